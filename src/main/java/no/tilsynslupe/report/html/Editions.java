package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.report.Edition;
import no.tilsynslupe.report.html.page.Fact;
import no.tilsynslupe.report.html.page.Page;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.model.RunInfo;
import org.jspecify.annotations.Nullable;

/** Which sections an edition has, in which order. */
final class Editions {

  private Editions() {}

  static Page page(Edition edition, PageSource source) {
    PageAssets assets = PageAssets.load();
    String name = source.say("tittel_" + edition.code());
    return new Page(
        source.model().language().tag(),
        source.say(
            "sidetittel", "utgave", name, "sted", source.model().run().sted(source.language())),
        source.say(source.shared() ? "ingress_delt" : "ingress_" + edition.code()),
        assets.policy(),
        assets.style(),
        assets.script(),
        facts(source),
        sections(edition, source),
        chrome(source));
  }

  private static List<Section> sections(Edition edition, PageSource source) {
    List<Section> sections = new ArrayList<>();
    sections.add(ReliabilitySection.of(source));
    switch (edition) {
      case TILSYN -> supervision(source, sections);
      case LEDER -> leading(source, sections);
      case EGENVURDERING -> sections.add(new QuestionsSection(source).section());
    }
    return sections;
  }

  private static void leading(PageSource source, List<Section> sections) {
    @Nullable CasesSection cases =
        source.shared() ? null : new CasesSection(source, CasesSection.PRINTED_OF_LEADER);
    if (cases != null) {
      sections.add(new DeadlinesSection(source).section());
      sections.add(new MendSection(source, cases.links()).section());
    }
    sections.add(ChangesSection.of(source));
    sections.add(TrendSection.of(source));
    sections.add(PatternSection.of(source));
    if (cases != null) {
      sections.add(new TeamSection(source).section());
      sections.add(cases.section());
    }
    sections.add(NotJudgedSection.of(source, shown(cases)));
    sections.add(LawSection.of(source));
  }

  private static Set<String> shown(@Nullable CasesSection cases) {
    return cases == null ? Set.of() : cases.shown();
  }

  private static void supervision(PageSource source, List<Section> sections) {
    sections.add(PatternSection.of(source));
    sections.add(NumbersSection.of(source));
    if (!source.shared()) {
      sections.add(TrendSection.of(source));
    }
    ChartBlocks.themes(source).forEach(sections::add);
    @Nullable CasesSection cases =
        source.shared() ? null : new CasesSection(source, CasesSection.PRINTED_OF_SUPERVISION);
    if (cases != null) {
      sections.add(cases.section());
    }
    if (!source.shared() || !source.model().ikkeVurdert().isEmpty()) {
      sections.add(NotJudgedSection.of(source, shown(cases)));
    }
    sections.add(LawSection.of(source));
    sections.add(MethodSection.of(source));
  }

  private static List<Fact> facts(PageSource source) {
    RunInfo run = source.model().run();
    return List.of(
        new Fact(source.say("kommune"), run.sted(source.language())),
        new Fact(
            source.say("periode"),
            source.forms().dateRange(run.periode().fra(), run.periode().til())),
        new Fact(source.say("uttrekksdato"), source.forms().date(run.uttrekkDato())),
        new Fact(
            source.say("omfang"),
            source.say(
                source.shared() ? "saker_kontorer_delt" : "saker_kontorer",
                "saker",
                run.saker(),
                "kontorer",
                source.model().kontorer().size())));
  }

  private static Page.Chrome chrome(PageSource source) {
    RunInfo run = source.model().run();
    return new Page.Chrome(
        source.say("hopp"),
        source.say("innhold"),
        source.say("til_topps"),
        source.say(
            "bunn",
            "versjon",
            run.programVersjon(),
            "katalog",
            run.katalog(),
            "regelsett",
            run.regelsett()));
  }
}
