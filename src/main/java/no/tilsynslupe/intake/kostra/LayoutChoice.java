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
   * @param why a sentence on what is wrong and how to mend it
   */
  record None(String why) implements Choice {}

  /** Chooses by the first record of a file. */
  static Choice of(String record) {
    int length = record.length();
    if (length < VERSION_TO) {
      return new None(
          KostraTexts.say(
              "linje_for_kort", "lengde", Integer.toString(length), "lengder", lengths()));
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
    return KostraTexts.say(
        digits ? "ukjent_ar" : "ikke_arstall",
        "versjon",
        version,
        "fra",
        Integer.toString(Layouts.FIRST_YEAR),
        "til",
        Integer.toString(Layouts.LAST_YEAR));
  }

  private static String misfit(int length, int year, String version) {
    List<Layout> ofLength = Layouts.all().stream().filter(l -> l.length() == length).toList();
    List<String> right =
        Layouts.all().stream()
            .filter(layout -> layout.year() == year)
            .map(
                layout ->
                    KostraTexts.say(
                        "tegn_i_skjema",
                        "lengde",
                        Integer.toString(layout.length()),
                        "skjema",
                        layout.form().navn()))
            .toList();
    if (ofLength.isEmpty()) {
      return KostraTexts.say(
          "feil_lengde",
          "lengde",
          Integer.toString(length),
          "ar",
          Integer.toString(year),
          "rett",
          right);
    }
    String years =
        ofLength.stream()
            .map(layout -> String.valueOf(layout.year()))
            .collect(Collectors.joining(", "));
    return KostraTexts.say(
        "feil_argang",
        "lengde",
        Integer.toString(length),
        "skjema",
        ofLength.get(0).form().navn(),
        "lengdens_ar",
        years,
        "versjon",
        version,
        "rett",
        right);
  }

  /** The lengths that records have. */
  private static String lengths() {
    return Layouts.all().stream()
        .map(Layout::length)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }
}
