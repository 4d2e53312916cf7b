package no.tilsynslupe.report.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.model.timeline.TimelineEvent.Line;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.store.CaseEntry;
import no.tilsynslupe.store.Course;
import no.tilsynslupe.store.CourseEvent;
import no.tilsynslupe.store.EventDetail;
import no.tilsynslupe.store.EventKind;
import no.tilsynslupe.store.FindingCounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The course of a case in order and in words, near the limits of each rule. */
class TimelineTest {

  private static final LocalDate EXPORTED = LocalDate.of(2024, 12, 31);
  private static final Periode YEAR = new Periode(LocalDate.of(2024, 1, 1), EXPORTED);

  private final List<CourseEvent> events = new ArrayList<>();
  private final List<Course.Coverage> coverage = new ArrayList<>();
  private @Nullable YearMonth firstMonth;
  private String months = "";

  @Test
  void whatHappenedOnADayComesBeforeTheFindingsOfIt() {
    finding("2024-11-01", "SOKNAD", "A", "RISIKO");
    event(EventKind.VEDTAK, "2024-11-01", Map.of(EventDetail.UTFALL, "AVSLATT"));
    event(EventKind.SOKNAD, "2024-11-01", Map.of(EventDetail.ID, "A"));
    event(EventKind.SOKNAD, "2024-10-31", Map.of(EventDetail.ID, "B"));

    assertThat(build().hendelser())
        .extracting(TimelineEvent::hva)
        .containsExactly("Søknad", "Søknad", "Vedtak", "Bør vurderes");
  }

  @Test
  void aFindingMarksWhatItConcernsAlsoByTheLineOfADecision() {
    event(EventKind.VEDTAK, "2024-11-01", Map.of(EventDetail.ID, "V1"));
    event(EventKind.VEDTAK, "2024-11-02", Map.of(EventDetail.ID, "V2"));
    finding("2024-11-03", "VEDTAK", "V1/2", "RISIKO");
    finding("2024-11-03", "VEDTAK", "V1", "AVVIK");

    assertThat(build().hendelser())
        .extracting(TimelineEvent::merke)
        .containsExactly(OutcomeCode.AVVIK, null, OutcomeCode.RISIKO, OutcomeCode.AVVIK);
  }

  @ParameterizedTest
  @CsvSource({
    // The day after the first event to the day before the next: three whole months, and a day less.
    "2024-01-10, 2024-04-11, 3",
    "2024-01-10, 2024-04-10, 0",
    "2024-01-10, 2024-09-15, 8"
  })
  void monthsWithoutAnythingAreTold(String first, String next, int told) {
    coverAll(YEAR);
    event(EventKind.SOKNAD, first, Map.of());
    event(EventKind.SOKNAD, next, Map.of());

    List<TimelineEvent> gaps =
        build().hendelser().stream()
            .filter(line -> line.linje() == Line.HULL)
            .filter(line -> LocalDate.parse(next).isAfter(line.fra()))
            .toList();
    if (told == 0) {
      assertThat(gaps).isEmpty();
    } else {
      assertThat(gaps)
          .singleElement()
          .satisfies(
              gap -> {
                assertThat(gap.tekst())
                    .isEqualTo(told + "\u00a0måneder uten registrerte hendelser");
                assertThat(gap.fra()).isEqualTo(LocalDate.parse(first).plusDays(1));
                assertThat(gap.til()).isEqualTo(LocalDate.parse(next).minusDays(1));
              });
    }
  }

  @Test
  void aGapThatTheDeliveryDoesNotCoverIsNeverToldAsNothingHappening() {
    coverage.add(new Course.Coverage(Tabell.VEDTAK, true, false, List.of(YEAR)));
    coverage.add(new Course.Coverage(Tabell.OPPFOLGING, false, false, List.of()));
    coverage.add(new Course.Coverage(Tabell.KLAGER, true, true, List.of(YEAR)));
    coverage.add(new Course.Coverage(Tabell.PLANER, true, false, List.of()));
    event(EventKind.VEDTAK, "2024-01-10", Map.of());
    event(EventKind.VEDTAK, "2024-12-01", Map.of());

    assertThat(build().hendelser().get(1).tekst())
        .isEqualTo(
            "10\u00a0måneder uten registrerte hendelser. Leveransen viser ikke alt i denne tiden:"
                + " oppfølging, klager og individuelle planer.");
  }

  @Test
  void aGapBeforeWhatTheDeliveryCoversIsToldAsNotCovered() {
    coverAll(YEAR);
    event(EventKind.SOKNAD, "2022-01-10", Map.of());
    event(EventKind.SOKNAD, "2023-12-01", Map.of());

    assertThat(build().hendelser().get(1).tekst())
        .endsWith("hendelser. Leveransen dekker ikke denne tiden.");
  }

  @Test
  void whatRanAllThroughAGapIsNamed() {
    coverAll(YEAR);
    event(EventKind.OPPHOLD, "2024-01-01", "2024-11-30", Map.of());

    assertThat(build().hendelser().get(1).tekst())
        .isEqualTo("10\u00a0måneder uten registrerte hendelser, mens midlertidig botilbud løp");
  }

  @Test
  void thePeriodAfterTheLastEventCountsAsFarAsTheDeliveryReaches() {
    coverAll(new Periode(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)));
    event(EventKind.SOKNAD, "2024-02-29", Map.of());

    assertThat(build().hendelser().get(1))
        .satisfies(
            gap -> {
              assertThat(gap.til()).isEqualTo(LocalDate.of(2024, 6, 30));
              assertThat(gap.tekst()).isEqualTo("4\u00a0måneder uten registrerte hendelser");
            });
  }

  @Test
  void threePaymentsOfAYearShareALineTwoDoNot() {
    payment("2024-10-01", "7850.50");
    payment("2024-11-01", "7850");
    assertThat(build().hendelser()).extracting(TimelineEvent::linje).doesNotContain(Line.SAMLET);

    payment("2024-12-01", "");
    Timeline timeline = build();

    assertThat(timeline.hendelser())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.antall()).isEqualTo(3);
              assertThat(line.fra()).isEqualTo(LocalDate.of(2024, 10, 1));
              assertThat(line.til()).isEqualTo(LocalDate.of(2024, 12, 28));
              assertThat(line.tekst())
                  .isEqualTo(
                      "3\u00a0utbetalinger, etter §\u00a018, til sammen minst kr 15\u00a0700,50"
                          + " (beløpet mangler for 1)");
            });
    assertThat(timeline.merknader()).singleElement().asString().startsWith("Like hendelser");
  }

  @Test
  void aPaymentThatAFindingConcernsStandsAlone() {
    for (int month = 1; month <= 6; month++) {
      payment("2024-%02d-01".formatted(month), "100");
    }
    finding("2024-03-01", "UTBETALING", "2024-03-01", "AVVIK");

    assertThat(build().hendelser())
        .filteredOn(line -> line.kind() == EventKind.UTBETALING)
        .extracting(TimelineEvent::antall)
        .containsExactly(5, 1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void fiveHundredEventsStayReadableAndNoFindingIsHidden(Language language) {
    coverAll(YEAR);
    String[] outcomes = {"INNVILGET", "AVSLATT", "REDUSERT", "STANSET", "DELVIS_INNVILGET"};
    for (int i = 0; i < 470; i++) {
      String day = LocalDate.of(2023, 1, 1).plusDays(i).toString();
      event(
          EventKind.VEDTAK,
          day,
          Map.of(
              EventDetail.ID,
              "V" + i,
              EventDetail.UTFALL,
              outcomes[i % 5],
              EventDetail.PARAGRAF,
              i % 2 == 0 ? "18" : "19",
              EventDetail.KLASSE,
              i % 3 == 0 ? "STROM" : "HUSLEIE"));
    }
    for (int i = 0; i < 30; i++) {
      finding("2024-02-01", "VEDTAK", "V" + i * 10, "RISIKO");
    }
    List<TimelineEvent> lines = build(language).hendelser();

    int decisions =
        lines.stream()
            .filter(line -> line.kind() == EventKind.VEDTAK)
            .mapToInt(TimelineEvent::antall)
            .sum();
    assertThat(decisions).isEqualTo(470);
    assertThat(lines).filteredOn(line -> line.linje() == Line.FUNN).hasSize(30);
    assertThat(lines)
        .filteredOn(line -> line.linje() != Line.FUNN)
        .hasSizeLessThanOrEqualTo(Grouping.LONG);
    assertThat(lines).extracting(TimelineEvent::tekst).noneMatch(String::isBlank);
  }

  @Test
  void whatHasNoDayComesLastAndIsSaidToHaveNone() {
    event(EventKind.KVP, null, Map.of(EventDetail.ARSAK, "ARBEID"));
    event(EventKind.SOKNAD, "2024-12-01", Map.of());
    Timeline timeline = build();

    assertThat(timeline.utenDato()).isEqualTo(1);
    assertThat(timeline.hendelser().get(1).tid()).isEqualTo("uten dato");
    assertThat(timeline.hendelser().get(1).tekst()).isEqualTo("Avsluttet til arbeid");
    assertThat(timeline.merknader()).containsExactly("1\u00a0hendelse uten dato står til slutt.");
  }

  @Test
  void monthsOfSupportAreToldBySignAndCountedByYear() {
    firstMonth = YearMonth.of(2023, 11);
    months = "SS-?S";
    SupportBand band = build().stonad();

    assertThat(band.ar())
        .extracting(SupportYear::beskrivelse)
        .containsExactly(
            "2023: 2\u00a0måneder med stønad",
            "2024: 1\u00a0måned med stønad, 1\u00a0måned uten, 1\u00a0måned ukjent");
    assertThat(band.ar().get(1).tekst())
        .startsWith("jan\u00a0□ feb\u00a0? mar\u00a0■ apr\u00a0·")
        .endsWith("des\u00a0·");
  }

  @Test
  void coverageSaysFirstWhatIsNotDelivered() {
    coverage.add(new Course.Coverage(Tabell.SOKNADER, true, false, List.of(YEAR)));
    coverage.add(new Course.Coverage(Tabell.VEDTAK, true, false, List.of(YEAR)));
    coverage.add(new Course.Coverage(Tabell.KVP, false, false, List.of()));

    assertThat(build().dekning())
        .containsExactly(
            "Ikke levert: kvalifiseringsprogram. Noe kan ha skjedd der uten at det vises her.",
            "Leveransen dekker 01.01.2024–31.12.2024 for: søknader og vedtak.");
  }

  private void coverAll(Periode period) {
    for (Tabell table : List.of(Tabell.SOKNADER, Tabell.VEDTAK, Tabell.OPPFOLGING)) {
      coverage.add(new Course.Coverage(table, true, false, List.of(period)));
    }
  }

  private void payment(String day, String amount) {
    event(
        EventKind.UTBETALING,
        day,
        LocalDate.parse(day).plusDays(27).toString(),
        Map.of(EventDetail.ID, day, EventDetail.PARAGRAF, "18", EventDetail.BELOP, amount));
  }

  private void finding(String day, String unit, String id, String outcome) {
    event(
        EventKind.FUNN,
        day,
        Map.of(
            EventDetail.ID, id,
            EventDetail.ENHET, unit,
            EventDetail.UTFALL, outcome,
            EventDetail.ALVOR, "LAV",
            EventDetail.TEKST, "Noe bør ses på."));
  }

  private void event(EventKind kind, @Nullable String day, Map<EventDetail, String> details) {
    event(kind, day, null, details);
  }

  private void event(
      EventKind kind, @Nullable String day, @Nullable String to, Map<EventDetail, String> details) {
    events.add(
        new CourseEvent(
            kind,
            day == null ? null : LocalDate.parse(day),
            to == null ? null : LocalDate.parse(to),
            details));
  }

  private Timeline build() {
    return build(Language.NB);
  }

  private Timeline build(Language language) {
    CaseEntry entry =
        new CaseEntry(new Office("9901", "Nord"), "", "S1", new FindingCounts(1, 0, 0, 0, 0, 0), 1);
    return new TimelineBuilder(language)
        .build(entry, new Course(EXPORTED, firstMonth, months, coverage, events, 0));
  }
}
