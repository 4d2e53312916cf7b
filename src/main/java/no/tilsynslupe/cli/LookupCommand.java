package no.tilsynslupe.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.tilsynslupe.export.pseudonym.KeyList;
import no.tilsynslupe.sak.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the real case behind a pseudonym in the office's key list, or the other way round. */
@Command(
    name = "lookup",
    aliases = "oppslag",
    description = {
      "Finn hvem et pseudonym gjelder, eller hvilket pseudonym en id har fått.",
      "Slår opp i kontorets nøkkelliste.",
      "Svaret vises bare på skjermen."
    },
    synopsisHeading = "Bruk: ",
    parameterListHeading = "%n",
    optionListHeading = "%nValg:%n",
    sortOptions = false)
final class LookupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "PSEUDONYM",
      arity = "1",
      description =
          "Pseudonymet, eller id-en i fagsystemet. Med - leses den fra tastaturet, så den ikke blir liggende i kommandohistorikken.")
  private String sought = "";

  @Option(
      names = {"--key-list", "--list", "--liste"},
      required = true,
      paramLabel = "FIL",
      description = "Nøkkellisten.")
  private Path list = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(list)) {
      throw wrong("Finner ikke nøkkellisten «%s».".formatted(list));
    }
    List<KeyList.Entry> found = KeyList.read(list).find(sought.equals("-") ? typed() : sought);
    if (found.isEmpty()) {
      throw wrong("Det som er oppgitt, står ikke i nøkkellisten, verken som pseudonym eller id.");
    }
    PrintWriter out = spec.commandLine().getOut();
    for (KeyList.Entry entry : found) {
      out.printf("%s: %s = %s%n", entry.pseudonym(), entry.kind().navn(), entry.original());
    }
    out.flush();
    return 0;
  }

  private static String typed() throws IOException {
    String line =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return line == null ? "" : line;
  }

  private static UserError wrong(String message) {
    return new UserError(UserError.Kind.WRONG_USE, message);
  }
}
