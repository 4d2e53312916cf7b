package no.tilsynslupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KvpRefusalReaderTest {

  @Test
  void groundsAsCaseworkersWriteThemAreReadAsAPersonReadsThem() {
    LabelledTexts texts = LabelledTexts.load("avslag-kvp-korpus.tsv");

    assertThat(texts.texts()).hasSizeGreaterThan(60);
    assertThat(texts.unlike("avslag-kvp-korpus", KvpRefusalReaderTest::reading)).isEmpty();
  }

  @Test
  void theWordsThatDecidedAreThoseOfTheText() {
    assertThat(KvpRefusalReader.read("Svak norsk. Vi har heller ikke kapasitet").words())
        .containsExactly("ikke kapasitet");
  }

  private static String reading(String text) {
    KvpRefusalReading reading = KvpRefusalReader.read(text);
    return reading.grounds().stream().map(Enum::name).collect(Collectors.joining(","))
        + (reading.saysNothing() ? " nei" : " ja");
  }
}
