package no.tilsynslupe.report.excel;

/**
 * A column of a sheet.
 *
 * @param width in characters of the standard font
 * @param style how its cells look
 */
record Column(String header, int width, Style style, boolean hidden) {

  static Column of(String header, int width, Style style) {
    return new Column(header, width, style, false);
  }

  static Column text(String header, int width) {
    return of(header, width, Style.TEXT);
  }

  static Column number(String header) {
    return of(header, 11, Style.NUMBER);
  }

  static Column percent(String header) {
    return of(header, 10, Style.PERCENT);
  }

  static Column hidden(String header) {
    return new Column(header, 18, Style.TEXT, true);
  }
}
