package no.tilsynslupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusTest {
  private final ConditionClassifier conditions = new ConditionClassifier();
  private final PurposeClassifier purposes = new PurposeClassifier();

  @Test
  void conditionsAsCaseworkersWriteThemAreReadAsAPersonReadsThem() {
    LabelledTexts texts = LabelledTexts.load("vilkar-korpus.tsv");

    assertThat(texts.texts()).hasSizeGreaterThan(150);
    assertThat(texts.unlike("vilkar-korpus", this::condition)).isEmpty();
  }

  @Test
  void purposesAsCaseworkersWriteThemAreReadAsAPersonReadsThem() {
    LabelledTexts texts = LabelledTexts.load("formal-korpus.tsv");

    assertThat(texts.texts()).hasSizeGreaterThan(150);
    assertThat(texts.unlike("formal-korpus", this::purpose)).isEmpty();
  }

  @Test
  void manyThreadsReadTheSameAsOne() {
    List<String> texts =
        LabelledTexts.load("vilkar-korpus.tsv").texts().stream()
            .map(LabelledTexts.Text::text)
            .toList();

    List<ConditionReading> alone = texts.stream().map(conditions::classify).toList();
    List<ConditionReading> together =
        IntStream.range(0, texts.size())
            .parallel()
            .mapToObj(i -> new ConditionClassifier().classify(texts.get(i)))
            .toList();

    assertThat(together).isEqualTo(alone);
  }

  @Test
  void lettersWrittenWithoutNorwegianKeysAreReadTheSame() {
    assertThat(
            LabelledTexts.load("vilkar-ordlyd.tsv").texts().stream()
                .filter(text -> !condition(ascii(text.text())).equals(condition(text.text())))
                .map(text -> ascii(text.text())))
        .isEmpty();
    assertThat(
            LabelledTexts.load("formal-ordlyd.tsv").texts().stream()
                .filter(text -> !purpose(ascii(text.text())).equals(purpose(text.text())))
                .map(text -> ascii(text.text())))
        .isEmpty();
  }

  @Test
  void capitalLettersMakeNoDifference() {
    assertThat(
            LabelledTexts.load("vilkar-ordlyd.tsv").texts().stream()
                .filter(
                    text ->
                        !condition(text.text().toUpperCase(java.util.Locale.ROOT))
                            .equals(condition(text.text())))
                .map(LabelledTexts.Text::text))
        .isEmpty();
  }

  private static String ascii(String text) {
    return text.replace("æ", "ae").replace("ø", "oe").replace("å", "aa").replace("Å", "Aa");
  }

  private String condition(String text) {
    ConditionReading reading = conditions.classify(text);
    return reading.classes().stream().map(Enum::name).collect(Collectors.joining(","))
        + " "
        + reading.documentation();
  }

  private String purpose(String text) {
    PurposeReading reading = purposes.classify(text);
    return reading.classes().stream().map(PurposeClass::code).collect(Collectors.joining(","))
        + (reading.threat() ? " ja" : " nei");
  }
}
