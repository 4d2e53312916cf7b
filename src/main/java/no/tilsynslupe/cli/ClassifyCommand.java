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
@Command(
    name = "classify",
    aliases = "klassifiser",
    description = {
      "Vis hvordan programmet leser tekster om vilkår eller formål.",
      "For hver tekst: klassene, og ordene som avgjorde."
    },
    sortOptions = false)
final class ClassifyCommand implements Runnable {
  /** How the readings are printed. */
  enum Format {
    text,
    tsv,
    json
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "SLAG",
      description = "condition (vilkar) eller purpose (formal).")
  private String kind = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "TEKST",
      description = {
        "Tekstene, hver i anførselstegn.",
        "Uten tekst leses én tekst per linje (UTF-8) fra standard inn."
      })
  private List<String> texts = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (standard), tsv (tekst, klasser, ord) eller json.")
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
      throw new UserError(
          UserError.Kind.PRIVACY_GATE,
          "En av tekstene inneholder et identitetsnummer. Ta det ut og prøv igjen.");
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
            ? "Standard inn er ikke UTF-8. Lagre teksten som UTF-8 og prøv igjen."
            : "Standard inn kunne ikke leses.";
    return new UserError(UserError.Kind.UNREADABLE_INPUT, what, cause);
  }
}
