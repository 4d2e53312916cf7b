package no.tilsynslupe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.tilsynslupe.export.pseudonym.KeyFile;
import no.tilsynslupe.export.pseudonym.PseudonymOptions;
import no.tilsynslupe.job.PseudonymiseJob;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes deliveries safe to send: run by the office, which keeps the key and the key list. */
@Command(name = "pseudonymise", aliases = "pseudonymiser", sortOptions = false)
final class PseudonymiseCommand implements Callable<Integer> {
  private static final int LEAST_K = 3;
  private static final String LIST_ENDING = ".liste.csv";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "LEVERANSE", arity = "0..*", descriptionKey = "LEVERANSE")
  private List<Path> inputs = new ArrayList<>();

  @Option(names = "--out", paramLabel = "UT")
  private @Nullable Path out;

  @Option(
      names = {"--key-file", "--key", "--nokkel"},
      paramLabel = "NØKKELFIL")
  private @Nullable Path keyFile;

  @Option(
      names = {"--new-key", "--ny-nokkel"},
      paramLabel = "FIL")
  private @Nullable Path newKey;

  @Option(
      names = {"--list", "--liste"},
      paramLabel = "FIL")
  private @Nullable Path list;

  @Option(
      names = {"--texts", "--tekster"},
      paramLabel = "MÅTE")
  private PseudonymOptions.Texts texts = PseudonymOptions.Texts.SCRUB;

  @Option(names = {"--shift-dates", "--flytt-datoer"})
  private boolean shiftDates;

  @Option(names = "--k", paramLabel = "ANTALL")
  private int k = 5;

  @Option(
      names = {"--rare", "--sjeldne"},
      paramLabel = "MÅTE")
  private PseudonymOptions.Rare rare = PseudonymOptions.Rare.LIST;

  @Option(names = {"--details", "--detaljer"})
  private boolean details;

  @Override
  public Integer call() throws IOException {
    if (newKey != null) {
      KeyFile.create(newKey);
      spec.commandLine().getOut().println(CliTexts.RECEIPTS.say("nokkel_lagd", "sti", newKey));
      if (inputs.isEmpty() && out == null) {
        return 0;
      }
    }
    Path key = keyFile == null ? newKey : keyFile;
    if (inputs.isEmpty() || out == null || key == null) {
      throw wrong("pseudonymise_oppgi");
    }
    if (k < LEAST_K) {
      throw wrong("k_minst", "minst", LEAST_K);
    }
    Path keyList = list == null ? key.resolveSibling(key.getFileName() + LIST_ENDING) : list;
    PseudonymOptions options = new PseudonymOptions(inputs, keyList, texts, shiftDates, k, rare);
    PseudonymiseJob.Done done = PseudonymiseJob.run(options, key, out);
    new PseudonymReceipt(spec.commandLine().getOut()).print(done, options, out, details);
    return 0;
  }

  private static UserError wrong(String key, Object... values) {
    return new UserError(UserError.Kind.WRONG_USE, CliTexts.ERRORS.say(key, values));
  }
}
