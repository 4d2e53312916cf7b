package no.tilsynslupe.intake;

import java.util.ArrayList;
import java.util.List;

/** What came of some rows of a file that were read one after another, by one thread. */
final class BlockTally {
  private final int number;
  private final FileTally file;
  private final List<Reject> rejects = new ArrayList<>();
  private long read;
  private long doubleEncodedLine;

  /** The number is the place of the rows among those of the whole file, from 0. */
  BlockTally(int number, FileTally file) {
    this.number = number;
    this.file = file;
  }

  int number() {
    return number;
  }

  FileTally file() {
    return file;
  }

  void countRead() {
    read++;
  }

  /** Rows that count as read. */
  long read() {
    return read;
  }

  void reject(Reject reject) {
    rejects.add(reject);
  }

  List<Reject> rejects() {
    return rejects;
  }

  void setDoubleEncodedLine(long line) {
    doubleEncodedLine = line;
  }

  /** First line with letters that were encoded twice, or 0. */
  long doubleEncodedLine() {
    return doubleEncodedLine;
  }
}
