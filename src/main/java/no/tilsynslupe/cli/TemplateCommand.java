package no.tilsynslupe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.tilsynslupe.export.template.TemplateContent;
import no.tilsynslupe.job.TemplateJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the empty workbook to order data with, or to type a file review into. */
@Command(
    name = "template",
    aliases = "mal",
    description =
        "Lag en tom arbeidsbok til å bestille data med, eller til å skrive en mappegjennomgang i.",
    synopsisHeading = "Bruk: ",
    optionListHeading = "%nValg:%n",
    sortOptions = false)
final class TemplateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FIL.xlsx",
      description = "Arbeidsboken som skal lages.")
  private Path out = Path.of("");

  @Mixin private CriteriaOptions criteria = new CriteriaOptions();

  @Option(
      names = "--lang",
      paramLabel = "SPRÅK",
      description = "Språket i veiledning og hjelpetekster: nb (standard), nn eller en.")
  private String language = "nb";

  @Option(names = "--overwrite", description = "Erstatt filen om den finnes.")
  private boolean overwrite;

  @Override
  public Integer call() throws IOException {
    CriteriaOptions.Choice chosen = criteria.choice();
    TemplateContent content =
        TemplateJob.write(
            chosen.only(),
            chosen.theme(),
            language.strip().toLowerCase(Locale.ROOT),
            out,
            overwrite);
    int columns = content.sheets().stream().mapToInt(sheet -> sheet.columns().size()).sum();
    PrintWriter print = spec.commandLine().getOut();
    print.printf(
        "Malen har %d ark og %d kolonner, og dekker %d %s.%n",
        content.sheets().size(),
        columns,
        content.criteria().size(),
        content.criteria().size() == 1 ? "kriterium" : "kriterier");
    print.println("Arbeidsboken ligger her: " + out);
    print.println("Neste steg: fyll den ut, og kjør «tilsynslupe validate " + out + "».");
    print.flush();
    return 0;
  }
}
