package no.tilsynslupe.report.excel;

import java.util.ArrayList;
import java.util.Collections;
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
import no.tilsynslupe.report.model.stat.OfficeDifferences.Pair;
import no.tilsynslupe.report.model.stat.StatState;
import no.tilsynslupe.report.model.stat.Verdict;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Each office held against all others together, and where they are few against each other one,
 * criterion by criterion: how far apart they are, and whether that is more than chance. In the
 * order of names, never by share.
 */
final class DifferencesSheet implements SheetView {

  /** A whole country has more; they are in the JSON file. */
  private static final int MOST_ROWS = 20_000;

  private static final int VERDICT_COLUMN = 14;

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("kriterium", 20, Style.LINK),
          Column.text("gjelder", 36),
          Column.text("mal", 18),
          Column.text("kommune", 13),
          Column.text("kontor", 26),
          Column.text("mot", 26),
          Column.number("med"),
          Column.number("avgjorte"),
          Column.percent("andel"),
          Column.number("avgjorte_andre"),
          Column.of("andre", 11, Style.PERCENT),
          Column.of("forskjell", 13, Style.DECIMAL),
          Column.of("forskjell_fra", 10, Style.DECIMAL),
          Column.of("forskjell_til", 10, Style.DECIMAL),
          Column.text("dom", 36),
          Column.of("p_alene", 9, Style.P_VALUE),
          Column.of("p", 11, Style.P_VALUE));

  private static final int WHOLE_WIDTH = COLUMNS.stream().mapToInt(Column::width).sum() - 10;

  /** All others together before each other one. */
  private static final Comparator<Held> BY_NAME =
      Comparator.comparing((Held one) -> one.against() != null)
          .thenComparing(one -> one.office().kontor(), Language.order())
          .thenComparing(one -> one.office().kommune())
          .thenComparing(
              one -> one.against() == null ? "" : one.against().kontor(), Language.order());

  private final Book book;
  private final Prose words;
  private int written;

  DifferencesSheet(Book book) {
    this.book = book;
    this.words = book.words("stats.yaml");
  }

  /**
   * A row.
   *
   * @param against the other office; null for all others together
   * @param found null where they can't be compared, for {@code why}
   */
  private record Held(
      CriterionResult result,
      Measure measure,
      Office office,
      @Nullable Office against,
      @Nullable Difference found,
      StatState why) {}

  @Override
  public void stream(Sheet sheet) {
    RowWriter rows = new RowWriter(sheet, book, COLUMNS);
    rows.header();
    long all = 0;
    for (CriterionResult result : book.model().kriterier()) {
      List<Held> held = held(result);
      all += held.size();
      held.forEach(one -> row(one, rows));
    }
    if (all == 0) {
      across(
          sheet,
          rows,
          words.say(book.model().kontorer().size() < 2 ? "for.ett_kontor" : "for.ingen"));
      return;
    }
    if (written < all) {
      across(sheet, rows, book.words().say("kuttet", "vist", written, "alle", all));
    }
    rows.skip();
    across(sheet, rows, words.say("for.hvorfor", "n", OfficeDifferences.MOST_IN_PAIRS));
    across(sheet, rows, words.say("for.andel"));
    across(sheet, rows, words.say("for.les"));
    across(sheet, rows, words.say("for.holm"));
  }

  private static List<Held> held(CriterionResult result) {
    OfficeDifferences differences = OfficeDifferences.of(result);
    List<Held> held = new ArrayList<>();
    if (differences.tilstand() != StatState.BEREGNET) {
      return held;
    }
    Measure measure = differences.mal();
    for (AgainstOthers one : differences.motDeAndre()) {
      held.add(new Held(result, measure, one.kontor(), null, one.forskjell(), one.tilstand()));
    }
    for (Pair pair : differences.parvis()) {
      held.add(
          new Held(
              result, measure, pair.kontor(), pair.annet(), pair.forskjell(), StatState.BEREGNET));
    }
    held.sort(BY_NAME);
    return held;
  }

  private void row(Held one, RowWriter rows) {
    if (written == MOST_ROWS) {
      return;
    }
    written++;
    Difference found = one.found();
    List<@Nullable Object> values = new ArrayList<>();
    values.add(Link.row(one.result().id(), Link.Place.CRITERION, one.result().id()));
    values.add(book.text(one.result().spec().title()));
    values.add(book.measure(one.measure()));
    values.add(one.office().kommune());
    values.add(one.office().kontor());
    values.add(one.against() == null ? words.say("for.alle_andre") : one.against().kontor());
    if (found == null) {
      values.addAll(Collections.nCopies(VERDICT_COLUMN - values.size(), null));
      values.add(words.say("for." + one.why().name().toLowerCase(Locale.ROOT)));
      rows.row(values.toArray());
      return;
    }
    values.add(found.en().antall());
    values.add(found.en().av());
    values.add(found.en().andel());
    values.add(found.annen().av());
    values.add(found.annen().andel());
    values.add(points(found.forskjell()));
    values.add(points(found.intervall().low()));
    values.add(points(found.intervall().high()));
    values.add(words.say(verdict(found)));
    values.add(found.p());
    values.add(found.pHolm());
    Row row = rows.row(values.toArray());
    if (found.vurdering() != Verdict.IKKE_SKILT) {
      rows.style(row, VERDICT_COLUMN, found.vurdering() == Verdict.VERRE ? Style.RISIKO : Style.OK);
    }
  }

  /** Where a difference would stand alone but not among all that were asked, that is said. */
  private static String verdict(Difference found) {
    boolean alone = found.vurdering() == Verdict.IKKE_SKILT && !found.intervall().contains(0);
    return alone
        ? "for.ikke_skilt_samlet"
        : "for." + found.vurdering().name().toLowerCase(Locale.ROOT);
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
