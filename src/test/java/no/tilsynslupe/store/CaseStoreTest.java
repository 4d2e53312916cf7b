package no.tilsynslupe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Phrase;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.store.RunStore.Order;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The index of cases with findings, and the courses that are kept. */
class CaseStoreTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private RunStore store;

  @BeforeEach
  void openStore(TestInfo test) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:mem:cases" + test.getDisplayName().replaceAll("\\W", "") + ";DB_CLOSE_DELAY=-1");
    store = new RunStore(source);
    store.createTables();
  }

  @Test
  void casesOfAllPartsComeTheGravestFirst() {
    store.cases().add(0, List.of(found("Nord", "S1", 0, 9), found("Nord", "S2", 2, 0)));
    store.cases().add(1, List.of(found("Sør", "S3", 1, 5), found("Nord", "S4", 2, 1)));

    assertThat(ids(Order.GRAVEST_FIRST, Long.MAX_VALUE)).containsExactly("S4", "S2", "S3", "S1");
    assertThat(ids(Order.GRAVEST_FIRST, 2)).containsExactly("S4", "S2");
  }

  @Test
  void casesOfAllPartsComeByPlace() {
    store.cases().add(0, List.of(found("Sør", "S1", 3, 0), found("Nord", "S9", 0, 1)));
    store.cases().add(63, List.of(found("Nord", "S2", 0, 1)));

    assertThat(ids(Order.BY_PLACE, Long.MAX_VALUE)).containsExactly("S2", "S9", "S1");
  }

  @Test
  void manyCasesOfAPartAreReadInOrderPastTheFirstChunk() {
    List<FoundCase> found = new ArrayList<>();
    for (int i = 999; i >= 0; i--) {
      found.add(found("Nord", "S%03d".formatted(i), 1, 0));
    }
    store.cases().add(5, found);

    assertThat(ids(Order.BY_PLACE, Long.MAX_VALUE)).hasSize(1000).isSorted();
  }

  @Test
  void aPartThatIsDoneAgainCountsOnceAndTheOthersStay() {
    store.cases().add(0, List.of(found("Nord", "S0", 1, 0)));
    for (int attempt = 0; attempt < 2; attempt++) {
      store.clearPart(1);
      store.cases().add(1, List.of(found("Nord", "S1", 1, 0), bare("Nord", "S2")));
      Tallies tallies = new Tallies();
      tallies.observe(new Phrase("DOKUMENTASJON", "Levere kontoutskrift"));
      store.addTallies(1, tallies);
    }
    store.clearPart(2);

    assertThat(ids(Order.BY_PLACE, Long.MAX_VALUE)).containsExactly("S0", "S1", "S2");
    assertThat(store.cases().extent()).isEqualTo(new CaseStore.Extent(3, 2));
    List<Long> counts = new ArrayList<>();
    store.phrases().forEach((phrase, n) -> counts.add(n));
    assertThat(counts).containsExactly(1L);
  }

  @Test
  void aCourseComesBackAsItWasWritten() {
    store.cases().add(7, List.of(found("Nord", "S1", 1, 0), bare("Nord", "S2")));

    List<CaseEntry> entries = new ArrayList<>();
    store.cases().read(Order.BY_PLACE, entries::add);
    Course course = store.cases().course(entries.get(0)).orElseThrow();
    assertThat(course)
        .isEqualTo(
            new Course(
                DAY,
                YearMonth.of(2024, 2),
                "S?",
                List.of(
                    new Course.Coverage(
                        Tabell.VEDTAK, true, true, List.of(new Periode(DAY, DAY.plusYears(1)))),
                    new Course.Coverage(Tabell.KVP, false, false, List.of())),
                List.of(
                    new CourseEvent(
                        EventKind.VEDTAK,
                        DAY,
                        null,
                        Map.of(EventDetail.ID, "V1", EventDetail.UTFALL, "AVSLATT")),
                    new CourseEvent(EventKind.KVP, null, null, Map.of())),
                4));
    assertThat(store.cases().course(entries.get(1))).isEmpty();
  }

  @Test
  void personsOfTeamsAddUpOverPartsAndComeBack() {
    Office nord = new Office("9901", "Nord");
    for (int part = 0; part < 2; part++) {
      Tallies tallies = new Tallies();
      tallies.teams().add(nord, "Mottak", "P17-START", OutcomeCode.AVVIK, 2);
      tallies.teams().add(nord, "", "P17-START", OutcomeCode.OK, 1);
      store.addTallies(part, tallies);
    }
    List<String> read = new ArrayList<>();
    store
        .mergeTallies()
        .teams()
        .forEach((office, team, id, n) -> read.add(team + " " + id + " " + n[0] + " " + n[3]));
    assertThat(read).containsExactlyInAnyOrder("Mottak P17-START 4 0", " P17-START 0 2");
    assertThat(store.tallies().teams()).isNotNull();
  }

  private List<String> ids(Order order, long limit) {
    List<String> ids = new ArrayList<>();
    store.cases().read(order, limit, entry -> ids.add(entry.sakId()));
    return ids;
  }

  private static FoundCase bare(String office, String id) {
    return new FoundCase(entry(office, id, 0, 1), null);
  }

  private static FoundCase found(String office, String id, int grave, int mild) {
    CourseWriter out = new CourseWriter();
    out.begin(DAY, YearMonth.of(2024, 2), "S?");
    out.coverage(Tabell.VEDTAK, true, true, List.of(new Periode(DAY, DAY.plusYears(1))));
    out.coverage(Tabell.KVP, false, false, List.of());
    out.event(EventKind.VEDTAK, DAY, null)
        .detail(EventDetail.ID, "V1")
        .detail(EventDetail.UTFALL, "AVSLATT")
        .detail(EventDetail.BELOP, "");
    out.event(EventKind.KVP, null, null);
    out.leaveOut(4);
    return new FoundCase(entry(office, id, grave, mild), out.bytes());
  }

  private static CaseEntry entry(String office, String id, int grave, int mild) {
    return new CaseEntry(
        new Office("9901", office), "", id, new FindingCounts(grave, 0, 0, 0, 0, mild), 0);
  }
}
