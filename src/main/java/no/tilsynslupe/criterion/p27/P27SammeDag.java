package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Botilbud;

/**
 * Who has nowhere to sleep can't wait: the application is to be assessed on the day it comes.
 * Source: the basic course for caseworkers (2021).
 */
public final class P27SammeDag implements Enkeltkriterium {

  @Override
  public String id() {
    return "P27-SAMMEDAG";
  }

  @Override
  public Ruling test(Enkeltopphold unit, Inquiry ask) {
    // By the day of the application, not by the end of the stay.
    return unit.leftOut(ask)
        ? Ruling.ikkeAktuelt(unit.rad().soknadDato().optional().orElse(unit.rad().fra()))
        : judge(unit, ask);
  }

  @Override
  public Ruling judge(Enkeltopphold stay, Inquiry ask) {
    Botilbud row = stay.rad();
    if (!ask.filled(row.soknadDato(), stay.felt("soknad_dato"))) {
      return Ruling.ikkeAktuelt(row.fra());
    }
    Optional<LocalDate> applied = row.soknadDato().optional();
    if (applied.isEmpty()) {
      return Ruling.uavklart(row.fra(), MissingFact.of(stay.felt("soknad_dato"), row.soknadDato()));
    }
    Optional<LocalDate> assessed = row.vurdertDato().optional();
    if (assessed.isEmpty()) {
      return Ruling.uavklart(
          applied.get(), MissingFact.of(stay.felt("vurdert_dato"), row.vurdertDato()));
    }
    return judge(stay, applied.get(), assessed.get(), ask);
  }

  private static Ruling judge(
      Enkeltopphold stay, LocalDate applied, LocalDate assessed, Inquiry ask) {
    int days = Math.toIntExact(ChronoUnit.DAYS.between(applied, assessed));
    if (days <= 0) {
      return Ruling.ok(applied);
    }
    Ruling.Finding finding;
    if (days == 1) {
      finding = Ruling.risiko(applied, "dagen_etter");
    } else {
      stay.holdBackIfMaybeLet(ask);
      finding = Ruling.avvik(applied, "senere").with("dager", days);
    }
    return finding
        .with("soknad", applied)
        .with("vurdert", assessed)
        .evidence(stay.felt("soknad_dato"), applied)
        .evidence(stay.felt("vurdert_dato"), assessed)
        .ruling();
  }
}
