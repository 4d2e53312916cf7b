package no.tilsynslupe.report.excel;

import java.util.List;
import no.tilsynslupe.report.model.DataQuality;
import no.tilsynslupe.report.model.FileQuality;
import no.tilsynslupe.report.model.Remark;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.store.SystemFault;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What became of the rows of every file, remarks on the data, and faults of the program. */
final class QualitySheet implements SheetView {

  private static final List<Column> FILES =
      List.of(
          Column.text("Fil", 34),
          Column.text("Tabell", 18),
          Column.text("Tegnsett og skilletegn", 50),
          Column.of("Rader lest", 14, Style.NUMBER),
          Column.of("Godtatt", 14, Style.NUMBER),
          Column.of("Avvist", 14, Style.NUMBER),
          Column.of("Duplikat", 14, Style.NUMBER),
          Column.of("Erstattet", 14, Style.NUMBER));

  private static final List<Column> REMARKS =
      List.of(
          Column.text("Fil, tabell eller kolonne", 34),
          Column.text("Kolonne", 18),
          Column.text("Merknad", 50),
          Column.of("Antall rader", 14, Style.NUMBER),
          Column.of("Første linje", 14, Style.NUMBER));

  private static final List<Column> FAULTS =
      List.of(
          Column.text("Kontor", 34),
          Column.text("Kriterium", 18),
          Column.text("Feil", 50),
          Column.text("Sak", 14));

  private final Book book;

  QualitySheet(Book book) {
    this.book = book;
  }

  @Override
  public void finish(XSSFSheet sheet) {
    ReportModel model = book.model();
    book.setup().list(sheet, FILES, 1, model.datakvalitet().filer().size());
    // Several lists: the heads of the first would stand over the numbers of the others in print.
    sheet.setRepeatingRows(null);
    Lists quality = new Lists(sheet, book);
    quality.files(model.datakvalitet());
    quality.remarks(model.datakvalitet());
    quality.faults(model.feil());
  }

  /** The lists of the sheet, one below the other. */
  private static final class Lists {
    private final XSSFSheet sheet;
    private final Book book;
    private int row;

    Lists(XSSFSheet sheet, Book book) {
      this.sheet = sheet;
      this.book = book;
    }

    private void files(DataQuality quality) {
      RowWriter rows = new RowWriter(sheet, book, FILES, row);
      rows.header();
      for (FileQuality file : quality.filer()) {
        rows.row(
            file.fil(),
            file.tabell(),
            file.skilletegn().isEmpty()
                ? file.tegnsett()
                : file.tegnsett() + ", " + file.skilletegn(),
            file.lest(),
            file.godtatt(),
            file.avvist(),
            file.duplikat(),
            file.erstattet());
      }
      row = rows.nextRow() + 1;
    }

    private void remarks(DataQuality quality) {
      RowWriter rows = section("Merknader til dataene", REMARKS);
      missing(rows, quality.manglendeTabeller(), "Tabellen er ikke med i leveransen");
      missing(rows, quality.ufullstendige(), "Leveransen sier at dette ikke er fullstendig");
      missing(rows, quality.tommeKolonner(), "Kolonnen mangler eller er tom i alle rader");
      missing(rows, quality.ukjenteKolonner(), "Ukjent kolonne, ikke brukt");
      missing(rows, quality.ignorerteFiler(), "Filen er ingen tabell i formatet, ikke brukt");
      for (Remark remark : quality.merknader()) {
        rows.row(
            remark.fil(),
            remark.kolonne(),
            remark.tekst(),
            remark.antall(),
            remark.forsteLinje() == 0 ? null : remark.forsteLinje());
      }
      end(rows, "Ingen merknader.");
    }

    private static void missing(RowWriter rows, List<String> what, String remark) {
      what.forEach(one -> rows.row(one, "", remark));
    }

    private void faults(List<SystemFault> faults) {
      RowWriter rows = section("Feil i programmet", FAULTS);
      for (SystemFault fault : faults) {
        rows.row(fault.kontor(), fault.kriterium(), fault.feil(), fault.sakId());
      }
      end(rows, "Ingen feil i programmet.");
    }

    private RowWriter section(String title, List<Column> columns) {
      RowWriter rows = new RowWriter(sheet, book, columns, row);
      rows.line(title, Style.HEADING, columns.get(0).width());
      rows.header();
      row = rows.nextRow();
      return rows;
    }

    /** Says so when a section has got no rows. */
    private void end(RowWriter rows, String empty) {
      if (rows.nextRow() == row) {
        rows.row(empty);
      }
      row = rows.nextRow() + 1;
    }
  }
}
