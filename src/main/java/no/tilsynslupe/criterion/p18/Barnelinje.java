package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.sak.Sak;

/** What the criteria on lines to households with children share. */
final class Barnelinje {

  private Barnelinje() {}

  /** True when the line is decided for a household with a child, known or assumed. */
  static boolean iHusstandMedBarn(Formalslinje line, Inquiry ask) {
    return Husstandsbarn.ved(line.linje(), ask.sak()).finnes(ask);
  }

  /**
   * Adds what each finding on such a line rests on.
   *
   * @param column the yes or no that decided it, and {@code value} what it says
   */
  static Ruling ruling(
      Ruling.Finding finding, Formalslinje line, String column, String value, Sak sak) {
    LocalDate date = line.linje().vedtakDato();
    finding
        .with("dato", date)
        .with("formal", line.navn())
        .evidence(line.felt("hjemmel"), line.linje().hjemmel().tekst())
        .evidence(line.felt(column), value);
    return Husstandsbarn.merk(finding, line.linje(), sak).ruling();
  }
}
