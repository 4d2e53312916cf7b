package no.tilsynslupe.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.report.model.Reliability.Grade;
import no.tilsynslupe.sak.Tabell;

/** Judges how far a result can be relied on. */
final class ReliabilityCheck {

  /** From this share of rejected rows on, what is left may be another picture than the whole. */
  private static final double MANY_REJECTED = 0.20;

  /** When less than this share of what should be judged could be, the decided are no picture. */
  private static final double FEW_DECIDED = 0.50;

  private final List<String> grave = new ArrayList<>();
  private final List<String> partly = new ArrayList<>();

  private ReliabilityCheck() {}

  static Reliability of(
      RunInfo run, DataQuality quality, List<CriterionResult> criteria, long faults) {
    ReliabilityCheck check = new ReliabilityCheck();
    check.program(faults);
    check.rejected(quality);
    check.decided(criteria, run);
    check.inferred(run);
    check.reach(run);
    check.missing(quality, criteria);
    List<String> reasons = new ArrayList<>(check.grave);
    reasons.addAll(check.partly);
    Grade grade =
        !check.grave.isEmpty()
            ? Grade.BOR_IKKE_BRUKES
            : check.partly.isEmpty() ? Grade.FULLSTENDIG : Grade.DELVIS;
    return new Reliability(grade, reasons);
  }

  private void program(long faults) {
    if (faults > 0) {
      partly.add(
          "Programmet feilet "
              + NorwegianText.counted(faults, "gang", "ganger")
              + " mens det vurderte saker. Disse vurderingene mangler i tallene; se «Feil i"
              + " programmet» i arket Datakvalitet.");
    }
  }

  private void rejected(DataQuality quality) {
    long read = quality.lest();
    if (quality.avvist() == 0) {
      return;
    }
    double share = (double) quality.avvist() / read;
    String text =
        NorwegianText.number(quality.avvist())
            + " av "
            + NorwegianText.counted(read, "rad", "rader")
            + " ("
            + NorwegianText.percent(share)
            + ") ble avvist. Det avviste er ikke vurdert, og sakene det gjelder, er merket som"
            + " ufullstendige.";
    (share >= MANY_REJECTED ? grave : partly).add(text);
  }

  /** That a form can't answer most questions is no fault of those who filled it in. */
  private void decided(List<CriterionResult> criteria, RunInfo run) {
    partly.addAll(run.begrensninger());
    long decided = criteria.stream().mapToLong(c -> c.samlet().enheter().avgjort()).sum();
    long undecided = criteria.stream().mapToLong(c -> c.samlet().enheter().uavklart()).sum();
    if (undecided > 0 && decided < FEW_DECIDED * (decided + undecided)) {
      (run.begrensninger().isEmpty() ? grave : partly)
          .add(
              "Bare "
                  + NorwegianText.number(decided)
                  + " av "
                  + NorwegianText.number(decided + undecided)
                  + " vurderinger kunne avgjøres med de opplysningene som er levert.");
    }
  }

  private void inferred(RunInfo run) {
    if (!run.utledet().isEmpty()) {
      partly.add(
          NorwegianText.sentence(NorwegianText.list(run.utledet()))
              + " er utledet av datoene i dataene, fordi verken uttrekket eller bestillingen oppgir"
              + " det. At noe mangler i slike data, kan ikke regnes som funn.");
    }
  }

  private void reach(RunInfo run) {
    PeriodGap gap = run.periodehull();
    if (gap != null) {
      (gap.utenfor() ? grave : partly).add(gap.sentence());
    }
  }

  private void missing(DataQuality quality, List<CriterionResult> criteria) {
    Set<String> needed = new TreeSet<>();
    criteria.forEach(
        c -> {
          needed.add(c.spec().unitsFrom().navn());
          c.spec().looksIn().stream().map(Tabell::navn).forEach(needed::add);
        });
    List<String> tables = quality.manglendeTabeller().stream().filter(needed::contains).toList();
    if (!tables.isEmpty()) {
      partly.add(
          (tables.size() == 1 ? "Tabellen " : "Tabellene ")
              + NorwegianText.list(tables)
              + " er ikke med i leveransen. Det som skulle vært vurdert ut fra "
              + (tables.size() == 1 ? "den" : "dem")
              + ", er merket «kan ikke avgjøres».");
    }
    if (!quality.ufullstendige().isEmpty()) {
      partly.add(
          "Ikke fullstendig, fordi leveransen sier det selv eller rader uten lesbar sak ble avvist: "
              + NorwegianText.list(quality.ufullstendige())
              + ".");
    }
    if (!quality.slagMangler().isEmpty()) {
      partly.add("Hele slag av vedtak mangler i leveransen; se linjen øverst i sammendraget.");
    }
  }
}
