package no.tilsynslupe.intake.kostra;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which layout a record has: three years of 11F are 324 characters long in two layouts, and two
 * years of each form share a length, so its length and {@code VERSION} must be seen together.
 */
final class LayoutChoice {
  private static final int VERSION_FROM = 4;
  private static final int VERSION_TO = 6;
  private static final int CENTURY = 2000;

  private LayoutChoice() {}

  /** A layout, or why there is none. */
  sealed interface Choice {}

  /** Length and year fit each other. */
  record Found(Layout layout) implements Choice {}

  /**
   * They don't.
   *
   * @param why a Norwegian sentence on what is wrong and how to mend it
   */
  record None(String why) implements Choice {}

  /** Chooses by the first record of a file. */
  static Choice of(String record) {
    int length = record.length();
    if (length < VERSION_TO) {
      return new None("Linjen er " + length + " tegn lang. " + lengths());
    }
    String version = record.substring(VERSION_FROM, VERSION_TO);
    boolean digits = version.chars().allMatch(c -> c >= '0' && c <= '9');
    int year = digits ? CENTURY + Integer.parseInt(version) : 0;
    if (year < Layouts.FIRST_YEAR || year > Layouts.LAST_YEAR) {
      return new None(unknownYear(digits, version));
    }
    for (Layout layout : Layouts.all()) {
      if (layout.year() == year && layout.length() == length) {
        return new Found(layout);
      }
    }
    return new None(misfit(length, year, version));
  }

  private static String unknownYear(boolean digits, String version) {
    String found = digits ? "er " + version : "er ikke et årstall";
    return "Feltet VERSION (posisjon 5–6) "
        + found
        + ". Programmet leser 11F og 11CF for "
        + Layouts.FIRST_YEAR
        + "–"
        + Layouts.LAST_YEAR
        + ".";
  }

  private static String misfit(int length, int year, String version) {
    List<Layout> ofLength = Layouts.all().stream().filter(l -> l.length() == length).toList();
    String right =
        Layouts.all().stream()
            .filter(layout -> layout.year() == year)
            .map(layout -> layout.length() + " tegn i " + layout.form().navn())
            .collect(Collectors.joining(" og "));
    if (ofLength.isEmpty()) {
      return "Linjen er "
          + length
          + " tegn lang, men en post for "
          + year
          + " er "
          + right
          + ". Er blanke tegn på slutten av linjene fjernet, må filen tas ut på nytt.";
    }
    String years =
        ofLength.stream()
            .map(layout -> String.valueOf(layout.year()))
            .collect(Collectors.joining(", "));
    return "Linjen er "
        + length
        + " tegn lang, som "
        + ofLength.get(0).form().navn()
        + " for "
        + years
        + ", men feltet VERSION (posisjon 5–6) er "
        + version
        + ", og da er posten "
        + right
        + ". Ta ut filen på nytt med riktig årgang.";
  }

  /** The lengths of records, as a sentence. */
  static String lengths() {
    return Layouts.all().stream()
        .map(Layout::length)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(String::valueOf)
        .collect(Collectors.joining(", ", "En post er ", " tegn lang, etter skjema og årgang."));
  }
}
