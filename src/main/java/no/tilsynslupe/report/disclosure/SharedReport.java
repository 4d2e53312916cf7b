package no.tilsynslupe.report.disclosure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CaseOverview;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Deadlines;
import no.tilsynslupe.report.model.DecisionTimes;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.NotJudged;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.RunInfo;
import no.tilsynslupe.sak.UserError;

/**
 * A report as it may be shared: the same model with what could tell of single persons hidden, put
 * together or left out. Views know no other, so that none can forget.
 */
public final class SharedReport {

  private final ReportModel model;
  private final int threshold;
  private final EarlierEditions earlier;
  private final Prose prose;

  private SharedReport(ReportModel model, List<PublishedFigures> editions) {
    this.model = model;
    this.earlier = new EarlierEditions(editions, model.run().periode());
    this.threshold = earlier.threshold(model.form().threshold());
    this.prose = Prose.of(SharedReport.class, "shared.yaml", model.language());
  }

  /**
   * The model to share.
   *
   * @param editions what was shared of the same job before
   * @throws UserError when the whole is of so few persons that nothing can be told
   */
  public static ReportModel of(ReportModel model, List<PublishedFigures> editions) {
    return new SharedReport(model, editions).shared();
  }

  private ReportModel shared() {
    if (model.run().saker() < few()) {
      throw new UserError(UserError.Kind.WRONG_USE, prose.say("for-fa", "n", (long) few()));
    }
    SmallOffices offices =
        new SmallOffices(
            model.kriterier(), earlier.ofSamePeriod(), few(), prose.say("andre-kontor"));
    List<CriterionResult> merged = model.kriterier().stream().map(offices::merge).toList();
    CriteriaDisclosure.Result hidden =
        new CriteriaDisclosure(
                threshold,
                new Population(merged),
                earlier,
                offices.differsFrom(earlier.ofSamePeriod(), merged) ? offices.together() : null)
            .hide(merged, model.samlet());
    RunInfo run = SharedRun.of(model.run(), offices);
    return new ReportModel(
        run,
        model.form(),
        model.formats(),
        model.palitelighet(),
        hidden.kriterier(),
        hidden.samlet(),
        notJudged(hidden.kriterier(), offices),
        new SharedThemes(threshold, prose.say("andre-formal"), prose.say("andre-vilkar"))
            .of(model.tema()),
        SharedQuality.of(model.datakvalitet(), few()),
        List.of(),
        offices.of(model.kontorer()),
        Antall.skjul(),
        casesWithFindings(hidden.kriterier()),
        CaseOverview.NONE,
        model.antallAvvist(),
        deadlines(),
        times(offices),
        null,
        null);
  }

  private int few() {
    return Math.max(GroupCells.FEW, threshold);
  }

  /** Of a criterion whose undecided are hidden nobody is told what was missing, or that it was. */
  private List<NotJudged> notJudged(List<CriterionResult> hidden, SmallOffices offices) {
    TreeMap<String, CriterionResult> byId = new TreeMap<>();
    hidden.forEach(result -> byId.put(result.id(), result));
    return model.ikkeVurdert().stream()
        .filter(
            one ->
                one.fakta().why() == Why.TABELL_MANGLER
                    || tellsUndecided(byId.get(one.spec().id())))
        .map(one -> notJudged(one, offices))
        .toList();
  }

  private static boolean tellsUndecided(@org.jspecify.annotations.Nullable CriterionResult result) {
    return result != null && !result.samlet().hoved().skjult(OutcomeCode.UAVKLART);
  }

  private NotJudged notJudged(NotJudged one, SmallOffices offices) {
    boolean wholeTable = one.fakta().why() == Why.TABELL_MANGLER;
    boolean tells = !wholeTable && one.enheter().tall() >= few();
    return new NotJudged(
        one.spec(),
        one.fakta(),
        tells ? one.enheter() : Antall.skjul(),
        wholeTable ? offices.of(one.kontorer()) : List.of(),
        one.mangler(),
        one.rad());
  }

  /**
   * How many cases have findings, when that narrows nothing down that is hidden: no criterion has
   * findings in more of them, and all together have in as many.
   */
  private Antall casesWithFindings(List<CriterionResult> hidden) {
    long cases = model.sakerMedFunn().tall();
    if (cases > 0 && cases < threshold) {
      return Antall.under(threshold);
    }
    long told = 0;
    for (CriterionResult result : hidden) {
      Group group = result.samlet().hoved();
      Antall findings = group.vistFunn();
      if (findings.skjult() && !findings.equals(Antall.under(threshold))) {
        return Antall.skjul();
      }
      told += findings.skjult() ? 0 : findings.tall();
    }
    return told >= cases && model.run().saker() - cases >= threshold
        ? model.sakerMedFunn()
        : Antall.skjul();
  }

  private Deadlines deadlines() {
    Deadlines deadlines = model.frister();
    long certain = deadlines.saker() - deadlines.usikreSaker();
    if (deadlines.linjer() == 0) {
      return deadlines;
    }
    return deadlines.saker() < few() || isFew(deadlines.usikreSaker()) || isFew(certain)
        ? Deadlines.hidden(deadlines.dager())
        : new Deadlines(
            deadlines.dager(),
            deadlines.linjer(),
            deadlines.saker(),
            deadlines.usikreSaker(),
            null);
  }

  private boolean isFew(long n) {
    return n > 0 && n < threshold;
  }

  /** On each side of a point of the scale there must be enough; offices together have none. */
  private SortedMap<Office, DecisionTimes> times(SmallOffices offices) {
    SortedMap<Office, DecisionTimes> times = new TreeMap<>();
    model
        .svartid()
        .forEach(
            (office, one) -> {
              if (one.antall() >= few() && offices.of(office).equals(office)) {
                times.put(
                    office,
                    new DecisionTimes(
                        one.antall(),
                        one.antall() >= 2L * threshold ? one.median() : null,
                        one.antall() >= 10L * threshold ? one.persentil90() : null));
              }
            });
    return times;
  }
}
