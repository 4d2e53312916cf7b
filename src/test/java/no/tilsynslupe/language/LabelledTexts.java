package no.tilsynslupe.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Texts with the reading that a person gave them: text, classes, and a third answer, by tabs. */
record LabelledTexts(List<Text> texts) {
  record Text(String text, String classes, String answer) {}

  static LabelledTexts load(String file) {
    try (InputStream in = LabelledTexts.class.getResourceAsStream(file)) {
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(
                  Objects.requireNonNull(in, file), StandardCharsets.UTF_8.newDecoder()));
      return new LabelledTexts(
          reader
              .lines()
              .skip(1)
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .map(cells -> new Text(cells[0], inOrder(cells[1]), cells[2]))
              .toList());
    } catch (IOException broken) {
      throw new IllegalStateException(file, broken);
    }
  }

  private static String inOrder(String classes) {
    return String.join(",", Arrays.stream(classes.split(",")).map(String::strip).toList());
  }

  /** Prints the share of texts read as the person did, and gives the others. */
  List<String> unlike(String name, UnaryOperator<String> reading) {
    List<String> unlike =
        texts.stream()
            .filter(
                text -> !reading.apply(text.text()).equals(text.classes() + " " + text.answer()))
            .map(
                text ->
                    "«%s»: ventet %s %s, fikk %s"
                        .formatted(
                            text.text(), text.classes(), text.answer(), reading.apply(text.text())))
            .toList();
    System.out.printf(
        "%s: %d av %d tekster lest riktig%n", name, texts.size() - unlike.size(), texts.size());
    return unlike;
  }
}
