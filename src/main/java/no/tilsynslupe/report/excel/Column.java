package no.tilsynslupe.report.excel;

import no.tilsynslupe.prose.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param key of its header among the texts; null when the header stands in {@code name}
 * @param name its header where it is the same in all languages, such as the name of an office
 * @param width in characters of the standard font
 * @param style how its cells look
 */
record Column(@Nullable String key, String name, int width, Style style, boolean hidden) {

  static Column of(String key, int width, Style style) {
    return new Column("kol." + key, "", width, style, false);
  }

  static Column text(String key, int width) {
    return of(key, width, Style.TEXT);
  }

  static Column number(String key) {
    return of(key, 11, Style.NUMBER);
  }

  static Column percent(String key) {
    return of(key, 10, Style.PERCENT);
  }

  /** A column with a header that is the same in all languages. */
  static Column named(String name, int width, Style style) {
    return new Column(null, name, width, style, false);
  }

  /** For programs: what tells a row from others. */
  static Column hidden(String name) {
    return new Column(null, name, 18, Style.TEXT, true);
  }

  String header(Prose words) {
    return key == null ? name : words.say(key);
  }
}
