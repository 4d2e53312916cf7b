package no.tilsynslupe.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * The tally of a file, to which several threads add theirs. They are taken in the order of the
 * rows, so that neither the report nor the list of rejected rows depends on the threads; and of
 * several things that are wrong, the first in the file is the one that is told of.
 */
final class OrderedTally {
  /** A thread that is so many blocks ahead of another waits for it. */
  private static final int MOST_WAITING = 16;

  private final FileTally file;
  private final Header header;
  private final SpoolWriter writer;
  private final Map<Integer, BlockTally> waiting = new HashMap<>();
  private int next;
  private long read;
  private long rejected;
  private long doubleEncodedLine;
  private int failedAt = Integer.MAX_VALUE;
  private @Nullable Exception failure;

  OrderedTally(FileTally file, Header header, SpoolWriter writer) {
    this.file = file;
    this.header = header;
    this.writer = writer;
  }

  /** A tally of nothing yet, for some rows. */
  BlockTally ofPart(int number) {
    return new BlockTally(number, file.ofPart());
  }

  synchronized void add(BlockTally tally) throws IOException {
    waiting.put(tally.number(), tally);
    BlockTally ready;
    while ((ready = waiting.remove(next)) != null) {
      take(ready);
      next++;
      notifyAll();
    }
    while (tally.number() > next + MOST_WAITING && failure == null) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
  }

  private void take(BlockTally tally) throws IOException {
    file.add(tally.file());
    read += tally.read();
    rejected += tally.rejects().size();
    if (doubleEncodedLine == 0) {
      doubleEncodedLine = tally.doubleEncodedLine();
    }
    for (Reject reject : tally.rejects()) {
      writer.reject(reject);
    }
  }

  /** Something is wrong in some rows: no more rows are to be read after them. */
  synchronized void fail(int number, Exception e) {
    if (failure == null || number < failedAt) {
      failure = e;
      failedAt = number;
    }
    notifyAll();
  }

  synchronized boolean failed() {
    return failure != null;
  }

  /** Throws the first thing that went wrong, once all threads have ended. */
  synchronized void throwFailure() throws IOException {
    if (failure instanceof IOException e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
  }

  /** What was found in the file, once all threads have ended. */
  synchronized FileReport report(
      int index, int delivery, Tabell table, String encoding, String separator) {
    if (doubleEncodedLine > 0) {
      file.remark("", IntakeTexts.say("kodet_to_ganger"), doubleEncodedLine);
    }
    return new FileReport(
        index,
        delivery,
        file.name(),
        table,
        encoding,
        separator,
        read,
        rejected,
        0,
        file.columns(),
        header.unknown(),
        file.unknownCodes(),
        file.remarks());
  }
}
