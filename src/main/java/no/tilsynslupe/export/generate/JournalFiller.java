package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.sak.Tabell;

/**
 * What makes up most of a case and settles nothing: phone calls, notes, papers asked for and handed
 * in. None of it is counselling, so no course of it arises by chance.
 */
final class JournalFiller {
  private static final List<String> TYPES =
      List.of("NOTAT", "TELEFON", "DOKUMENTASJON_LEVERT", "HJEMMEBESOK", "TILTAK", "ANSVARSGRUPPE");

  private final CaseDraft sak;
  private final Dice dice;

  JournalFiller(CaseDraft sak) {
    this.sak = sak;
    this.dice = sak.dice();
  }

  /** Fills the case up to so many rows, in the days given. */
  void fill(int rows, LocalDate first, LocalDate last) {
    while (sak.rows() < rows) {
      LocalDate day = dice.day(first, last);
      if (dice.chance(0.1)) {
        papers(day);
      } else {
        event(day);
      }
    }
    if (dice.chance(0.04)) {
      plan(dice.day(first, last));
    }
    if (dice.chance(0.03)) {
      appeal(dice.day(first, last));
    }
  }

  private void event(LocalDate day) {
    String type = dice.weighted(TYPES, 50, 30, 10, 3, 5, 2);
    String occasion = type.equals("TELEFON") ? "telefon" : "notat";
    sak.row(Tabell.OPPFOLGING)
        .set("hendelse_id", sak.id("H"))
        .set("dato", day)
        .set("type", type)
        .set("planlagt", type.equals("TELEFON") || type.equals("NOTAT") ? "N" : "J")
        .set("tekst", dice.chance(0.8) ? sak.hand().prose(occasion, day) : "")
        .end();
  }

  private void papers(LocalDate day) {
    TableFile row =
        sak.row(Tabell.DOKUMENTKRAV)
            .set("krav_id", sak.id("K"))
            .set("dato", day)
            .set("tekst", sak.hand().prose("dokumentkrav", day))
            .set("frist", day.plusDays(14));
    if (dice.chance(0.7)) {
      row.set("mottatt_dato", Day.earliest(sak.span().to(), day.plusDays(dice.between(1, 25))));
    }
    row.end();
  }

  private void plan(LocalDate day) {
    LocalDate decided = Day.earliest(sak.span().to(), day.plusDays(dice.between(5, 50)));
    sak.row(Tabell.PLANER)
        .set("plan_id", sak.id("L"))
        .set("tilbudt_dato", day)
        .set("soknad_dato", day)
        .set("vedtak_dato", decided)
        .set("utfall", dice.chance(0.8) ? "INNVILGET" : "ONSKES_IKKE")
        .set("koordinator", dice.chance(0.7) ? "J" : "N")
        .end();
  }

  private void appeal(LocalDate day) {
    LocalDate handled = Day.earliest(sak.span().to(), day.plusDays(dice.between(2, 40)));
    boolean reversed = dice.chance(0.2);
    TableFile row =
        sak.row(Tabell.KLAGER)
            .set("klage_id", sak.id("G"))
            .set("mottatt_dato", day)
            .set("nav_behandlet_dato", handled)
            .set("utfall", reversed ? "OMGJORT_NAV" : "UNDER_BEHANDLING");
    if (!reversed) {
      row.set("oversendt_dato", handled);
    }
    row.end();
  }
}
