package no.tilsynslupe.cli;

import java.io.PrintWriter;
import java.util.List;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.text.CatalogueText;
import no.tilsynslupe.report.text.ExplanationJson;
import no.tilsynslupe.report.text.ExplanationWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints the catalogue: a line for each criterion. */
@Command(name = "criteria", aliases = "kriterier", sortOptions = false)
final class CriteriaCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--format", paramLabel = "FORMAT")
  private TextFormat format = TextFormat.text;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    List<CriterionSpec> specs =
        Catalogue.load().entries().stream().map(Catalogue.Entry::spec).toList();
    ExplanationWords words = ExplanationWords.in(Language.current().code());
    switch (format) {
      case json ->
          out.println(
              JsonMapper.shared()
                  .writerWithDefaultPrettyPrinter()
                  .writeValueAsString(
                      specs.stream().map(s -> ExplanationJson.inShort(s, words)).toList()));
      case md -> out.print(CatalogueText.table(specs, words));
      case text ->
          specs.forEach(
              s ->
                  out.printf(
                      "%-15s %-4s %-11s %-15s %s%n",
                      s.id(), s.type().code(), s.unit(), s.theme(), words.of(s.title())));
    }
    out.flush();
  }
}
