package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Botilbud;
import no.tilsynslupe.sak.Opphold;
import no.tilsynslupe.sak.Sak;

/**
 * A stay, and the decisions of the stays before it in its run. Worked out for all stays of a case
 * at once: a run may be long.
 *
 * @param rekkeFra the first day of the longest run that it may be of
 * @param egetVedtak its own decision
 * @param tidligere decisions of the stays before it, if uncertain ends and rows tie them together
 * @param tidligereSikkert decisions of the stays before it that are of its run in any case
 * @param usikker what makes it uncertain how far the run goes
 */
record OppholdIRekke(
    Enkeltopphold opphold,
    LocalDate rekkeFra,
    Vedtak27.Funn egetVedtak,
    Vedtak27.Funn tidligere,
    Vedtak27.Funn tidligereSikkert,
    Optional<MissingFact> usikker) {

  static List<OppholdIRekke> alle(Sak sak, RuleParameters parameters) {
    List<MuligOpphold> runs = MuligOpphold.of(sak, parameters);
    if (runs.isEmpty()) {
      return List.of();
    }
    Map<String, Vedtak27.Funn> own = new HashMap<>();
    for (MuligOpphold run : runs) {
      for (Botilbud stay : run.widest().stays()) {
        int days = parameters.number("dager", stay.fra());
        own.put(stay.oppholdId(), Vedtak27.i(sak).til(stay, days));
      }
    }
    int gap = MuligOpphold.gap(sak, parameters);
    List<OppholdIRekke> all = new ArrayList<>();
    for (MuligOpphold run : runs) {
      addRun(run, own, gap, all);
    }
    return all;
  }

  private static void addRun(
      MuligOpphold run, Map<String, Vedtak27.Funn> own, int gap, List<OppholdIRekke> all) {
    List<Botilbud> stays = run.widest().stays();
    Optional<MissingFact> uncertain = run.usikker();
    Map<String, Vedtak27.Funn> wide = earlier(List.of(run.widest()), own);
    Map<String, Vedtak27.Funn> narrow =
        uncertain.isEmpty() ? wide : earlier(run.korteste(gap), own);
    for (Botilbud stay : stays) {
      String id = stay.oppholdId();
      all.add(
          new OppholdIRekke(
              new Enkeltopphold(stay, run.sak()),
              run.widest().fra(),
              own.getOrDefault(id, Vedtak27.Funn.NEI),
              wide.getOrDefault(id, Vedtak27.Funn.NEI),
              narrow.getOrDefault(id, Vedtak27.Funn.NEI),
              uncertain));
    }
  }

  /** For each stay, what is found of those before it in its run. */
  private static Map<String, Vedtak27.Funn> earlier(
      List<Opphold> runs, Map<String, Vedtak27.Funn> own) {
    Map<String, Vedtak27.Funn> earlier = new HashMap<>();
    for (Opphold run : runs) {
      Vedtak27.Funn sofar = Vedtak27.Funn.NEI;
      for (Botilbud stay : run.stays()) {
        earlier.put(stay.oppholdId(), sofar);
        sofar = sofar.eller(own.getOrDefault(stay.oppholdId(), Vedtak27.Funn.NEI));
      }
    }
    return earlier;
  }

  /** Whether the stay has a decision, or a stay before it in its run has; known or assumed. */
  boolean harVedtak(Inquiry ask) {
    return egetVedtak.finnes(ask)
        || tidligereSikkert.finnes(ask)
        || (tidligere.finnes(ask) && usikker.filter(ask::assume).isPresent());
  }
}
