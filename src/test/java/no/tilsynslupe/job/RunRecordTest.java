package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.criterion.ParameterOverride;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.report.model.InputFile;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunRecordTest {
  private static final Instant START = Instant.parse("2024-05-01T10:00:00Z");
  private static final RunJob JOB = new RunJob("kvartal", "kvartal.yaml", "abc", START);

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    RunRecord record = record(List.of(new InputFile("æøå/saker.csv", 12, "ab")));
    record.write(folder);
    assertThat(RunRecord.read(folder)).isEqualTo(record);
    assertThat(Files.readString(RunRecord.file(folder))).contains("2024-05-01T10:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "",
        "null",
        "{}",
        "[]",
        "{\"fortsatt\" : [], \"filer\" : [], \"steg\" : [], \"katalog\" : 1}"
      })
  void aRecordThatCanNotBeReadIsToldOfInOneLine(String text) throws IOException {
    Files.writeString(RunRecord.file(folder), text);
    assertThatThrownBy(() -> RunRecord.read(folder))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("kjoring.json");
  }

  @Test
  void theSameFilesMayBeCarriedOnWith() throws IOException {
    Path file = Files.writeString(folder.resolve("saker.csv"), "a");
    RunRecord record = record(InputFiles.of(List.of(folder)).fingerprints(2));
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThatCode(() -> record.requireSameFiles(InputFiles.of(List.of(folder)).fingerprints(2)))
        .doesNotThrowAnyException();
  }

  @Test
  void aFileThatChangedIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("saker.csv"), "a");
    RunRecord record = record(InputFiles.of(List.of(file)).fingerprints(2));
    Files.writeString(file, "b");
    assertThatThrownBy(() -> record.requireSameFiles(InputFiles.of(List.of(file)).fingerprints(2)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("saker.csv")
        .hasMessageContaining("er endret");
  }

  @Test
  void aFileThatCameToIsNamed() throws IOException {
    Files.writeString(folder.resolve("saker.csv"), "a");
    RunRecord record = record(InputFiles.of(List.of(folder)).fingerprints(2));
    Files.writeString(folder.resolve("vedtak.csv"), "b");
    assertThatThrownBy(
            () -> record.requireSameFiles(InputFiles.of(List.of(folder)).fingerprints(2)))
        .hasMessageContaining("vedtak.csv");
  }

  @Test
  void anExportThatIsNotThereIsUnreadableInput() {
    assertThatThrownBy(() -> InputFiles.of(List.of(folder.resolve("nei"))))
        .isInstanceOfSatisfying(
            UserError.class,
            error -> assertThat(error.kind()).isEqualTo(UserError.Kind.UNREADABLE_INPUT));
  }

  private RunRecord record(List<InputFile> files) {
    CheckOptions options =
        new CheckOptions(
            List.of(folder),
            LocalDate.of(2024, 1, 1),
            null,
            null,
            List.of("P17-START"),
            "kvp",
            List.of(
                new ParameterOverride(
                    "P29-START", "maneder", "7", LocalDate.of(2024, 2, 29), "prøve")),
            true,
            false,
            List.of("csv"),
            OutcomeCode.RISIKO,
            3);
    return RunRecord.begun("1.0", 1, "abc", START, JOB, options, files, null).resumed(START);
  }
}
