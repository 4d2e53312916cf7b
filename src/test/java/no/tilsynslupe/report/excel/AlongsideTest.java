package no.tilsynslupe.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlongsideTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 499, 500, 501, 1000, 1501})
  void allIsWrittenOnceAndInOrder(int number) {
    List<Integer> written = new ArrayList<>();
    try (Alongside<Integer> alongside = new Alongside<>(written::add)) {
      IntStream.range(0, number).forEach(alongside::add);
      alongside.finish();
    }

    assertThat(written).isEqualTo(IntStream.range(0, number).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 499, 500, 1400})
  void whatTheWriterThrowsIsThrownToItsUserAndNothingIsWrittenAfterIt(int bad) {
    List<Integer> written = new ArrayList<>();
    IllegalStateException full = new IllegalStateException("disken er full");

    assertThatThrownBy(
            () -> {
              try (Alongside<Integer> alongside =
                  new Alongside<>(
                      one -> {
                        if (one == bad) {
                          throw full;
                        }
                        written.add(one);
                      })) {
                IntStream.range(0, 1501).forEach(alongside::add);
                alongside.finish();
              }
            })
        .isSameAs(full);
    assertThat(written).isEqualTo(IntStream.range(0, bad).boxed().toList());
  }
}
