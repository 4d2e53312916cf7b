package no.tilsynslupe.criterion.p18;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.criterion.OfficeCriterion;
import no.tilsynslupe.criterion.Possibility;
import no.tilsynslupe.criterion.Possibility.Certainty;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.RunSettings;
import no.tilsynslupe.criterion.notion.Begrunnelse;
import no.tilsynslupe.criterion.notion.FellesTekst;
import no.tilsynslupe.criterion.notion.Kontortelling;
import no.tilsynslupe.outcome.ObservationSink;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Utterance;
import no.tilsynslupe.sak.Sak;

/**
 * One text of reasons in a large part of an office's decisions. Source: NAV's study of case files
 * (2019).
 */
public final class P18StdtekstKontor implements OfficeCriterion {

  private static final String ID = "P18-STDTEKST-K";
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
    for (BegrunnetVedtak one : BegrunnetVedtak.alle(sak)) {
      if (settings.periode().contains(one.dato())) {
        observe(one, sak, office, sink);
      }
    }
  }

  private static void observe(BegrunnetVedtak one, Sak sak, Office office, ObservationSink sink) {
    Begrunnelse reasons = one.begrunnelse();
    if (reasons.kanSammenlignes()) {
      List<Utterance.Text> text = new ArrayList<>();
      text.add(
          reasons.tekster().isEmpty()
              ? FellesTekst.avtrykk(reasons.heleAvtrykket())
              : FellesTekst.tekst(reasons.tekst(), one.ordlyd()));
      String sakId = sak.key().sakId();
      String id = one.vedtak().id();
      long rank = Utterance.rang(ID, sak.key().kommune(), sakId, id);
      sink.observe(new Utterance(ID, office, rank, sakId + "/" + id, text));
    } else if (reasons.ukjent().isPresent()) {
      Possibility unknown =
          new Possibility(Certainty.UNCERTAIN, List.of(reasons.ukjent().orElseThrow()));
      boolean given = reasons.finnes();
      Possibility counts = given ? new Possibility(Certainty.YES, List.of()) : unknown;
      TELLING.tell(office, counts, unknown, sink);
    }
  }

  @Override
  public List<OfficeRuling> conclude(
      Counted counted, RunSettings settings, RuleParameters parameters) {
    return FellesTekst.bedom(TELLING, "begrunnelser", counted, settings, parameters);
  }
}
