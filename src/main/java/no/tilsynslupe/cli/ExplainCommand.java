package no.tilsynslupe.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.CriterionSpec;
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
@Command(
    name = "explain",
    aliases = "forklar",
    description = "Forklar ett kriterium: regelen, hvem den gjelder, parametere og eksempler.",
    sortOptions = false)
final class ExplainCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "KRITERIUM", description = "For eksempel P27-3MND.")
  private String id = "";

  @Option(
      names = {"--lang", "--sprak"},
      paramLabel = "SPRAK",
      description = "nb (bokmål, standard), nn (nynorsk) eller en (engelsk).")
  private TextLanguage language = TextLanguage.nb;

  @Option(
      names = "--date",
      paramLabel = "DATO",
      converter = DateConverter.class,
      description = "Vis verdiene som gjaldt denne dagen. Uten den vises de nyeste.")
  private @Nullable LocalDate date;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (standard), md eller json.")
  private TextFormat format = TextFormat.text;

  @Override
  public void run() {
    CriterionSpec criterion =
        Catalogue.find(id)
            .map(Catalogue.Entry::spec)
            .orElseThrow(
                () ->
                    new UserError(
                        UserError.Kind.WRONG_USE,
                        "Det finnes ikke noe kriterium «"
                            + id
                            + "»"
                            + Catalogue.nearest(id).map(n -> "; mente du " + n + "?").orElse(".")
                            + " «tilsynslupe criteria» viser alle."));
    ExplanationWords words = ExplanationWords.in(language.name());
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
}
