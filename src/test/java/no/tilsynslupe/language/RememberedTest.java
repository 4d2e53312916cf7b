package no.tilsynslupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text met again is not read again, as long as not too many others came between. */
class RememberedTest {

  private final List<String> read = new ArrayList<>();
  private final Remembered<Integer> remembered =
      new Remembered<>(
          text -> {
            read.add(text);
            return text.length();
          });

  @Test
  void aTextIsReadOnce() {
    assertThat(remembered.of("husleie")).isEqualTo(7);
    assertThat(remembered.of("strøm")).isEqualTo(5);
    assertThat(remembered.of("husleie")).isEqualTo(7);
    assertThat(read).containsExactly("husleie", "strøm");
  }

  @Test
  void textsThatShareAPlaceAreToldApart() {
    // Equal hash codes.
    assertThat("AaAa").hasSameHashCodeAs("BBBB");
    assertThat(remembered.of("AaAa")).isEqualTo(4);
    assertThat(remembered.of("BBBB")).isEqualTo(4);
    assertThat(remembered.of("AaAa")).isEqualTo(4);
    assertThat(read).containsExactly("AaAa", "BBBB");
  }

  @ParameterizedTest(name = "{0} letters, met twice: read {1} time(s)")
  @CsvSource({"400, 1", "401, 2"})
  void aVeryLongTextIsNotKept(int letters, int times) {
    String text = "x".repeat(letters);
    assertThat(remembered.of(text)).isEqualTo(letters);
    assertThat(remembered.of(text)).isEqualTo(letters);
    assertThat(read).hasSize(times);
  }

  @ParameterizedTest(name = "{0} others, then the first ones again: {1} read anew")
  @CsvSource({"24000, 0", "48000, 0", "200000, 1000"})
  void whatWasMetLongAgoIsForgotten(int others, int again) {
    List<String> first = IntStream.range(0, 1000).mapToObj(i -> "f" + i).toList();
    first.forEach(remembered::of);
    IntStream.range(0, others).forEach(i -> remembered.of("o" + i));
    read.clear();
    first.forEach(remembered::of);
    // Some may still be where what was met last is kept.
    assertThat(read.size()).isBetween(again * 9 / 10, again);
  }
}
