package no.tilsynslupe.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingCasesTest {
  private static final Tallies.Missing END =
      new Tallies.Missing(
          "P27-3MND",
          new Office("9901", "Nord"),
          new MissingFact(Tabell.BOTILBUD, "til", Why.IKKE_REGISTRERT, null));

  @ParameterizedTest
  @CsvSource({"0, 0", "9, 9", "10, 10", "11, 10", "30, 10"})
  void noMoreCasesAreKeptThanAreShown(int cases, int kept) {
    assertThat(of(0, cases).of(END)).hasSize(kept);
  }

  @Test
  void theFirstInOrderAreKeptHoweverTheRunIsParted() {
    MissingCases parted = of(15, 30);
    parted.add(of(0, 15));
    assertThat(parted.of(END)).isEqualTo(of(0, 30).of(END)).startsWith("S100").endsWith("S109");
  }

  @Test
  void aCaseIsKeptOnce() {
    MissingCases cases = of(0, 1);
    cases.add(of(0, 1));
    assertThat(cases.of(END)).containsExactly("S100");
  }

  private static MissingCases of(int from, int to) {
    MissingCases cases = new MissingCases();
    IntStream.range(from, to).forEach(i -> cases.add(END, "S" + (100 + i)));
    return cases;
  }
}
