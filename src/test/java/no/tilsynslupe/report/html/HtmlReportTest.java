package no.tilsynslupe.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.CaseUnits;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.Message;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Outcome;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.Edition;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.ReportFixture;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.report.ReportInput;
import no.tilsynslupe.report.disclosure.SharedReport;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.ReportModelBuilder;
import no.tilsynslupe.report.model.Sampling;
import no.tilsynslupe.report.text.ResultJson;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.store.CaseEntry;
import no.tilsynslupe.store.FindingCounts;
import no.tilsynslupe.store.FoundCase;
import no.tilsynslupe.store.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlReportTest {

  private static final List<Edition> ALL = List.of(Edition.values());

  private static final String HOSTILE =
      "<script>alert(1)</script>\"onmouseover=\"x' javascript:y & z";

  private static final Pattern FIGURE =
      Pattern.compile(
          "<span(?: data-k=\"([^\"]*)\")?(?: data-o=\"([^\"]*)\")? data-f=\"([^\"]*)\""
              + "(?: data-v=\"([^\"]*)\")?>([^<]*)</span>");

  @TempDir private Path dir;

  private static ReportModel model(ReportInput input, ReportForm form) {
    return new ReportModelBuilder(input.run(), input.catalogue(), input.quality())
        .as(form, EnumSet.allOf(Format.class))
        .build(input.store());
  }

  private String page(ReportInput input, ReportForm form, Edition edition) throws IOException {
    HtmlReport.write(model(input, form), input.store(), dir, List.of(edition));
    return Files.readString(dir.resolve("rapport.html"));
  }

  @Test
  void theFirstEditionIsThePageAndTheOthersBearTheirNames() throws IOException {
    ReportInput input = ReportFixture.input();
    HtmlReport.write(model(input, ReportForm.usual()), input.store(), dir, ALL);

    assertThat(dir.toFile().list())
        .containsExactlyInAnyOrder(
            "rapport.html", "rapport-leder.html", "rapport-egenvurdering.html");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    for (Edition edition : ALL) {
      String first = page(ReportFixture.input(), ReportForm.usual(), edition);

      assertThat(page(ReportFixture.input(), ReportForm.usual(), edition)).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPageIsInTheLanguageOfTheReport(Language language) throws IOException {
    for (Edition edition : ALL) {
      String page = page(ReportFixture.input(), ReportForm.usual().in(language), edition);

      assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\">");
      assertThat(page).doesNotContain(" th:").doesNotContain("${");
    }
  }

  @Test
  void theLeaderSeesWhichTeamsHaveWhichFindings() throws IOException {
    RunStore store = ReportFixture.store();
    Tallies tallies = new Tallies();
    for (String team : List.of("Ung", "Ung", "")) {
      CaseUnits units = new CaseUnits(ReportFixture.SOR, team, "S900");
      units.add(
          "P17-START",
          LocalDate.of(2024, 5, 6),
          new Outcome.Avvik(
              Severity.LAV,
              new Message("uten", Map.of()),
              List.of(new Evidence.Count("vedtak", 1))));
      tallies.addCase(units);
    }
    store.addTallies(1, tallies);
    ReportInput input =
        ReportFixture.input(ReportFixture.run(ReportFixture.sampling(Sampling.Kind.ALLE)), store);

    assertThat(teams(page(input, ReportForm.usual(), Edition.LEDER)))
        .containsExactly(
            "NAV Lupevik sør Ung Vedtak om råd og veiledning uten oppstartsdato 2 0 2 0",
            "NAV Lupevik sør ikke oppgitt Vedtak om råd og veiledning uten oppstartsdato 1 0 1 0");
  }

  @Test
  void whereTheDeliveryTellsNoTeamsThePageSaysSo() throws IOException {
    String page = page(ReportFixture.input(), ReportForm.usual(), Edition.LEDER);

    assertThat(page).contains("Ingen funn kan vises etter team");
    assertThat(teams(page)).isEmpty();
  }

  /** The rows of the table of teams, without mark-up. */
  private static List<String> teams(String page) {
    int from = page.indexOf("id=\"teamfunn\"");
    if (from < 0) {
      return List.of();
    }
    String body = page.substring(page.indexOf("<tbody", from), page.indexOf("</tbody>", from));
    return Pattern.compile("<tr.*?</tr>", Pattern.DOTALL)
        .matcher(body)
        .results()
        .map(row -> row.group().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip())
        .toList();
  }

  @Test
  void whatTheDataSayIsNeverMarkUp() throws IOException {
    ReportInput input = ReportFixture.input(ReportFixture.run(Map.of()), hostile());
    for (Edition edition : ALL) {
      String page = page(input, ReportForm.usual(), edition);

      assertThat(page.split("<script", -1)).as(edition.code()).hasSize(2);
      assertThat(page).doesNotContain("\"onmouseover").doesNotContain("href=\"javascript");
    }
    assertThat(page(input, ReportForm.usual(), Edition.TILSYN))
        .contains("Sak &lt;script&gt;alert(1)&lt;/script&gt;&quot;onmouseover");
  }

  private static RunStore hostile() {
    RunStore store = ReportFixture.emptyStore();
    Office office = new Office("9901", HOSTILE);
    Assessment finding =
        new Assessment(
            "P17-VEDTAK",
            1,
            office,
            HOSTILE,
            new UnitRef(UnitKind.OPPFOLGING, HOSTILE),
            LocalDate.of(2024, 5, 1),
            new Outcome.Avvik(
                Severity.ALVORLIG,
                new Message("uten", Map.of()),
                List.of(
                    Evidence.value(
                        new Felt(Tabell.OPPFOLGING, new Kilde("oppfolging.csv", 3L), "type"),
                        HOSTILE))),
            HOSTILE,
            HOSTILE);
    Tallies tallies = new Tallies();
    tallies.addCase(List.of(finding));
    store.addTallies(0, tallies);
    store.addAssessments(0, List.of(finding));
    store
        .cases()
        .add(
            0,
            List.of(
                new FoundCase(
                    new CaseEntry(office, HOSTILE, HOSTILE, FindingCounts.of(List.of(finding)), 0),
                    null)));
    return store;
  }

  @Test
  void onlyTheProgramsOwnStyleScriptAndChartsGoInAsTheyAre() throws IOException {
    List<String> raw = new ArrayList<>();
    for (String name : List.of("page.html", "blocks.html")) {
      String template =
          new String(
              HtmlReport.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
      Pattern.compile("th:utext=\"([^\"]*)\"|\\[\\(")
          .matcher(template)
          .results()
          .map(found -> found.group(1))
          .forEach(raw::add);
    }

    // What the markup makes is escaped, as RepeatedMarkupTest holds.
    assertThat(raw)
        .containsExactly(
            "${page.style()}",
            "${page.script()}",
            "${markup.numeral(tile.number(), tile.figure())}",
            "${markup.rows(block)}",
            "${markup.findings(block.findings())}",
            "${block.svg()}",
            "${markup.months(year)}",
            "${markup.events(block.events())}",
            "${markup.cell(cell)}");
  }

  @Test
  void thePolicyKnowsTheStyleAndTheScriptByTheirFingerprints() throws Exception {
    String page = page(ReportFixture.input(), ReportForm.usual(), Edition.EGENVURDERING);
    String policy = only(page, "Content-Security-Policy\" content=\"([^\"]*)\"");

    assertThat(policy)
        .startsWith("default-src &#39;none&#39;;")
        .doesNotContain("unsafe")
        .doesNotContain("http")
        .contains("style-src &#39;" + hash(only(page, "(?s)<style>(.*?)</style>")) + "&#39;")
        .contains("script-src &#39;" + hash(only(page, "(?s)<script>(.*?)</script>")) + "&#39;");
    assertThat(page).doesNotContain(" style=\"").doesNotContainPattern(" on[a-z]+=\"");
  }

  private static String only(String page, String pattern) {
    List<MatchResult> found = Pattern.compile(pattern).matcher(page).results().toList();
    assertThat(found).as(pattern).hasSize(1);
    return found.get(0).group(1);
  }

  private static String hash(String text) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  @Test
  void eachNumberThatIsMarkedIsTheOneInTheJson() throws IOException {
    ReportInput input = ReportFixture.input();
    ReportModel model = model(input, ReportForm.usual());
    ResultJson.write(model, dir);
    JsonNode json = JsonMapper.shared().readTree(dir.resolve("resultat.json").toFile());
    int compared = 0;
    for (Edition edition : ALL) {
      String page = page(input, ReportForm.usual(), edition);
      for (MatchResult figure : FIGURE.matcher(page).results().toList()) {
        JsonNode at = json;
        if (figure.group(1) != null) {
          at = find(json.get("kriterier"), "kriterium", figure.group(1));
        }
        if (figure.group(2) != null) {
          at = find(at.get("kontorer"), "kontor", figure.group(2).split("/", 2)[1]);
        }
        JsonNode value = at.at("/" + figure.group(3).replace('.', '/'));
        assertThat(value.decimalValue())
            .as(figure.group())
            .isEqualByComparingTo(new java.math.BigDecimal(figure.group(4)));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  private static JsonNode find(JsonNode list, String field, String value) {
    for (JsonNode one : list) {
      if (one.get(field).asString().equals(value)) {
        return one;
      }
    }
    throw new AssertionError("ingen " + field + " " + value);
  }

  @Test
  void aSharedPageHasNoCases() throws IOException {
    ReportInput input = ReportFixture.input();
    for (Edition edition : ALL) {
      ReportModel shared =
          SharedReport.of(model(input, ReportForm.usual().to(Audience.SHARED)), List.of());
      HtmlReport.write(shared, input.store(), dir, List.of(edition));

      assertThat(Files.readString(dir.resolve("rapport.html")))
          .as(edition.code())
          .doesNotContain("id=\"saker\"")
          .doesNotContain("id=\"team\"")
          .doesNotContain("id=\"frister\"")
          .doesNotContain("oppfolging.csv")
          .doesNotContain("fikk personen fem avtalte samtaler");
    }
  }

  @Test
  void whatIsSaidOfOfficesChosenByJudgementSaysSo() throws IOException {
    ReportInput input =
        ReportFixture.input(
            ReportFixture.run(ReportFixture.sampling(Sampling.Kind.SKJONN)), ReportFixture.store());

    assertThat(page(input, ReportForm.usual(), Edition.TILSYN))
        .contains("er valgt ut fra skjønn. Tallene sier ingenting om andre saker der.");
  }
}
