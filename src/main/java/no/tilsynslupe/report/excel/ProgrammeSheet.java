package no.tilsynslupe.report.excel;

import java.util.List;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.p29.KvpTrapp.Trinn;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.KvpLadder;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The way into the qualification programme, and what came of its criteria. */
final class ProgrammeSheet implements SheetView {

  private static final String THEME = "kvp";
  private static final int ROWS_BESIDE_BARS = 10;

  private static final List<Column> COLUMNS =
      List.of(
          ThemePage.names("trinn"),
          Column.of("personer", 14, Style.NUMBER),
          Column.of("ikke_kjent", 14, Style.NUMBER),
          Column.text("i_ord", 40));

  private final Book book;
  private final Prose words;

  ProgrammeSheet(Book book) {
    this.book = book;
    this.words = book.words("themes.yaml");
  }

  @Override
  public void finish(XSSFSheet sheet) {
    ThemePage page = new ThemePage(book, sheet, words.say("kvp.tittel"), COLUMNS);
    @Nullable KvpLadder ladder = book.model().saker().kvp();
    if (ladder == null || ladder.erTom()) {
      page.say(words.say(ladder == null ? "kvp.skjult" : "kvp.ingen"), Style.STRONG);
      page.say(words.say("tema.uten_diagram"), Style.TEXT);
    } else {
      figures(sheet, page, ladder);
    }
    page.criteria(THEME);
  }

  private void figures(XSSFSheet sheet, ThemePage page, KvpLadder ladder) {
    page.header(words.say("kvp.tabell"));
    int first = page.rows().nextRow();
    for (KvpLadder.Step step : ladder.trinn()) {
      page.rows()
          .row(
              step.navn(book.language()),
              step.antall(),
              step.antall() == null ? null : step.ukjent(),
              step.tekst(book.language()));
    }
    if (ladder.trinn().stream().anyMatch(step -> step.antall() != null && step.ukjent() > 0)) {
      page.say(words.say("kvp.ukjent"), Style.TEXT);
    }
    if (ladder.trinn().stream().allMatch(step -> step.antall() == null)) {
      page.say(words.say("tema.uten_diagram"), Style.TEXT);
      return;
    }
    String finding = finding(ladder);
    String told = ladder.trinn().stream().map(this::told).collect(Collectors.joining("; "));
    int bars = ladder.trinn().size();
    new NativeChart(
            sheet,
            new NativeChart.Words(
                finding,
                book.words().say("kol.trinn"),
                book.words().say("kol.personer"),
                words.say("kvp.diagram_navn"),
                words.say("kvp.diagram_ord", "funn", finding, "punkter", told)),
            NativeChart.Scale.counts())
        .stackedBars(
            page.room(2 * bars + ROWS_BESIDE_BARS),
            new NativeChart.Rows(first, first + bars - 1, 0),
            List.of(
                new NativeChart.Series(
                    book.words().say("kol.personer"), 1, NativeChart.Look.SECOND),
                new NativeChart.Series(
                    book.words().say("kol.ikke_kjent"), 2, NativeChart.Look.QUIET)));
  }

  private String finding(KvpLadder ladder) {
    KvpLadder.Step from = ladder.trinn().get(0);
    KvpLadder.Step to =
        ladder.trinn().stream()
            .filter(step -> step.trinn() == Trinn.STARTET)
            .findFirst()
            .orElse(from);
    return words.say(
        "kvp.setning", "fra", from.tekst(book.language()), "til", to.tekst(book.language()));
  }

  private String told(KvpLadder.Step step) {
    return words.say(
        "kvp.punkt", "trinn", step.navn(book.language()), "n", step.tekst(book.language()));
  }
}
