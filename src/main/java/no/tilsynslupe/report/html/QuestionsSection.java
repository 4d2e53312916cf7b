package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Part;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Form;
import no.tilsynslupe.report.html.page.Form.Choice;
import no.tilsynslupe.report.html.page.Form.Field;
import no.tilsynslupe.report.html.page.Question;
import no.tilsynslupe.report.html.page.Question.Result;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.CriterionSentence;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.LawText;
import org.jspecify.annotations.Nullable;

/** A question a criterion, with what the program counted and room for the office's own answer. */
final class QuestionsSection {

  /** Figures of more offices than this would make the page too large to open. */
  private static final int MOST_OFFICES = 40;

  private final PageSource source;
  private final Prose words;

  /** The offices to choose from; none when there is no choice. */
  private final List<Office> offices;

  private final QuestionCases cases;
  private final Question.Labels labels;

  QuestionsSection(PageSource source) {
    this.source = source;
    this.words = source.words("egenvurdering.yaml");
    List<Office> all = source.model().kontorer();
    this.offices = source.shared() || all.size() < 2 || all.size() > MOST_OFFICES ? List.of() : all;
    this.cases = QuestionCases.of(source);
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
            List.of(
                words.say(numbersOf()),
                words.say("bruk_1"),
                words.say("bruk_2"),
                words.say("bruk_3")),
            words.say("lagring"),
            words.say("hvem"),
            List.of(
                new Field("kontoret", words.say("kontoret"), false, choices()),
                Field.text("utfylt-av", words.say("utfylt_av")),
                Field.text("rolle", words.say("rolle")),
                new Field("utfylt-dato", words.say("utfylt_dato"), true, List.of())),
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

  /** Which text says whose numbers the form shows. */
  private String numbersOf() {
    if (!offices.isEmpty()) {
      return "bruk_kontor";
    }
    boolean tooMany = !source.shared() && source.model().kontorer().size() > MOST_OFFICES;
    return tooMany ? "bruk_mange_kontor" : "bruk_ett_kontor";
  }

  private List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    if (!offices.isEmpty()) {
      choices.add(new Choice("", source.say("alle_kontor")));
      offices.forEach(o -> choices.add(new Choice(PageSource.place(o), source.name(o))));
    }
    return choices;
  }

  private Question question(CriterionResult result) {
    List<Result> results = new ArrayList<>();
    results.add(whole(result));
    offices.forEach(office -> results.add(own(result, office)));
    return new Question(
        "q-" + result.id(),
        source.title(result.spec()),
        results,
        List.of(
            source.say("avgjort"),
            source.outcome(OutcomeCode.AVVIK),
            source.outcome(OutcomeCode.RISIKO),
            source.say("funn_andel"),
            source.outcome(OutcomeCode.UAVKLART)),
        LawText.of(result.spec().hjemmel(), source.language())
            + ": "
            + source.in(result.spec().right()),
        LawSection.facts(source, result.spec()),
        labels);
  }

  private Result whole(CriterionResult result) {
    boolean judged = result.tilstand() == CriterionResult.State.VURDERT;
    String sentence = CriterionSentence.of(result, source.language());
    String text = judged ? sentence : words.say("ikke_talt", "grunn", sentence);
    return new Result(
        "",
        judged ? source.badge(OutcomeMarks.gravest(result.samlet().hoved())) : null,
        offices.isEmpty() ? text : words.say("alle_samlet", "tekst", text),
        judged ? numbers(FigureCells.main(source, result)) : List.of(),
        judged ? cases.named(result, null, words) : null);
  }

  private Result own(CriterionResult result, Office office) {
    @Nullable Figures figures = result.kontorer().get(office);
    String name = source.name(office);
    if (figures == null || !figures.hoved().vistAvgjort().minstEn()) {
      return new Result(
          PageSource.place(office),
          null,
          words.say("kontor_ikke_talt", "kontor", name),
          figures == null ? List.of() : numbers(FigureCells.main(source, result, office, figures)),
          null);
    }
    return new Result(
        PageSource.place(office),
        source.badge(OutcomeMarks.gravest(figures.hoved())),
        words.say("kontor_talt", "kontor", name),
        numbers(FigureCells.main(source, result, office, figures)),
        cases.named(result, office, words));
  }

  private static List<Cell> numbers(FigureCells cells) {
    return List.of(
        cells.decided(),
        cells.count(OutcomeCode.AVVIK),
        cells.count(OutcomeCode.RISIKO),
        cells.findingShare(),
        cells.count(OutcomeCode.UAVKLART));
  }
}
