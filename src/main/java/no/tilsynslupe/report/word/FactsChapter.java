package no.tilsynslupe.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.CriterionResult.State;
import no.tilsynslupe.report.model.CriterionSentence;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.Labels;
import no.tilsynslupe.report.model.LawText;

/** The chapter of facts: what could be counted, theme by theme, in sentences and a table. */
final class FactsChapter {
  private static final List<Integer> WIDTHS = List.of(30, 22, 12, 12, 12, 12);

  private final DraftPage page;
  private final Prose prose;
  private final Language language;

  FactsChapter(DraftPage page, Prose prose) {
    this.page = page;
    this.prose = prose;
    this.language = prose.language();
  }

  void write(Map<String, List<CriterionResult>> themes) {
    page.heading(1, prose.say("fakta"));
    page.text(prose.say("fakta_ingress"));
    int number = 1;
    for (Map.Entry<String, List<CriterionResult>> theme : themes.entrySet()) {
      String name = Labels.of("TEMA", theme.getKey(), language);
      page.heading(
          2, prose.say("fakta_tema", "nr", number++, "tema", prose.forms().sentence(name)));
      theme(name, theme.getValue().stream().filter(FactsChapter::decided).toList());
      page.gap(prose.say("fakta_felt", "tema", name));
    }
  }

  private static boolean decided(CriterionResult result) {
    return result.tilstand() == State.VURDERT;
  }

  private void theme(String name, List<CriterionResult> decided) {
    if (decided.isEmpty()) {
      page.text(prose.say("ingen_kunne_avgjores"));
      return;
    }
    for (CriterionResult result : decided) {
      page.point(
          prose.say(
              "observasjon",
              "tittel",
              result.spec().title().in(language.code()),
              "hjemmel",
              LawText.of(result.spec().hjemmel(), language),
              "setning",
              CriterionSentence.of(result, language)));
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            prose.say("kol_forhold"),
            prose.say("kol_hjemmel"),
            prose.say("kol_avgjort"),
            prose.say("kol_avvik"),
            prose.say("kol_risiko"),
            prose.say("kol_uavklart")));
    decided.stream().filter(result -> !result.gjelderKontor()).forEach(r -> rows.add(row(r)));
    if (rows.size() > 1) {
      page.table(prose.say("tabelltekst", "tema", name), rows, WIDTHS);
    }
  }

  private List<String> row(CriterionResult result) {
    Group persons = result.samlet().hoved();
    return List.of(
        result.spec().title().in(language.code()),
        LawText.of(result.spec().hjemmel(), language),
        persons.vistAvgjort().text(prose.forms()),
        persons.vist(OutcomeCode.AVVIK).text(prose.forms()),
        persons.vist(OutcomeCode.RISIKO).text(prose.forms()),
        persons.vist(OutcomeCode.UAVKLART).text(prose.forms()));
  }
}
