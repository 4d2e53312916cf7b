package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Journalsok;

/**
 * A participant is followed closely: no month without contact. Source: the basic course for
 * caseworkers (2021).
 */
public final class P29Oppfolging implements Programkriterium {

  @Override
  public String id() {
    return "P29-OPPF";
  }

  @Override
  public Ruling judge(Programlop program, Inquiry ask) {
    LocalDate day = program.sistSett(ask);
    int days = ask.number("dager_program", day);
    if (program.sluttIPerioden(ask).isPresent() || !day.isAfter(program.start().plusDays(days))) {
      return Ruling.ikkeAktuelt(day);
    }
    int without = ask.number("dager_kontakt", day);
    Journalsok contact = new Journalsok(Journalsok.KONTAKT, day.minusDays(without), day);
    if (contact.finnes(ask)) {
      return Ruling.ok(day);
    }
    Ruling.Finding finding =
        Ruling.risiko(day, "uten_kontakt").with("dag", day).with("dager", without);
    return contact.describe(program.describe(finding), ask).ruling();
  }
}
