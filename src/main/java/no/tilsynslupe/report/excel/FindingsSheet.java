package no.tilsynslupe.report.excel;

import java.util.List;
import java.util.Objects;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.EvidenceText;
import no.tilsynslupe.report.model.LawText;
import no.tilsynslupe.store.RunStore;
import no.tilsynslupe.store.StoredAssessment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The list to work through: the gravest findings first, with columns for the reviewer. */
final class FindingsSheet implements SheetView {

  /** More than this is no longer a list to work through, and makes the workbook slow. */
  static final int MOST_ROWS = 100_000;

  private static final RunStore.Order ORDER = RunStore.Order.GRAVEST_FIRST;

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("utfall", 16),
          Column.text("alvor", 10),
          Column.text("siden_sist", 11),
          Column.text("kommune", 13),
          Column.text("kontor", 22),
          Column.of("kriterium", 19, Style.LINK),
          Column.text("sak", 12),
          Column.text("enhet", 16),
          Column.text("enhet_id", 12),
          Column.of("dato", 13, Style.DATE),
          Column.text("tekst", 60),
          Column.of("hjemmel", 18, Style.LINK),
          Column.text("bevis", 48),
          Column.of("vurdering", 14, Style.INPUT),
          Column.of("kommentar", 28, Style.INPUT),
          Column.of("ansvarlig", 15, Style.INPUT),
          Column.of("svarfrist", 13, Style.INPUT_DATE),
          Column.hidden("funn_id"),
          Column.hidden("fakta_id"),
          Column.hidden("kontroll"),
          Column.hidden("sak_nokkel"));

  private static final int CHANGE_COLUMN = 2;
  private static final int DATE_COLUMN = 9;

  /** First of the columns that the reviewer fills in. */
  static final int REVIEW_COLUMN = 13;

  private static final int ID_COLUMN = 17;
  private static final int CHECKSUM_COLUMN = 19;
  private static final int CASE_KEY_COLUMN = 20;

  /** The columns that {@link RowChecksum} is taken of: all but the reviewer's and itself. */
  static final List<Integer> CHECKED = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 17, 18);

  private static final int FROZEN_COLUMNS = 1;

  /** What a row shows, and the style of its first cell. */
  private static final class Line {
    private final Style first;
    private final @Nullable Object[] values;

    private Line(Style first, @Nullable Object[] values) {
      this.first = first;
      this.values = values;
    }
  }

  private final Book book;
  private final Prose words;
  private final boolean indexed;
  private final EvidenceText evidence;
  private final RowChecksum checksum = new RowChecksum();

  FindingsSheet(Book book) {
    this.book = book;
    this.words = book.words("lists.yaml");
    this.evidence = new EvidenceText(book.language());
    this.indexed = book.model().saker().saker() > 0;
  }

  @Override
  public void finish(XSSFSheet sheet) {
    int rows = (int) Math.min(book.model().antallFunn().tall(), MOST_ROWS);
    SheetSetup setup = book.setup();
    setup.list(sheet, COLUMNS, FROZEN_COLUMNS, rows);
    sheet.setColumnHidden(CHANGE_COLUMN, book.model().sammenligning() == null);
    setup.largePaper(sheet);
    if (rows > 0) {
      new ReviewColumns(book).add(sheet, rows);
    }
  }

  @Override
  public void stream(Sheet sheet) {
    long findings = book.model().antallFunn().tall();
    RowWriter rows = new RowWriter(sheet, book, COLUMNS);
    rows.header();
    try (Alongside<Line> lines = new Alongside<>(line -> write(line, rows))) {
      book.store().readFindings(ORDER, MOST_ROWS, found -> lines.add(line(found)));
      lines.finish();
    }
    if (findings == 0) {
      rows.line(words.say("funn.ingen"), Style.TEXT, COLUMNS.get(0).width());
    } else if (findings > MOST_ROWS) {
      rows.line(
          book.words().say("kuttet_alvorligste", "vist", (long) MOST_ROWS, "alle", findings)
              + " "
              + book.allIn("funn.csv"),
          Style.HEADING,
          COLUMNS.get(0).width());
    }
  }

  private Line line(StoredAssessment found) {
    @Nullable Object[] values = values(found);
    values[CHECKSUM_COLUMN] = checksum.of(CHECKED.stream().map(i -> shown(values, i)).toList());
    return new Line(Style.of(found.utfall()), values);
  }

  private static void write(Line line, RowWriter rows) {
    Row row = rows.row(line.values);
    rows.style(row, 0, line.first);
  }

  private @Nullable Object[] values(StoredAssessment found) {
    @Nullable Object[] values = new @Nullable Object[COLUMNS.size()];
    values[0] = book.label(found.utfall());
    values[1] = book.label("ALVOR", found.alvor());
    values[CHANGE_COLUMN] =
        found.status() == null ? null : book.label("STATUS", found.status().name());
    values[3] = found.kommune();
    values[4] = found.kontor();
    values[5] = Link.row(found.kriterium(), Link.Place.CRITERION, found.kriterium());
    values[6] = indexed ? Link.row(found.sakId(), Link.Place.CASE, key(found)) : found.sakId();
    values[7] = book.label("ENHET", found.enhet());
    values[8] = found.enhetId();
    values[DATE_COLUMN] = found.dato();
    values[10] = found.tekst();
    values[11] =
        Link.row(
            LawText.of(found.hjemmel(), book.language()), Link.Place.SOURCE, found.kriterium());
    values[12] = String.join("\n", evidence.items(found.bevis()));
    values[ID_COLUMN] = found.funnId();
    values[ID_COLUMN + 1] = found.faktaId();
    values[CASE_KEY_COLUMN] = key(found);
    return values;
  }

  private static String key(StoredAssessment found) {
    return found.kommune() + "/" + found.sakId();
  }

  /** What a reader of the workbook finds in the cell. */
  private String shown(@Nullable Object[] values, int column) {
    Object value = values[column];
    String text = value instanceof Link link ? link.text() : Objects.toString(value, "");
    return book.cut(text);
  }
}
