package no.tilsynslupe.report.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CaseOverview;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Deadlines;
import no.tilsynslupe.report.model.NotJudged;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.ThemeCounts;
import no.tilsynslupe.sak.UserError;

/**
 * A report as it may be shared: the same model with what could tell of single persons hidden, put
 * together, rounded or left out. Views know no other, so that none can forget.
 */
public final class SharedReport {

  private final ReportModel model;
  private final EarlierEditions earlier;
  private final Prose prose;

  private SharedReport(ReportModel model, List<PublishedFigures> editions) {
    this.model = model;
    this.earlier = new EarlierEditions(editions, model.run().periode(), model.form().threshold());
    this.prose = Prose.of(SharedReport.class, "shared.yaml", model.language());
  }

  /**
   * The model to share.
   *
   * @param editions what was shared of the same job before
   * @throws UserError when the whole is of so few persons that nothing can be told, the program has
   *     failed in a judgement, or an earlier edition has another threshold
   */
  public static ReportModel of(ReportModel model, List<PublishedFigures> editions) {
    return new SharedReport(model, editions).shared();
  }

  private ReportModel shared() {
    Optional<Integer> other = earlier.otherThreshold();
    if (other.isPresent()) {
      throw wrong("annen-terskel", other.get());
    }
    if (model.run().saker() < few()) {
      throw wrong("for-fa", few());
    }
    if (!model.feil().isEmpty()) {
      throw wrong("feilet", model.feil().size());
    }
    SmallOffices offices =
        new SmallOffices(
            model.kriterier(), earlier.ofSamePeriod(), few(), prose.say("andre-kontor"));
    List<CriterionResult> merged = model.kriterier().stream().map(offices::merge).toList();
    CriteriaDisclosure disclosure =
        new CriteriaDisclosure(
            model.form().threshold(),
            earlier,
            offices.differsFrom(earlier.ofSamePeriod(), merged) ? offices.together() : null);
    return new ReportModel(
        SharedRun.of(model.run(), offices, prose),
        model.form(),
        model.formats(),
        model.palitelighet(),
        merged.stream().map(disclosure::hide).toList(),
        List.of(),
        notJudged(offices),
        ThemeCounts.NONE,
        SharedQuality.of(model.datakvalitet()),
        List.of(),
        offices.of(model.kontorer()),
        Antall.skjul(),
        Antall.skjul(),
        CaseOverview.NONE,
        0,
        Deadlines.hidden(model.frister().dager()),
        new TreeMap<>(),
        null,
        null);
  }

  private UserError wrong(String key, int n) {
    return new UserError(UserError.Kind.WRONG_USE, prose.say(key, "n", (long) n));
  }

  private int few() {
    return Math.max(GroupCells.FEW, model.form().threshold());
  }

  /**
   * Tables that weren't delivered. How much of a criterion couldn't be decided stands among its
   * numbers; what was missing in single cases is told of nobody.
   */
  private List<NotJudged> notJudged(SmallOffices offices) {
    return model.ikkeVurdert().stream()
        .filter(one -> one.fakta().why() == Why.TABELL_MANGLER)
        .map(
            one ->
                new NotJudged(
                    one.spec(),
                    one.fakta(),
                    Antall.skjul(),
                    offices.of(one.kontorer()),
                    one.mangler(),
                    one.rad()))
        .toList();
  }
}
