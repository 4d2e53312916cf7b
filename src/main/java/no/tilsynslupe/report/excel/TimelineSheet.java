package no.tilsynslupe.report.excel;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.timeline.FindingMark;
import no.tilsynslupe.report.model.timeline.SupportYear;
import no.tilsynslupe.report.model.timeline.Timeline;
import no.tilsynslupe.report.model.timeline.TimelineEvent;
import no.tilsynslupe.report.model.timeline.Timelines;
import no.tilsynslupe.store.CaseEntry;
import no.tilsynslupe.store.RunStore;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The course of each of the gravest cases: what the case is, its months of support, then its events
 * in order with the findings on their day. Each row names its case, so that a filter shows one.
 */
final class TimelineSheet implements SheetView {

  /** More cases than anyone reads; the list of cases has them all. */
  static final int MOST_CASES = 250;

  /** Past this no further case is begun. */
  static final int MOST_ROWS = 40_000;

  private final Book book;
  private final Prose words;
  private final List<Column> columns;
  private final Timelines timelines;
  private final List<CaseEntry> cases = new ArrayList<>();
  private int drawn;
  private int lines;

  TimelineSheet(Book book) {
    this.book = book;
    this.words = book.words("cases.yaml");
    this.timelines = new Timelines(book.store().cases(), book.language());
    this.columns =
        List.of(
            Column.named(words.say("kolonne_sak"), 14, Style.TEXT),
            Column.named(words.say("kolonne_nr"), 12, Style.NUMBER),
            Column.named(words.say("kolonne_fra"), 12, Style.DATE),
            Column.named(words.say("kolonne_til"), 12, Style.DATE),
            Column.named(words.say("kolonne_hva"), 26, Style.TEXT),
            Column.named(words.say("kolonne_tekst"), 100, Style.TEXT),
            Column.named(words.say("kolonne_kriterium"), 22, Style.TEXT),
            Column.named(words.say("kolonne_kommune"), 12, Style.TEXT),
            Column.named(words.say("kolonne_kontor"), 22, Style.TEXT),
            Column.hidden("sak_nokkel"));
  }

  @Override
  public void stream(Sheet sheet) {
    RowWriter rows = new RowWriter(sheet, book, columns);
    rows.header();
    book.store().cases().read(RunStore.Order.GRAVEST_FIRST, CasesSheet.MOST_ROWS, this::choose);
    for (CaseEntry entry : cases) {
      if (rows.nextRow() < MOST_ROWS) {
        timelines.of(entry).ifPresent(timeline -> write(timeline, rows));
        drawn++;
      }
    }
    lines = rows.nextRow() - 1;
    long all = book.model().saker().saker();
    if (drawn < all) {
      rows.line(
          words.say("tidslinje_kuttet", "vist", drawn, "alle", all),
          Style.HEADING,
          columns.get(0).width());
    } else if (all == 0) {
      rows.line(words.say("saker_ingen"), Style.TEXT, columns.get(0).width());
    }
  }

  private void choose(CaseEntry entry) {
    if (entry.harForlop() && cases.size() < MOST_CASES) {
      cases.add(entry);
    }
  }

  private void write(Timeline timeline, RowWriter rows) {
    CaseEntry entry = timeline.sak();
    int[] number = {0};
    Row head = row(rows, entry, number, null, words.say("rad_sak"), summary(timeline), null);
    rows.style(head, 0, Style.STRONG);
    rows.style(head, 4, Style.STRONG);
    for (SupportYear year : timeline.stonad().ar()) {
      row(
          rows,
          entry,
          number,
          null,
          words.say("rad_maneder"),
          year.beskrivelse() + "\n" + year.tekst(),
          null);
    }
    for (TimelineEvent event : timeline.hendelser()) {
      event(rows, entry, number, event);
    }
  }

  private void event(RowWriter rows, CaseEntry entry, int[] number, TimelineEvent event) {
    @Nullable FindingMark finding = event.funn();
    @Nullable OutcomeCode mark = event.merke();
    String what = event.hva();
    if (finding != null) {
      what = book.label(finding.utfall());
    } else if (mark != null) {
      what = words.say("hva_med_funn", "hva", what);
    }
    Row row =
        row(
            rows,
            entry,
            number,
            event,
            what,
            event.tekst(),
            finding == null
                ? null
                : Link.row(finding.kriterium(), Link.Place.FINDING, finding.funnId()));
    if (finding != null) {
      rows.style(row, 4, Style.of(finding.utfall()));
      rows.style(row, 6, Style.LINK);
    }
  }

  private Row row(
      RowWriter rows,
      CaseEntry entry,
      int[] number,
      @Nullable TimelineEvent event,
      String what,
      String text,
      @Nullable Link finding) {
    return rows.row(
        entry.sakId(),
        ++number[0],
        event == null ? null : event.fra(),
        event == null ? null : event.til(),
        what,
        text,
        finding,
        entry.office().kommune(),
        entry.office().kontor(),
        CasesSheet.key(entry));
  }

  private String summary(Timeline timeline) {
    CaseEntry entry = timeline.sak();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.say(
            "sak_funn",
            "avvik",
            entry.funn().antall(OutcomeCode.AVVIK),
            "risiko",
            entry.funn().antall(OutcomeCode.RISIKO)));
    if (!entry.team().isEmpty()) {
      sentences.add(words.say("sak_team", "team", entry.team()));
    }
    sentences.addAll(timeline.dekning());
    sentences.addAll(timeline.merknader());
    sentences.add(timeline.stonad().forklaring());
    return String.join("\n", sentences);
  }

  @Override
  public void finish(XSSFSheet sheet) {
    book.setup().list(sheet, columns, 1, lines);
    book.setup().largePaper(sheet);
  }
}
