package no.tilsynslupe.criterion.p18;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.language.PurposeClass;
import no.tilsynslupe.sak.Formal;
import org.junit.jupiter.api.Test;

/** The purposes of the format and of the language package are the same list. */
class FormalslinjeTest {

  @Test
  void everyPurposeThatATextCanHaveIsACodeOfTheFormatAndTheOtherWayRound() {
    assertThat(Arrays.stream(PurposeClass.values()).map(Formalslinje::formal))
        .containsExactlyInAnyOrder(Formal.values());
  }

  @Test
  void theCodesAreWrittenAlike() {
    assertThat(PurposeClass.values())
        .allSatisfy(
            purpose ->
                assertThat(purpose.code())
                    .isEqualTo(Formalslinje.formal(purpose).name().replace('_', '-')));
  }
}
