package no.tilsynslupe.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.tilsynslupe.export.convert.ExportTable;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.Remark;
import no.tilsynslupe.job.ConvertJob;
import no.tilsynslupe.sak.Tabell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes KOSTRA and Digisos as a case export, and says what it can answer. */
@Command(name = "convert", aliases = "konverter", sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
  /** Told of in full in the rows and columns that are missing. */
  private static final Set<Tabell> DESCRIBING = Set.of(Tabell.UTTREKK);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FIL", arity = "1..*", descriptionKey = "FIL")
  private List<Path> inputs = new ArrayList<>();

  @Option(names = "--out", required = true, paramLabel = "UT")
  private Path out = Path.of("");

  @Override
  public Integer call() throws Exception {
    List<ConvertJob.Written> written =
        new ConvertJob(ProgramVersion.number(), ConsoleProgress.onStandardError())
            .write(inputs, out, new Gate());
    PrintWriter print = spec.commandLine().getOut();
    for (ConvertJob.Written one : written) {
      filled(one, print);
      remarks(one.export().remarks(), print);
      print.println();
      new ValidationText(print).print(one.validation());
    }
    print.println(CliTexts.RECEIPTS.say("kontroller", "n", written.size()));
    print.println(
        "  tilsynslupe check "
            + written.stream()
                .map(one -> "\"" + one.place() + "\"")
                .collect(Collectors.joining(" ")));
    print.flush();
    return 0;
  }

  private static void remarks(List<Remark> remarks, PrintWriter print) {
    if (!remarks.isEmpty()) {
      print.println();
      print.println(CliTexts.RECEIPTS.say("lest_merknader"));
      for (Remark remark : remarks) {
        print.println(
            "  %s%s: %s%s"
                .formatted(
                    remark.fil(),
                    remark.kolonne().isEmpty() ? "" : ", " + remark.kolonne(),
                    remark.tekst(),
                    remark.forsteLinje() == 0
                        ? ""
                        : CliTexts.RECEIPTS.say(
                            "poster_forste",
                            "n",
                            remark.antall(),
                            "linje",
                            String.valueOf(remark.forsteLinje()))));
      }
    }
  }

  private static void filled(ConvertJob.Written one, PrintWriter print) {
    print.println(
        CliTexts.RECEIPTS.say(
            "gjort_om",
            "format",
            one.format().navn(),
            "n",
            one.export().rows(),
            "sti",
            one.place()));
    if (!one.export().rejected().isEmpty()) {
      print.println(CliTexts.RECEIPTS.say("ikke_brukt", "n", one.export().rejected().size()));
    }
    print.println();
    print.println(CliTexts.RECEIPTS.say("fylt_ut"));
    for (ExportTable table : one.export().tables()) {
      if (!DESCRIBING.contains(table.table().id())) {
        print.println(
            CliTexts.RECEIPTS.say(
                "fylt_tabell",
                "tabell",
                table.table().name(),
                "n",
                table.rows().size(),
                "kolonner",
                String.join(", ", table.columns())));
      }
    }
  }
}
