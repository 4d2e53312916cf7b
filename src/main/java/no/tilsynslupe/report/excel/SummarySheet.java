package no.tilsynslupe.report.excel;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.model.CombinedResult;
import no.tilsynslupe.report.model.Comparison;
import no.tilsynslupe.report.model.ComparisonBasis;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.CriterionSentence;
import no.tilsynslupe.report.model.DataQuality.WholeKindMissing;
import no.tilsynslupe.report.model.FormRemark;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.report.model.ParameterText;
import no.tilsynslupe.report.model.Reliability.Grade;
import no.tilsynslupe.report.model.ReportModel;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The main findings in sentences, how far they can be relied on, and the traffic of outcomes. */
final class SummarySheet implements SheetView {

  /** As many as a leader reads; all of them stand in the table below. */
  private static final int MAIN_FINDINGS = 5;

  private static final Comparator<CriterionResult> GRAVEST_FIRST =
      Comparator.comparingLong((CriterionResult c) -> c.samlet().hoved().avvik())
          .thenComparingLong(c -> c.samlet().hoved().risiko())
          .thenComparingLong(c -> c.samlet().hoved().uavklart())
          .reversed();

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Kriterium", 20),
          Column.text("Hva det gjelder", 44),
          Column.number("AVVIK (saker)"),
          Column.number("RISIKO (saker)"),
          Column.number("OK (saker)"),
          Column.of("UAVKLART (saker)", 14, Style.NUMBER),
          Column.of("IKKE AKTUELT (saker)", 17, Style.NUMBER),
          Column.text("Kort sagt", 70));

  private static final int WHOLE_WIDTH = COLUMNS.stream().mapToInt(Column::width).sum() - 10;

  private final Book book;

  SummarySheet(Book book) {
    this.book = book;
  }

  @Override
  public void finish(XSSFSheet sheet) {
    book.setup().page(sheet);
    book.setup().widths(sheet, COLUMNS);
    new Page(book, sheet).write();
  }

  /** The sheet while it is written. */
  private static final class Page {
    private final XSSFSheet sheet;
    private final ReportModel model;
    private final RowWriter rows;

    Page(Book book, XSSFSheet sheet) {
      this.sheet = sheet;
      this.model = book.model();
      this.rows = new RowWriter(sheet, book, COLUMNS);
    }

    void write() {
      reliability();
      mainFindings();
      deadlines();
      forms();
      sinceLast();
      table();
      combined();
    }

    private void reliability() {
      rows.line(
          "Sammendrag – " + model.run().sted() + ", " + model.run().periodeTekst(),
          Style.TITLE,
          WHOLE_WIDTH);
      model.datakvalitet().slagMangler().stream()
          .map(WholeKindMissing::sentence)
          .forEach(line -> across(line, Style.RISIKO));
      Grade grade = model.palitelighet().grad();
      Style style =
          switch (grade) {
            case FULLSTENDIG -> Style.OK;
            case DELVIS -> Style.RISIKO;
            case BOR_IKKE_BRUKES -> Style.AVVIK;
          };
      across(grade.title() + ".", style);
      model.palitelighet().arsaker().forEach(reason -> across("• " + reason, Style.TEXT));
      undecided();
      model.run().overstyringer().stream()
          .map(
              applied ->
                  "• Endret grense: " + new ParameterText(model.language()).sentence(applied))
          .forEach(line -> across(line, Style.TEXT));
      List<String> chosen =
          model.kontorer().stream()
              .filter(office -> !model.run().utvalg(office).allowsIntervals())
              .map(Office::kontor)
              .toList();
      if (!chosen.isEmpty()) {
        across(
            "• Sakene ved "
                + NorwegianText.list(chosen)
                + " er valgt ut fra skjønn. Tallene sier ingenting om andre saker der.",
            Style.TEXT);
      }
      rows.skip();
    }

    /** Said here too: a complete delivery may still lack what a case needs. */
    private void undecided() {
      long units = model.kriterier().stream().mapToLong(c -> c.samlet().enheter().uavklart()).sum();
      if (units > 0) {
        across(
            "• "
                + NorwegianText.counted(units, "vurdering", "vurderinger")
                + " kan ikke avgjøres, fordi opplysninger mangler i sakene. De er ikke regnet som OK;"
                + " se arket Ikke vurdert.",
            Style.TEXT);
      }
    }

    private void mainFindings() {
      rows.line("Hovedfunn", Style.HEADING, WHOLE_WIDTH);
      across(
          NorwegianText.counted(model.antallFunn().tall(), "funn", "funn")
              + " i "
              + NorwegianText.number(model.sakerMedFunn().tall())
              + " av "
              + NorwegianText.counted(model.run().saker(), "sak", "saker")
              + "."
              + cutNote(),
          Style.STRONG);
      List<CriterionResult> main =
          model.kriterier().stream()
              .filter(c -> c.samlet().hoved().funn() > 0)
              .sorted(GRAVEST_FIRST)
              .limit(MAIN_FINDINGS)
              .toList();
      for (CriterionResult result : main) {
        across(sentence(result), Style.TEXT);
      }
      // One line that sums up a pattern must not drown among the criteria it is about.
      model.kriterier().stream()
          .filter(c -> c.gjelderKontorOgKriterium() && c.samlet().hoved().funn() > 0)
          .filter(c -> !main.contains(c))
          .forEach(c -> across(sentence(c), Style.TEXT));
      rows.skip();
    }

    private static String sentence(CriterionResult result) {
      return "• " + result.spec().title().nb() + ": " + CriterionSentence.of(result);
    }

    private void deadlines() {
      rows.line("Frister", Style.HEADING, WHOLE_WIDTH);
      across(model.frister().sentence(), Style.STRONG);
      if (model.frister().linjer() > 0) {
        rows.row(Link.top("Til fristene", SheetName.DEADLINES));
      }
      rows.skip();
    }

    /** What the statistics office's own check of the forms leaves unchecked. */
    private void forms() {
      List<FormRemark> remarks = model.datakvalitet().skjemamerknader();
      if (remarks.isEmpty()) {
        return;
      }
      rows.line("Merknader til KOSTRA-skjemaene", Style.HEADING, WHOLE_WIDTH);
      remarks.forEach(remark -> across("• " + remark.sentence(), Style.TEXT));
      across("Hver post står i kostra-merknader.csv, med fil, linje og sak.", Style.TEXT);
      rows.row(Link.top("Til merknadene", SheetName.QUALITY));
      rows.skip();
    }

    private void sinceLast() {
      @Nullable ComparisonBasis basis = model.grunnlag();
      if (basis == null) {
        return;
      }
      @Nullable Comparison comparison = model.sammenligning();
      if (comparison == null) {
        across("Ingen tidligere kjøring å sammenligne med.", Style.TEXT);
        basis.merknader().forEach(remark -> across("• " + remark, Style.TEXT));
      } else {
        rows.line("Siden sist", Style.HEADING, WHOLE_WIDTH);
        across(comparison.hovedsetning(), Style.STRONG);
        comparison.forbehold().forEach(caveat -> across("• " + caveat, Style.TEXT));
        rows.row(Link.top("Til nye funn", SheetName.FINDINGS));
        rows.row(Link.top("Til rettet og borte", SheetName.GONE));
      }
      rows.skip();
    }

    private String cutNote() {
      return model.antallFunn().tall() <= FindingsSheet.MOST_ROWS
          ? ""
          : " Arket Funn viser de "
              + NorwegianText.number(FindingsSheet.MOST_ROWS)
              + " alvorligste; alle står i funn.csv.";
    }

    private void table() {
      List<CriterionResult> shown =
          model.kriterier().stream()
              .filter(c -> c.samlet().hoved().funn() > 0 || c.samlet().hoved().uavklart() > 0)
              .sorted(GRAVEST_FIRST)
              .toList();
      rows.line("Kriterier med funn, eller som ikke kunne avgjøres", Style.HEADING, WHOLE_WIDTH);
      int header = rows.nextRow();
      rows.header();
      for (CriterionResult result : shown) {
        Group group = result.samlet().hoved();
        rows.row(
            Link.row(result.id(), Link.Place.CRITERION, result.id()),
            result.spec().title().nb(),
            group.avvik(),
            group.risiko(),
            group.ok(),
            group.uavklart(),
            group.ikkeAktuelt(),
            CriterionSentence.of(result));
      }
      if (!shown.isEmpty()) {
        sheet.setAutoFilter(
            new CellRangeAddress(header, rows.nextRow() - 1, 0, COLUMNS.size() - 1));
      }
      rest(shown);
      across(
          "For kriterier som gjelder kontoret, er tallene kontorer, ikke saker. For det som ser ut til å være systematisk, er"
              + " de hvert kriterium ved hvert kontor.",
          Style.TEXT);
      rows.skip();
    }

    /** What isn't in the table is told of in a line each, not left out. */
    private void rest(List<CriterionResult> shown) {
      List<CriterionResult> others =
          model.kriterier().stream().filter(c -> !shown.contains(c)).toList();
      listed("Vurdert, uten funn: ", others, c -> c.samlet().hoved().avgjort() > 0);
      listed(
          "Kan ikke avgjøres med denne leveransen (se arket Ikke vurdert): ",
          others,
          c -> c.tilstand() == CriterionResult.State.INGENTING_AVGJORT);
      listed(
          "Ingenting å vurdere i perioden: ",
          others,
          c ->
              c.samlet().hoved().avgjort() == 0
                  && c.tilstand() != CriterionResult.State.INGENTING_AVGJORT);
    }

    private void listed(
        String text, List<CriterionResult> results, Predicate<CriterionResult> which) {
      List<String> ids = results.stream().filter(which).map(CriterionResult::id).toList();
      if (!ids.isEmpty()) {
        across(text + NorwegianText.list(ids) + ".", Style.TEXT);
      }
    }

    private void combined() {
      if (model.samlet().isEmpty()) {
        return;
      }
      rows.line("Samlede tall", Style.HEADING, WHOLE_WIDTH);
      for (CombinedResult result : model.samlet()) {
        Group group = result.personer();
        rows.row(
            String.join(" + ", result.figur().kriterier()),
            result.tittel(),
            group.avvik(),
            group.risiko(),
            group.ok(),
            group.uavklart(),
            group.ikkeAktuelt(),
            "Hver person er talt én gang, med det mest alvorlige utfallet.");
      }
    }

    private void across(String text, Style style) {
      Row row = rows.line(text, style, WHOLE_WIDTH);
      int index = row.getRowNum();
      sheet.addMergedRegion(new CellRangeAddress(index, index, 0, COLUMNS.size() - 1));
    }
  }
}
