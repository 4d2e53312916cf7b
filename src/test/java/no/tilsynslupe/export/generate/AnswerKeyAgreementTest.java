package no.tilsynslupe.export.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilsynslupe.job.CheckJob;
import no.tilsynslupe.job.CheckOptions;
import no.tilsynslupe.job.Progress;
import no.tilsynslupe.job.RunSummary;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program says of made-up exports, beside what they were meant to show. The generator
 * knows neither criteria nor word lists, so the two can only agree by both being right. A unit that
 * is not in the key is meant to be IKKE_AKTUELT, as is one that is not judged: so false alarms are
 * seen as well.
 */
class AnswerKeyAgreementTest {
  private static final double LEAST = 0.995;
  private static final String ABSENT = "IKKE_AKTUELT";
  private static final Path REPORT = Path.of("target", "fasit-samsvar.txt");

  private static final List<GenerateOptions> EXPORTS =
      List.of(
          new GenerateOptions(900, 11, 3, 6, 3, 12, 0.1, Set.of(), false),
          new GenerateOptions(700, 12, 10, 12, 3, 12, 0.1, Set.of(), true),
          new GenerateOptions(300, 13, 2, 4, 10, 12, 0.2, Set.of(), false),
          new GenerateOptions(
              200,
              14,
              1,
              2,
              1,
              12,
              0.3,
              Set.of("vedtak.vurdert_18", "oppfolging.planlagt"),
              false));

  private record Unit(int export, String criterion, String sakId, String unit) {}

  private record Answer(String outcome, String text) {}

  /** Units, and those of them on which program and key are not at one. */
  private static final class Agreement {
    int units;
    final List<String> unlike = new ArrayList<>();

    double share() {
      return 1 - (double) unlike.size() / units;
    }
  }

  @TempDir Path folder;

  @Test
  void theProgramSaysOfEachUnitWhatItWasMadeToShow() throws IOException {
    Map<Unit, Answer> meant = new HashMap<>();
    Map<Unit, Answer> judged = new HashMap<>();
    for (int i = 0; i < EXPORTS.size(); i++) {
      Path made = folder.resolve("e" + i);
      new Generator(EXPORTS.get(i)).write(made);
      read(i, made.resolve("fasit.csv"), "hensikt", meant);
      read(i, check(made, exports(EXPORTS.get(i), made)), "tekst", judged);
    }
    Map<String, Agreement> criteria = compare(meant, judged);
    String report = report(criteria);
    Files.writeString(REPORT, report);
    assertThat(criteria).as(report).hasSize(KeyedCriterion.values().length);
    assertThat(criteria)
        .as(report)
        .allSatisfy((id, of) -> assertThat(of.share()).isGreaterThanOrEqualTo(LEAST));
  }

  private static List<Path> exports(GenerateOptions options, Path made) throws IOException {
    Path export = made.resolve("uttrekk");
    if (!options.perMunicipality()) {
      return List.of(export);
    }
    try (Stream<Path> each = Files.list(export)) {
      return each.sorted().toList();
    }
  }

  private static Path check(Path made, List<Path> exports) throws IOException {
    CheckOptions options =
        new CheckOptions(
            exports,
            null,
            null,
            null,
            Arrays.stream(KeyedCriterion.values()).map(KeyedCriterion::id).toList(),
            null,
            List.of(),
            false,
            true,
            List.of("csv"),
            null,
            2);
    Path out = made.resolve("ut");
    RunSummary run = new CheckJob("test", Progress.SILENT).start(options, out, false);
    assertThat(run.figures().programfeil()).as("programfeil").isZero();
    return out.resolve("vurderinger.csv");
  }

  private static void read(int export, Path file, String text, Map<Unit, Answer> answers)
      throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
    String all = Files.readString(file, StandardCharsets.UTF_8).replace("\ufeff", "");
    try (Reader reader = new StringReader(all)) {
      for (CSVRecord row : CSVParser.parse(reader, format)) {
        if (!row.get("enhet").equals("KONTOR")) {
          Unit unit =
              new Unit(export, row.get("kriterium"), row.get("sak_id"), row.get("enhet_id"));
          Answer answer = new Answer(row.get("utfall"), row.get(text));
          assertThat(answers.put(unit, answer)).as("%s to ganger i %s", unit, file).isNull();
        }
      }
    }
  }

  private static Map<String, Agreement> compare(Map<Unit, Answer> meant, Map<Unit, Answer> judged) {
    Map<String, Agreement> criteria = new TreeMap<>();
    Set<Unit> units = new HashSet<>(meant.keySet());
    judged.forEach(
        (unit, answer) -> {
          if (!answer.outcome().equals(ABSENT)) {
            units.add(unit);
          }
        });
    for (Unit unit : units) {
      Agreement agreement = criteria.computeIfAbsent(unit.criterion(), id -> new Agreement());
      agreement.units++;
      Answer should = meant.getOrDefault(unit, new Answer(ABSENT, "ikke i fasiten"));
      Answer is = judged.getOrDefault(unit, new Answer(ABSENT, ""));
      if (!should.outcome().equals(is.outcome())) {
        agreement.unlike.add(unit + ": ment " + should + ", fikk " + is);
      }
    }
    return criteria;
  }

  private static String report(Map<String, Agreement> criteria) {
    StringBuilder text = new StringBuilder();
    criteria.forEach(
        (id, of) ->
            text.append(
                "%-15s %6d enheter %4d ulike  %.3f %%%n"
                    .formatted(id, of.units, of.unlike.size(), 100 * of.share())));
    criteria
        .values()
        .forEach(of -> new TreeSet<>(of.unlike).forEach(one -> text.append(one).append('\n')));
    return text.toString();
  }
}
