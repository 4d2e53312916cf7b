package no.tilsynslupe.criterion.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.OfficeCriterion;
import no.tilsynslupe.criterion.Possibility;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.RunSettings;
import no.tilsynslupe.criterion.notion.Kontortelling;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.criterion.notion.Vilkarsvedtak;
import no.tilsynslupe.language.AccountStatement;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.ObservationSink;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Prosent;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vilkar;

/**
 * Account statements demanded of nearly everyone, needed or not. Source: sosialtjenesteloven § 43;
 * NAV's study of case files (2019), chapter 7.1.
 */
public final class P43Konto implements OfficeCriterion {

  private static final String ID = "P43-KONTO";
  private static final Kontortelling TELLING = new Kontortelling(ID);

  @Override
  public String id() {
    return ID;
  }

  @Override
  public void observe(
      Sak sak, RunSettings settings, RuleParameters parameters, ObservationSink sink) {
    Office office = new Office(sak.key().kommune(), sak.hode().kontor());
    TELLING.kjent(office, sink);
    Possibility active = Possibility.of(sak, settings, parameters, P43Konto::aktiv);
    if (active.certainty() != Possibility.Certainty.NO) {
      Possibility demanded = Possibility.of(sak, settings, parameters, P43Konto::krevd);
      TELLING.tell(office, active, demanded, sink);
    }
  }

  private static boolean aktiv(Inquiry ask) {
    Periode period = ask.periode();
    Sak sak = ask.sak();
    return sak.soknader().stream().anyMatch(one -> period.contains(one.mottattDato()))
        || SamletVedtak.alle(sak).stream().anyMatch(one -> period.contains(one.dato()))
        || mayBe(Tabell.SOKNADER, ask)
        || mayBe(Tabell.VEDTAK, ask);
  }

  private static boolean krevd(Inquiry ask) {
    Periode period = ask.periode();
    Sak sak = ask.sak();
    return sak.dokumentkrav().stream()
            .anyMatch(
                one -> period.contains(one.dato()) && AccountStatement.isDemandedIn(one.tekst()))
        || sak.vilkar().stream()
            .anyMatch(
                one -> AccountStatement.isDemandedIn(one.tekst()) && inPeriod(one, sak, period))
        || mayBe(Tabell.DOKUMENTKRAV, ask)
        || mayBe(Tabell.VILKAR, ask);
  }

  private static boolean inPeriod(Vilkar condition, Sak sak, Periode period) {
    Vilkarsvedtak decision = Vilkarsvedtak.av(condition, sak);
    // Without any date it counts in the period of the export.
    return !decision.trukket() && decision.dato(condition).map(period::contains).orElse(true);
  }

  /** Nothing was found, but there may be a row that the delivery doesn't show. */
  private static boolean mayBe(Tabell table, Inquiry ask) {
    return !ask.absent(table, Set.of(), ask.periode().fra(), ask.periode().til());
  }

  @Override
  public List<OfficeRuling> conclude(
      Counted counted, RunSettings settings, RuleParameters parameters) {
    LocalDate day = settings.periode().til();
    return Kontortelling.bedom(
        TELLING.les(counted),
        day,
        parameters,
        (office, counts) ->
            Ruling.risiko(day, "nesten_alle")
                .with("periode", settings.periode())
                .with("antall", Math.toIntExact(counts.ja()))
                .with("av", Math.toIntExact(counts.antall()))
                .with("andel", Prosent.av(counts.ja(), counts.antall()))
                .evidence(new Evidence.Count("saker med krav om kontoutskrift", counts.ja()))
                .evidence(new Evidence.Count("saker", counts.antall()))
                .ruling());
  }
}
