package no.tilsynslupe.intake.kostra;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Writes a record by the layout of its form and year: what isn't set is blank. */
public final class FormWriter {
  /** Who and where. */
  private static final Set<String> NOT_BY_LOT =
      Set.of("KOMMUNE_NR", "VERSION", "BYDELSNR", "DISTRIKTSNR", "FODSELSDATO");

  private final Layout layout;
  private final Map<String, String> values = new LinkedHashMap<>();

  private FormWriter(Layout layout) {
    this.layout = layout;
  }

  static Layout layout(Form form, int year) {
    return Layouts.all().stream()
        .filter(one -> one.form() == form && one.year() == year)
        .findFirst()
        .orElseThrow();
  }

  private static FormWriter of(Form form, int year, String journal) {
    return new FormWriter(layout(form, year))
        .with("KOMMUNE_NR", "4204")
        .with("VERSION", String.valueOf(year).substring(2))
        .with("PERSON_JOURNALNR", journal);
  }

  /** A recipient born in 1985, single, living on support, without conditions. */
  public static FormWriter f11(int year, String journal) {
    return of(Form.OKONOMISK_SOSIALHJELP, year, journal)
        .born(1985)
        .with("KJONN", "2")
        .with("EKTSTAT", "1")
        .with("BU18", "2")
        .with("VKLO", "5")
        .with("TRYGDESIT", "12")
        .with("ARBSIT", "07")
        .with("GITT_OKONOMIRAD", "2")
        .with("FAAT_INDIVIDUELL_PLAN", "2")
        .with("BOSIT", "1")
        .with("VILKARSOSLOV", "2")
        .with("VILKARSAMEKT", "2");
  }

  /** A participant born in 1985 who still is in the programme. */
  public static FormWriter cf11(int year, String journal) {
    return of(Form.KVALIFISERINGSSTONAD, year, journal)
        .born(1985)
        .with("KJONN", "2")
        .with("EKTSTAT", "1")
        .with("BU18", "2")
        .with("STATUS", "1");
  }

  /** The year alone, as a form can tell it: in an incomplete number before 2025. */
  public FormWriter born(int year) {
    if (layout.has("FODSELSDATO")) {
      return with("FODSELSDATO", "0101" + year);
    }
    return with("PERSON_FODSELSNR", "0101" + String.valueOf(year).substring(2) + "00100");
  }

  public FormWriter with(String field, String value) {
    if (value.length() > layout.field(field).length()) {
      throw new IllegalArgumentException(field + " is too short for " + value);
    }
    values.put(field, value);
    return this;
  }

  /** A date, in as many digits as the layout has. */
  public FormWriter date(String field, String isoDate) {
    String[] parts = isoDate.split("-", -1);
    boolean wide = layout.field(field).length() == 8;
    return with(field, parts[2] + parts[1] + (wide ? parts[0] : parts[0].substring(2)));
  }

  /** Support of so much in each of the months, and the sum in the year. */
  public FormWriter months(int first, int last, int amount) {
    for (int month = first; month <= last; month++) {
      tick(month);
      with(grantField(month), String.valueOf(amount));
    }
    return with("BIDRAG", String.valueOf(amount * (last - first + 1))).with("LAAN", "0");
  }

  public FormWriter tick(int... months) {
    for (int month : months) {
      with("STMND_" + month, String.format(java.util.Locale.ROOT, "%02d", month));
    }
    return this;
  }

  public static String grantField(int month) {
    return "BIDRAG_" + Belopsmaneder.NAVN.get(month - 1);
  }

  /** Codes, months, amounts and dates by lot in every other field, as a form may have them. */
  public FormWriter byLot(Random lot) {
    for (LayoutField field : layout.fields().values()) {
      String name = field.name();
      if (NOT_BY_LOT.contains(name) || lot.nextInt(2) == 0) {
        continue;
      }
      switch (field.type()) {
        case DATO -> date(name, day(lot));
        case TALL -> with(name, String.valueOf(lot.nextInt(3) * lot.nextInt(9)));
        case TEKST -> {
          List<String> codes = List.copyOf(new TreeSet<>(field.codes().keySet()));
          if (!codes.isEmpty()) {
            with(name, codes.get(lot.nextInt(codes.size())));
          }
        }
      }
    }
    return this;
  }

  /** In the year, or in the two before. */
  private String day(Random lot) {
    return LocalDate.of(layout.year() - lot.nextInt(3), 1, 1).plusDays(lot.nextInt(365)).toString();
  }

  /** The line, without its end. */
  public String line() {
    StringBuilder out = new StringBuilder(" ".repeat(layout.length()));
    values.forEach(
        (name, value) -> {
          LayoutField field = layout.field(name);
          boolean right = field.type() == LayoutField.Type.TALL;
          int at = field.from() - 1 + (right ? field.length() - value.length() : 0);
          out.replace(at, at + value.length(), value);
        });
    return out.toString();
  }

  public static byte[] file(String... lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
  }
}
