package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.excel.WorkbookWriter;
import no.tilsynslupe.report.text.ResultSchema;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever file of a run one looks in, a number is the same: the assessments are counted anew, and
 * everything else is held against {@code resultat.json}. No class of the program takes part in the
 * reading.
 */
class NumbersAgreeTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-02-01T10:00:00Z"));

  private static final JsonNode NOTHING = JsonMapper.shared().createArrayNode();

  @TempDir static Path folder;
  private static Path run;
  private static JsonNode result;
  private static String written;
  private static Workbook book;
  private static Prose words;

  @BeforeAll
  static void aRunOfTheSampleData() throws Exception {
    run = folder.resolve("ut");
    new CheckJob("test", CLOCK, Progress.SILENT).start(options(), run, false);
    written = Files.readString(run.resolve("resultat.json"));
    result = JsonMapper.shared().readTree(written);
    words = Prose.of(WorkbookWriter.class, "sheets.yaml", Language.NB);
    try (InputStream in = Files.newInputStream(run.resolve("rapport.xlsx"))) {
      book = new XSSFWorkbook(in);
    }
  }

  private static CheckOptions options() {
    return new CheckOptions(
        List.of(Path.of("sample-data", "saksuttrekk")),
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        false,
        true,
        List.of(),
        null,
        2);
  }

  @Test
  void theNumbersAreThoseOfTheAssessments() throws IOException {
    WrittenCounts counted = WrittenCounts.ofAssessments(run.resolve("vurderinger.csv"));

    assertThat(counted.lines()).hasSizeGreaterThan(500);
    assertThat(WrittenCounts.ofResult(result).lines()).isEqualTo(counted.lines());
  }

  @Test
  void theRealFileIsAsItsSchemaSays() throws IOException {
    assertThat(ResultSchema.faults(written)).isEmpty();
  }

  @Test
  void theRatesAreThoseOfTheNumbers() {
    SoftAssertions all = new SoftAssertions();
    for (JsonNode criterion : result.get("kriterier")) {
      for (String kind : List.of("enheter", "personer")) {
        JsonNode numbers = criterion.get(kind);
        if (!numbers.isNull()) {
          long breaches = numbers.get("AVVIK").asLong();
          long findings = breaches + numbers.get("RISIKO").asLong();
          long decided = findings + numbers.get("OK").asLong();
          String name = criterion.get("kriterium").asString() + " " + kind;
          all.assertThat(share(numbers.get("rate_avvik")))
              .as(name)
              .isEqualTo(share(breaches, decided));
          all.assertThat(share(numbers.get("rate_funn")))
              .as(name)
              .isEqualTo(share(findings, decided));
        }
      }
    }
    all.assertAll();
  }

  @Test
  void theSheetOfCriteriaHasTheSameNumbersRatesAndIntervals() {
    WrittenSheet sheet = sheet("ark.kriterier");
    SoftAssertions all = new SoftAssertions();
    for (JsonNode criterion : result.get("kriterier")) {
      String id = criterion.get("kriterium").asString();
      Map<String, Object> row = sheet.row(Map.of(column("kriterium"), id));
      JsonNode persons = criterion.get("personer");
      counts(id, row, persons, "saker", all);
      counts(id, row, criterion.get("enheter"), "enheter", all);
      same(id, row, "avvik_andel", at(persons, "rate_avvik"), all);
      same(id, row, "avvik_fra", end(persons, "intervall_avvik", 0), all);
      same(id, row, "avvik_til", end(persons, "intervall_avvik", 1), all);
      same(id, row, "funn_andel", at(persons, "rate_funn"), all);
      same(id, row, "funn_fra", end(persons, "intervall_funn", 0), all);
      same(id, row, "funn_til", end(persons, "intervall_funn", 1), all);
      same(id, row, "dekning_saker", at(persons, "dekning"), all);
      same(id, row, "avvik_andel_enheter", at(criterion.get("enheter"), "rate_avvik"), all);
      same(id, row, "funn_andel_enheter", at(criterion.get("enheter"), "rate_funn"), all);
      same(id, row, "dekning_enheter", at(criterion.get("enheter"), "dekning"), all);
    }
    all.assertAll();
  }

  @Test
  void theSheetOfOfficesHasTheSameRates() {
    WrittenSheet sheet = sheet("ark.kontor");
    SoftAssertions all = new SoftAssertions();
    int compared = 0;
    for (JsonNode criterion : result.get("kriterier")) {
      JsonNode persons = criterion.get("personer");
      if (!persons.isNull() && persons.get("avgjort").asLong() > 0) {
        String id = criterion.get("kriterium").asString();
        Map<String, Object> row = sheet.row(Map.of(column("kriterium"), id));
        for (JsonNode office : criterion.get("kontorer")) {
          Object shown = row.get(office.get("kontor").asString());
          all.assertThat(shown)
              .as(id + " " + WrittenCounts.place(office))
              .isEqualTo(shareOfOffice(criterion, office.get("personer")));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(20);
    all.assertAll();
  }

  /** Breaches where the criterion can show one; of few cases the count stands there. */
  private static @Nullable Object shareOfOffice(JsonNode criterion, JsonNode persons) {
    boolean breaches = criterion.at("/statistikk/mal").asString().equals("AVVIK");
    long decided = persons.get("avgjort").asLong();
    long found = persons.get("AVVIK").asLong() + (breaches ? 0 : persons.get("RISIKO").asLong());
    return decided > 0 && decided < 5
        ? found + " av " + decided
        : share(persons.get(breaches ? "rate_avvik" : "rate_funn"));
  }

  @Test
  void theSheetOfCoursesHasTheSameNumbers() {
    WrittenSheet sheet = sheet("ark.utvikling");
    SoftAssertions all = new SoftAssertions();
    int compared = 0;
    for (JsonNode criterion : result.get("kriterier")) {
      JsonNode trend = criterion.path("statistikk").path("utvikling");
      for (JsonNode quarter : trend.path("midt").isObject() ? trend.get("kvartaler") : NOTHING) {
        String id = criterion.get("kriterium").asString();
        String name = Language.NB.forms().quarter(quarter.get("kvartal").asString());
        Map<String, Object> row =
            sheet.row(Map.of(column("kriterium"), id, column("kvartal"), name));
        same(id + name, row, "med", at(quarter.get("rate"), "antall"), all);
        same(id + name, row, "avgjorte", at(quarter.get("rate"), "av"), all);
        same(id + name, row, "andel", at(quarter.get("rate"), "andel"), all);
        same(id + name, row, "midt", at(trend.get("midt"), "andel"), all);
        same(id + name, row, "nedre", end(quarter, "grenser", 0), all);
        same(id + name, row, "ovre", end(quarter, "grenser", 1), all);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(20);
    all.assertAll();
  }

  @Test
  void theSheetOfDifferencesHasTheSameNumbers() {
    WrittenSheet sheet = sheet("ark.forskjeller");
    SoftAssertions all = new SoftAssertions();
    int compared = 0;
    for (JsonNode criterion : result.get("kriterier")) {
      String id = criterion.get("kriterium").asString();
      for (JsonNode office :
          criterion.path("statistikk").path("kontorforskjeller").path("mot_de_andre")) {
        JsonNode difference = office.get("forskjell");
        if (difference.isObject()) {
          String name = office.get("kontor").asString();
          Map<String, Object> row =
              sheet.row(Map.of(column("kriterium"), id, column("kontor"), name));
          same(id + name, row, "med", difference.get("en").get("antall"), all);
          same(id + name, row, "avgjorte", difference.get("en").get("av"), all);
          same(id + name, row, "andel", difference.get("en").get("andel"), all);
          same(id + name, row, "andre", difference.get("annen").get("andel"), all);
          same(id + name, row, "p", difference.get("p_holm"), all);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(10);
    all.assertAll();
  }

  /** Each number of the page says which one of {@code resultat.json} it is. */
  @Test
  void thePageShowsTheSameNumbers() throws IOException {
    Document page = Jsoup.parse(run.resolve("rapport.html"), "UTF-8");
    SoftAssertions all = new SoftAssertions();
    Set<String> shown = new TreeSet<>();
    for (Element figure : page.select("[data-f]")) {
      String what =
          figure.attr("data-k") + " " + figure.attr("data-o") + " " + figure.attr("data-f");
      JsonNode number = number(figure);
      all.assertThat(figure.attr("data-v")).as(what).isEqualTo(plain(number));
      all.assertThat(figure.wholeText()).as(what).isEqualTo(asRead(number, figure.attr("data-f")));
      shown.add(what);
    }
    all.assertThat(shown).containsAll(expectedOnPage());
    all.assertAll();
  }

  /** The list beside the charts has the figures that are drawn. */
  @Test
  void theChartsShowTheSameNumbers() throws IOException {
    JsonNode charts =
        JsonMapper.shared()
            .readTree(Files.readString(run.resolve("diagrammer").resolve("diagrammer.json")));
    SoftAssertions all = new SoftAssertions();
    for (JsonNode row : named(charts, "id", "rater").get("rader")) {
      String id = row.get(0).get("tekst").asString().split(" ")[0];
      JsonNode persons = named(result.get("kriterier"), "kriterium", id).get("personer");
      long breaches = persons.get("AVVIK").asLong();
      long findings = breaches + persons.get("RISIKO").asLong();
      all.assertThat(numbers(row))
          .as("rater " + id)
          .containsExactly(
              (double) breaches,
              (double) findings,
              persons.get("avgjort").asDouble(),
              persons.get("rate_avvik").asDouble());
    }
    compareOffices(named(charts, "id", "kontor"), all);
    for (JsonNode chart : charts) {
      String name = chart.get("id").asString();
      if (name.startsWith("trakt-") || name.startsWith("utvikling-")) {
        compareStatistic(chart, name.substring(0, name.indexOf('-')), all);
      }
    }
    assertThat(named(charts, "id", "rater").get("rader")).isNotEmpty();
    assertThat(charts).anyMatch(chart -> chart.get("id").asString().startsWith("utvikling-"));
    all.assertAll();
  }

  private static void compareOffices(JsonNode chart, SoftAssertions all) {
    for (JsonNode row : chart.get("rader")) {
      String office = row.get(0).get("tekst").asString();
      for (int i = 1; i < row.size(); i++) {
        String id = chart.get("kolonner").get(i).asString();
        JsonNode offices = named(result.get("kriterier"), "kriterium", id).get("kontorer");
        if (row.get(i).has("tall")) {
          JsonNode persons = named(offices, "kontor", office).get("personer");
          all.assertThat(row.get(i).get("tall").asDouble())
              .as("kontor " + id + " " + office)
              .isEqualTo(persons.get("rate_avvik").asDouble());
        }
      }
    }
  }

  /** Offices of a funnel, or quarters of a course: count, number and share of each. */
  private static void compareStatistic(JsonNode chart, String kind, SoftAssertions all) {
    String name = chart.get("id").asString();
    JsonNode criterion =
        result
            .get("kriterier")
            .valueStream()
            .filter(
                one ->
                    name.equals(
                        kind + "-" + one.get("kriterium").asString().toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow();
    JsonNode points =
        criterion.get("statistikk").get(kind).get(kind.equals("trakt") ? "kontorer" : "kvartaler");
    List<List<Double>> expected =
        points
            .valueStream()
            .map(point -> point.get("rate"))
            .map(rate -> rate.isNull() ? List.<Double>of() : numbersOf(rate))
            .toList();
    List<List<Double>> drawn =
        chart.get("rader").valueStream().map(NumbersAgreeTest::numbers).toList();
    all.assertThat(drawn).as(name).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<Double> numbersOf(JsonNode rate) {
    return List.of(
        rate.get("antall").asDouble(), rate.get("av").asDouble(), rate.get("andel").asDouble());
  }

  private static List<Double> numbers(JsonNode row) {
    return row.valueStream()
        .filter(cell -> cell.has("tall"))
        .map(cell -> cell.get("tall").asDouble())
        .toList();
  }

  private static JsonNode number(Element figure) {
    JsonNode found = result;
    if (figure.hasAttr("data-k")) {
      found = named(result.get("kriterier"), "kriterium", figure.attr("data-k"));
    }
    if (figure.hasAttr("data-o")) {
      found =
          found
              .get("kontorer")
              .valueStream()
              .filter(office -> WrittenCounts.place(office).equals(figure.attr("data-o")))
              .findFirst()
              .orElseThrow();
    }
    for (String name : figure.attr("data-f").split("[.]", -1)) {
      found = found.get(name);
    }
    return found;
  }

  private static JsonNode named(JsonNode list, String field, String name) {
    return list.valueStream()
        .filter(one -> one.get(field).asString().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }

  /** All outcomes of all criteria, in persons where it judges persons. */
  private static Set<String> expectedOnPage() {
    Set<String> expected = new TreeSet<>();
    for (JsonNode criterion : result.get("kriterier")) {
      String part = criterion.get("personer").isNull() ? "enheter" : "personer";
      for (String outcome : WrittenCounts.OUTCOMES) {
        expected.add(criterion.get("kriterium").asString() + "  " + part + "." + outcome);
      }
    }
    return expected;
  }

  private static String plain(JsonNode number) {
    return number.decimalValue().stripTrailingZeros().toPlainString();
  }

  /** As people read it in bokmål: {@code 1 234}, {@code 12,5 %}. */
  private static String asRead(JsonNode number, String field) {
    boolean share = field.contains("rate_") || field.endsWith("dekning");
    BigDecimal value = number.decimalValue();
    return share
        ? value
                .movePointRight(2)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',')
            + "\u00a0%"
        : value.toBigInteger().toString().replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0");
  }

  @Test
  void theStatisticsRestOnTheSameNumbers() throws IOException {
    WrittenCounts counted = WrittenCounts.ofAssessments(run.resolve("vurderinger.csv"));
    SoftAssertions all = new SoftAssertions();
    for (JsonNode criterion : result.get("kriterier")) {
      JsonNode statistics = criterion.get("statistikk");
      if (statistics.isNull()) {
        continue;
      }
      String id = criterion.get("kriterium").asString();
      String measure = statistics.get("mal").asString();
      for (JsonNode office : statistics.get("trakt").get("kontorer")) {
        String group = id + " " + WrittenCounts.place(office) + " hele";
        all.assertThat(rate(office.get("rate"))).as(group).isEqualTo(counted.rate(group, measure));
      }
      for (JsonNode quarter : statistics.get("utvikling").get("kvartaler")) {
        String group = id + " alle " + quarter.get("kvartal").asString();
        all.assertThat(rate(quarter.get("rate"))).as(group).isEqualTo(counted.rate(group, measure));
      }
      for (JsonNode office : statistics.get("kontorforskjeller").get("mot_de_andre")) {
        JsonNode difference = office.get("forskjell");
        if (!difference.isNull()) {
          long[] one = rate(difference.get("en"));
          long[] others = rate(difference.get("annen"));
          all.assertThat(new long[] {one[0] + others[0], one[1] + others[1]})
              .as(id + " " + WrittenCounts.place(office) + " og de andre")
              .isEqualTo(counted.rate(id + " alle hele", measure));
        }
      }
    }
    all.assertAll();
  }

  private static long[] rate(JsonNode rate) {
    return rate.isNull()
        ? new long[] {0, 0}
        : new long[] {rate.get("antall").asLong(), rate.get("av").asLong()};
  }

  private static WrittenSheet sheet(String name) {
    return new WrittenSheet(book, words.say(name), column("kriterium"));
  }

  private static String column(String key) {
    return words.say("kol." + key);
  }

  private static void counts(
      String id, Map<String, Object> row, JsonNode numbers, String kind, SoftAssertions all) {
    for (String outcome : WrittenCounts.OUTCOMES) {
      JsonNode number = at(numbers, outcome);
      same(id, row, outcome.toLowerCase(Locale.ROOT) + "_" + kind, number, all);
    }
  }

  private static void same(
      String id,
      Map<String, Object> row,
      String key,
      @Nullable JsonNode number,
      SoftAssertions all) {
    all.assertThat(row.get(column(key))).as(id + " " + key).isEqualTo(share(number));
  }

  private static @Nullable JsonNode at(JsonNode numbers, String name) {
    return numbers.isNull() ? null : numbers.get(name);
  }

  private static @Nullable JsonNode end(JsonNode numbers, String name, int index) {
    JsonNode interval = at(numbers, name);
    return interval == null || interval.isNull() ? null : interval.get(index);
  }

  private static @Nullable Double share(@Nullable JsonNode number) {
    return number == null || number.isNull() ? null : (Double) number.asDouble();
  }

  private static @Nullable Double share(long count, long n) {
    return n == 0 ? null : (Double) (Math.round(1e6 * count / n) / 1e6);
  }
}
