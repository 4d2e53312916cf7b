package no.tilsynslupe.report.excel;

import java.util.List;
import java.util.function.Predicate;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CombinedResult;
import no.tilsynslupe.report.model.Comparison;
import no.tilsynslupe.report.model.ComparisonBasis;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.CriterionResult.Seen;
import no.tilsynslupe.report.model.CriterionResult.State;
import no.tilsynslupe.report.model.FormRemark;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.GroupCell;
import no.tilsynslupe.report.model.ParameterText;
import no.tilsynslupe.report.model.Reliability.Grade;
import no.tilsynslupe.report.model.ReportModel;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The main findings in sentences, how far they can be relied on, and the traffic of outcomes. */
final class SummarySheet implements SheetView {

  /** As many as a leader reads; all of them stand in the table below. */
  private static final int MAIN_FINDINGS = 5;

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("kriterium", 20),
          Column.text("gjelder", 44),
          Column.of("avvik_saker", 12, Style.NUMBER),
          Column.number("risiko_saker"),
          Column.number("ok_saker"),
          Column.of("uavklart_saker", 14, Style.NUMBER),
          Column.of("ikke_aktuelt_saker", 17, Style.NUMBER),
          Column.text("kort_sagt", 70));

  private static final int WHOLE_WIDTH = COLUMNS.stream().mapToInt(Column::width).sum() - 10;

  private final Book book;

  SummarySheet(Book book) {
    this.book = book;
  }

  @Override
  public void finish(XSSFSheet sheet) {
    book.setup().page(sheet);
    book.setup().widths(sheet, COLUMNS);
    new Page(book, sheet).write();
  }

  /** The sheet while it is written. */
  private static final class Page {
    private final Book book;
    private final XSSFSheet sheet;
    private final ReportModel model;
    private final Prose words;
    private final boolean shared;
    private final RowWriter rows;

    Page(Book book, XSSFSheet sheet) {
      this.book = book;
      this.sheet = sheet;
      this.model = book.model();
      this.words = book.words("front.yaml");
      this.shared = model.audience() == Audience.SHARED;
      this.rows = new RowWriter(sheet, book, COLUMNS);
    }

    void write() {
      reliability();
      mainFindings();
      if (!shared) {
        deadlines();
      }
      forms();
      sinceLast();
      table();
      combined();
    }

    private void reliability() {
      rows.line(
          words.say("sam.tittel", "sted", book.place(), "periode", book.period()),
          Style.TITLE,
          WHOLE_WIDTH);
      model.datakvalitet().slagMangler().stream()
          .map(kind -> kind.sentence(book.language()))
          .forEach(line -> across(line, Style.RISIKO));
      Grade grade = model.palitelighet().grad();
      Style style =
          switch (grade) {
            case FULLSTENDIG -> Style.OK;
            case DELVIS -> Style.RISIKO;
            case BOR_IKKE_BRUKES -> Style.AVVIK;
          };
      across(words.say("sam.grad", "tekst", grade.title(book.language())), style);
      model.palitelighet().arsaker().forEach(this::point);
      undecided();
      model.run().overstyringer().stream()
          .map(
              applied ->
                  words.say(
                      "sam.endret", "tekst", new ParameterText(book.language()).sentence(applied)))
          .forEach(line -> across(line, Style.TEXT));
      List<Office> chosen =
          model.kontorer().stream()
              .filter(office -> !model.run().utvalg(office).allowsIntervals())
              .toList();
      if (!chosen.isEmpty()) {
        across(words.say("sam.skjonn", "kontorer", book.offices(chosen)), Style.TEXT);
      }
      rows.skip();
    }

    /** Said here too: a complete delivery may still lack what a case needs. */
    private void undecided() {
      List<Antall> undecided =
          model.kriterier().stream()
              .map(c -> c.samlet().enheter().vist(GroupCell.UAVKLART))
              .toList();
      if (undecided.stream().anyMatch(Antall::skjult)) {
        across(words.say("sam.noen_uavklart", "ark", book.name(SheetName.CRITERIA)), Style.TEXT);
        return;
      }
      long units = undecided.stream().mapToLong(Antall::tall).sum();
      if (units > 0) {
        across(
            words.say("sam.uavklart", "n", units, "ark", book.name(SheetName.NOT_JUDGED)),
            Style.TEXT);
      }
    }

    private void mainFindings() {
      rows.line(
          words.say(shared ? "sam.hovedfunn_delt" : "sam.hovedfunn"), Style.HEADING, WHOLE_WIDTH);
      across(
          shared
              ? words.say("sam.delt", "terskel", model.form().threshold())
              : words.say(
                      "sam.antall",
                      "funn",
                      model.antallFunn().text(words.forms()),
                      "med",
                      model.sakerMedFunn().text(words.forms()),
                      "saker",
                      model.run().saker())
                  + cutNote(),
          Style.STRONG);
      List<CriterionResult> main =
          model.kriterier().stream()
              .filter(c -> c.funn() == Seen.NOEN)
              .sorted(Numbers.GRAVEST_FIRST)
              .limit(MAIN_FINDINGS)
              .toList();
      main.forEach(this::sentence);
      // One line that sums up a pattern must not drown among the criteria it is about.
      model.kriterier().stream()
          .filter(c -> c.gjelderKontorOgKriterium() && c.funn() == Seen.NOEN)
          .filter(c -> !main.contains(c))
          .forEach(this::sentence);
      rows.skip();
    }

    private void sentence(CriterionResult result) {
      across(
          words.say(
              "sam.om_kriterium",
              "tittel",
              book.text(result.spec().title()),
              "tekst",
              book.sentence(result)),
          Style.TEXT);
    }

    private void deadlines() {
      rows.line(words.say("sam.frister"), Style.HEADING, WHOLE_WIDTH);
      across(model.frister().sentence(book.language()), Style.STRONG);
      if (book.has(SheetName.DEADLINES) && model.frister().linjer() > 0) {
        link("sam.til_frister", SheetName.DEADLINES);
      }
      rows.skip();
    }

    /** What the statistics office's own check of the forms leaves unchecked. */
    private void forms() {
      List<FormRemark> remarks = model.datakvalitet().skjemamerknader();
      if (remarks.isEmpty()) {
        return;
      }
      rows.line(words.say("sam.skjema"), Style.HEADING, WHOLE_WIDTH);
      remarks.forEach(remark -> point(remark.sentence(book.language())));
      across(words.say("sam.skjema_fil"), Style.TEXT);
      link("sam.til_merknader", SheetName.QUALITY);
      rows.skip();
    }

    private void sinceLast() {
      @Nullable ComparisonBasis basis = model.grunnlag();
      if (basis == null) {
        return;
      }
      @Nullable Comparison comparison = model.sammenligning();
      if (comparison == null) {
        across(words.say("sam.ingen_tidligere"), Style.TEXT);
        basis.merknader().forEach(this::point);
      } else {
        rows.line(words.say("sam.siden_sist"), Style.HEADING, WHOLE_WIDTH);
        across(comparison.hovedsetning(book.language()), Style.STRONG);
        comparison.forbehold(book.language()).forEach(this::point);
        link("sam.til_nye", SheetName.FINDINGS);
        link("sam.til_rettet", SheetName.GONE);
      }
      rows.skip();
    }

    private String cutNote() {
      if (!book.has(SheetName.FINDINGS) || model.antallFunn().tall() <= FindingsSheet.MOST_ROWS) {
        return "";
      }
      return " "
          + words.say(
              "sam.kuttet",
              "ark",
              book.name(SheetName.FINDINGS),
              "vist",
              (long) FindingsSheet.MOST_ROWS)
          + " "
          + book.allIn("funn.csv");
    }

    private void table() {
      List<CriterionResult> shown =
          model.kriterier().stream()
              .filter(
                  c ->
                      c.funn() == Seen.NOEN
                          || c.samlet().hoved().vist(GroupCell.UAVKLART).minstEn())
              .sorted(Numbers.GRAVEST_FIRST)
              .toList();
      rows.line(words.say("sam.tabell"), Style.HEADING, WHOLE_WIDTH);
      int header = rows.nextRow();
      rows.header();
      for (CriterionResult result : shown) {
        row(
            Link.row(result.id(), Link.Place.CRITERION, result.id()),
            book.text(result.spec().title()),
            result.samlet().hoved(),
            book.sentence(result));
      }
      if (!shown.isEmpty()) {
        sheet.setAutoFilter(
            new CellRangeAddress(header, rows.nextRow() - 1, 0, COLUMNS.size() - 1));
      }
      rest(shown);
      across(words.say("sam.kontortall"), Style.TEXT);
      rows.skip();
    }

    private void row(Object id, String title, Group group, String sentence) {
      rows.row(
          id,
          title,
          group.vist(GroupCell.AVVIK),
          group.vist(GroupCell.RISIKO),
          group.vist(GroupCell.OK),
          group.vist(GroupCell.UAVKLART),
          group.vist(GroupCell.IKKE_AKTUELT),
          sentence);
    }

    /** What isn't in the table is told of in a line each, not left out. */
    private void rest(List<CriterionResult> shown) {
      List<CriterionResult> others =
          model.kriterier().stream().filter(c -> !shown.contains(c)).toList();
      listed("sam.vises_ikke", others, c -> c.funn() == Seen.SKJULT);
      Predicate<CriterionResult> without = c -> c.funn() == Seen.INGEN;
      Predicate<CriterionResult> judged = c -> c.tilstand() == State.VURDERT;
      Predicate<CriterionResult> undecided = c -> c.tilstand() == State.INGENTING_AVGJORT;
      listed("sam.uten_funn", others, without.and(judged));
      listed("sam.ikke_avgjort", others, without.and(undecided));
      listed("sam.ingenting", others, without.and(judged.negate()).and(undecided.negate()));
    }

    private void listed(
        String key, List<CriterionResult> results, Predicate<CriterionResult> which) {
      List<String> ids = results.stream().filter(which).map(CriterionResult::id).toList();
      if (!ids.isEmpty()) {
        across(words.say(key, "ark", book.name(SheetName.NOT_JUDGED), "liste", ids), Style.TEXT);
      }
    }

    private void combined() {
      if (model.samlet().isEmpty()) {
        return;
      }
      rows.line(words.say("sam.samlet"), Style.HEADING, WHOLE_WIDTH);
      for (CombinedResult result : model.samlet()) {
        row(
            String.join(" + ", result.figur().kriterier()),
            result.tittel(),
            result.personer(),
            words.say("sam.hver_person"));
      }
    }

    private void link(String key, SheetName to) {
      if (book.has(to)) {
        rows.row(Link.top(words.say(key), to));
      }
    }

    private void point(String text) {
      across(words.say("sam.punkt", "tekst", text), Style.TEXT);
    }

    private void across(String text, Style style) {
      Row row = rows.line(text, style, WHOLE_WIDTH);
      int index = row.getRowNum();
      sheet.addMergedRegion(new CellRangeAddress(index, index, 0, COLUMNS.size() - 1));
    }
  }
}
