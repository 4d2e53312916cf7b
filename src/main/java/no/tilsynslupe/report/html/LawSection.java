package no.tilsynslupe.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Facts;
import no.tilsynslupe.report.html.page.Block.Folded;
import no.tilsynslupe.report.html.page.Block.OnPaper;
import no.tilsynslupe.report.html.page.Block.Paragraph;
import no.tilsynslupe.report.html.page.Fact;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.LawText;
import no.tilsynslupe.report.model.ParameterText;
import no.tilsynslupe.report.model.RatesText;

/** Paragraph, definition, limits and law version of each criterion. */
final class LawSection {

  private final PageSource source;

  private LawSection(PageSource source) {
    this.source = source;
  }

  static Section of(PageSource source) {
    LawSection section = new LawSection(source);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(source.say("loven_ingress")));
    long left = source.model().kriterier().stream().filter(one -> !found(one)).count();
    if (left > 0) {
      blocks.add(new OnPaper(source.say("loven_papir", "n", left)));
    }
    source.model().kriterier().stream().map(section::definition).forEach(blocks::add);
    blocks.add(
        new Folded(
            null,
            source.say("satser"),
            List.of(
                Block.Points.of(
                    new RatesText(source.language()).held(source.model().run().satser())))));
    return new Section("lov", source.say("loven"), blocks);
  }

  private static boolean found(CriterionResult result) {
    return result.funn() != CriterionResult.Seen.INGEN;
  }

  private Folded definition(CriterionResult result) {
    CriterionSpec spec = result.spec();
    return new Folded(
        Ids.criterion(spec.id()),
        source.title(spec)
            + " – "
            + LawText.of(spec.hjemmel(), source.language())
            + " ("
            + spec.id()
            + ")",
        List.of(new Facts(facts(source, spec))),
        found(result));
  }

  /** What a reader asks of a criterion. */
  static List<Fact> facts(PageSource source, CriterionSpec spec) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(source.say("hjemmel"), LawText.of(spec.hjemmel(), source.language())));
    facts.add(new Fact(source.say("def_type"), source.say("type_" + code(spec.type()))));
    facts.add(new Fact(source.say("def_hvem"), source.in(spec.population())));
    facts.add(new Fact(source.say("def_forklart"), source.in(spec.explanation())));
    facts.add(new Fact(source.say("riktig"), source.in(spec.right())));
    if (!spec.parameters().isEmpty()) {
      ParameterText parameters = new ParameterText(source.language());
      facts.add(
          new Fact(
              source.say("def_parametere"),
              spec.parameters().stream()
                  .map(
                      parameter ->
                          parameters.used(
                              spec.id(), parameter, source.model().run().overstyringer()))
                  .collect(Collectors.joining("\n"))));
    }
    facts.add(new Fact(source.say("def_gjelder"), inForce(source, spec)));
    facts.add(new Fact(source.say("def_grenser"), source.in(spec.limits())));
    facts.add(new Fact(source.say("def_kilder"), String.join("\n", spec.sources())));
    return facts;
  }

  private static String code(CriterionSpec.Type type) {
    return type.name();
  }

  private static String inForce(PageSource source, CriterionSpec spec) {
    LocalDate end = spec.validTo();
    return end == null
        ? source.say("def_fra", "fra", spec.validFrom())
        : source.say("def_fra_til", "fra", spec.validFrom(), "til", end);
  }
}
