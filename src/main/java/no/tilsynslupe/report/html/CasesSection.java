package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Findings;
import no.tilsynslupe.report.html.page.Block.Folded;
import no.tilsynslupe.report.html.page.Block.OnPaper;
import no.tilsynslupe.report.html.page.Block.Paragraph;
import no.tilsynslupe.report.html.page.Block.Part;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Course;
import no.tilsynslupe.report.html.page.Fact;
import no.tilsynslupe.report.html.page.Finding;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.html.page.Table;
import no.tilsynslupe.report.html.page.Table.Choice;
import no.tilsynslupe.report.html.page.Table.Filter;
import no.tilsynslupe.report.html.page.Table.Head;
import no.tilsynslupe.report.html.page.Table.Row;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.EvidenceText;
import no.tilsynslupe.report.model.Labels;
import no.tilsynslupe.report.model.LawText;
import no.tilsynslupe.store.FindingCounts;
import no.tilsynslupe.store.StoredAssessment;
import org.jspecify.annotations.Nullable;

/** The gravest cases, each with its findings and what they rest on. */
final class CasesSection {

  /** A reader works through tens of cases; the rest stand in the files. */
  private static final int MOST_LISTED = 500;

  /** A reader asks for the ten gravest of an office. */
  private static final int LEAST_OF_OFFICE = 10;

  private static final int MOST_DETAILED = 100;

  /** On paper a case takes two pages; the rest is read on the page. */
  static final int PRINTED_OF_SUPERVISION = 10;

  static final int PRINTED_OF_LEADER = 3;

  /** Lines of timelines in all, so that a page of long cases is still opened at once. */
  private static final int MOST_EVENTS = 6_000;

  private final PageSource source;
  private final Map<String, CriterionSpec> specs;
  private final GravestCases found;
  private final int printed;
  private final EvidenceText evidence;

  /**
   * @param printed how many cases are shown in full on paper
   */
  CasesSection(PageSource source, int printed) {
    this.source = source;
    this.printed = printed;
    this.specs =
        source.model().kriterier().stream()
            .map(CriterionResult::spec)
            .collect(Collectors.toMap(CriterionSpec::id, spec -> spec));
    this.found = GravestCases.of(source.store(), MOST_LISTED, LEAST_OF_OFFICE);
    this.evidence = new EvidenceText(source.language());
  }

  /** Links to the cases that the section shows. */
  CaseLinks links() {
    return CaseLinks.of(source, detailed());
  }

  /** Names of the places of the cases that the section shows. */
  Set<String> shown() {
    return detailed().stream().map(RankedCase::id).collect(Collectors.toSet());
  }

  private List<RankedCase> detailed() {
    return found.gravest(MOST_DETAILED, 1);
  }

  Section section() {
    List<RankedCase> listed = found.gravest(MOST_LISTED, LEAST_OF_OFFICE);
    if (listed.isEmpty()) {
      return new Section(
          "saker", source.say("sakene"), List.of(new Paragraph(source.say("sakene_ingen"))));
    }
    List<RankedCase> detailed = detailed();
    return new Section(
        "saker",
        source.say("sakene"),
        List.of(
            new Paragraph(source.say("sakene_ingress")),
            table(listed, detailed),
            details(detailed)));
  }

  private Table table(List<RankedCase> listed, List<RankedCase> detailed) {
    List<String> linked = detailed.stream().map(RankedCase::id).toList();
    return new Table(
        "sakstabell",
        source.say("sakstabell"),
        listed.size() == found.all()
            ? null
            : source.say(
                "sakstabell_kuttet", "vist", listed.size(), "alle", found.all(), "fil", "funn.csv"),
        List.of(
            Head.text(source.say("sak")),
            Head.text(source.say("kontor")),
            Head.text(source.say("team")),
            Head.number(source.say("nr")),
            Head.number(source.say("av_dem_alvorlige")),
            Head.number(source.say("antall_avvik")),
            Head.number(source.say("antall_risiko"))),
        listed.stream().map(one -> row(one, linked.contains(one.id()))).toList(),
        new Filter(
            source.say("sok"),
            List.of(
                new Choice(
                    source.say("velg_kontor"),
                    "1",
                    source.say("alle_kontor"),
                    found.offices().stream().map(source::name).toList())),
            source.say("vist")),
        null);
  }

  private Row row(RankedCase one, boolean detailed) {
    Cell name = Cell.head(one.entry().sakId());
    FindingCounts counts = one.entry().funn();
    String team = one.entry().team();
    return new Row(
        detailed ? name.linked("#" + one.id()) : name,
        Cell.text(source.name(one.office())),
        Cell.text(team.isEmpty() ? source.say("uten_team") : team),
        number(one.rank()),
        number(counts.antall(OutcomeCode.AVVIK, Severity.ALVORLIG)),
        number(counts.antall(OutcomeCode.AVVIK)),
        number(counts.antall(OutcomeCode.RISIKO)));
  }

  private Cell number(long value) {
    return Cell.number(source.forms().number(value), Long.toString(value));
  }

  private Part details(List<RankedCase> detailed) {
    Map<String, List<StoredAssessment>> findings = found.findings(detailed);
    List<Block> blocks = new ArrayList<>();
    if (detailed.size() < found.all()) {
      blocks.add(
          new Paragraph(
              source.say("detaljer_kuttet", "vist", detailed.size(), "alle", found.all())));
    }
    if (detailed.size() > printed) {
      blocks.add(
          new OnPaper(source.say("detaljer_papir", "vist", printed, "alle", detailed.size())));
    }
    CourseBlocks courses = new CourseBlocks(source);
    int budget = MOST_EVENTS;
    for (RankedCase one : detailed) {
      List<Block> inner = new ArrayList<>();
      inner.add(
          new Findings(
              findings.getOrDefault(one.id(), List.of()).stream().map(this::finding).toList()));
      Course course = budget > 0 ? courses.of(one.entry()).orElse(null) : null;
      if (course == null) {
        inner.add(new Paragraph(source.say("tidslinje_ikke_her")));
      } else {
        budget -= course.events().size();
        inner.add(course);
      }
      boolean onPaper = blocks.stream().filter(Folded.class::isInstance).count() < printed;
      blocks.add(new Folded(one.id(), title(one), inner, onPaper));
    }
    return new Part("detaljer", source.say("detaljer"), blocks);
  }

  private String title(RankedCase one) {
    return source.say(
        "sak_tittel",
        "sak",
        one.entry().sakId(),
        "kontor",
        source.name(one.office()),
        "funn",
        one.entry().funn().alle());
  }

  private Finding finding(StoredAssessment stored) {
    @Nullable CriterionSpec spec = specs.get(stored.kriterium());
    List<String> items = evidence.items(stored.bevis());
    return new Finding(
        null,
        source.badge(stored.utfall()),
        severity(stored),
        spec == null ? stored.kriterium() : source.title(spec),
        stored.kriterium(),
        source.definition(stored.kriterium()),
        stored.tekst(),
        List.of(
            new Fact(source.say("dato"), source.forms().date(stored.dato())),
            new Fact(source.say("hjemmel"), LawText.of(stored.hjemmel(), source.language())),
            new Fact(
                source.say("enhet_id"),
                Labels.of("ENHET", stored.enhet(), source.language()) + " " + stored.enhetId())),
        source.say("bevis", "n", items.size()),
        items);
  }

  private @Nullable String severity(StoredAssessment stored) {
    return stored.alvor().isEmpty() || stored.utfall() != OutcomeCode.AVVIK
        ? null
        : source.say("alvor_" + stored.alvor().toLowerCase(Locale.ROOT));
  }
}
