package no.tilsynslupe.job.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.store.StoredAssessment;
import org.junit.jupiter.api.Test;

class FindingIndexTest {

  @Test
  void everyFindingIsKnownAgainByIdContentAndPlace() {
    FindingIndex index = new FindingIndex();
    int many = 5_000;
    for (int i = 0; i < many; i++) {
      index.add(finding(i, OutcomeCode.AVVIK, "LAV"));
    }
    index.seal();
    for (int i = 0; i < many; i++) {
      assertThat(index.has(id(i))).isTrue();
      assertThat(index.hasSame(id(i), id(i + 1), OutcomeCode.AVVIK, "LAV")).isTrue();
      assertThat(index.hasSame(id(i), id(i + 2), OutcomeCode.AVVIK, "LAV")).isFalse();
      assertThat(index.hasSame(id(i), id(i + 1), OutcomeCode.RISIKO, "LAV")).isFalse();
      assertThat(index.hasSame(id(i), id(i + 1), OutcomeCode.AVVIK, "ALVORLIG")).isFalse();
      assertThat(index.mayHavePlace("9901", "Nord", "S" + i, "P17-START", "VEDTAK", "V" + i))
          .isTrue();
      assertThat(index.mayHaveCase("9901", "S" + i)).isTrue();
    }
    assertThat(index.has(id(many))).isFalse();
    assertThat(index.mayHaveCase("9901", "T")).isFalse();
  }

  @Test
  void ofTwoWithOneIdBothAreKnown() {
    FindingIndex index = new FindingIndex();
    index.add(finding(1, OutcomeCode.AVVIK, "LAV"));
    index.add(finding(1, OutcomeCode.RISIKO, "LAV"));
    index.seal();
    assertThat(index.hasSame(id(1), id(2), OutcomeCode.AVVIK, "LAV")).isTrue();
    assertThat(index.hasSame(id(1), id(2), OutcomeCode.RISIKO, "LAV")).isTrue();
  }

  private static StoredAssessment finding(int i, OutcomeCode code, String alvor) {
    return new StoredAssessment(
        id(i),
        "P17-START",
        1,
        "9901",
        "Nord",
        "S" + i,
        "VEDTAK",
        "V" + i,
        LocalDate.EPOCH,
        code,
        alvor,
        "§ 17",
        "",
        "",
        id(i + 1),
        null);
  }

  /** Spread over all 64 bits, the highest too. */
  private static String id(int i) {
    return String.format("%016x", i * 0x9E3779B97F4A7C15L);
  }
}
