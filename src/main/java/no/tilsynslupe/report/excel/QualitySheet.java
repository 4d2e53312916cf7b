package no.tilsynslupe.report.excel;

import java.util.List;
import no.tilsynslupe.prose.Prose;
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
          Column.text("fil", 34),
          Column.text("tabell", 18),
          Column.text("tegnsett", 50),
          Column.of("lest", 14, Style.NUMBER),
          Column.of("godtatt", 14, Style.NUMBER),
          Column.of("avvist", 14, Style.NUMBER),
          Column.of("duplikat", 14, Style.NUMBER),
          Column.of("erstattet", 14, Style.NUMBER));

  private static final List<Column> REMARKS =
      List.of(
          Column.text("hvor", 34),
          Column.text("kolonne", 18),
          Column.text("merknad", 50),
          Column.of("antall_rader", 14, Style.NUMBER),
          Column.of("forste_linje", 14, Style.NUMBER));

  private static final List<Column> FAULTS =
      List.of(
          Column.text("kontor", 34),
          Column.text("kriterium", 18),
          Column.text("feil", 50),
          Column.text("sak", 14));

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
    private final Prose words;
    private int row;

    Lists(XSSFSheet sheet, Book book) {
      this.sheet = sheet;
      this.book = book;
      this.words = book.words("about.yaml");
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
      RowWriter rows = section(words.say("kval.merknader"), REMARKS);
      missing(rows, quality.manglendeTabeller(), words.say("kval.tabell_mangler"));
      quality
          .manglerHosNoen()
          .forEach(
              (table, offices) ->
                  rows.row(
                      table,
                      "",
                      words.say("kval.tabell_mangler_hos", "kontorer", book.offices(offices))));
      missing(rows, quality.ufullstendige(), words.say("kval.ufullstendig"));
      missing(rows, quality.tommeKolonner(), words.say("kval.tom_kolonne"));
      missing(rows, quality.ukjenteKolonner(), words.say("kval.ukjent_kolonne"));
      missing(rows, quality.ignorerteFiler(), words.say("kval.ikke_tabell"));
      for (Remark remark : quality.merknader()) {
        rows.row(
            remark.fil(),
            remark.kolonne(),
            remark.tekst(),
            remark.antall(),
            remark.forsteLinje() == 0 ? null : remark.forsteLinje());
      }
      end(rows, words.say("kval.ingen_merknader"));
    }

    private static void missing(RowWriter rows, List<String> what, String remark) {
      what.forEach(one -> rows.row(one, "", remark));
    }

    private void faults(List<SystemFault> faults) {
      RowWriter rows = section(words.say("kval.feil"), FAULTS);
      for (SystemFault fault : faults) {
        rows.row(fault.kontor(), fault.kriterium(), fault.feil(), fault.sakId());
      }
      end(rows, words.say("kval.ingen_feil"));
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
