package no.tilsynslupe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.Message;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Outcome;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.store.RunStore.Order;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class RunStoreTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

  private RunStore store;

  @BeforeEach
  void openStore(TestInfo test) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:mem:" + test.getDisplayName().replaceAll("\\W", "") + ";DB_CLOSE_DELAY=-1");
    store = new RunStore(source);
    store.createTables();
  }

  @Test
  void aFindingComesBackAsItWasPutIn() {
    Assessment put = finding("Nord", "S1", "V1", Severity.ALVORLIG);
    store.addAssessments(0, List.of(put));

    assertThat(findings(Order.BY_PLACE))
        .containsExactly(
            new StoredAssessment(
                put.funnId(),
                "P17-START",
                1,
                "9901",
                "Nord",
                "S1",
                "VEDTAK",
                "V1",
                DAY,
                OutcomeCode.AVVIK,
                "ALVORLIG",
                "§ 17",
                "Vedtaket har ikke oppstartsdato.",
                "saker=1",
                put.faktaId(),
                null));
  }

  @Test
  void aPartThatIsDoneAgainCountsOnce() {
    for (int attempt = 0; attempt < 2; attempt++) {
      store.clearPart(3);
      store.addAssessments(3, List.of(finding("Nord", "S1", "V1", Severity.LAV)));
      store.addRejected(3, List.of(new RejectedRow("vedtak.csv", 4, "KODE", "utfall", "a;b")));
      store.addRowCounts(3, List.of(new RowCount("vedtak.csv", 10, 1, 2, 3)));
      store.addFaults(3, List.of(new SystemFault("P17-START", "9901", "Nord", "S1", "feil")));
      Tallies tallies = new Tallies();
      tallies.addCase(List.of(finding("Nord", "S1", "V1", Severity.LAV)));
      store.addTallies(3, tallies);
    }

    assertThat(store.findings()).isEqualTo(1);
    assertThat(store.rejected()).isEqualTo(1);
    assertThat(store.rowCounts()).containsExactly(new RowCount("vedtak.csv", 10, 1, 2, 3));
    assertThat(store.faults()).hasSize(1);
    assertThat(persons(store.tallies(), "P17-START")).isEqualTo(1);
  }

  @Test
  void anotherPartIsLeftAlone() {
    store.addAssessments(1, List.of(finding("Nord", "S1", "V1", Severity.LAV)));
    store.addAssessments(2, List.of(finding("Nord", "S2", "V2", Severity.LAV)));

    store.clearPart(1);

    assertThat(findings(Order.BY_PLACE)).extracting(StoredAssessment::sakId).containsExactly("S2");
  }

  @Test
  void findingsComeByOfficeAndCaseWhateverPartWroteThem() {
    store.addAssessments(2, List.of(finding("Åsen", "S3", "V9", Severity.ALVORLIG)));
    store.addAssessments(
        1,
        List.of(
            finding("Nord", "S2", "V1", Severity.LAV),
            finding("Nord", "S1", "V2", Severity.LAV),
            finding("Nord", "S1", "V10", Severity.MODERAT)));

    assertThat(findings(Order.BY_PLACE))
        .extracting(f -> f.kontor() + " " + f.sakId() + " " + f.enhetId())
        .containsExactly("Nord S1 V10", "Nord S1 V2", "Nord S2 V1", "Åsen S3 V9");
    assertThat(findings(Order.GRAVEST_FIRST))
        .extracting(StoredAssessment::alvor)
        .containsExactly("ALVORLIG", "MODERAT", "LAV", "LAV");
    assertThat(store.casesWithFindings()).as("S1 has two findings").isEqualTo(3);
  }

  @Test
  void manyLongFindingsInManyPortionsComeInOrderAndWhole() {
    List<String> places = new ArrayList<>();
    for (int portion = 0; portion < 7; portion++) {
      List<Assessment> added = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String unit = "V%03d".formatted(i * 7 + portion) + "x".repeat(i % 9 == 0 ? 90_000 : 600);
        added.add(finding("Nord", "S1", unit, i % 2 == 0 ? Severity.LAV : Severity.ALVORLIG));
        places.add(unit);
      }
      store.addAssessments(portion % 3, added);
    }

    assertThat(findings(Order.BY_PLACE))
        .extracting(StoredAssessment::enhetId)
        .containsExactlyElementsOf(places.stream().sorted().toList());
    assertThat(findings(Order.GRAVEST_FIRST))
        .extracting(StoredAssessment::alvor)
        .isSortedAccordingTo(Comparator.naturalOrder())
        .hasSize(420);
  }

  @Test
  void theFindingsOfSomeCasesAreTheSameAsWhenAllAreRead() {
    List<Assessment> added = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      added.add(finding("Nord", "S" + i % 40, "V" + i + "æ", Severity.values()[i % 3]));
    }
    added.add(finding("Åsen", "S7", "V1", Severity.LAV));
    added.add(assessment("Nord", "S7", "V2", new Outcome.Ok()));
    store.addAssessments(0, added);
    String kommune = added.get(0).office().kommune();
    BiPredicate<String, String> wanted =
        (place, sak) -> place.equals(kommune) && (sak.equals("S7") || sak.equals("S39"));

    List<StoredAssessment> found = new ArrayList<>();
    store.readFindingsOfCases(wanted, found::add);

    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            findings(Order.BY_PLACE).stream()
                .filter(one -> wanted.test(one.kommune(), one.sakId()))
                .toList())
        .hasSize(16);
  }

  @Test
  void assessmentsWithoutFindingAreReadOnlyAsAssessments() {
    store.addAssessments(
        0,
        List.of(
            assessment("Nord", "S1", "V1", new Outcome.Ok()),
            finding("Nord", "S1", "V2", Severity.LAV)));

    List<StoredAssessment> all = new ArrayList<>();
    store.readAssessments(all::add);
    assertThat(all)
        .extracting(StoredAssessment::utfall)
        .containsExactly(OutcomeCode.OK, OutcomeCode.AVVIK);
    assertThat(findings(Order.BY_PLACE)).hasSize(1);
  }

  @Test
  void rejectedRowsComeByFileAndLineAsANumber() {
    store.addRejected(
        7, List.of(new RejectedRow("vedtak.csv", 10, "A", "", "x"), row("vedtak.csv", 9)));
    store.addRejected(RunStore.INTAKE_PART, List.of(row("saker.csv", 300)));

    List<String> places = new ArrayList<>();
    store.readRejected(row -> places.add(row.fil() + ":" + row.linje()));
    assertThat(places).containsExactly("saker.csv:300", "vedtak.csv:9", "vedtak.csv:10");
  }

  @Test
  void talliesOfPartsAddUpWithTheirMissingFactsAndObservations() {
    Office nord = new Office("9901", "Nord");
    MissingFact fact =
        new MissingFact(Tabell.VEDTAK, "§ 17", MissingFact.Why.TABELL_UFULLSTENDIG, null);
    Observation seen = new Observation("FORMAL", nord, "INNBO", "18+19");
    for (int part = 0; part < 3; part++) {
      Tallies tallies = new Tallies();
      tallies.addCase(
          List.of(assessment("Nord", "S" + part, "V1", new Outcome.Uavklart(List.of(fact)))));
      tallies.observe(seen, 5);
      store.addTallies(part, tallies);
    }

    Tallies all = store.tallies();
    assertThat(all.missing())
        .containsExactly(Map.entry(new Tallies.Missing("P17-START", nord, fact), 3L));
    assertThat(all.observations()).containsExactly(Map.entry(seen, 15L));
    assertThat(
            all.counts(new Tallies.Key("P17-START", nord, "2024-K2")).units(OutcomeCode.UAVKLART))
        .isEqualTo(3);
  }

  @Test
  void aVeryLongRowIsKeptWhole() {
    String row = "æ;".repeat(700_000);
    store.addRejected(0, List.of(new RejectedRow("vedtak.csv", 2, "A", "", row)));

    List<RejectedRow> read = new ArrayList<>();
    store.readRejected(read::add);
    assertThat(read.get(0).rad()).isEqualTo(row);
  }

  private List<StoredAssessment> findings(Order order) {
    List<StoredAssessment> found = new ArrayList<>();
    store.readFindings(order, found::add);
    return found;
  }

  private static RejectedRow row(String fil, long linje) {
    return new RejectedRow(fil, linje, "A", "", "x");
  }

  private static long persons(Tallies tallies, String kriterium) {
    return tallies
        .counts(new Tallies.Key(kriterium, new Office("9901", "Nord"), ""))
        .persons(OutcomeCode.AVVIK);
  }

  private static Assessment finding(String kontor, String sak, String vedtak, Severity alvor) {
    return assessment(
        kontor,
        sak,
        vedtak,
        new Outcome.Avvik(
            alvor, new Message("uten", Map.of()), List.of(new Evidence.Count("saker", 1))));
  }

  private static Assessment assessment(String kontor, String sak, String vedtak, Outcome outcome) {
    return new Assessment(
        "P17-START",
        1,
        new Office("9901", kontor),
        sak,
        new UnitRef(UnitKind.VEDTAK, vedtak),
        DAY,
        outcome,
        "§ 17",
        outcome instanceof Outcome.Finding ? "Vedtaket har ikke oppstartsdato." : "");
  }
}
