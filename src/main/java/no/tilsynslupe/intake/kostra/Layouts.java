package no.tilsynslupe.intake.kostra;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The layouts that are known: a table file for each form and year, with a line for each field.
 * Lines that begin with {@code #} are comments; the first other one names the columns.
 */
final class Layouts {
  /** The first and the last reporting year that is known. */
  static final int FIRST_YEAR = 2022;

  static final int LAST_YEAR = 2026;

  private static final int COLUMNS = 7;

  private static final List<Layout> ALL = readAll();

  private Layouts() {}

  /** By form and year. */
  static List<Layout> all() {
    return ALL;
  }

  private static List<Layout> readAll() {
    List<Layout> layouts = new ArrayList<>();
    for (Form form : Form.values()) {
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        layouts.add(read(form, year));
      }
    }
    return List.copyOf(layouts);
  }

  /** Name of the file with the layout. */
  static String resource(Form form, int year) {
    return form.navn().toLowerCase(Locale.ROOT) + "-" + year + ".tsv";
  }

  private static Layout read(Form form, int year) {
    String name = resource(form, year);
    try (InputStream in = Layouts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<LayoutField> fields =
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> field(name, line))
              .toList();
      return Layout.of(form, year, fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LayoutField field(String file, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(file + ": " + line);
    }
    return new LayoutField(
        cells[0],
        Integer.parseInt(cells[1]),
        Integer.parseInt(cells[2]),
        LayoutField.Type.valueOf(cells[3].toUpperCase(Locale.ROOT)),
        cells[4].equals("ja"),
        cells[5],
        codes(cells[6]));
  }

  private static Map<String, String> codes(String cell) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (String item : cell.split("; ", -1)) {
      int equals = item.indexOf('=');
      if (equals > 0) {
        codes.put(item.substring(0, equals), item.substring(equals + 1));
      }
    }
    return codes;
  }
}
