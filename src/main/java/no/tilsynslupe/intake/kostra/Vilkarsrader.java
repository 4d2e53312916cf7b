package no.tilsynslupe.intake.kostra;

import java.time.LocalDate;
import no.tilsynslupe.intake.RejectReason;
import no.tilsynslupe.intake.RowFault;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * The first conditions of a year, in table {@code vilkar}: a row for each kind that is ticked, from
 * the day of the decision until the last day it holds for.
 */
final class Vilkarsrader {
  /** Stands for the words of a condition that only its sanction tells of. */
  private static final String UTEN_VILKAR = "Skjemaet sier ikke hvilket vilkår";

  private Vilkarsrader() {}

  private static RowFault denied() {
    return new RowFault(RejectReason.MOTSTRIDENDE_VERDI, KostraTexts.say("vilkar_nektet"), "tekst");
  }

  static Tabellrader tabell() {
    return new Tabellrader(
        Tabell.VILKAR, "vilkar_id", "sak_id", "tekst", "type", "fra", "frist", "konsekvens");
  }

  /**
   * Adds them.
   *
   * @param sanctioned a sanction is ticked in the year or the one after: of which condition is
   *     unknown
   */
  static void add(String sakId, FormRecord record, boolean sanctioned, Tabellrader rows) {
    String from = from(record);
    String until = until(record);
    RowFault fault = record.no("VILKARSOSLOV") ? denied() : null;
    for (Vilkarsslag kind : Vilkarsslag.values()) {
      String text = kind.tekst(record);
      if (text != null) {
        rows.add(
            record.kilde(),
            fault,
            sakId + "-V" + record.year() + "K" + record.code(kind.name()),
            sakId,
            text,
            kind.type(),
            from,
            until,
            sanctioned ? Tabellrader.UKJENT : "");
      }
    }
  }

  /**
   * A condition that the form doesn't tell of, but says was broken: a sanction is ticked, and no
   * condition that it could be of.
   */
  static void addSanksjonert(String sakId, FormRecord record, Tabellrader rows) {
    rows.add(
        record,
        sakId + "-V" + record.year() + "S",
        sakId,
        UTEN_VILKAR,
        "",
        Tabellrader.UKJENT,
        Tabellrader.UKJENT,
        record.ticked("SANKSJONRED") ? "REDUKSJON" : Tabellrader.UKJENT);
  }

  /** A consequence of breaking a condition is ticked. */
  static boolean sanksjon(FormRecord record) {
    return record.ticked("SANKSJONRED") || record.ticked("SANKSJONANDRE");
  }

  /** A condition is ticked, and the form doesn't deny it. */
  static boolean harVilkar(FormRecord record) {
    return !record.no("VILKARSOSLOV") && Vilkarsslag.noen(record);
  }

  private static String from(FormRecord record) {
    return text(record, "UTBETDATO");
  }

  private static String until(FormRecord record) {
    return krysser(record) ? Tabellrader.UKJENT : text(record, "UTBETTOMDATO");
  }

  private static String text(FormRecord record, String field) {
    LocalDate date = record.date(field);
    return date == null ? (record.isBlank(field) ? "" : Tabellrader.UKJENT) : date.toString();
  }

  /** The decision ends before it was made. */
  static boolean krysser(FormRecord record) {
    @Nullable LocalDate from = record.date("UTBETDATO");
    @Nullable LocalDate until = record.date("UTBETTOMDATO");
    return from != null && until != null && until.isBefore(from);
  }
}
