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
@Command(
    name = "pseudonymise",
    aliases = "pseudonymiser",
    description = {
      "Gjør uttrekk, KOSTRA-skjemaer og Digisos-saker trygge å sende.",
      "Bytter id-er med pseudonymer og fødselsdatoer med år, og maskerer det som røper noen i tekstene.",
      "Kjøres på kontoret.",
      "Nøkkelen og nøkkellisten blir på kontoret. Lag nøkkelen først, med --new-key."
    },
    synopsisHeading = "Bruk: ",
    parameterListHeading = "%n",
    optionListHeading = "%nValg:%n",
    sortOptions = false)
final class PseudonymiseCommand implements Callable<Integer> {
  private static final int LEAST_K = 3;
  private static final String LIST_ENDING = ".liste.csv";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "LEVERANSE",
      arity = "0..*",
      description =
          "Saksuttrekk (mappe, zip eller xlsx), KOSTRA 11F og 11CF, eller saksfiler fra Digisos.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "UT",
      description = "Ny mappe som resultatet skal ligge i; for én fil alene også et filnavn.")
  private @Nullable Path out;

  @Option(
      names = {"--key-file", "--key", "--nokkel"},
      paramLabel = "NØKKELFIL",
      description = "Kontorets nøkkel. Samme nøkkel gir samme pseudonymer år etter år.")
  private @Nullable Path keyFile;

  @Option(
      names = {"--new-key", "--ny-nokkel"},
      paramLabel = "FIL",
      description = "Lag en ny nøkkel i denne filen, som bare du kan lese.")
  private @Nullable Path newKey;

  @Option(
      names = {"--list", "--liste"},
      paramLabel = "FIL",
      description =
          "Nøkkellisten: hvem pseudonymene gjelder. Standard: NØKKELFIL" + LIST_ENDING + ".")
  private @Nullable Path list;

  @Option(
      names = {"--texts", "--tekster"},
      paramLabel = "MÅTE",
      description =
          "scrub (standard): det som røper noen, maskeres. class: teksten byttes med klasse, avtrykk og antall ord.")
  private PseudonymOptions.Texts texts = PseudonymOptions.Texts.SCRUB;

  @Option(
      names = {"--shift-dates", "--flytt-datoer"},
      description =
          "Flytt datoene til hver person et fast antall hele uker, aldri over en lovendring.")
  private boolean shiftDates;

  @Option(
      names = "--k",
      paramLabel = "ANTALL",
      description =
          "En kombinasjon av kommune, fødselsår, kjønn, husstand, barn og inntekt er sjelden når færre personer enn så mange har den; minst 3. Standard: 5.")
  private int k = 5;

  @Option(
      names = {"--rare", "--sjeldne"},
      paramLabel = "MÅTE",
      description =
          "list (standard): sjeldne personer føres opp på en liste til kontoret. generalise: det som gjør dem sjeldne, gjøres grovere, og så ukjent.")
  private PseudonymOptions.Rare rare = PseudonymOptions.Rare.LIST;

  @Option(
      names = {"--details", "--detaljer"},
      description = "Vis hvert felt som er endret, også når de er mange.")
  private boolean details;

  @Override
  public Integer call() throws IOException {
    if (newKey != null) {
      KeyFile.create(newKey);
      spec.commandLine()
          .getOut()
          .println("Nøkkelen ligger i " + newKey + ". Ta en sikkerhetskopi, og send den aldri.");
      if (inputs.isEmpty() && out == null) {
        return 0;
      }
    }
    Path key = keyFile == null ? newKey : keyFile;
    if (inputs.isEmpty() || out == null || key == null) {
      throw wrong(
          "Oppgi det som skal gjøres trygt, --out og --key-file. En ny nøkkel lages med --new-key FIL.");
    }
    if (k < LEAST_K) {
      throw wrong("--k må være minst %d.".formatted(LEAST_K));
    }
    Path keyList = list == null ? key.resolveSibling(key.getFileName() + LIST_ENDING) : list;
    PseudonymOptions options = new PseudonymOptions(inputs, keyList, texts, shiftDates, k, rare);
    PseudonymiseJob.Done done = PseudonymiseJob.run(options, key, out);
    new PseudonymReceipt(spec.commandLine().getOut()).print(done, options, out, details);
    return 0;
  }

  private static UserError wrong(String message) {
    return new UserError(UserError.Kind.WRONG_USE, message);
  }
}
