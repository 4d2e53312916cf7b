package no.tilsynslupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordingsTest {
  private final ConditionClassifier conditions = new ConditionClassifier();
  private final PurposeClassifier purposes = new PurposeClassifier();

  @Test
  void everyListedConditionIsReadAsTheContractSays() {
    LabelledTexts texts = LabelledTexts.load("vilkar-ordlyd.tsv");

    assertThat(texts.texts()).hasSizeGreaterThan(90);
    assertThat(texts.unlike("vilkar-ordlyd", this::condition)).isEmpty();
  }

  @Test
  void everyListedPurposeIsReadAsTheContractSays() {
    LabelledTexts texts = LabelledTexts.load("formal-ordlyd.tsv");

    assertThat(texts.texts()).hasSizeGreaterThan(140);
    assertThat(texts.unlike("formal-ordlyd", this::purpose)).isEmpty();
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
