package no.tilsynslupe.export.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sentences that the made-up case workers choose from. Source: the resource files beside. */
final class Wordings {
  /**
   * A condition as written.
   *
   * @param type class of condition; empty where the text doesn't tell
   * @param verbFirst begins with a verb in the infinitive
   */
  record Condition(String type, Meant outcome, boolean nynorsk, boolean verbFirst, String text) {}

  /** What kind of condition is wanted: its class, and what it is meant to be under § 20. */
  record Kind(String type, Meant outcome) {}

  private final Map<String, List<String>> purposes = new HashMap<>();
  private final Map<String, List<Condition>> conditions = new HashMap<>();
  private final Map<String, List<String>> prose = new HashMap<>();

  private Wordings() {
    for (String[] row : rows("formal.tsv", 3)) {
      add(purposes, row[0] + row[1], row[2]);
    }
    for (String[] row : rows("vilkar.tsv", 5)) {
      Meant outcome = Meant.valueOf(row[1]);
      Condition condition =
          new Condition(row[0], outcome, row[2].equals("nn"), row[3].equals("v"), row[4]);
      add(conditions, new Kind(row[0], outcome) + row[2], condition);
    }
    for (String[] row : rows("prosa.tsv", 3)) {
      add(prose, row[0] + row[1], row[2]);
    }
  }

  private static final class Holder {
    static final Wordings ALL = new Wordings();
  }

  static Wordings get() {
    return Holder.ALL;
  }

  List<String> purposes(Purpose purpose, boolean nynorsk) {
    return found(purposes, purpose.code() + form(nynorsk));
  }

  List<Condition> conditions(Kind kind, boolean nynorsk) {
    return found(conditions, kind + form(nynorsk));
  }

  List<String> prose(String occasion, boolean nynorsk) {
    return found(prose, occasion + form(nynorsk));
  }

  private static String form(boolean nynorsk) {
    return nynorsk ? "nn" : "nb";
  }

  private static <T> void add(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  private static <T> List<T> found(Map<String, List<T>> map, String key) {
    return Objects.requireNonNull(map.get(key), () -> "no wording for " + key);
  }

  private static List<String[]> rows(String name, int columns) {
    try (InputStream in = Wordings.class.getResourceAsStream(name)) {
      Objects.requireNonNull(in, name);
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String[]> rows = new ArrayList<>();
      boolean header = true;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
          throw new IllegalStateException(name + ": " + columns + " columns wanted: " + line);
        }
        if (!header) {
          rows.add(cells);
        }
        header = false;
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
