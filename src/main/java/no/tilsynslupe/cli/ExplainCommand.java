package no.tilsynslupe.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.text.CriterionExplanation;
import no.tilsynslupe.report.text.ExplanationJson;
import no.tilsynslupe.report.text.ExplanationWords;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints one criterion in full: the rule, who it applies to, parameters, boundary examples. */
@Command(name = "explain", aliases = "forklar", sortOptions = false)
final class ExplainCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "KRITERIUM", descriptionKey = "KRITERIUM")
  private String id = "";

  @Option(names = "--date", paramLabel = "DATO", converter = DateConverter.class)
  private @Nullable LocalDate date;

  @Option(names = "--format", paramLabel = "FORMAT")
  private TextFormat format = TextFormat.text;

  @Override
  public void run() {
    CriterionSpec criterion =
        Catalogue.find(id)
            .map(Catalogue.Entry::spec)
            .orElseThrow(() -> new UserError(UserError.Kind.WRONG_USE, unknown()));
    ExplanationWords words = ExplanationWords.in(Language.current().code());
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case json ->
          out.println(
              JsonMapper.shared()
                  .writerWithDefaultPrettyPrinter()
                  .writeValueAsString(ExplanationJson.of(criterion, words, date)));
      case md -> out.print(CriterionExplanation.markdown(criterion, words, date, 1));
      case text -> out.print(CriterionExplanation.text(criterion, words, date));
    }
    out.flush();
  }

  private String unknown() {
    return Catalogue.nearest(id)
        .map(near -> CliTexts.ERRORS.say("kriterium_naer", "id", id, "naer", near))
        .orElseGet(() -> CliTexts.ERRORS.say("kriterium_ukjent", "id", id));
  }
}
