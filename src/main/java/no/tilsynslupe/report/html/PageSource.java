package no.tilsynslupe.report.html;

import java.util.List;
import java.util.Locale;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Forms;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.chart.ChartPicture;
import no.tilsynslupe.report.chart.Charts;
import no.tilsynslupe.report.html.page.Block.Badge;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.model.Labels;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.store.RunStore;
import no.tilsynslupe.store.StoredAssessment;

/** What the sections of a page are made of: the figures, the cases, and the words. */
record PageSource(ReportModel model, RunStore store, List<ChartPicture> charts, Prose words) {

  private static final String TEXTS = "page.yaml";

  static PageSource of(ReportModel model, RunStore store) {
    return new PageSource(
        model, store, Charts.of(model), Prose.of(HtmlReport.class, TEXTS, model.language()));
  }

  String say(String key, Object... namesAndValues) {
    return words.say(key, namesAndValues);
  }

  /** The words of one part of the page. */
  Prose words(String file) {
    return Prose.of(HtmlReport.class, file, model.language());
  }

  Language language() {
    return model.language();
  }

  Forms forms() {
    return words.forms();
  }

  /** Whether cases, wordings and evidence are left out. */
  boolean shared() {
    return model.audience() == Audience.SHARED;
  }

  String in(CriterionSpec.Text text) {
    return text.in(model.language().code());
  }

  String title(CriterionSpec spec) {
    return in(spec.title());
  }

  String theme(CriterionSpec spec) {
    return forms().sentence(Labels.of("TEMA", spec.theme(), language()));
  }

  /** Where a criterion's definition stands. */
  String definition(String criterion) {
    return "#" + Ids.criterion(criterion);
  }

  Badge badge(OutcomeCode code) {
    return new Badge(OutcomeMarks.tone(code), OutcomeMarks.symbol(code), outcome(code));
  }

  String outcome(OutcomeCode code) {
    return words.sayCapital("utfall_" + OutcomeMarks.tone(code));
  }

  /** How grave a finding is, in words; sorted by it. */
  Cell gravity(StoredAssessment finding) {
    OutcomeCode outcome = finding.utfall();
    boolean breach = outcome == OutcomeCode.AVVIK && !finding.alvor().isEmpty();
    return Cell.text(outcome(outcome))
        .marked(OutcomeMarks.symbol(outcome))
        .noted(breach ? say("alvor_" + finding.alvor().toLowerCase(Locale.ROOT)) : null)
        .ordered(outcome == OutcomeCode.AVVIK ? "1 " + weight(finding) : "2 " + weight(finding))
        .styled(OutcomeMarks.tone(outcome));
  }

  /** The gravest first. */
  private static String weight(StoredAssessment finding) {
    return switch (finding.alvor()) {
      case "ALVORLIG" -> "1";
      case "MODERAT" -> "2";
      default -> "3";
    };
  }

  /** A place as a figure names it. */
  static String place(Office office) {
    return office.kommune() + "/" + office.kontor();
  }

  /** An office by its name; with its municipality where the run has several. */
  String name(Office office) {
    boolean several =
        model.kontorer().stream().anyMatch(other -> !other.kommune().equals(office.kommune()));
    return several ? office.kontor() + " (" + office.kommune() + ")" : office.kontor();
  }
}
