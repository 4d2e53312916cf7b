package no.tilsynslupe.export.pseudonym;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.tilsynslupe.privacy.PseudonymKey;
import no.tilsynslupe.privacy.PseudonymKind;
import no.tilsynslupe.privacy.Pseudonyms;
import no.tilsynslupe.sak.UserError;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The list that stays in the office: which pseudonym stands for which id. A line each, sorted, so
 * that the same entries always make the same file; several ids of one person (identity number,
 * journal number) are lines with one pseudonym.
 */
public final class KeyList {
  private static final String MARK = "# nøkkel ";
  private static final String HEADER = "slag;pseudonym;original";
  private static final List<String> TEXT = List.of("nokkelliste_1", "nokkelliste_2");

  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setCommentMarker('#').get();

  private final @Nullable String mark;
  private final SortedSet<Entry> entries;

  private KeyList(@Nullable String mark, SortedSet<Entry> entries) {
    this.mark = mark;
    this.entries = entries;
  }

  /** A pseudonym and an id that it stands for. */
  public record Entry(PseudonymKind kind, String pseudonym, String original)
      implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int byKind = kind.compareTo(other.kind);
      int byPseudonym = byKind != 0 ? byKind : pseudonym.compareTo(other.pseudonym);
      return byPseudonym != 0 ? byPseudonym : original.compareTo(other.original);
    }

    /** Without the id. */
    @Override
    public String toString() {
      return kind + " " + pseudonym;
    }
  }

  /**
   * Reads a list; one that isn't there yet is empty.
   *
   * @throws UserError when it is no list, or others than its owner can read it
   */
  public static KeyList read(Path file) throws IOException {
    SortedSet<Entry> entries = new TreeSet<>();
    if (!Files.exists(file)) {
      return new KeyList(null, entries);
    }
    if (OwnerOnly.othersCanRead(file)) {
      throw wrong("liste_apen", file);
    }
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String mark =
        text.lines()
            .filter(line -> line.startsWith(MARK))
            .map(line -> line.substring(MARK.length()).strip())
            .findFirst()
            .orElseThrow(() -> noList(file));
    try (CSVParser parser = CSVParser.parse(text, CSV)) {
      boolean header = true;
      for (CSVRecord line : parser) {
        if (header) {
          header = false;
          continue;
        }
        @Nullable PseudonymKind kind = PseudonymKind.of(line.get(0));
        if (kind == null || line.size() != 3) {
          throw noList(file);
        }
        if (!line.get(2).isEmpty()) {
          // Earlier versions gave records without a journal number one together.
          entries.add(new Entry(kind, line.get(1), line.get(2)));
        }
      }
    }
    return new KeyList(mark, entries);
  }

  /**
   * Takes what was issued before into the pseudonyms.
   *
   * @throws UserError when the list was made with another key
   */
  void tell(PseudonymKey key, Pseudonyms pseudonyms, Path file) {
    if (mark != null && !mark.equals(key.mark())) {
      throw wrong("annen_nokkel", file);
    }
    for (Entry entry : entries) {
      try {
        pseudonyms.issued(entry.kind(), entry.original(), entry.pseudonym());
      } catch (IllegalArgumentException e) {
        throw noList(file);
      }
    }
  }

  /** Writes the list with all that has been issued, for its owner alone. */
  static void write(Path file, PseudonymKey key, Pseudonyms pseudonyms) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : TEXT) {
      text.append(PseudonymTexts.say(line)).append('\n');
    }
    text.append(MARK).append(key.mark()).append('\n').append(HEADER).append('\n');
    SortedSet<Entry> all = new TreeSet<>();
    for (PseudonymKind kind : PseudonymKind.values()) {
      for (Map.Entry<String, String> one : pseudonyms.all(kind).entrySet()) {
        all.add(new Entry(kind, one.getValue(), one.getKey()));
      }
    }
    for (Entry entry : all) {
      text.append(entry.kind().code())
          .append(';')
          .append(entry.pseudonym())
          .append(";\"")
          .append(entry.original().replace("\"", "\"\""))
          .append("\"\n");
    }
    OwnerOnly.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The entries with that pseudonym, or with that id; case doesn't count. */
  public List<Entry> find(String sought) {
    String text = sought.strip();
    List<Entry> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.pseudonym().equalsIgnoreCase(text) || entry.original().equalsIgnoreCase(text)) {
        found.add(entry);
      }
    }
    return List.copyOf(found);
  }

  private static UserError noList(Path file) {
    return wrong("ikke_liste", file);
  }

  private static UserError wrong(String key, Path file) {
    return new UserError(UserError.Kind.WRONG_USE, PseudonymTexts.say(key, "fil", file.toString()));
  }
}
