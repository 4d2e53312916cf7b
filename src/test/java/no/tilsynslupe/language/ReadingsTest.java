package no.tilsynslupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * All that is read of every text of our own, by word lists read anew: also the words that decided,
 * which findings quote, and the parts of a condition. To write the files anew, and look through
 * what a change in the word lists has changed: {@code mvn -o -q -P '!static-checks'
 * -Dskriv.lesninger=true -Dtest=ReadingsTest test}.
 */
class ReadingsTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/no/tilsynslupe/language/lesninger");

  /** What is read, and the files of texts. */
  enum Kind {
    VILKAR("vilkar-korpus.tsv", "vilkar-ordlyd.tsv"),
    FORMAL("formal-korpus.tsv", "formal-ordlyd.tsv"),
    AVSLAG("avslag-kvp-korpus.tsv"),
    KONTO("vilkar-korpus.tsv");

    private final List<String> files;

    Kind(String... files) {
      this.files = List.of(files);
    }

    private Function<String, String> reader() {
      return switch (this) {
        case VILKAR -> {
          ConditionClassifier classifier = new ConditionClassifier(ConditionLexicon.load());
          yield text -> condition(classifier.classify(text));
        }
        case FORMAL -> {
          PurposeClassifier classifier = new PurposeClassifier(PurposeLexicon.load());
          yield text -> classifier.classify(text).toString();
        }
        case AVSLAG -> {
          KvpRefusalReader reader = new KvpRefusalReader();
          yield text -> reader.classify(text).toString();
        }
        case KONTO -> {
          AccountStatement statement = new AccountStatement();
          yield text -> statement.read(text) ? "kreves" : "kreves ikke";
        }
      };
    }

    private String file() {
      return name().toLowerCase(Locale.ROOT) + ".txt";
    }
  }

  @ParameterizedTest
  @EnumSource
  void textsAreReadAsTheyWere(Kind kind) throws IOException {
    Function<String, String> reader = kind.reader();
    String read =
        kind.files.stream()
            .flatMap(file -> LabelledTexts.load(file).texts().stream())
            .map(text -> text.text() + "\n  " + reader.apply(text.text()) + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("skriv.lesninger")) {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(kind.file()), read);
      return;
    }
    assertThat(read).isEqualTo(kept(kind).replace("\r\n", "\n"));
  }

  private static String condition(ConditionReading reading) {
    String parts =
        reading.parts().stream().map(part -> "\n  - " + part).collect(Collectors.joining());
    return reading.classes() + " " + reading.documentation() + " " + reading.words() + parts;
  }

  private static String kept(Kind kind) throws IOException {
    try (InputStream in = ReadingsTest.class.getResourceAsStream("lesninger/" + kind.file())) {
      return new String(
          Objects.requireNonNull(in, kind.file()).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
