package no.tilsynslupe.report.model.stat;

import static no.tilsynslupe.report.model.stat.Results.chosen;
import static no.tilsynslupe.report.model.stat.Results.group;
import static no.tilsynslupe.report.model.stat.Results.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.stat.Trend.Sign;
import no.tilsynslupe.report.model.stat.Trend.TrendPoint;
import no.tilsynslupe.statistics.ControlChart.Rule;
import org.junit.jupiter.api.Test;

class TrendTest {

  @Test
  void eightQuartersHaveLimitsAndSigns() {
    Trend trend = trend(group(20, 100), 7, group(60, 100));

    assertThat(trend.tilstand()).isEqualTo(StatState.BEREGNET);
    assertThat(trend.midt()).extracting(Rate::antall, Rate::av).containsExactly(200L, 800L);
    assertThat(trend.kvartaler().get(0).kvartal()).isEqualTo("2023-K1");
    assertThat(trend.kvartaler()).extracting(TrendPoint::grenser).doesNotContainNull();
    assertThat(trend.tegn()).containsExactly(new Sign(Rule.OUTSIDE, "2024-K4", "2024-K4", true));
  }

  @Test
  void sevenQuartersAreTooFewAndSaySo() {
    Trend trend = trend(group(20, 100), 6, group(60, 100));

    assertThat(trend.tilstand()).isEqualTo(StatState.FOR_FA_PUNKTER);
    assertThat(trend.midt()).isNotNull();
    assertThat(trend.kvartaler()).hasSize(7).extracting(TrendPoint::grenser).containsOnlyNulls();
    assertThat(trend.tegn()).isEmpty();
  }

  @Test
  void aQuarterWithoutDecidedCasesIsNoQuarterOfNone() {
    Trend trend = trend(group(20, 100), 8, group(0, 0));

    TrendPoint last = trend.kvartaler().get(8);
    assertThat(trend.tilstand()).isEqualTo(StatState.BEREGNET);
    assertThat(last.tilstand()).isEqualTo(StatState.INGEN_AVGJORT);
    assertThat(last.rate()).isNull();
    assertThat(trend.tegn()).isEmpty();
  }

  @Test
  void aHiddenQuarterHidesLimitsAndCentre() {
    Trend trend = trend(group(20, 100), 9, hidden());

    assertThat(trend.tilstand()).isEqualTo(StatState.SKJULT);
    assertThat(trend.midt()).isNull();
    assertThat(trend.kvartaler()).extracting(TrendPoint::grenser).containsOnlyNulls();
    assertThat(trend.kvartaler().get(9).rate()).isNull();
  }

  @Test
  void whereNothingCanBeSaidTheStateSaysWhy() {
    assertThat(trend(chosen(2, 10), 9, chosen(1, 5)).tilstand()).isEqualTo(StatState.SKJONN);
    assertThat(trend(group(0, 0), 9, group(0, 0)).tilstand()).isEqualTo(StatState.INGEN_AVGJORT);
    assertThat(Trend.of(Results.ofOffices()).tilstand()).isEqualTo(StatState.GJELDER_KONTOR);
  }

  /** So many quarters alike, and then one more. */
  private static Trend trend(Group usual, int times, Group last) {
    Map<String, Group> quarters = new TreeMap<>();
    for (int i = 0; i <= times; i++) {
      quarters.put(2023 + i / 4 + "-K" + (1 + i % 4), i < times ? usual : last);
    }
    return Trend.of(Results.quarters(quarters));
  }
}
