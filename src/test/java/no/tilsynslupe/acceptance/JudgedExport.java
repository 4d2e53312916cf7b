package no.tilsynslupe.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsynslupe.acceptance.ExportOutcomes.Got;
import no.tilsynslupe.acceptance.ExportOutcomes.Unit;
import no.tilsynslupe.job.CheckJob;
import no.tilsynslupe.job.CheckOptions;
import no.tilsynslupe.job.Progress;
import no.tilsynslupe.job.RunSummary;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** An export, checked by the whole job, and what {@code vurderinger.csv} says of its units. */
final class JudgedExport {
  private JudgedExport() {}

  static ExportOutcomes by(AcceptanceExport export, Map<String, String> parameters, Path folder)
      throws IOException {
    Path tables = folder.resolve("uttrekk");
    Path out = folder.resolve("ut");
    export.write(tables);
    CheckOptions options =
        new CheckOptions(
            List.of(tables),
            day(parameters, "from"),
            day(parameters, "to"),
            day(parameters, "asOf"),
            List.of(),
            null,
            List.of(),
            false,
            true,
            List.of("csv"),
            null,
            1);
    RunSummary run = new CheckJob("test", Progress.SILENT).start(options, out, false);
    assertThat(run.figures().programfeil()).as("programfeil").isZero();
    return new ExportOutcomes(export, read(out.resolve("vurderinger.csv")));
  }

  private static LocalDate day(Map<String, String> parameters, String name) {
    return Optional.ofNullable(parameters.get(name)).map(LocalDate::parse).orElse(null);
  }

  private static Map<Unit, Got> read(Path file) throws IOException {
    Map<Unit, Got> outcomes = new HashMap<>();
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrailingData(false)
            .get();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      assertThat(reader.read()).as("byte order mark").isEqualTo('\ufeff');
      for (CSVRecord row : CSVParser.parse(reader, format)) {
        String sakId = row.get("enhet").equals("KONTOR") ? "" : row.get("sak_id");
        Unit unit = new Unit(row.get("kriterium"), sakId, row.get("enhet_id"));
        Got got = new Got(row.get("utfall"), row.get("alvor"), row.get("dato"));
        assertThat(outcomes.put(unit, got)).as("%s vurdert to ganger", unit).isNull();
      }
    }
    return outcomes;
  }
}
