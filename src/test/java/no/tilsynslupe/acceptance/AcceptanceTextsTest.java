package no.tilsynslupe.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.tilsynslupe.language.ConditionClassifier;
import no.tilsynslupe.language.ConditionReading;
import no.tilsynslupe.language.PurposeClass;
import no.tilsynslupe.language.PurposeClassifier;
import no.tilsynslupe.language.PurposeReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Texts labelled from the contract by someone who had not seen the code: the contract's own
 * wordings, all of which must be read rightly, and new ones, of which most must. A text whose
 * labeller doubted that the contract settles it counts in a figure of its own.
 */
class AcceptanceTextsTest {
  private static final double LEAST_ACCURACY = 0.95;

  private static final List<Text> TEXTS = load();

  /** The two kinds of text and how the program reads them: classes, then the second answer. */
  enum Kind {
    VILKAR(AcceptanceTextsTest::condition),
    FORMAL(AcceptanceTextsTest::purpose);

    private final Function<String, Reading> reader;

    Kind(Function<String, Reading> reader) {
      this.reader = reader;
    }
  }

  /**
   * What a text says.
   *
   * @param answer of a condition its outcome under P20-DOK where it stands under § 20; of a purpose
   *     whether the text tells of a threat
   */
  record Reading(Set<String> classes, String answer) {}

  /** A labelled text; any of the readings and any of the answers is right. */
  record Text(
      Kind kind,
      String text,
      List<Set<String>> classes,
      List<String> answers,
      boolean contract,
      boolean doubt) {

    Reading read() {
      return kind.reader.apply(text);
    }

    boolean classesRight() {
      return classes.contains(read().classes());
    }

    boolean answerRight() {
      return answers.contains(read().answer());
    }

    @Override
    public String toString() {
      return "«%s»: ventet %s %s, fikk %s".formatted(text, classes, answers, read());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theContractsWordingsAreAllReadRightly(Kind kind) {
    List<Text> wordings = of(kind, true);

    assertThat(wordings).hasSizeGreaterThan(90);
    assertThat(wordings).allMatch(Text::classesRight).allMatch(Text::answerRight);
  }

  @ParameterizedTest
  @EnumSource
  void nearlyAllNewTextsAreReadRightly(Kind kind) {
    List<Text> all = of(kind, false);
    List<Text> settled = all.stream().filter(text -> !text.doubt()).toList();
    report(kind, settled, all);

    assertThat(settled).hasSizeGreaterThan(140);
    assertThat(share(settled, Text::classesRight)).isGreaterThanOrEqualTo(LEAST_ACCURACY);
    assertThat(share(settled, Text::answerRight)).isGreaterThanOrEqualTo(LEAST_ACCURACY);
  }

  private static void report(Kind kind, List<Text> settled, List<Text> all) {
    System.out.printf(
        Locale.ROOT,
        "%s, nye tekster: klasser %.3f, svar %.3f av %d; med de tvilsomme %.3f og %.3f av %d%n",
        kind,
        share(settled, Text::classesRight),
        share(settled, Text::answerRight),
        settled.size(),
        share(all, Text::classesRight),
        share(all, Text::answerRight),
        all.size());
    ClassScores scores = new ClassScores();
    for (Text text : settled) {
      Set<String> got = text.read().classes();
      scores.add(text.classes().contains(got) ? got : text.classes().get(0), got);
    }
    scores.print();
    all.stream()
        .filter(text -> !text.classesRight() || !text.answerRight())
        .forEach(text -> System.out.println("  " + text));
  }

  private static double share(List<Text> texts, Predicate<Text> right) {
    return (double) texts.stream().filter(right).count() / texts.size();
  }

  private static List<Text> of(Kind kind, boolean contract) {
    return TEXTS.stream().filter(t -> t.kind() == kind && t.contract() == contract).toList();
  }

  private static Reading condition(String text) {
    ConditionReading reading = new ConditionClassifier().classify(text);
    String outcome = reading.documentation().name().replace("UKLAR", "UAVKLART");
    return new Reading(
        reading.classes().stream().map(Enum::name).collect(Collectors.toSet()), outcome);
  }

  private static Reading purpose(String text) {
    PurposeReading reading = new PurposeClassifier().classify(text);
    return new Reading(
        reading.classes().stream().map(PurposeClass::code).collect(Collectors.toSet()),
        reading.threat() ? "ja" : "nei");
  }

  private static List<Text> load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    AcceptanceTextsTest.class.getResourceAsStream("tekster.tsv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> text(line.split("\t", -1)))
          .toList();
    } catch (IOException broken) {
      throw new IllegalStateException("tekster.tsv", broken);
    }
  }

  private static Text text(String[] cells) {
    return new Text(
        cells[0].equals("vilkar") ? Kind.VILKAR : Kind.FORMAL,
        cells[1],
        Arrays.stream(cells[2].split("/", -1)).map(AcceptanceTextsTest::classes).toList(),
        List.of(cells[3].split("/")),
        cells[4].equals("C"),
        cells[5].equals("J"));
  }

  private static Set<String> classes(String cell) {
    return Arrays.stream(cell.split(",")).filter(c -> !c.isEmpty()).collect(Collectors.toSet());
  }
}
