package no.tilsynslupe.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.tilsynslupe.privacy.IdentityDetector;
import no.tilsynslupe.sak.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints how the program reads texts of conditions or purposes: the classes, and the words that
 * decided.
 */
@Command(name = "classify", aliases = "klassifiser", sortOptions = false)
final class ClassifyCommand implements Runnable {
  /** How the readings are printed. */
  enum Format {
    text,
    tsv,
    json
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "SLAG", descriptionKey = "SLAG")
  private String kind = "";

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "TEKST", descriptionKey = "TEKST")
  private List<String> texts = List.of();

  @Option(names = "--format", paramLabel = "FORMAT")
  private Format format = Format.text;

  @Override
  public void run() {
    TextReadings readings = TextReadings.of(kind);
    List<String> lines =
        (texts.isEmpty() ? standardInput() : texts).stream().map(TextReadings::oneLine).toList();
    lines.forEach(ClassifyCommand::refuseIdentity);
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case json -> out.println(readings.json(lines));
      case tsv -> lines.forEach(line -> out.print(readings.tsv(line)));
      case text -> lines.forEach(line -> out.print(readings.text(line)));
    }
    out.flush();
  }

  /** The gate stands here too: what is printed may be kept. The value itself is not shown. */
  private static void refuseIdentity(String text) {
    if (IdentityDetector.find(text) != null) {
      throw new UserError(UserError.Kind.PRIVACY_GATE, CliTexts.ERRORS.say("classify_identitet"));
    }
  }

  private static List<String> standardInput() {
    // Not closed: standard input belongs to the process.
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8.newDecoder()));
    try {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (UncheckedIOException broken) {
      throw unreadable(broken);
    }
  }

  private static UserError unreadable(UncheckedIOException cause) {
    String what =
        cause.getCause() instanceof CharacterCodingException
            ? CliTexts.ERRORS.say("stdin_utf8")
            : CliTexts.ERRORS.say("stdin_lese");
    return new UserError(UserError.Kind.UNREADABLE_INPUT, what, cause);
  }
}
