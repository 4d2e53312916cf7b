package no.tilsynslupe.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of text in the report, in UTF-8. */
public final class TextFile {

  private TextFile() {}

  /** Unlike the writer of Files it replaces half a character instead of giving up on the file. */
  public static BufferedWriter create(Path file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
  }
}
