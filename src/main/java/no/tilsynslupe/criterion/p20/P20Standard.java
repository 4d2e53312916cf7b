package no.tilsynslupe.criterion.p20;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.OfficeCriterion;
import no.tilsynslupe.criterion.Possibility;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.RunSettings;
import no.tilsynslupe.criterion.notion.FellesTekst;
import no.tilsynslupe.criterion.notion.Kontortelling;
import no.tilsynslupe.criterion.notion.Vilkarsvedtak;
import no.tilsynslupe.outcome.ObservationSink;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Utterance;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vilkar;

/**
 * One condition set for a large part of those who have conditions. Source: NAV's study of case
 * files (2019).
 */
public final class P20Standard implements OfficeCriterion {

  private static final String ID = "P20-STANDARD";
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
    if (sak.dekning().av(Tabell.VILKAR).ufullstendig()) {
      // Neither those that aren't shown nor how these compare with them is known.
      Possibility unknown = Possibility.of(sak, settings, parameters, P20Standard::mayBe);
      TELLING.tell(office, unknown, unknown, sink);
      return;
    }
    List<Utterance.Text> texts = new ArrayList<>();
    for (Vilkar condition : sak.vilkar()) {
      Vilkarsvedtak decision = Vilkarsvedtak.av(condition, sak);
      // Without any date it counts in the period of the export.
      if (!decision.trukket()
          && decision.dato(condition).map(settings.periode()::contains).orElse(true)) {
        texts.add(FellesTekst.tekst(condition.tekst()));
      }
    }
    if (!texts.isEmpty()) {
      String sakId = sak.key().sakId();
      long rank = Utterance.rang(ID, sak.key().kommune(), sakId);
      sink.observe(new Utterance(ID, office, rank, sakId, texts));
    }
  }

  private static boolean mayBe(Inquiry ask) {
    Periode period = ask.periode();
    return !ask.absent(Tabell.VILKAR, Set.of(), period.fra(), period.til());
  }

  @Override
  public List<OfficeRuling> conclude(
      Counted counted, RunSettings settings, RuleParameters parameters) {
    return FellesTekst.bedom(TELLING, "mottakere", counted, settings, parameters);
  }
}
