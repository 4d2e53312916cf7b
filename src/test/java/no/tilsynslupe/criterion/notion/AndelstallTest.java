package no.tilsynslupe.criterion.notion;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsynslupe.outcome.OutcomeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares with uncertain units, held against every way to settle them. */
class AndelstallTest {
  private static final int LEAST = 10;
  private static final int PERCENT = 30;

  @ParameterizedTest
  @CsvSource({
    "4,6,0,0,0,0,RISIKO",
    "3,7,0,0,0,0,OK",
    "9,0,0,0,0,0,IKKE_AKTUELT",
    "9,0,0,0,0,1,UAVKLART",
    "3,6,0,0,0,1,UAVKLART",
    "5,6,0,0,0,1,RISIKO",
    "4,5,0,0,1,0,UAVKLART",
    "0,9,0,1,0,0,OK"
  })
  void isJudgedAsTheRuleForUnknownFactsSays(
      long yes, long no, long a, long b, long c, long d, OutcomeCode wanted) {
    assertThat(new Andelstall(yes, no, a, b, c, d).over(LEAST, PERCENT)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({"0", "2", "4", "7"})
  void everyWayToSettleTheUncertainOnesIsAllowedFor(int yes) {
    for (int no = 0; no < 9; no++) {
      for (int uncertain = 0; uncertain < 4 * 4 * 4 * 4; uncertain++) {
        Andelstall counts =
            new Andelstall(
                yes, no, uncertain % 4, uncertain / 4 % 4, uncertain / 16 % 4, uncertain / 64);
        assertThat(counts.over(LEAST, PERCENT)).as("%s", counts).isEqualTo(settled(counts));
      }
    }
  }

  private static OutcomeCode settled(Andelstall c) {
    boolean finding = false;
    boolean other = false;
    boolean ok = false;
    for (long hits = 0; hits <= c.kanskje(); hits++) {
      for (long yes = 0; yes <= c.kanskjeMedJa() + c.kanskjeMed(); yes++) {
        for (long no = 0; no <= c.kanskjeMedNei() + c.kanskjeMed(); no++) {
          if (yes + no > c.kanskjeMedJa() + c.kanskjeMedNei() + c.kanskjeMed()) {
            continue;
          }
          long n = c.antall() + yes + no;
          boolean over = 100 * (c.ja() + hits + yes) > PERCENT * n;
          finding |= n >= LEAST && over;
          other |= n < LEAST || !over;
          ok |= n >= LEAST && !over;
        }
      }
    }
    if (finding) {
      return other ? OutcomeCode.UAVKLART : OutcomeCode.RISIKO;
    }
    return ok ? OutcomeCode.OK : OutcomeCode.IKKE_AKTUELT;
  }

  @Test
  void countsOfTwoPartsAddUp() {
    assertThat(new Andelstall(1, 2, 3, 4, 5, 6).plus(new Andelstall(10, 20, 30, 40, 50, 60)))
        .isEqualTo(new Andelstall(11, 22, 33, 44, 55, 66));
    assertThat(new Andelstall(1, 2, 3, 4, 5, 6).antall()).isEqualTo(6);
  }
}
