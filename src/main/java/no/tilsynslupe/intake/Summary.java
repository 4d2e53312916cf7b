package no.tilsynslupe.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The summary of a spool; its being there means that the spool is whole. */
final class Summary {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Summary() {}

  static void write(SpoolLayout layout, IntakeResult result) throws IOException {
    Path temporary = layout.directory().resolve("leveranse.json.delvis");
    Files.write(temporary, JSON.writeValueAsBytes(result));
    Files.move(temporary, layout.summary(), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Keeps the records that remarks are about; nothing where there are none. */
  static void writeRemarkRows(SpoolLayout layout, List<RemarkRow> rows) throws IOException {
    if (!rows.isEmpty()) {
      Files.write(layout.remarkRows(), JSON.writeValueAsBytes(rows));
    }
  }

  static List<RemarkRow> readRemarkRows(SpoolLayout layout) throws IOException {
    return Files.exists(layout.remarkRows())
        ? List.of(JSON.readValue(Files.readAllBytes(layout.remarkRows()), RemarkRow[].class))
        : List.of();
  }

  static IntakeResult read(SpoolLayout layout) throws IOException {
    return JSON.readValue(Files.readAllBytes(layout.summary()), IntakeResult.class);
  }
}
