package no.tilsynslupe.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.prose.Share;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.ReportForm;
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

  private final Language language;
  private final Prose prose;

  private final boolean shared;

  private ReliabilityCheck(ReportForm form) {
    this.language = form.language();
    this.shared = form.audience() == Audience.SHARED;
    this.prose = ModelProse.in(language);
  }

  static Reliability of(
      RunInfo run,
      DataQuality quality,
      List<CriterionResult> criteria,
      long faults,
      Language language) {
    return of(run, quality, criteria, faults, ReportForm.usual().in(language));
  }

  static Reliability of(
      RunInfo run,
      DataQuality quality,
      List<CriterionResult> criteria,
      long faults,
      ReportForm form) {
    ReliabilityCheck check = new ReliabilityCheck(form);
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
      partly.add(prose.say("feil_i_programmet", "n", faults));
    }
  }

  private void rejected(DataQuality quality) {
    long read = quality.lest();
    if (quality.avvist() == 0) {
      return;
    }
    double share = (double) quality.avvist() / read;
    String text =
        shared
            // How many rows there are tells of a small table what the others leave.
            ? prose.say("avviste_rader_delt")
            : prose.say(
                "avviste_rader",
                "avvist",
                quality.avvist(),
                "lest",
                read,
                "andel",
                new Share(share));
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
              shared
                  // Units aren't counted where persons are.
                  ? prose.say("fa_avgjort_delt")
                  : prose.say("fa_avgjort", "avgjort", decided, "alle", decided + undecided));
    }
  }

  private void inferred(RunInfo run) {
    if (!run.utledet().isEmpty()) {
      partly.add(prose.forms().sentence(prose.say("utledet", "hva", run.utledet())));
    }
  }

  private void reach(RunInfo run) {
    PeriodGap gap = run.periodehull();
    if (gap != null) {
      (gap.utenfor() ? grave : partly)
          .add(shared ? gap.sentenceWithoutNames(language) : gap.sentence(language));
    }
  }

  /** Tables that some deliveries have and others lack. */
  private void missingInSome(DataQuality quality, Set<String> needed) {
    Set<Office> offices = new TreeSet<>();
    List<String> tables =
        quality.manglerHosNoen().keySet().stream().filter(needed::contains).toList();
    tables.forEach(table -> offices.addAll(quality.manglerHosNoen().get(table)));
    if (!tables.isEmpty()) {
      partly.add(
          prose.say(
              "tabeller_mangler_noen",
              "n",
              tables.size(),
              "tabeller",
              tables,
              "kontorer",
              offices.size()));
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
      partly.add(prose.say("tabeller_mangler", "n", tables.size(), "tabeller", tables));
    }
    missingInSome(quality, needed);
    if (!quality.ufullstendige().isEmpty()) {
      partly.add(prose.say("ikke_fullstendig", "hva", quality.ufullstendige()));
    }
    if (!quality.slagMangler().isEmpty()) {
      partly.add(prose.say("hele_slag_mangler"));
    }
  }
}
