package no.tilsynslupe.report.excel;

import java.util.List;
import java.util.stream.Collectors;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.ThemeCounts.Purpose;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Which purposes are decided under section 18, section 19 or both. */
final class SectionsSheet implements SheetView {

  private static final String THEME = "stonad";
  private static final int MOST_BARS = 25;
  private static final int ROWS_BESIDE_BARS = 10;

  private static final List<Column> COLUMNS =
      List.of(
          ThemePage.names("formal"),
          Column.of("bare_18", 14, Style.NUMBER),
          Column.of("bare_19", 14, Style.NUMBER),
          Column.of("begge", 16, Style.NUMBER),
          Column.of("i_alt", 12, Style.NUMBER));

  private final Book book;
  private final Prose words;

  SectionsSheet(Book book) {
    this.book = book;
    this.words = book.words("themes.yaml");
  }

  @Override
  public void finish(XSSFSheet sheet) {
    ThemePage page = new ThemePage(book, sheet, words.say("ps.tittel"), COLUMNS);
    List<Purpose> purposes = book.model().tema().formal();
    if (purposes.isEmpty()) {
      page.say(words.say("ps.ingen"), Style.STRONG);
      page.say(words.say("tema.uten_diagram"), Style.TEXT);
    } else {
      figures(sheet, page, purposes);
    }
    page.criteria(THEME);
  }

  private void figures(XSSFSheet sheet, ThemePage page, List<Purpose> purposes) {
    String finding =
        words.say(
            "ps.setning",
            "bare",
            purposes.stream().mapToLong(Purpose::bare19).sum(),
            "alle",
            purposes.stream().mapToLong(Purpose::alle).sum());
    page.say(finding + ".", Style.STRONG);
    page.header(words.say("ps.tabell"));
    int first = page.rows().nextRow();
    for (Purpose purpose : purposes) {
      page.rows()
          .row(name(purpose), purpose.bare18(), purpose.bare19(), purpose.begge(), purpose.alle());
    }
    int bars = Math.min(MOST_BARS, purposes.size());
    new NativeChart(
            sheet,
            new NativeChart.Words(
                finding,
                book.words().say("kol.formal"),
                words.say("ps.akse"),
                words.say("ps.diagram_navn"),
                words.say("ps.diagram_ord", "funn", finding, "punkter", told(purposes))),
            NativeChart.Scale.counts())
        .stackedBars(
            page.room(bars + ROWS_BESIDE_BARS),
            new NativeChart.Rows(first, first + bars - 1, 0),
            List.of(
                series("kol.bare_18", 1, NativeChart.Look.SECOND),
                series("kol.bare_19", 2, NativeChart.Look.FIRST),
                series("kol.begge", 3, NativeChart.Look.THIRD)));
  }

  private NativeChart.Series series(String key, int column, NativeChart.Look look) {
    return new NativeChart.Series(book.words().say(key), column, look);
  }

  private String name(Purpose purpose) {
    return book.label("FORMAL", purpose.kode());
  }

  private String told(List<Purpose> purposes) {
    return purposes.stream()
        .map(
            purpose ->
                words.say(
                    "ps.punkt",
                    "formal",
                    name(purpose),
                    "a",
                    purpose.bare18(),
                    "b",
                    purpose.bare19(),
                    "c",
                    purpose.begge()))
        .collect(Collectors.joining("; "));
  }
}
