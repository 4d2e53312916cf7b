package no.tilsynslupe.report.excel;

import java.util.List;
import java.util.stream.Collectors;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.ConditionWording;
import no.tilsynslupe.report.model.ThemeCounts.Condition;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What kinds of conditions are set, and under which section. */
final class ConditionsSheet implements SheetView {

  private static final String THEME = "vilkar";
  private static final int ROWS_BESIDE_BARS = 12;

  private static final List<Column> COLUMNS =
      List.of(
          ThemePage.names("vilkarsklasse"),
          Column.of("etter_20", 14, Style.NUMBER),
          Column.of("etter_20a", 14, Style.NUMBER),
          Column.of("uten_paragraf", 14, Style.NUMBER),
          Column.of("ukjent_paragraf", 14, Style.NUMBER),
          Column.of("annen_paragraf", 14, Style.NUMBER),
          Column.of("i_alt", 12, Style.NUMBER));

  private final Book book;
  private final Prose words;

  ConditionsSheet(Book book) {
    this.book = book;
    this.words = book.words("themes.yaml");
  }

  @Override
  public void finish(XSSFSheet sheet) {
    ThemePage page = new ThemePage(book, sheet, words.say("vil.tittel"), COLUMNS);
    List<Condition> conditions = book.model().tema().vilkar();
    if (conditions.isEmpty()) {
      page.say(words.say("vil.ingen"), Style.STRONG);
      page.say(words.say("tema.uten_diagram"), Style.TEXT);
    } else {
      figures(sheet, page, conditions);
    }
    wordings(page);
    page.criteria(THEME);
  }

  private void figures(XSSFSheet sheet, ThemePage page, List<Condition> conditions) {
    String finding =
        words.say(
            "vil.setning",
            "dok",
            conditions.stream().filter(Condition::dokumentasjon).mapToLong(Condition::alle).sum(),
            "alle",
            conditions.stream().mapToLong(Condition::alle).sum());
    page.say(finding + ".", Style.STRONG);
    page.header(words.say("vil.tabell"));
    int first = page.rows().nextRow();
    for (Condition one : conditions) {
      page.rows()
          .row(
              book.label("VILKAR", one.kode()),
              one.etter20(),
              one.etter20a(),
              one.uten(),
              one.ukjent(),
              one.annen(),
              one.alle());
    }
    String told =
        conditions.stream()
            .map(
                one ->
                    words.say(
                        "vil.punkt", "klasse", book.label("VILKAR", one.kode()), "n", one.alle()))
            .collect(Collectors.joining("; "));
    new NativeChart(
            sheet,
            new NativeChart.Words(
                finding,
                book.words().say("kol.vilkarsklasse"),
                words.say("vil.akse"),
                words.say("vil.diagram_navn"),
                words.say("vil.diagram_ord", "funn", finding, "punkter", told)),
            NativeChart.Scale.counts())
        .stackedBars(
            page.room(conditions.size() + ROWS_BESIDE_BARS),
            new NativeChart.Rows(first, first + conditions.size() - 1, 0),
            List.of(
                series("kol.etter_20", 1, NativeChart.Look.SECOND),
                series("kol.etter_20a", 2, NativeChart.Look.THIRD),
                series("kol.uten_paragraf", 3, NativeChart.Look.FIRST),
                series("kol.ukjent_paragraf", 4, NativeChart.Look.QUIET),
                series("kol.annen_paragraf", 5, NativeChart.Look.FOURTH)));
  }

  /** Those met most; a report to be shared has none. */
  private void wordings(ThemePage page) {
    List<ConditionWording> met = book.model().saker().ordlyder();
    if (met.isEmpty()) {
      return;
    }
    page.heading(words.say("vil.ordlyder"));
    for (ConditionWording one : met) {
      page.told(
          words.say(one.minst() ? "vil.ordlyd_minst" : "vil.ordlyd_antall", "n", one.antall()),
          words.say("vil.ordlyd", "klasse", one.navn(), "tekst", one.tekst()));
    }
  }

  private NativeChart.Series series(String key, int column, NativeChart.Look look) {
    return new NativeChart.Series(book.words().say(key), column, look);
  }
}
