package no.tilsynslupe.intake.kostra;

import java.util.List;
import no.tilsynslupe.sak.Tabell;

/** The programmes of a case, in table {@code kvp}: one row each, over however many years. */
final class Kvprader {
  private Kvprader() {}

  static Tabellrader tabell() {
    return new Tabellrader(
        Tabell.KVP,
        "kvp_id",
        "sak_id",
        "soknad_dato",
        "vedtak_dato",
        "utfall",
        "start_dato",
        "slutt_dato",
        "slutt_arsak");
  }

  /**
   * Adds them.
   *
   * @param lastYear the last year that the delivery tells of
   */
  static void add(Poster.Sakens one, int lastYear, Tabellrader rows) {
    List<Program> programmes = Program.alle(one.cf11());
    for (int i = 0; i < programmes.size(); i++) {
      Program programme = programmes.get(i);
      String end = programme.slutt(lastYear);
      rows.add(
          programme.last(),
          one.sakId() + "-K" + (i + 1),
          one.sakId(),
          programme.enig("REG_DATO"),
          programme.enig("VEDTAK_DATO"),
          "INNVILGET",
          programme.start(),
          end,
          end.isEmpty() ? "" : Sluttarsak.av(programme.last()));
    }
  }
}
