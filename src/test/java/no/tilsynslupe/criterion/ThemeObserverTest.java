package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.criterion.p29.KvpTrapp;
import no.tilsynslupe.outcome.Tallies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the charts count, on small exports of the year 2024. */
class ThemeObserverTest {

  @TempDir Path folder;

  @Test
  void purposesAreCountedByClassAndSection() throws IOException {
    Map<String, Long> counts =
        observe(
            "vedtak",
            row("vedtak_id", "V1", "hjemmel", "18", "formal", "livsopphold"),
            row("vedtak_id", "V1", "linje", "2", "hjemmel", "19", "formal", "sofa"),
            row("vedtak_id", "V2", "hjemmel", "18 og 19", "formal", "husleie og strøm"),
            row("vedtak_id", "V3", "hjemmel", "19", "formal", "diverse"),
            row("vedtak_id", "V4", "hjemmel", "19", "formal_kode", "BARN-KLAR"),
            row("vedtak_id", "V5", "hjemmel", "17", "formal", "livsopphold"),
            row("vedtak_id", "V6", "hjemmel", "18", "formal", "sofa", "utfall", "TRUKKET"),
            row("vedtak_id", "V7", "hjemmel", "18", "formal", "sofa", "vedtak_dato", "2023-12-31"));

    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "FORMAL LIVSOPPHOLD 18", 1L,
                "FORMAL INNBO 19", 1L,
                "FORMAL HUSLEIE 18+19", 1L,
                "FORMAL STROM 18+19", 1L,
                "FORMAL UKLASSIFISERT 19", 1L,
                "FORMAL BARN-KLAR 19", 1L));
  }

  @Test
  void conditionsAreCountedByClassAndSection() throws IOException {
    String noise = "xyz abc";
    Map<String, Long> counts =
        observe(
            "vilkar",
            row("vilkar_id", "A", "hjemmel", "20", "tekst", "levere kontoutskrift"),
            row("vilkar_id", "B", "hjemmel", "§ 20 a", "tekst", noise, "type", "AKTIVITET"),
            row("vilkar_id", "C", "tekst", noise, "fra", "2024-12-31"),
            row("vilkar_id", "D", "tekst", noise, "fra", "2025-01-01"),
            row("vilkar_id", "E", "tekst", noise, "frist", "2023-12-31"),
            row("vilkar_id", "F", "hjemmel", "18", "tekst", noise, "type", "HELSE"));

    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "VILKAR DOKUMENTASJON 20", 1L,
                "VILKAR AKTIVITET 20a", 1L,
                "VILKAR UKLASSIFISERT uten", 1L,
                "VILKAR HELSE annen", 1L));
  }

  @Test
  void staysAreCountedByTheDaysOfTheirRun() throws IOException {
    Map<String, Long> counts =
        observe(
            "botilbud",
            row("opphold_id", "A", "fra", "2023-12-01", "til", "2023-12-31", "type", "HOSPITS"),
            row("opphold_id", "B", "fra", "2024-02-01", "til", "2024-02-29", "type", "CAMPING"),
            // Seven uncovered days make one run, eight make two.
            row("opphold_id", "C", "fra", "2024-04-01", "til", "2024-04-10", "type", "HOSPITS"),
            row("opphold_id", "D", "fra", "2024-04-18", "til", "2024-04-30", "type", "HOSPITS"),
            row("opphold_id", "E", "fra", "2024-05-09", "til", "2024-05-09", "type", "HOSPITS"),
            row("opphold_id", "F", "fra", "2024-07-01", "til", "2024-07-31", "type", "NATTHJEM"),
            row("opphold_id", "G", "fra", "2024-08-01", "til", "2024-08-31", "leiekontrakt", "J"),
            // Still there: seen until the end of the period.
            row("opphold_id", "H", "fra", "2024-12-22", "type", "HOSPITS"));

    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "BOTILBUD 00029 avsluttet", 1L,
                "BOTILBUD 00030 avsluttet", 1L,
                "BOTILBUD 00001 avsluttet", 1L,
                "BOTILBUD 00010 pagar", 1L));
  }

  @Test
  void aStayThatEndsOnTheDayThreeMonthsAfterItsStartIsNotOver() throws IOException {
    Map<String, Long> counts =
        observe(
            "botilbud",
            row("opphold_id", "A", "fra", "2024-08-01", "til", "2024-11-01", "type", "HOSPITS"));
    Map<String, Long> dayAfter =
        observe(
            "botilbud",
            row("opphold_id", "A", "fra", "2024-02-01", "til", "2024-05-02", "type", "HOSPITS"));

    assertThat(counts).containsOnlyKeys("BOTILBUD 00093 avsluttet");
    assertThat(dayAfter).containsOnlyKeys("BOTILBUD 00092 avsluttet_over");
  }

  @Test
  void anOpenStayThatAnotherFollowsIsKnownForItsFirstDayAlone() throws IOException {
    Map<String, Long> counts =
        observe(
            "botilbud",
            row("opphold_id", "A", "fra", "2024-02-01", "type", "HOSPITS"),
            row("opphold_id", "B", "fra", "2024-06-01", "til", "2024-06-02", "type", "HOSPITS"));

    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("BOTILBUD 00001 usikker", 1L, "BOTILBUD 00002 avsluttet", 1L));
  }

  @Test
  void daysToTheDecisionAreCountedWhereADecisionOfThePeriodNamesItsApplication()
      throws IOException {
    Map<String, Long> counts =
        observe(
            Map.of(
                "soknader",
                List.of(
                    row("soknad_id", "A", "mottatt_dato", "2024-02-20"),
                    row("soknad_id", "B", "mottatt_dato", "2024-03-01"),
                    // decided before it came, withdrawn, never, and outside of the period
                    row("soknad_id", "C", "mottatt_dato", "2024-03-02"),
                    row("soknad_id", "D", "mottatt_dato", "2024-02-20"),
                    row("soknad_id", "E", "mottatt_dato", "2024-02-20"),
                    row("soknad_id", "F", "mottatt_dato", "2023-12-20")),
                "vedtak",
                List.of(
                    row("vedtak_id", "V1", "soknad_id", "A", "hjemmel", "17"),
                    row("vedtak_id", "V2", "soknad_id", "B", "hjemmel", "17"),
                    row("vedtak_id", "V3", "soknad_id", "C", "hjemmel", "17"),
                    row("vedtak_id", "V4", "soknad_id", "D", "hjemmel", "17", "utfall", "TRUKKET"),
                    row(
                        "vedtak_id",
                        "V5",
                        "soknad_id",
                        "F",
                        "hjemmel",
                        "17",
                        "vedtak_dato",
                        "2023-12-31"))));

    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(Map.of("SVARTID 00010 ", 1L, "SVARTID 00000 ", 1L));
  }

  @Test
  void aConditionWithoutADayOfItsOwnIsOfTheDayOfItsDecision() throws IOException {
    String text = "levere kontoutskrift";
    Map<String, Long> counts =
        observe(
            Map.of(
                "vedtak",
                List.of(
                    row("vedtak_id", "V1", "hjemmel", "17"),
                    row("vedtak_id", "V2", "hjemmel", "17", "vedtak_dato", "2023-12-31"),
                    row("vedtak_id", "V3", "hjemmel", "17", "utfall", "TRUKKET"),
                    row("vedtak_id", "V4", "linje", "1", "hjemmel", "17", "utfall", "TRUKKET"),
                    row("vedtak_id", "V4", "linje", "2", "hjemmel", "17")),
                "vilkar",
                List.of(
                    row("vilkar_id", "A", "vedtak_id", "V1", "hjemmel", "20", "tekst", text),
                    row("vilkar_id", "B", "vedtak_id", "V2", "hjemmel", "20", "tekst", text),
                    row("vilkar_id", "C", "vedtak_id", "V3", "hjemmel", "20", "tekst", text),
                    row("vilkar_id", "D", "vedtak_id", "V4", "hjemmel", "20a", "tekst", text))));

    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("VILKAR DOKUMENTASJON 20", 1L, "VILKAR DOKUMENTASJON 20a", 1L));
  }

  @SafeVarargs
  private Map<String, Long> observe(String table, LinkedHashMap<String, String>... rows)
      throws IOException {
    return observe(Map.of(table, List.of(rows)));
  }

  private Map<String, Long> observe(Map<String, List<LinkedHashMap<String, String>>> rows)
      throws IOException {
    LinkedHashMap<String, List<LinkedHashMap<String, String>>> tables = new LinkedHashMap<>(rows);
    for (LinkedHashMap<String, String> row : rows.getOrDefault("vedtak", List.of())) {
      row.putIfAbsent("vedtak_dato", "2024-03-01");
      row.putIfAbsent("utfall", "INNVILGET");
    }
    ExampleExport export =
        new ExampleExport(new CriterionSpec.Example("", null, tables, null, List.of()), folder);
    Tallies tallies = new Tallies();
    ThemeObserver observer = new ThemeObserver();
    export.forEachCase(sak -> observer.observe(sak, export.settings(), tallies));
    Map<String, Long> counts = new TreeMap<>();
    tallies
        .observations()
        .forEach((o, n) -> counts.put(o.tema() + " " + o.nokkel() + " " + o.undernokkel(), n));
    // The way into the programme has a test of its own.
    counts.keySet().removeIf(key -> key.startsWith(KvpTrapp.TEMA));
    return counts;
  }

  private static LinkedHashMap<String, String> row(String... cells) {
    LinkedHashMap<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return row;
  }
}
