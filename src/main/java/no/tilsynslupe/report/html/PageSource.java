package no.tilsynslupe.report.html;

import java.util.List;
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
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.store.RunStore;

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
    String key = "tema_" + spec.theme();
    return words.has(key) ? say(key) : spec.theme();
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
