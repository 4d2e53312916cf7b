package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Part;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Form;
import no.tilsynslupe.report.html.page.Form.Field;
import no.tilsynslupe.report.html.page.Question;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.CriterionSentence;

/** A question a criterion, with what the program counted and room for the office's own answer. */
final class QuestionsSection {

  private final PageSource source;
  private final Prose words;
  private final Question.Labels labels;

  QuestionsSection(PageSource source) {
    this.source = source;
    this.words = source.words("egenvurdering.yaml");
    this.labels =
        new Question.Labels(
            words.say("hva_spurt"),
            words.say("konklusjon"),
            List.of(
                words.say("ja"),
                words.say("delvis"),
                words.say("nei"),
                words.say("ikke_dokumentert")),
            words.say("merknad"),
            words.say("tiltak"),
            words.say("ansvarlig"),
            words.say("innen"));
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Form(
            words.say("bruk"),
            List.of(words.say("bruk_1"), words.say("bruk_2"), words.say("bruk_3")),
            words.say("lagring"),
            words.say("hvem"),
            List.of(
                new Field("kontoret", words.say("kontoret"), "text"),
                new Field("utfylt-av", words.say("utfylt_av"), "text"),
                new Field("rolle", words.say("rolle"), "text"),
                new Field("utfylt-dato", words.say("utfylt_dato"), "date")),
            words.say("skriv_ut"),
            words.say("last_ned")));
    Map<String, List<Block>> themes = new LinkedHashMap<>();
    for (CriterionResult result : source.model().kriterier()) {
      if (result.tilstand() != CriterionResult.State.IKKE_KJORT) {
        themes
            .computeIfAbsent(source.theme(result.spec()), t -> new ArrayList<>())
            .add(question(result));
      }
    }
    themes.forEach((theme, questions) -> blocks.add(new Part(null, theme, questions)));
    return new Section("sporsmal", words.say("sporsmal"), blocks);
  }

  private Question question(CriterionResult result) {
    boolean judged = result.tilstand() == CriterionResult.State.VURDERT;
    String sentence = CriterionSentence.of(result, source.language());
    return new Question(
        "q-" + result.id(),
        source.title(result.spec()),
        judged ? source.badge(OutcomeMarks.gravest(result.samlet().hoved())) : null,
        judged ? sentence : words.say("ikke_talt", "grunn", sentence),
        judged ? numbers(result) : List.of(),
        List.of(
            source.say("avgjort"),
            source.outcome(OutcomeCode.AVVIK),
            source.outcome(OutcomeCode.RISIKO),
            source.say("funn_andel"),
            source.outcome(OutcomeCode.UAVKLART)),
        LawSection.facts(source, result.spec()),
        labels);
  }

  private List<Cell> numbers(CriterionResult result) {
    FigureCells cells = FigureCells.main(source, result);
    return List.of(
        cells.decided(),
        cells.count(OutcomeCode.AVVIK),
        cells.count(OutcomeCode.RISIKO),
        cells.findingShare(),
        cells.count(OutcomeCode.UAVKLART));
  }
}
