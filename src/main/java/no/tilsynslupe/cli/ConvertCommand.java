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
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.sak.Tabell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes KOSTRA and Digisos as a case export, and says what it can answer. */
@Command(
    name = "convert",
    aliases = "konverter",
    description = {
      "Gjør KOSTRA-skjemaer eller saksfiler fra Digisos om til et saksuttrekk.",
      "Forteller hva som ble fylt ut, hva som mangler, og hva uttrekket kan svare på."
    },
    synopsisHeading = "Bruk: ",
    parameterListHeading = "%n",
    optionListHeading = "%nValg:%n",
    sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
  /** Told of in full in the rows and columns that are missing. */
  private static final Set<Tabell> DESCRIBING = Set.of(Tabell.UTTREKK);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FIL",
      arity = "1..*",
      description = "Filer, mapper eller zip-filer med skjema eller saksfiler; flere kan oppgis.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "UT",
      description =
          "Ny mappe for uttrekket, eller en arbeidsbok når navnet slutter på .xlsx. Gjelder filene"
              + " flere kommuner, får hver sin mappe i UT.")
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
    print.println("Kontroller %s med:".formatted(written.size() == 1 ? "uttrekket" : "uttrekkene"));
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
      print.println("Merknader til det som ble lest");
      for (Remark remark : remarks) {
        print.println(
            "  %s%s: %s%s"
                .formatted(
                    remark.fil(),
                    remark.kolonne().isEmpty() ? "" : ", " + remark.kolonne(),
                    remark.tekst(),
                    remark.forsteLinje() == 0
                        ? ""
                        : " (%s, første på linje %d)"
                            .formatted(
                                NorwegianText.counted(remark.antall(), "post", "poster"),
                                remark.forsteLinje())));
      }
    }
  }

  private static void filled(ConvertJob.Written one, PrintWriter print) {
    print.println(
        "%s er gjort om til et saksuttrekk med %s: %s"
            .formatted(
                one.format().navn(),
                NorwegianText.counted(one.export().rows(), "rad", "rader"),
                one.place()));
    if (!one.export().rejected().isEmpty()) {
      print.println(
          "%s kunne ikke brukes. De står i avviste-poster, og tabellene deres regnes ikke som fullstendige."
              .formatted(NorwegianText.counted(one.export().rejected().size(), "post", "poster")));
    }
    print.println();
    print.println("Fylt ut");
    for (ExportTable table : one.export().tables()) {
      if (!DESCRIBING.contains(table.table().id())) {
        print.println(
            "  %s (%s): %s"
                .formatted(
                    table.table().name(),
                    NorwegianText.counted(table.rows().size(), "rad", "rader"),
                    String.join(", ", table.columns())));
      }
    }
  }
}
