package no.tilsynslupe.report.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.stat.Difference;
import no.tilsynslupe.report.model.stat.Measure;
import no.tilsynslupe.report.model.stat.OfficeDifferences;
import no.tilsynslupe.report.model.stat.OfficeDifferences.AgainstOthers;
import no.tilsynslupe.report.model.stat.StatState;
import no.tilsynslupe.report.model.stat.Verdict;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Each office held against all others together, criterion by criterion: how far apart they are, and
 * whether that is more than chance. In the order of names, never by share.
 */
final class DifferencesSheet implements SheetView {

  /** A whole country has more; they are in the JSON file. */
  private static final int MOST_ROWS = 20_000;

  private static final int VERDICT_COLUMN = 12;

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("kriterium", 20, Style.LINK),
          Column.text("gjelder", 36),
          Column.text("mal", 16),
          Column.text("kommune", 13),
          Column.text("kontor", 26),
          Column.number("med"),
          Column.number("avgjorte"),
          Column.percent("andel"),
          Column.of("andre", 11, Style.PERCENT),
          Column.of("forskjell", 13, Style.DECIMAL),
          Column.of("forskjell_fra", 10, Style.DECIMAL),
          Column.of("forskjell_til", 10, Style.DECIMAL),
          Column.text("dom", 32),
          Column.of("p", 9, Style.P_VALUE));

  private static final int WHOLE_WIDTH = COLUMNS.stream().mapToInt(Column::width).sum() - 10;

  private static final Comparator<AgainstOthers> BY_NAME =
      Comparator.comparing((AgainstOthers one) -> one.kontor().kontor(), Language.order())
          .thenComparing(one -> one.kontor().kommune());

  private final Book book;
  private final Prose words;
  private int written;

  DifferencesSheet(Book book) {
    this.book = book;
    this.words = book.words("stats.yaml");
  }

  @Override
  public void stream(Sheet sheet) {
    RowWriter rows = new RowWriter(sheet, book, COLUMNS);
    rows.header();
    long all = 0;
    for (CriterionResult result : book.model().kriterier()) {
      OfficeDifferences differences = OfficeDifferences.of(result);
      if (differences.tilstand() == StatState.BEREGNET) {
        all += differences.motDeAndre().size();
        differences.motDeAndre().stream()
            .sorted(BY_NAME)
            .forEach(one -> row(result, differences.mal(), one, rows));
      }
    }
    if (all == 0) {
      across(
          sheet,
          rows,
          book.model()
              .ofShown(
                  words.say(book.model().kontorer().size() < 2 ? "for.ett_kontor" : "for.ingen")));
      return;
    }
    if (written < all) {
      across(sheet, rows, book.words().say("kuttet", "vist", written, "alle", all));
    }
    rows.skip();
    across(sheet, rows, words.say("for.hvorfor"));
    across(sheet, rows, words.say("for.les"));
  }

  private void row(CriterionResult result, Measure measure, AgainstOthers one, RowWriter rows) {
    if (written == MOST_ROWS) {
      return;
    }
    written++;
    Office office = one.kontor();
    Difference found = one.forskjell();
    String name = words.say("mal." + measure.name().toLowerCase(Locale.ROOT));
    Link criterion = Link.row(result.id(), Link.Place.CRITERION, result.id());
    String title = book.text(result.spec().title());
    if (found == null) {
      rows.row(
          criterion,
          title,
          name,
          office.kommune(),
          office.kontor(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          words.say("for." + one.tilstand().name().toLowerCase(Locale.ROOT)));
      return;
    }
    Row row =
        rows.row(
            criterion,
            title,
            name,
            office.kommune(),
            office.kontor(),
            found.en().antall(),
            found.en().av(),
            found.en().andel(),
            found.annen().andel(),
            points(found.forskjell()),
            points(found.intervall().low()),
            points(found.intervall().high()),
            words.say("for." + found.vurdering().name().toLowerCase(Locale.ROOT)),
            found.pHolm());
    if (found.vurdering() != Verdict.IKKE_SKILT) {
      rows.style(row, VERDICT_COLUMN, found.vurdering() == Verdict.VERRE ? Style.RISIKO : Style.OK);
    }
  }

  private static double points(double share) {
    return Math.round(share * 1e6) / 1e4;
  }

  private static void across(Sheet sheet, RowWriter rows, String text) {
    int index = rows.line(text, Style.TEXT, WHOLE_WIDTH).getRowNum();
    sheet.addMergedRegion(new CellRangeAddress(index, index, 0, COLUMNS.size() - 1));
  }

  @Override
  public void finish(XSSFSheet sheet) {
    book.setup().list(sheet, COLUMNS, 1, written);
  }
}
