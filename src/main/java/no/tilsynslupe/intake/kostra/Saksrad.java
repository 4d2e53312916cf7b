package no.tilsynslupe.intake.kostra;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.tilsynslupe.sak.Tabell;

/** The row of a case in table {@code saker}: the person as last seen. */
final class Saksrad {
  private static final String[] COLUMNS = {
    "sak_id", "kontor", "fodselsar", "husstand", "antall_barn", "hovedinntekt"
  };

  /** What {@code VKLO} says, in the codes of the case export. */
  static final Map<String, String> HOVEDINNTEKT =
      Map.of(
          "1", "ARBEID",
          "2", "KURS_TILTAK",
          "3", "TRYGD",
          "4", "STUDIELAN",
          "5", "SOSIALHJELP",
          "6", "INTRODUKSJONSSTONAD",
          "7", "EKTEFELLE",
          "8", "KVALIFISERINGSSTONAD",
          "9", "ANNET");

  private Saksrad() {}

  static Tabellrader tabell() {
    return new Tabellrader(Tabell.SAKER, COLUMNS);
  }

  static void add(Poster.Sakens one, Tabellrader rows) {
    FormRecord latest = one.latest();
    Barn children = Barn.av(latest);
    rows.add(
        latest,
        one.sakId(),
        Sakid.kontor(latest),
        fodselsar(one.all()),
        husstand(latest, children),
        children.antall(),
        hovedinntekt(one.f11()));
  }

  /** The year that all records agree on; unknown where they don't. */
  private static String fodselsar(List<FormRecord> records) {
    SortedSet<Integer> years = new TreeSet<>();
    for (FormRecord record : records) {
      Integer year = record.birthYear();
      if (year != null) {
        years.add(year);
      }
    }
    if (years.isEmpty()) {
      return "";
    }
    return years.size() == 1 ? String.valueOf(years.first()) : Tabellrader.UKJENT;
  }

  private static String husstand(FormRecord record, Barn children) {
    String status = record.code("EKTSTAT");
    if (status.isEmpty() || !children.kjent()) {
      return "";
    }
    return harPartner(record)
        ? (children.har() ? "PAR_MED_BARN" : "PAR")
        : (children.har() ? "ENSLIG_FORSORGER" : "ENSLIG");
  }

  /** Married or cohabiting. */
  static boolean harPartner(FormRecord record) {
    return record.text("EKTSTAT").equals("2") || record.text("EKTSTAT").equals("3");
  }

  private static String hovedinntekt(List<FormRecord> f11) {
    return f11.isEmpty() ? "" : HOVEDINNTEKT.getOrDefault(f11.get(f11.size() - 1).code("VKLO"), "");
  }

  /**
   * Children under 18 that the person provides for.
   *
   * @param kjent whether there are any is known
   * @param antall as it is written; empty when it isn't known
   */
  record Barn(boolean kjent, boolean har, String antall) {
    private static final Barn UKJENT = new Barn(false, false, "");

    static Barn av(FormRecord record) {
      if (motstridende(record)) {
        return UKJENT;
      }
      if (record.no("BU18")) {
        return new Barn(true, false, "0");
      }
      if (!record.yes("BU18")) {
        return UKJENT;
      }
      Long count = record.number("ANTBU18");
      return new Barn(true, true, count == null ? "" : String.valueOf(count));
    }

    /** Yes without any, or no with some. */
    static boolean motstridende(FormRecord record) {
      Long count = record.number("ANTBU18");
      boolean noneCounted = count != null && count <= 0;
      return (record.yes("BU18") && noneCounted)
          || (record.no("BU18") && record.positive("ANTBU18"));
    }
  }
}
