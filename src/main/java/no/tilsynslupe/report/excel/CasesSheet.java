package no.tilsynslupe.report.excel;

import java.util.List;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.store.CaseEntry;
import no.tilsynslupe.store.FindingCounts;
import no.tilsynslupe.store.RunStore;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The cases with findings, the gravest first, each with a link to its timeline. */
final class CasesSheet implements SheetView {

  /** As for findings: a longer list is none to work through. */
  static final int MOST_ROWS = 20_000;

  private final Book book;
  private final Prose words;
  private final List<Column> columns;

  CasesSheet(Book book) {
    this.book = book;
    this.words = book.words("cases.yaml");
    this.columns =
        List.of(
            Column.named(words.say("kolonne_sak"), 14, Style.LINK),
            Column.named(words.say("kolonne_kommune"), 12, Style.TEXT),
            Column.named(words.say("kolonne_kontor"), 22, Style.TEXT),
            Column.named(words.say("kolonne_team"), 18, Style.TEXT),
            Column.named(words.say("kolonne_avvik"), 12, Style.NUMBER),
            Column.named(words.say("kolonne_avvik_alvorlig"), 12, Style.NUMBER),
            Column.named(words.say("kolonne_avvik_moderat"), 12, Style.NUMBER),
            Column.named(words.say("kolonne_avvik_lav"), 12, Style.NUMBER),
            Column.named(words.say("kolonne_risiko"), 12, Style.NUMBER),
            Column.named(words.say("kolonne_risiko_alvorlig"), 12, Style.NUMBER),
            Column.named(words.say("kolonne_risiko_moderat"), 12, Style.NUMBER),
            Column.named(words.say("kolonne_risiko_lav"), 12, Style.NUMBER),
            Column.named(words.say("kolonne_funn"), 16, Style.LINK),
            Column.named(words.say("kolonne_tidslinje"), 16, Style.TEXT),
            Column.hidden("sak_nokkel"));
  }

  /** What tells a case apart from all others, also where several municipalities are in a run. */
  static String key(CaseEntry entry) {
    return entry.office().kommune() + "/" + entry.sakId();
  }

  @Override
  public void stream(Sheet sheet) {
    long cases = book.model().saker().saker();
    RowWriter rows = new RowWriter(sheet, book, columns);
    rows.header();
    int[] timelines = {0};
    book.store()
        .cases()
        .read(RunStore.Order.GRAVEST_FIRST, MOST_ROWS, entry -> row(entry, rows, timelines));
    if (cases == 0) {
      rows.line(words.say("saker_ingen"), Style.TEXT, columns.get(0).width());
    } else if (cases > MOST_ROWS) {
      rows.line(
          words.say("saker_kuttet", "vist", MOST_ROWS, "alle", cases),
          Style.HEADING,
          columns.get(0).width());
    }
  }

  private void row(CaseEntry entry, RowWriter rows, int[] timelines) {
    boolean drawn = entry.harForlop() && timelines[0] < TimelineSheet.MOST_CASES;
    timelines[0] += drawn ? 1 : 0;
    FindingCounts found = entry.funn();
    Row row =
        rows.row(
            drawn ? Link.row(entry.sakId(), Link.Place.TIMELINE, key(entry)) : entry.sakId(),
            entry.office().kommune(),
            entry.office().kontor(),
            entry.team().isEmpty() ? words.say("team_ukjent") : entry.team(),
            found.antall(OutcomeCode.AVVIK),
            found.antall(OutcomeCode.AVVIK, Severity.ALVORLIG),
            found.antall(OutcomeCode.AVVIK, Severity.MODERAT),
            found.antall(OutcomeCode.AVVIK, Severity.LAV),
            found.antall(OutcomeCode.RISIKO),
            found.antall(OutcomeCode.RISIKO, Severity.ALVORLIG),
            found.antall(OutcomeCode.RISIKO, Severity.MODERAT),
            found.antall(OutcomeCode.RISIKO, Severity.LAV),
            Link.row(words.say("funn_her"), Link.Place.FINDING_OF_CASE, key(entry)),
            drawn
                ? Link.row(words.say("tidslinje_her"), Link.Place.TIMELINE, key(entry))
                : words.say("tidslinje_ikke_her"),
            key(entry));
    if (!drawn) {
      rows.style(row, 0, Style.TEXT);
    }
  }

  @Override
  public void finish(XSSFSheet sheet) {
    int rows = (int) Math.min(book.model().saker().saker(), MOST_ROWS);
    book.setup().list(sheet, columns, 1, rows);
  }
}
