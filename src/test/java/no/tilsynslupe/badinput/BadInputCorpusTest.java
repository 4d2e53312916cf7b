package no.tilsynslupe.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilsynslupe.cli.CommandRun;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of the corpus goes through the real {@code check}: it ends in the result or the one
 * clear line that its file tells of, and leaves nothing behind that it should not.
 */
class BadInputCorpusTest {
  /** Numbers of the list of bad inputs that are no input to {@code check}. */
  private static final Set<Integer> NO_INPUT = Set.of(65, 66, 67, 68, 69, 71, 72, 74);

  private static final int LAST_NUMBER = 74;

  /** Enough for most cases; what tries the whole catalogue says so. */
  private static final String FEW = "P17-START,P18-BEGR,P27-3MND";

  @TempDir Path temp;

  static List<BadInputCase> cases() {
    Pattern wanted = Pattern.compile(System.getProperty("case", ""));
    return BadInputCase.all().stream().filter(one -> wanted.matcher(one.name()).find()).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void endsAsItsFileSays(BadInputCase one) throws IOException {
    Path in = temp.resolve("inn");
    Path out = temp.resolve("ut");
    List<Path> inputs = CaseInput.write(one, in);
    Map<String, String> before = Remains.of(in);

    CommandRun run = CommandRun.of(arguments(one, inputs, out));

    assertThat(run.exit()).as("exit code\n%s%s", run.out(), run.err()).isEqualTo(one.exit());
    assertThat(Remains.of(in)).isEqualTo(before);
    assertNothingOutside(one.exit() == 0);
    assertNoTrace(one, run, in, out);
    if (one.exit() == 0) {
      assertThat(run.err()).isEmpty();
      assertResult(one, new RunOutput(out), run);
    } else {
      assertOneClearLine(run, one.every("error"));
    }
  }

  private static String[] arguments(BadInputCase one, List<Path> inputs, Path out) {
    List<String> arguments = new ArrayList<>(List.of("check"));
    inputs.forEach(input -> arguments.add(input.toString()));
    Stream.of("--out", out.toString(), "--threads", "2").forEach(arguments::add);
    if (!one.every("outcome").isEmpty()) {
      arguments.add("--all-outcomes");
    }
    arguments.addAll(List.of("--formats", one.one("formats", "csv,json")));
    if (!one.head().containsKey("criteria")) {
      arguments.addAll(List.of("--only", FEW));
    }
    one.every("args").forEach(option -> arguments.addAll(List.of(option.split(" "))));
    return arguments.toArray(new String[0]);
  }

  private void assertNothingOutside(boolean done) throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertThat(names).isEqualTo(done ? List.of("inn", "ut") : List.of("inn"));
    }
  }

  private static void assertNoTrace(BadInputCase one, CommandRun run, Path in, Path out)
      throws IOException {
    List<String> planted = one.every("planted").stream().map(Escapes::text).toList();
    Remains.assertWithout(out, planted);
    String said = run.out() + run.err() + run.progress();
    planted.forEach(text -> assertThat(said).doesNotContain(text));
    assertThat(said).doesNotContain("Exception", "\tat ", "Uventet feil");
  }

  /** One line, in Norwegian: what, where, how to mend. */
  private static void assertOneClearLine(CommandRun run, List<String> errors) {
    assertThat(run.err().lines()).singleElement().asString().startsWith("Feil: ");
    assertThat(run.err().strip())
        .matches(".*[.)]")
        .doesNotContainIgnoringCase("null", "java", "error");
    assertThat(errors).as("what the line should say").isNotEmpty();
    for (String error : errors) {
      for (String part : parts(error)) {
        assertThat(run.err()).contains(part);
      }
    }
  }

  private static void assertResult(BadInputCase one, RunOutput output, CommandRun run)
      throws IOException {
    output.assertTotalsAgree();
    SoftAssertions softly = new SoftAssertions();
    Map<String, String> rows = output.rows();
    for (String expected : one.every("rows")) {
      String file = expected.substring(0, expected.lastIndexOf(' ', expected.indexOf(" = ") - 1));
      softly
          .assertThat(file + " " + rows.get(file))
          .as(() -> reasons(output))
          .isEqualTo(expected.strip());
    }
    assertEach(softly, one.every("remark"), output.remarks());
    assertEach(softly, one.every("reject"), output.rejects());
    if (!one.every("outcome").isEmpty()) {
      assertEach(softly, one.every("outcome"), output.outcomes());
    }
    for (String said : one.every("finding")) {
      softly.assertThat(run.out()).contains(said);
    }
    softly.assertAll();
  }

  private static String reasons(RunOutput output) {
    try {
      return output.rows() + " " + output.rejects();
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** For each expectation there is a line that has all its parts. */
  private static void assertEach(SoftAssertions softly, List<String> expected, List<String> lines) {
    for (String all : expected) {
      List<String> parts = parts(all);
      softly
          .assertThat(lines.stream().anyMatch(line -> parts.stream().allMatch(line::contains)))
          .as("%s, in%n%s", all, String.join("\n", lines.subList(0, Math.min(20, lines.size()))))
          .isTrue();
    }
  }

  private static List<String> parts(String expected) {
    return Stream.of(expected.split(" \\| ")).map(String::strip).map(Escapes::text).toList();
  }

  @Test
  void everyNumberThatIsAnInputHasACase() {
    Set<Integer> numbers =
        BadInputCase.all().stream().map(BadInputCase::number).collect(Collectors.toSet());
    Set<Integer> missing =
        IntStream.rangeClosed(1, LAST_NUMBER)
            .boxed()
            .filter(number -> !NO_INPUT.contains(number) && !numbers.contains(number))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(missing).isEmpty();
  }

  @Test
  void everyCaseSaysHowItEnds() {
    assertThat(BadInputCase.all())
        .allSatisfy(
            one -> {
              assertThat(one.every("error").isEmpty()).isEqualTo(one.exit() == 0);
              boolean told =
                  Stream.of("rows", "remark", "reject", "outcome", "finding")
                      .anyMatch(key -> !one.every(key).isEmpty());
              assertThat(told).isEqualTo(one.exit() == 0);
            });
  }
}
