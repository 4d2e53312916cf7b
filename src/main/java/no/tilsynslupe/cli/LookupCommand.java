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
@Command(name = "lookup", aliases = "oppslag", sortOptions = false)
final class LookupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PSEUDONYM", arity = "1", descriptionKey = "PSEUDONYM")
  private String sought = "";

  @Option(
      names = {"--key-list", "--list", "--liste"},
      required = true,
      paramLabel = "FIL")
  private Path list = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(list)) {
      throw wrong("nokkelliste_mangler", "sti", list);
    }
    List<KeyList.Entry> found = KeyList.read(list).find(sought.equals("-") ? typed() : sought);
    if (found.isEmpty()) {
      throw wrong("ikke_i_nokkellisten");
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

  private static UserError wrong(String key, Object... values) {
    return new UserError(UserError.Kind.WRONG_USE, CliTexts.ERRORS.say(key, values));
  }
}
