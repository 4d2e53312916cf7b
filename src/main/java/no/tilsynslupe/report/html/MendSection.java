package no.tilsynslupe.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.html.Mending.State;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Paragraph;
import no.tilsynslupe.report.html.page.Block.Part;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.html.page.Table;
import no.tilsynslupe.report.html.page.Table.Choice;
import no.tilsynslupe.report.html.page.Table.Filter;
import no.tilsynslupe.report.html.page.Table.Head;
import no.tilsynslupe.report.html.page.Table.Row;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.store.RunStore.Order;
import no.tilsynslupe.store.StoredAssessment;

/**
 * What an office can still mend in its cases, finding by finding, apart from what can only be done
 * better next time.
 */
final class MendSection {

  private static final int MOST_ROWS = 300;

  private final PageSource source;
  private final Prose words;
  private final CaseLinks cases;
  private final Map<String, CriterionResult> criteria = new HashMap<>();
  private final Map<Group, List<Entry>> listed = new EnumMap<>(Group.class);
  private final Map<Group, Long> all = new EnumMap<>(Group.class);

  /** A table of the section. */
  private enum Group {
    MEND("rettes"),
    LOOK("sjekkes"),
    PREVENT("forebygges");

    private final String id;

    Group(String id) {
      this.id = id;
    }

    static Group of(State state) {
      return switch (state) {
        case NOW -> MEND;
        case LOOK -> LOOK;
        case ENDED, DONE_LATE, PRACTICE -> PREVENT;
      };
    }
  }

  private record Entry(StoredAssessment finding, CriterionSpec spec, Mending mending) {}

  MendSection(PageSource source, CaseLinks cases) {
    this.source = source;
    this.words = source.words("leder.yaml");
    this.cases = cases;
    source.model().kriterier().forEach(result -> criteria.put(result.id(), result));
  }

  Section section() {
    source.store().readFindings(Order.GRAVEST_FIRST, this::add);
    List<Block> blocks = new ArrayList<>();
    if (!listed.containsKey(Group.MEND)) {
      blocks.add(new Paragraph(words.say("rette_ingen")));
    } else {
      blocks.add(new Paragraph(words.say("rette_ingress")));
      blocks.add(table(Group.MEND));
    }
    part(Group.LOOK, blocks);
    part(Group.PREVENT, blocks);
    return new Section("rette", words.say("rette"), blocks);
  }

  private void add(StoredAssessment finding) {
    CriterionResult criterion = criteria.get(finding.kriterium());
    if (criterion == null || criterion.gjelderKontorOgKriterium()) {
      return;
    }
    Mending mending = Mending.of(finding, source.model().run().sistKjent(finding.kommune()));
    Group group = Group.of(mending.state());
    all.merge(group, 1L, Long::sum);
    List<Entry> own = listed.computeIfAbsent(group, g -> new ArrayList<>());
    if (own.size() < MOST_ROWS) {
      own.add(new Entry(finding, criterion.spec(), mending));
    }
  }

  private void part(Group group, List<Block> blocks) {
    if (listed.containsKey(group)) {
      blocks.add(
          new Part(
              null,
              words.say(group.id),
              List.of(new Paragraph(words.say(group.id + "_ingress")), table(group))));
    }
  }

  private Table table(Group group) {
    List<Entry> entries = listed.getOrDefault(group, List.of());
    long total = all.getOrDefault(group, 0L);
    return new Table(
        group.id,
        words.say(group.id + "_tabell", "n", total),
        total == entries.size()
            ? null
            : source.say("kuttet", "vist", entries.size(), "alle", total, "fil", "funn.csv"),
        List.of(
            Head.text(words.say("hvor_alvorlig")),
            Head.text(source.say("sak")),
            Head.text(words.say("kontor_team")),
            Head.text(source.say("gjelder")),
            Head.text(words.say(group == Group.PREVENT ? "hvorfor_ikke" : "hva_gjore"))),
        entries.stream().map(this::row).toList(),
        new Filter(source.say("sok"), List.of(offices(entries)), source.say("vist")),
        null);
  }

  private Choice offices(List<Entry> entries) {
    TreeSet<String> names = new TreeSet<>(Language.order());
    entries.forEach(entry -> names.add(source.name(CaseLinks.office(entry.finding()))));
    return new Choice(
        source.say("velg_kontor"), "2", source.say("alle_kontor"), List.copyOf(names));
  }

  private Row row(Entry entry) {
    StoredAssessment finding = entry.finding();
    Cell what =
        Cell.text(source.title(entry.spec()))
            .linked(source.definition(entry.spec().id()))
            .noted(finding.tekst());
    String office = source.name(CaseLinks.office(finding));
    String team = cases.team(finding);
    return new Row(
        source.gravity(finding),
        cases.cell(finding),
        Cell.text(office).ordered(office).noted(team.isEmpty() ? null : team),
        what.styled("lang"),
        Cell.text(todo(entry)).styled("lang"));
  }

  private String todo(Entry entry) {
    Mending mending = entry.mending();
    LocalDate day = mending.day();
    if (day != null) {
      return words.say(reason(entry), "dag", day);
    }
    return switch (Group.of(mending.state())) {
      case MEND, LOOK -> source.in(entry.spec().right());
      case PREVENT ->
          words.say(entry.finding().sakId().isEmpty() ? "grunn_kontor" : "grunn_praksis");
    };
  }

  /** Only a possible breach is past a deadline of the law; what should be looked at was slow. */
  private static String reason(Entry entry) {
    if (entry.mending().state() == State.ENDED) {
      return "grunn_slutt";
    }
    return entry.finding().utfall() == OutcomeCode.AVVIK ? "grunn_gjort" : "grunn_gjort_dag";
  }
}
