package no.tilsynslupe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The gate on a corpus of texts: one half written along with the detectors, the other by someone
 * who had not seen them. The figures are printed.
 */
class IdentityCorpusTest {

  @ParameterizedTest
  @ValueSource(strings = {"tuning.tsv", "test.tsv", "second.tsv"})
  void noNumberIsMissedFewFalseAlarmsAndNamesAreFound(String half) {
    List<CorpusText> corpus = CorpusText.read(half);
    CorpusFigures figures = CorpusFigures.of(corpus);
    System.out.println(figures.table(half));
    if (Boolean.getBoolean("corpus.details")) {
      figures.missed().forEach(line -> System.out.println("MISSED " + line));
      figures.alarms().forEach(line -> System.out.println("ALARM " + line));
    }

    assertThat(corpus).hasSizeGreaterThanOrEqualTo(900);
    assertThat(figures.missedNumbers()).isEmpty();
    assertThat(figures.alarmShare()).isLessThanOrEqualTo(0.01);
    assertThat(figures.recall("navn")).isGreaterThanOrEqualTo(0.95);
  }
}
