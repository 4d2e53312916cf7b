package no.tilsynslupe.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Frist;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Paragraph;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.html.page.Table;
import no.tilsynslupe.report.html.page.Table.Choice;
import no.tilsynslupe.report.html.page.Table.Filter;
import no.tilsynslupe.report.html.page.Table.Head;
import no.tilsynslupe.report.html.page.Table.Row;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Labels;

/** Open cases about to break a limit: by team, and the soonest first. */
final class DeadlinesSection {

  private static final int MOST_ROWS = 300;

  /** The table of teams is an overview; one of hundreds is none. */
  private static final int MOST_TEAMS = 100;

  private final PageSource source;
  private final Prose words;
  private final Map<String, CriterionResult> criteria = new HashMap<>();
  private final List<Frist> listed = new ArrayList<>();
  private final SortedMap<Place, Team> teams = new TreeMap<>();
  private long all;

  /** A team of an office, by the names that the page gives them; those of all offices apart. */
  private record Place(String office, String team) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::office, Language.order())
            .thenComparing(Place::team, Language.order());

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /** How many limits a team has, and the soonest. */
  private record Team(long limits, LocalDate first) {
    Team plus(Team other) {
      return new Team(limits + other.limits, first.isBefore(other.first) ? first : other.first);
    }
  }

  DeadlinesSection(PageSource source) {
    this.source = source;
    this.words = source.words("leder.yaml");
    source.model().kriterier().forEach(result -> criteria.put(result.id(), result));
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(source.model().frister().sentence(source.language()), true));
    source.store().deadlines().read(this::add);
    if (all > 0) {
      blocks.add(new Paragraph(words.say("frister_usikre")));
      blocks.add(teams());
      blocks.add(list());
    }
    return new Section("frister", words.say("frister"), blocks);
  }

  private void add(Frist one) {
    all++;
    teams.merge(
        new Place(source.name(one.office()), team(one)), new Team(1, one.frist()), Team::plus);
    if (listed.size() < MOST_ROWS) {
      listed.add(one);
    }
  }

  private String team(Frist one) {
    return one.team().isEmpty() ? source.say("uten_team") : one.team();
  }

  private Table teams() {
    return new Table(
        "frister-team",
        words.say("frister_team"),
        teams.size() <= MOST_TEAMS
            ? null
            : source.say("kuttet", "vist", MOST_TEAMS, "alle", teams.size(), "fil", "frister.csv"),
        List.of(
            Head.text(source.say("kontor")),
            Head.text(source.say("team")),
            Head.number(words.say("antall_frister")),
            Head.text(words.say("forste"))),
        teams.entrySet().stream()
            .limit(MOST_TEAMS)
            .map(
                entry ->
                    new Row(
                        Cell.head(entry.getKey().office()),
                        Cell.text(entry.getKey().team()),
                        Cell.number(
                            source.forms().number(entry.getValue().limits()),
                            Long.toString(entry.getValue().limits())),
                        date(entry.getValue().first())))
            .toList(),
        null,
        "smal");
  }

  private Table list() {
    return new Table(
        "fristliste",
        words.say("frister_tabell"),
        all == listed.size()
            ? null
            : source.say("kuttet", "vist", listed.size(), "alle", all, "fil", "frister.csv"),
        List.of(
            Head.text(words.say("frist")),
            Head.number(words.say("dager")),
            Head.text(source.say("team")),
            Head.text(source.say("kontor")),
            Head.text(source.say("sak")),
            Head.text(source.say("gjelder")),
            Head.text(words.say("hvor_sikkert"))),
        listed.stream().map(this::row).toList(),
        new Filter(
            source.say("sok"),
            List.of(new Choice(source.say("velg_team"), "2", source.say("alle_team"), teamNames())),
            source.say("vist")),
        null);
  }

  private List<String> teamNames() {
    return teams.keySet().stream().map(Place::team).distinct().sorted(Language.order()).toList();
  }

  private Row row(Frist one) {
    CriterionResult criterion = criteria.get(one.kriterium());
    String unit =
        Labels.of("ENHET", one.enhet().kind().name(), source.language()) + " " + one.enhet().id();
    Cell what =
        criterion == null
            ? Cell.text(one.kriterium())
            : Cell.text(source.title(criterion.spec())).linked(source.definition(criterion.id()));
    return new Row(
        date(one.frist()),
        Cell.number(source.forms().number(one.dager()), Integer.toString(one.dager())),
        Cell.text(team(one)),
        Cell.text(source.name(one.office())),
        Cell.text(one.sakId()).styled("kort"),
        what.noted(unit).styled("lang"),
        one.merknad().isEmpty()
            ? Cell.text(words.say("sikkert")).marked("✗")
            : Cell.text(words.say("usikkert")).marked("?").noted(one.merknad()).styled("lang"));
  }

  private Cell date(LocalDate date) {
    return Cell.text(source.forms().date(date)).ordered(date.toString()).styled("kort");
  }
}
