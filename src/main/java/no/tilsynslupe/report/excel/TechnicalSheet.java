package no.tilsynslupe.report.excel;

import java.util.List;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.InputFile;
import no.tilsynslupe.report.model.ParameterText;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.RunInfo;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What decides the result: versions, rule set, files with their fingerprints, choices and
 * parameters. Times are not among them: the workbook's bytes depend on its content alone.
 */
final class TechnicalSheet implements SheetView {

  private static final List<Column> FACTS =
      List.of(Column.named("", 40, Style.STRONG), Column.named("", 100, Style.TEXT));

  private static final int WHOLE_WIDTH = FACTS.stream().mapToInt(Column::width).sum();

  private final Book book;
  private final ReportModel model;
  private final RunInfo run;
  private final Prose words;

  TechnicalSheet(Book book) {
    this.book = book;
    this.model = book.model();
    this.run = model.run();
    this.words = book.words("about.yaml");
  }

  @Override
  public void finish(XSSFSheet sheet) {
    book.setup().page(sheet);
    book.setup().widths(sheet, FACTS);
    RowWriter rows = new RowWriter(sheet, book, FACTS);
    rows.line(words.say("tek.tittel"), Style.TITLE, WHOLE_WIDTH);
    versions(rows);
    choices(rows);
    if (model.audience() == Audience.INTERNAL) {
      files(rows);
    }
    parameters(rows);
    reviews(sheet, rows);
  }

  private void versions(RowWriter rows) {
    rows.row(
        words.say("tek.program"), words.say("tek.program_verdi", "versjon", run.programVersjon()));
    rows.row(
        words.say("tek.katalog"),
        words.say("tek.katalog_verdi", "versjon", run.katalog(), "n", model.kriterier().size()));
    rows.row(words.say("tek.regelsett"), run.regelsett());
    if (model.sammenligning() != null) {
      rows.row(words.say("tek.sammenlignet"), model.sammenligning().kjoring().funnSha256());
    }
    rows.row(words.say("tek.tider"), words.say("tek.tider_verdi"));
    rows.skip();
  }

  private void choices(RowWriter rows) {
    rows.line(words.say("tek.valg"), Style.HEADING, WHOLE_WIDTH);
    List<RunChoices.Choice> choices = new RunChoices(book).all();
    choices.forEach(choice -> rows.row(choice.name(), choice.value()));
    if (choices.isEmpty()) {
      rows.row("", words.say("tek.ingen_valg"));
    }
    rows.skip();
  }

  private void files(RowWriter rows) {
    rows.line(words.say("tek.filer"), Style.HEADING, WHOLE_WIDTH);
    for (InputFile file : run.filer()) {
      rows.row(file.navn(), words.say("tek.fil", "byte", file.storrelse(), "sha", file.sha256()));
    }
    if (run.filer().isEmpty()) {
      rows.row("", words.say("tek.ingen_filer"));
    }
    rows.skip();
  }

  private void parameters(RowWriter rows) {
    rows.line(words.say("tek.parametere"), Style.HEADING, WHOLE_WIDTH);
    for (CriterionResult result : model.kriterier()) {
      for (CriterionSpec.Parameter parameter : result.spec().parameters()) {
        rows.row(
            words.say("tek.parameter", "kriterium", result.id(), "parameter", parameter.id()),
            new ParameterText(book.language()).values(parameter));
      }
    }
    rows.skip();
  }

  /** What the reviewer of the findings may choose from, and how an edited row is known. */
  private void reviews(XSSFSheet sheet, RowWriter rows) {
    if (!book.has(SheetName.FINDINGS)) {
      return;
    }
    String findings = book.name(SheetName.FINDINGS);
    rows.line(words.say("tek.nedtrekk", "ark", findings), Style.HEADING, WHOLE_WIDTH);
    ReviewColumns columns = new ReviewColumns(book);
    columns.name(sheet, rows.nextRow());
    columns.choices().forEach(choice -> rows.row("", choice));
    rows.skip();
    rows.row(words.say("tek.kontroll", "ark", findings), words.say("tek.kontroll_verdi"));
  }
}
