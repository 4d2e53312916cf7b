package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;

/**
 * Numbers of outcomes by criterion, office, quarter, and units or persons, counted anew from {@code
 * vurderinger.csv} or taken from {@code resultat.json}. Groups of none are left out.
 */
final class WrittenCounts {

  static final List<String> OUTCOMES = List.of("AVVIK", "RISIKO", "OK", "UAVKLART", "IKKE_AKTUELT");

  /** The gravest first: a person counts once, with the gravest. */
  private static final List<String> GRAVEST =
      List.of("AVVIK", "RISIKO", "UAVKLART", "OK", "IKKE_AKTUELT");

  private final SortedMap<String, long[]> counts = new TreeMap<>();

  private WrittenCounts() {}

  static WrittenCounts ofAssessments(Path file) throws IOException {
    WrittenCounts counts = new WrittenCounts();
    // The gravest of each person, by criterion, place and time.
    Map<String, String> persons = new TreeMap<>();
    String text = Files.readString(file, StandardCharsets.UTF_8).substring(1);
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord row : parser) {
        for (String group : groups(row)) {
          counts.add(group + " enheter", row.get("utfall"));
          if (!row.get("enhet").equals("KONTOR")) {
            persons.merge(
                group + " personer\t" + row.get("sak_id"),
                row.get("utfall"),
                (one, other) -> GRAVEST.indexOf(one) < GRAVEST.indexOf(other) ? one : other);
          }
        }
      }
    }
    persons.forEach(
        (person, outcome) -> counts.add(person.substring(0, person.lastIndexOf('\t')), outcome));
    // Persons are of an office: the same id at another office is another case.
    counts.addUp();
    return counts;
  }

  /** The office that a row is of, for all time and for its quarter. */
  private static List<String> groups(CSVRecord row) {
    String office = row.get("kriterium") + " " + row.get("kommune") + "/" + row.get("kontor");
    String date = row.get("dato");
    int month = Integer.parseInt(date.substring(5, 7));
    return List.of(office + " hele", office + " " + date.substring(0, 4) + "-K" + (month + 2) / 3);
  }

  private void add(String group, String outcome) {
    counts.computeIfAbsent(group, g -> new long[OUTCOMES.size()])[OUTCOMES.indexOf(outcome)]++;
  }

  /** All offices together. */
  private void addUp() {
    for (Map.Entry<String, long[]> office : new ArrayList<>(counts.entrySet())) {
      String key = office.getKey();
      String id = key.substring(0, key.indexOf(' '));
      String kind = key.substring(key.lastIndexOf(' '));
      String rest = key.substring(0, key.lastIndexOf(' '));
      String time = rest.substring(rest.lastIndexOf(' '));
      long[] all =
          counts.computeIfAbsent(id + " alle" + time + kind, g -> new long[OUTCOMES.size()]);
      Arrays.setAll(all, i -> all[i] + office.getValue()[i]);
    }
  }

  static WrittenCounts ofResult(JsonNode result) {
    WrittenCounts counts = new WrittenCounts();
    for (JsonNode criterion : result.get("kriterier")) {
      String id = criterion.get("kriterium").asString();
      counts.putPlace(id + " alle", criterion);
      for (JsonNode office : criterion.get("kontorer")) {
        counts.putPlace(id + " " + place(office), office);
      }
    }
    return counts;
  }

  static String place(JsonNode office) {
    return office.get("kommune").asString() + "/" + office.get("kontor").asString();
  }

  private void putPlace(String place, JsonNode figures) {
    put(place + " hele", figures);
    for (JsonNode quarter : figures.get("kvartaler")) {
      put(place + " " + quarter.get("kvartal").asString(), quarter);
    }
  }

  private void put(String group, JsonNode figures) {
    for (String kind : List.of("enheter", "personer")) {
      JsonNode numbers = figures.get(kind);
      if (!numbers.isNull()) {
        long[] all = OUTCOMES.stream().mapToLong(code -> numbers.get(code).asLong()).toArray();
        if (Arrays.stream(all).sum() > 0) {
          counts.put(group + " " + kind, all);
        }
      }
    }
  }

  /** Count and number of decided of a measure; none decided when the group isn't there. */
  long[] rate(String group, String measure) {
    long[] numbers = counts.getOrDefault(group + " personer", new long[OUTCOMES.size()]);
    long found = numbers[0] + (measure.equals("FUNN") ? numbers[1] : 0);
    return new long[] {found, numbers[0] + numbers[1] + numbers[2]};
  }

  /** As lines, so that a difference can be read. */
  List<String> lines() {
    return counts.entrySet().stream()
        .map(
            group ->
                String.format(
                    Locale.ROOT, "%s %s", group.getKey(), Arrays.toString(group.getValue())))
        .toList();
  }
}
