package no.tilsynslupe.criterion.p29;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.tilsynslupe.criterion.p29.Dekningstall.Andel;
import no.tilsynslupe.outcome.OutcomeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DekningstallTest {

  private static final int LEAST = 10;

  /** By hand: P(X ≤ 1 | 10, 0.5) = 11/1024 = 0.0107, P(X ≤ 2 | 10, 0.5) = 56/1024 = 0.0547. */
  @ParameterizedTest
  @CsvSource({"0, RISIKO", "1, RISIKO", "2, OK", "5, OK", "10, OK"})
  void anOfficeIsJudgedByTheExactBinomialTail(int participants, OutcomeCode expected) {
    assertThat(new Andel(participants, 10).judge(new Andel(50, 100), LEAST)).contains(expected);
  }

  @Test
  void anOfficeUnderTheLeastNumberHasNoOutcome() {
    assertThat(new Andel(0, 9).judge(new Andel(50, 100), LEAST)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, OK", "10, OK"})
  void aRunOfNoneOrOfAllParticipantsLeavesAnEqualOfficeInside(int all, OutcomeCode expected) {
    assertThat(new Andel(all, 10).judge(new Andel(all * 10L, 100), LEAST)).contains(expected);
  }

  @Test
  void theExtremesTakeTheUncertainAsCandidatesOrAsParticipants() {
    Dekningstall count = new Dekningstall(3, 2, 5, 4);
    assertThat(count.atLowest()).isEqualTo(new Andel(3, 12));
    assertThat(count.atHighest()).isEqualTo(new Andel(5, 10));
  }

  @Test
  void aShareIsRoundedToTenthsOfAPercent() {
    assertThat(new Andel(2, 3).percent().verdi()).isEqualTo(new BigDecimal("66.7"));
  }

  @Test
  void countsOfTwoPartsAddUp() {
    assertThat(new Dekningstall(1, 2, 3, 4).plus(new Dekningstall(10, 20, 30, 40)))
        .isEqualTo(new Dekningstall(11, 22, 33, 44));
  }
}
