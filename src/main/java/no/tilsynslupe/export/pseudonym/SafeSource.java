package no.tilsynslupe.export.pseudonym;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.tilsynslupe.privacy.PseudonymKind;

/**
 * A delivery that is made safe. It is read three times, and nothing of it is kept on disk
 * meanwhile: for its ids, for what the whole of it decides, and to be written.
 */
interface SafeSource extends Closeable {

  /** Takes ids other than those of persons. */
  interface Ids {
    void add(PseudonymKind kind, String original);
  }

  /** Gives the pseudonym of an id. */
  interface Names {
    String of(PseudonymKind kind, String original);
  }

  /** Name of the folder it is written to when there are several. */
  String folder();

  /** Tells who is in it, and what other ids. */
  void seeIds(PersonRegister persons, Ids ids) throws IOException;

  /** Tells what rare cases and movable dates there are; every id has its pseudonym now. */
  void seeFacts(PersonRegister persons, RareCases rare, DateShifts shifts, Names names)
      throws IOException;

  /** What it can't keep, or what is left out, in sentences for the office. */
  List<String> remarks();

  /**
   * Writes it.
   *
   * @param folder an empty folder
   */
  void write(Workshop shop, Path folder) throws IOException;
}
