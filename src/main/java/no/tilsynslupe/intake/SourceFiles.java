package no.tilsynslupe.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * The files of a folder, of an archive or a file alone, sorted by name, before it is known what
 * they are.
 *
 * @param name name of the folder, the archive or the file
 * @param resource closed when all has been read
 */
record SourceFiles(String name, List<SourceFile> files, Closeable resource) implements Closeable {

  /** More files than this is not a delivery, but a home directory given by mistake. */
  private static final int MOST = 200_000;

  SourceFiles {
    files = List.copyOf(files);
  }

  /**
   * To be called while the files are listed.
   *
   * @throws no.tilsynslupe.sak.UserError when there are more than a delivery can have
   */
  static void refuseTooMany(String name, int files) {
    if (files > MOST) {
      throw Unreadable.file(name, IntakeTexts.say("for_mange_filer", "antall", MOST));
    }
  }

  @Override
  public void close() throws IOException {
    resource.close();
  }
}
