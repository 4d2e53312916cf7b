package no.tilsynslupe.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.export.generate.GenerateOptions;
import no.tilsynslupe.export.generate.Generator;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ExportFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Made-up exports that are changed in ways that must not matter, and ones with something taken
 * away, which may only make the program less sure: an outcome then moves to UAVKLART or
 * IKKE_AKTUELT, or from AVVIK to RISIKO.
 */
class MetamorphicTest {
  private static final GenerateOptions MADE =
      new GenerateOptions(60, 41, 2, 4, 2, 40, 0.25, Set.of(), false);

  /** The calendar comes again after 28 years, leap days and weekdays too. */
  private static final int CALENDAR_YEARS = 28;

  @TempDir static Path temp;

  private static ExportRows export;
  private static Periode period;
  private static Judged judged;
  private static int runs;

  @BeforeAll
  static void makeAnExport() throws IOException {
    new Generator(MADE).write(temp.resolve("laget"));
    export = ExportRows.read(temp.resolve("laget").resolve("uttrekk"));
    period = new Periode(date("periode_fra"), date("periode_til"));
    judged = judge(export, period);
    assertThat(judged.outcomes().values())
        .extracting(Judged.Said::utfall)
        .contains(OutcomeCode.values());
  }

  private static LocalDate date(String column) {
    ExportRows.Table table = export.table("uttrekk");
    return LocalDate.parse(table.rows().get(0).get(table.column(column)));
  }

  private static Judged judge(ExportRows changed, Periode period) throws IOException {
    return judge(changed, period, spec -> true);
  }

  private static Judged judge(ExportRows changed, Periode period, Predicate<CriterionSpec> criteria)
      throws IOException {
    int run = runs++;
    Path folder = changed.write(temp.resolve("u" + run));
    return Judged.of(List.of(folder), period, temp.resolve("s" + run), criteria);
  }

  /** Other criteria can't tell the difference: what they read is held against what they declare. */
  private static Predicate<CriterionSpec> asking(String part) {
    String table = part.split("[. ]", -1)[0];
    return spec ->
        part.indexOf('.') > 0
            ? spec.columns().contains(part)
            : spec.unitsFrom().navn().equals(table)
                || spec.looksIn().stream().anyMatch(other -> other.navn().equals(table));
  }

  @Test
  void theOrderOfTheRowsDoesNotMatter() throws IOException {
    ExportRows shuffled = export;
    for (Map.Entry<String, ExportRows.Table> table : export.tables().entrySet()) {
      List<List<String>> rows = new ArrayList<>(table.getValue().rows());
      Collections.shuffle(rows, new Random(7));
      shuffled =
          shuffled.with(table.getKey(), new ExportRows.Table(table.getValue().columns(), rows));
    }
    assertThat(judge(shuffled, period)).isEqualTo(judged);
  }

  @Test
  void anExportForEachOfficeSaysTheSame() throws IOException {
    ExportRows.Table saker = export.table("saker");
    int office = saker.column("kontor");
    List<Path> parts = new ArrayList<>();
    for (String kontor : saker.rows().stream().map(row -> row.get(office)).distinct().toList()) {
      parts.add(of(kontor).write(temp.resolve("u" + runs++)));
    }
    assertThat(Judged.of(parts, period, temp.resolve("s" + runs++)).outcomes())
        .containsExactlyEntriesOf(judged.outcomes());
  }

  private static ExportRows of(String kontor) {
    ExportRows.Table saker = export.table("saker");
    List<String> cases =
        saker.rows().stream()
            .filter(row -> row.get(saker.column("kontor")).equals(kontor))
            .map(row -> row.get(saker.column("sak_id")))
            .toList();
    ExportRows part = export;
    for (Map.Entry<String, ExportRows.Table> table : export.tables().entrySet()) {
      int id = table.getValue().column("sak_id");
      if (id >= 0) {
        part = part.with(table.getKey(), table.getValue().where(r -> cases.contains(r.get(id))));
      }
    }
    return part;
  }

  /** Reversed, so that the order in which rows of one day are sorted is another. */
  @Test
  void otherIdsGiveTheSameOutcomes() throws IOException {
    UnaryOperator<String> rename =
        id -> id.isEmpty() ? "" : "X" + new StringBuilder(id).reverse() + "Y";
    Judged renamed =
        judge(
            export.changed((column, value) -> column.endsWith("_id") ? rename.apply(value) : value),
            period);
    List<String> before = withoutUnits(judged);
    assertThat(withoutUnits(renamed)).isEqualTo(before);
  }

  private static List<String> withoutUnits(Judged judged) {
    return judged.outcomes().entrySet().stream()
        .filter(entry -> entry.getValue().utfall() != OutcomeCode.IKKE_AKTUELT)
        .map(
            entry ->
                entry.getKey().kriterium()
                    + " "
                    + entry.getKey().kontor()
                    + " "
                    + (entry.getKey().office()
                        ? ""
                        : entry.getKey().sakId().replaceAll("[XY]", "").chars().sum() + " ")
                    + entry.getValue().utfall()
                    + " "
                    + entry.getValue().alvor()
                    + " "
                    + entry.getValue().dato())
        .sorted()
        .toList();
  }

  @Test
  void anUnrelatedCaseChangesNothingForTheOthers() throws IOException {
    new Generator(new GenerateOptions(5, 99, 1, 1, 2, 40, 0.25, Set.of(), false))
        .write(temp.resolve("annen"));
    ExportRows other = ExportRows.read(temp.resolve("annen").resolve("uttrekk"));
    ExportRows both = export;
    for (String name : export.tables().keySet()) {
      ExportRows.Table own = export.table(name);
      if (!name.equals("uttrekk") && other.tables().containsKey(name)) {
        ExportRows.Table added =
            other
                .changed(
                    name,
                    (column, value) ->
                        switch (column) {
                          case "sak_id" -> "ANNEN" + value;
                          case "kontor" -> own.rows().get(0).get(own.column("kontor"));
                          case "kommune" -> own.rows().get(0).get(own.column("kommune"));
                          default -> value;
                        })
                .table(name);
        assertThat(added.columns()).isEqualTo(own.columns());
        List<List<String>> rows = new ArrayList<>(own.rows());
        rows.addAll(added.rows());
        both = both.with(name, new ExportRows.Table(own.columns(), rows));
      }
    }
    Judged more = judge(both, period);
    judged
        .outcomes()
        .forEach(
            (unit, said) -> {
              if (!unit.office()) {
                assertThat(more.outcomes()).as(unit.toString()).containsEntry(unit, said);
              }
            });
  }

  /**
   * By 1461 weeks: then every month and every weekday is as it was, and so are the limits in
   * months. What rests on figures or holidays of a year is left out.
   */
  @Test
  void datesMovedByWholeWeeksGiveTheSameOutcomes() throws IOException {
    ExportRows moved =
        export.changed(
            (column, value) -> {
              if (column.equals("fodselsar") && !value.isEmpty()) {
                return String.valueOf(Integer.parseInt(value) + CALENDAR_YEARS);
              }
              if (column.equals("dekker")) {
                return value.replace("fra 2021", "fra 2049");
              }
              return value.matches("\\d{4}-\\d\\d-\\d\\d") ? later(LocalDate.parse(value)) : value;
            });
    Periode later =
        new Periode(period.fra().plusYears(CALENDAR_YEARS), period.til().plusYears(CALENDAR_YEARS));
    Judged then = judge(moved, later);
    Map<Judged.Unit, String> before = new TreeMap<>();
    Map<Judged.Unit, String> after = new TreeMap<>();
    judged.outcomes().forEach((unit, said) -> put(before, unit, said, CALENDAR_YEARS));
    then.outcomes().forEach((unit, said) -> put(after, unit, said, 0));
    assertThat(after).containsExactlyEntriesOf(before);
  }

  /** Guiding rates and Norwegian holidays are known year by year. */
  private static final Set<String> BY_YEAR = Set.of("P18-UNDER-NORM", "P18-NOD-TID");

  private static void put(
      Map<Judged.Unit, String> all, Judged.Unit unit, Judged.Said said, int years) {
    if (!BY_YEAR.contains(unit.kriterium())) {
      String day = said.dato().plusYears(years).toString();
      all.put(unit, said.utfall() + " " + said.alvor() + " " + day);
    }
  }

  private static String later(LocalDate day) {
    return day.plusYears(CALENDAR_YEARS).toString();
  }

  static Stream<String> whatMayBeTakenAway() throws IOException {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, ExportRows.Table> table : export.tables().entrySet()) {
      String name = table.getKey();
      if (name.equals("uttrekk")) {
        continue;
      }
      if (!name.equals("saker")) {
        parts.add(name);
        if (DAYS.containsKey(name)) {
          parts.add(name + " før 2024");
        }
      }
      for (String column : table.getValue().columns()) {
        ColumnDef def = ExportFormat.get().table(table(name)).column(column);
        // Without the municipality of a case, it is the one that the export is from.
        if (!def.required() && !def.columnRequired() && !column.equals("kommune")) {
          parts.add(name + "." + column);
        }
      }
    }
    return parts.stream();
  }

  private static no.tilsynslupe.sak.Tabell table(String name) {
    return no.tilsynslupe.sak.Tabell.valueOf(name.toUpperCase(java.util.Locale.ROOT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatMayBeTakenAway")
  void whatIsTakenAwayOnlyMakesTheProgramLessSure(String part) throws IOException {
    Predicate<CriterionSpec> criteria = asking(part);
    Judged less = judge(without(part), period, criteria);
    Set<String> asked =
        Judged.CATALOGUE.entries().stream()
            .map(Catalogue.Entry::spec)
            .filter(criteria)
            .map(CriterionSpec::id)
            .collect(Collectors.toSet());
    List<String> surer = new ArrayList<>();
    Set<Judged.Unit> units = new java.util.TreeSet<>(judged.outcomes().keySet());
    units.addAll(less.outcomes().keySet());
    for (Judged.Unit unit : units) {
      OutcomeCode before = judged.code(unit);
      OutcomeCode after = less.code(unit);
      if (!unit.office()
          && asked.contains(unit.kriterium())
          && !mayBecome(before, after)
          && !isStated(unit.kriterium(), part)
          && !isAnotherUnit(unit, part)
          && !saysFromWhenTheDataReach(less, unit)) {
        surer.add("%s: %s -> %s %s".formatted(unit, before, after, less.outcomes().get(unit)));
      }
    }
    assertThat(surer).as(part).isEmpty();
  }

  /**
   * Where it is unknown whether a unit is in the population, but it would be OK there, it is OK.
   */
  private static boolean mayBecome(OutcomeCode before, OutcomeCode after) {
    return before == after
        || after == OutcomeCode.UAVKLART
        || after == OutcomeCode.IKKE_AKTUELT
        || (before == OutcomeCode.IKKE_AKTUELT && after == OutcomeCode.OK)
        || (before == OutcomeCode.AVVIK && after == OutcomeCode.RISIKO);
  }

  /** What the catalogue and the format state as exceptions, by what is taken away. */
  private static final Map<String, Set<String>> STATED =
      Map.of(
          // A threat in the text against a recorded no is a RISIKO; not recorded counts as none.
          "vedtak.fare_tap_livsopphold", Set.of("P18-19-GJELD", "P18-19-REST"),
          // Text and type that disagree are a RISIKO.
          "vilkar.type", Set.of("P20-DOK"),
          // A condition without decision and dates counts in the period of the export.
          // One that names no decision belongs to the one in force on its day.
          "vilkar.vedtak_id", Set.of("P20-DOK", "P42-MEDV"),
          "vedtak", Set.of("P20-DOK"),
          "vedtak før 2024", Set.of("P20-DOK"),
          "vedtak.linje", Set.of("P20-DOK"),
          // Not recorded, with support in most months, is a candidate.
          "saker.hovedinntekt", Set.of("P29-UNDERBRUK"),
          // Whether the person's view is reported, not recorded: then no talk is a RISIKO.
          "vedtak.brukers_syn", Set.of("P42-MEDV"));

  private static boolean isStated(String kriterium, String part) {
    return STATED.getOrDefault(part, Set.of()).contains(kriterium);
  }

  /** Courses and runs of stays are named by their first row: without it they are other units. */
  private static boolean isAnotherUnit(Judged.Unit unit, String part) {
    boolean course = unit.enhet().startsWith("OPPFOLGING") && part.startsWith("oppfolging");
    boolean run = unit.enhet().startsWith("OPPHOLD") && part.startsWith("botilbud");
    return course || run;
  }

  /** With half of a look-back covered, an absence gives a RISIKO that says so. */
  private static boolean saysFromWhenTheDataReach(Judged less, Judged.Unit unit) {
    Judged.Said said = less.outcomes().get(unit);
    return said != null
        && said.utfall() == OutcomeCode.RISIKO
        && said.tekst().contains("dekker ikke hele tiden det er søkt i");
  }

  private static ExportRows without(String part) {
    if (part.endsWith(" før 2024")) {
      return withoutBefore(part.substring(0, part.indexOf(' ')));
    }
    if (part.equals("vedtak.begrunnelse")) {
      // The fingerprint and its number of words stand for the text: all three are taken away.
      return export
          .withoutColumn("vedtak", "begrunnelse")
          .withoutColumn("vedtak", "begrunnelse_avtrykk")
          .withoutColumn("vedtak", "begrunnelse_ord");
    }
    int dot = part.indexOf('.');
    return dot < 0
        ? export.withoutTable(part)
        : export.withoutColumn(part.substring(0, dot), part.substring(dot + 1));
  }

  /** Without the rows of a table dated in the years before the last, which aren't covered then. */
  private static ExportRows withoutBefore(String name) {
    ExportRows.Table table = export.table(name);
    ExportRows left = export.with(name, table.where(row -> reaches2024(table, name, row)));
    return left.changed(
        "uttrekk",
        (column, value) ->
            switch (column) {
              // The other tables say themselves from when they reach.
              case "periode_fra" -> "2024-01-01";
              case "dekker" -> value.replace(", " + name + " fra 2021-01-01", "");
              default -> value;
            });
  }

  /** Whether anything in a row tells of the last year, or of something that hadn't ended before. */
  private static boolean reaches2024(ExportRows.Table table, String name, List<String> row) {
    List<String> days = DAYS.getOrDefault(name, List.of());
    List<String> filled =
        days.stream()
            .map(column -> row.get(table.column(column)))
            .filter(day -> !day.isEmpty())
            .toList();
    boolean open = row.get(table.column(days.get(days.size() - 1))).isEmpty();
    return filled.isEmpty()
        || open
        || filled.stream().anyMatch(day -> day.compareTo("2024-01-01") >= 0);
  }

  /** The columns that place a row in time, that of its end last. */
  private static final Map<String, List<String>> DAYS =
      Map.of(
          "ytelser", List.of("fra", "til"),
          "soknader", List.of("mottatt_dato"),
          "vedtak", List.of("vedtak_dato"),
          "vilkar", List.of("frist", "fra"),
          "dokumentkrav", List.of("dato"),
          "oppfolging", List.of("dato"),
          "botilbud", List.of("fra", "til"),
          "kvp", List.of("soknad_dato", "start_dato", "slutt_dato"),
          "utbetalinger", List.of("fra", "til"),
          "klager", List.of("avgjort_dato", "mottatt_dato"));
}
