package no.tilsynslupe.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8TextTest {
  private final Utf8Text text = new Utf8Text();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "V38",
        "åtte tegn",
        "Utgiften er nødvendig, og beløpet er nøkternt.",
        "bare ascii i en tekst som er lengre enn åtte tegn",
        "§ 18 ¿ÿ\u0080",
        "tankestrek – og ł er ikke Latin-1, selv om ø er det",
        "🙂"
      })
  void aTextIsWhatItsBytesSay(String written) {
    byte[] bytes = ("ø;" + written + ";ø").getBytes(StandardCharsets.UTF_8);
    assertThat(text.of(bytes, 3, bytes.length - 3)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 1023, 1024, 1025, 5000})
  void aLongTextIsRead(int letters) {
    String written = "ø".repeat(letters);
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    assertThat(text.of(bytes, 0, bytes.length)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void bytesThatAreNoUtf8AreReadAsTheJdkReadsThem(int length) {
    byte[] bytes = {'a', (byte) 0xC3, 'b', (byte) 0xE2, (byte) 0xC2};
    assertThat(text.of(bytes, 0, length))
        .isEqualTo(new String(bytes, 0, length, StandardCharsets.UTF_8));
  }
}
