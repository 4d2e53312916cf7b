package no.tilsynslupe.report.excel;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.CriterionSentence;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.report.model.NotJudged;
import no.tilsynslupe.report.model.ReportModel;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What could not be judged, why, and what data would settle it. */
final class NotJudgedSheet implements SheetView {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Kriterium", 20),
          Column.text("Hva det gjelder", 40),
          Column.text("Hva som mangler, og hvorfor", 60),
          Column.text("Tabell", 14),
          Column.of("Enheter det gjelder", 12, Style.NUMBER),
          Column.text("Kontorer", 36),
          Column.text("Hva som skal til", 56));

  private final Book book;

  NotJudgedSheet(Book book) {
    this.book = book;
  }

  @Override
  public void finish(XSSFSheet sheet) {
    ReportModel model = book.model();
    List<CriterionResult> empty =
        model.kriterier().stream()
            .filter(
                c ->
                    switch (c.tilstand()) {
                      case INGEN_AKTUELLE, INGEN_ENHETER, IKKE_KJORT -> true;
                      case VURDERT, INGENTING_AVGJORT -> false;
                    })
            .toList();
    int count = model.ikkeVurdert().size() + empty.size();
    book.setup().list(sheet, COLUMNS, 1, count);
    RowWriter rows = new RowWriter(sheet, book, COLUMNS);
    rows.header();
    for (NotJudged one : model.ikkeVurdert()) {
      rows.row(
          one.spec().id(),
          one.spec().title().nb(),
          one.mangler(),
          one.fakta().tabell().navn(),
          one.enheter().tall(),
          NorwegianText.list(one.kontorer().stream().map(o -> o.kontor()).toList()),
          one.rad());
    }
    for (CriterionResult result : empty) {
      List<Object> values = new ArrayList<>();
      values.add(result.id());
      values.add(result.spec().title().nb());
      values.add(CriterionSentence.of(result));
      values.add(result.spec().unitsFrom().navn());
      values.add(result.samlet().enheter().uavklart());
      values.add("");
      values.add(
          result.gjelderKontor()
              ? "Ingenting, hvis det stemmer at kontorene har for få saker til dette målet."
              : "Ingenting, hvis det stemmer at dette ikke forekommer.");
      rows.row(values.toArray());
    }
    if (count == 0) {
      rows.row("", "", "Alt som gjaldt, kunne avgjøres.");
    }
  }
}
