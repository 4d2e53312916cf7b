package no.tilsynslupe.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

  static Stream<Arguments> faults() {
    return IntStream.of(0, 499, 500, 1400)
        .boxed()
        .flatMap(
            bad ->
                Stream.of(
                    arguments(bad, new IllegalStateException("disken er full")),
                    arguments(bad, new OutOfMemoryError("minnet er fullt"))));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whatTheWriterThrowsIsThrownToItsUserAndNothingIsWrittenAfterIt(int bad, Throwable fault) {
    List<Integer> written = new ArrayList<>();

    assertThatThrownBy(
            () -> {
              try (Alongside<Integer> alongside =
                  new Alongside<>(
                      one -> {
                        if (one != bad) {
                          written.add(one);
                        } else if (fault instanceof Error error) {
                          throw error;
                        } else {
                          throw (RuntimeException) fault;
                        }
                      })) {
                IntStream.range(0, 1501).forEach(alongside::add);
                alongside.finish();
              }
            })
        .isSameAs(fault);
    assertThat(written).isEqualTo(IntStream.range(0, bad).boxed().toList());
  }
}
