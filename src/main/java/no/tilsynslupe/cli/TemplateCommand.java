package no.tilsynslupe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.tilsynslupe.export.template.TemplateContent;
import no.tilsynslupe.job.TemplateJob;
import no.tilsynslupe.prose.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the empty workbook to order data with, or to type a file review into. */
@Command(name = "template", aliases = "mal", sortOptions = false)
final class TemplateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--out", required = true, paramLabel = "FIL.xlsx")
  private Path out = Path.of("");

  @Mixin private CriteriaOptions criteria = new CriteriaOptions();

  @Option(names = "--overwrite")
  private boolean overwrite;

  @Override
  public Integer call() throws IOException {
    CriteriaOptions.Choice chosen = criteria.choice();
    TemplateContent content =
        TemplateJob.write(chosen.only(), chosen.theme(), Language.current().code(), out, overwrite);
    int columns = content.sheets().stream().mapToInt(sheet -> sheet.columns().size()).sum();
    PrintWriter print = spec.commandLine().getOut();
    print.println(
        CliTexts.RECEIPTS.say(
            "malen",
            "ark",
            content.sheets().size(),
            "kolonner",
            columns,
            "n",
            content.criteria().size()));
    print.println(CliTexts.RECEIPTS.say("arbeidsboken", "sti", out));
    print.println(CliTexts.RECEIPTS.say("fyll_ut", "sti", out));
    print.flush();
    return 0;
  }
}
