package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.tilsynslupe.export.pseudonym.KeyFile;
import no.tilsynslupe.export.pseudonym.PseudonymOptions;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check says of an export that was made safe is what it said before. */
class PseudonymisedCheckTest {
  private static final Path SAMPLE = Path.of("sample-data", "saksuttrekk");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-02-01T10:00:00Z"));

  private static final Set<String> FINDINGS = Set.of("AVVIK", "RISIKO");

  @TempDir Path folder;
  private Path key;
  private Path list;

  @BeforeEach
  void aKey() throws IOException {
    Path office = Files.createDirectory(folder.resolve("kontor"));
    key = office.resolve("nokkel.txt");
    list = office.resolve("nokkel.txt.liste.csv");
    KeyFile.create(key);
  }

  @Test
  void everyOutcomeIsTheSameThroughThePseudonyms() throws Exception {
    Path safe = safe(SAMPLE, "trygg", PseudonymOptions.Texts.SCRUB, PseudonymOptions.Rare.LIST);
    Map<String, String> before = outcomes(SAMPLE, "for", pseudonyms());
    Map<String, String> after = outcomes(safe, "etter", Map.of());
    assertThat(before).hasSizeGreaterThan(1000);
    assertThat(after).isEqualTo(before);
  }

  @Test
  void theWorkbookGivesTheSameAsTheFiles() throws Exception {
    Path book = Path.of("sample-data", "saksuttrekk.xlsx");
    Path safe = folder.resolve("trygg.xlsx");
    PseudonymiseJob.run(
        options(book, PseudonymOptions.Texts.SCRUB, PseudonymOptions.Rare.LIST), key, safe);
    assertThat(outcomes(safe, "etter", Map.of())).isEqualTo(outcomes(book, "for", pseudonyms()));
  }

  /** A value made unknown may leave a question open; it never answers it otherwise. */
  @Test
  void generalisedCasesBecomeLessSureAndNeverOtherwise() throws Exception {
    Path safe =
        safe(SAMPLE, "trygg", PseudonymOptions.Texts.SCRUB, PseudonymOptions.Rare.GENERALISE);
    Map<String, String> before = outcomes(SAMPLE, "for", pseudonyms());
    Map<String, String> after = outcomes(safe, "etter", Map.of());
    List<String> wrong = new ArrayList<>();
    int unsure = 0;
    for (Map.Entry<String, String> one : after.entrySet()) {
      String was = before.getOrDefault(one.getKey(), "IKKE_AKTUELT");
      unsure += one.getValue().equals(was) ? 0 : 1;
      if (!one.getValue().equals(was) && !isLessSure(was, one.getValue())) {
        wrong.add(one.getKey() + ": " + was + " -> " + one.getValue());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(unsure).isPositive();
  }

  @Test
  void textsGivenUpLeaveQuestionsOpenAndNeverAnswerThemOtherwise() throws Exception {
    Path safe = safe(SAMPLE, "trygg", PseudonymOptions.Texts.CLASS, PseudonymOptions.Rare.LIST);
    Map<String, String> before = outcomes(SAMPLE, "for", pseudonyms());
    Map<String, String> after = outcomes(safe, "etter", Map.of());
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> one : after.entrySet()) {
      String was = before.getOrDefault(one.getKey(), "IKKE_AKTUELT");
      if (!one.getValue().equals(was) && !isLessSure(was, one.getValue())) {
        wrong.add(one.getKey() + ": " + was + " -> " + one.getValue());
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Neither a finding that wasn't there, nor one that is gone without a word. */
  private static boolean isLessSure(String was, String is) {
    boolean found = was.equals("AVVIK") || was.equals("RISIKO");
    return is.equals("UAVKLART")
        || (found ? was.equals("AVVIK") && is.equals("RISIKO") : !FINDINGS.contains(is));
  }

  private Path safe(
      Path input, String name, PseudonymOptions.Texts texts, PseudonymOptions.Rare rare)
      throws IOException {
    Path out = folder.resolve(name);
    PseudonymiseJob.run(options(input, texts, rare), key, out);
    return out;
  }

  private PseudonymOptions options(
      Path input, PseudonymOptions.Texts texts, PseudonymOptions.Rare rare) {
    return new PseudonymOptions(List.of(input), list, texts, false, 5, rare);
  }

  /** Original by pseudonym, of the key list; a kind has ids of its own, and so have the samples. */
  private Map<String, String> pseudonyms() throws IOException {
    Map<String, String> names = new HashMap<>();
    for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
      String[] cells = line.split(";", -1);
      if (!line.startsWith("#") && cells.length == 3) {
        names.put(cells[2].replace("\"", ""), cells[1]);
      }
    }
    return names;
  }

  private Map<String, String> outcomes(Path export, String name, Map<String, String> names)
      throws Exception {
    Path out = folder.resolve(name);
    CheckOptions options =
        new CheckOptions(
            List.of(export),
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            false,
            true,
            List.of("csv"),
            null,
            1);
    new CheckJob("test", CLOCK, Progress.SILENT).start(options, out, false);
    Map<String, String> outcomes = new TreeMap<>();
    String text = Files.readString(out.resolve("vurderinger.csv")).substring(1);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord row : parser) {
        String unit = row.get("enhet_id");
        int slash = unit.lastIndexOf('/');
        String line = slash > 0 && !names.containsKey(unit) ? unit.substring(slash) : "";
        String id = unit.substring(0, unit.length() - line.length());
        outcomes.put(
            String.join(
                " ",
                row.get("kriterium"),
                row.get("kontor"),
                names.getOrDefault(row.get("sak_id"), row.get("sak_id")),
                row.get("enhet"),
                names.getOrDefault(id, id) + line,
                row.get("dato")),
            row.get("utfall"));
      }
    }
    assertThat(Set.copyOf(outcomes.values())).contains("AVVIK", "RISIKO", "UAVKLART", "OK");
    return outcomes;
  }
}
