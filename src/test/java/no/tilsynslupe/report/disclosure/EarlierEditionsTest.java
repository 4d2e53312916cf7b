package no.tilsynslupe.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.report.ReportFixture;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.GroupCell;
import no.tilsynslupe.sak.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an edition may tell when another one has told of the same cases before. */
class EarlierEditionsTest {

  private static final Periode YEAR = period("2024-01-01", "2024-12-31");
  private static final CriterionSpec SPEC =
      ReportFixture.catalogue().stream()
          .filter(spec -> spec.id().equals("P17-VEDTAK"))
          .findFirst()
          .orElseThrow();

  private static Periode period(String from, String to) {
    return new Periode(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Antall number(String sign) {
    return switch (sign) {
      case ":" -> Antall.skjul();
      case "<5" -> Antall.under(5);
      default -> Antall.av(Long.parseLong(sign));
    };
  }

  /** An edition that told one number of the whole, or of a quarter. */
  private static PublishedFigures told(Periode period, String group, String avvik) {
    Map<GroupCell, Antall> cells = new EnumMap<>(GroupCell.class);
    cells.put(GroupCell.AVVIK, number(avvik));
    return new PublishedFigures(
        period, 5, false, new TreeSet<>(), new TreeMap<>(Map.of(group, cells)));
  }

  /** The breaches that an edition shows of so many persons, the others of which are in order. */
  private static Antall shown(Periode period, List<PublishedFigures> before, long avvik) {
    Group group = new Group(avvik, 20, 100, 20, 20, true);
    TreeMap<String, Figures> quarters = new TreeMap<>();
    quarters.put("2024-K3", new Figures(group, group));
    CriterionResult result =
        new CriterionResult(
            SPEC,
            CriterionResult.State.VURDERT,
            true,
            new Figures(group, group),
            new TreeMap<>(),
            quarters,
            office -> new TreeMap<>(),
            List.of(),
            List.of(),
            0);
    CriterionResult shared =
        new CriteriaDisclosure(5, new EarlierEditions(before, period, 5), null).hide(result);
    return shared.samlet().hoved().vist(GroupCell.AVVIK);
  }

  @ParameterizedTest(name = "{0} before, {1} in truth now: {2}")
  @CsvSource({
    // 4 and 5, when one is known to have come
    "<5, 5, :",
    "<5, 9, :",
    "<5, 10, 10",
    "<5, 4, <5",
    "5, 4, :",
    "5, 6, 5",
    "10, 4, <5",
    "0, 1, <5",
    ":, 40, :",
    "40, 43, 45",
  })
  void whatCrossesTheThresholdByALittleIsHidden(String before, long now, String shown) {
    List<PublishedFigures> editions = List.of(told(YEAR, "P17-VEDTAK", before));

    assertThat(shown(YEAR, editions, now)).isEqualTo(number(shown));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2024-07-01, 2024-09-30, :",
    // not a whole quarter, and another one
    "2024-07-01, 2024-09-29, 40",
    "2024-04-01, 2024-06-30, 40",
  })
  void aQuarterIsHeldAgainstTheYearItIsPartOf(String from, String to, String shown) {
    String quarter = PublishedFigures.quarter("P17-VEDTAK", "2024-K3");

    assertThat(shown(period(from, to), List.of(told(YEAR, quarter, ":")), 40))
        .isEqualTo(number(shown));
  }

  @Test
  void theYearIsHeldAgainstTheQuarterThatWasAnEditionOfItsOwn() {
    PublishedFigures quarter = told(period("2024-07-01", "2024-09-30"), "P17-VEDTAK", ":");
    String name = PublishedFigures.quarter("P17-VEDTAK", "2024-K3");

    assertThat(quarter.of(name, YEAR)).containsEntry(GroupCell.AVVIK, Antall.skjul());
    assertThat(quarter.of("P17-VEDTAK", YEAR)).isEmpty();
    assertThat(quarter.of(PublishedFigures.quarter("P17-VEDTAK", "2024-K2"), YEAR)).isEmpty();
  }

  @Test
  void anotherThresholdIsNoticedWhereDaysAreTheSame() {
    PublishedFigures year = told(YEAR, "P17-VEDTAK", "40");

    assertThat(new EarlierEditions(List.of(year), YEAR, 5).otherThreshold()).isEmpty();
    assertThat(new EarlierEditions(List.of(year), YEAR, 4).otherThreshold()).contains(5);
    assertThat(
            new EarlierEditions(List.of(year), period("2025-01-01", "2025-12-31"), 4)
                .otherThreshold())
        .isEmpty();
  }
}
