package no.tilsynslupe.report.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.GroupCell;
import no.tilsynslupe.report.model.LawText;
import no.tilsynslupe.report.model.ReportModel;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** One row a criterion: outcomes, rates, intervals and coverage, persons first, then units. */
final class CriteriaSheet implements SheetView {

  static final int FIRST_ROW = 1;
  static final int ID_COLUMN = 0;

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("kriterium", 20),
          Column.text("gjelder", 32),
          Column.text("hjemmel", 22),
          Column.text("type", 12),
          Column.text("resultat", 13),
          Column.of("avvik_saker", 12, Style.NUMBER),
          Column.number("risiko_saker"),
          Column.number("ok_saker"),
          Column.of("uavklart_saker", 13, Style.NUMBER),
          Column.of("ikke_aktuelt_saker", 13, Style.NUMBER),
          Column.text("avvik_i_tall", 15),
          Column.percent("avvik_andel"),
          Column.percent("avvik_fra"),
          Column.percent("avvik_til"),
          Column.percent("funn_andel"),
          Column.percent("funn_fra"),
          Column.percent("funn_til"),
          Column.of("dekning_saker", 11, Style.PERCENT),
          Column.text("enhet", 16),
          Column.of("avvik_enheter", 12, Style.NUMBER),
          Column.number("risiko_enheter"),
          Column.number("ok_enheter"),
          Column.of("uavklart_enheter", 13, Style.NUMBER),
          Column.of("ikke_aktuelt_enheter", 13, Style.NUMBER),
          Column.of("avvik_andel_enheter", 11, Style.PERCENT),
          Column.of("funn_andel_enheter", 11, Style.PERCENT),
          Column.of("dekning_enheter", 11, Style.PERCENT),
          Column.text("utvalg", 13),
          Column.text("merknad", 26),
          Column.of("definisjon", 13, Style.LINK),
          Column.of("funnene", 15, Style.TEXT));

  static final int AVVIK_RATE_COLUMN = 11;
  static final int FUNN_RATE_COLUMN = 14;

  private final Book book;
  private final Prose words;

  CriteriaSheet(Book book) {
    this.book = book;
    this.words = book.words("figures.yaml");
  }

  @Override
  public void finish(XSSFSheet sheet) {
    ReportModel model = book.model();
    SheetSetup setup = book.setup();
    List<CriterionResult> results = model.kriterier();
    boolean shared = model.audience() == Audience.SHARED;
    List<Column> columns = shared ? shared() : COLUMNS;
    setup.list(sheet, columns, 1, results.size());
    setup.largePaper(sheet);
    RowWriter rows = new RowWriter(sheet, book, columns);
    rows.header();
    for (CriterionResult result : results) {
      List<@Nullable Object> values = new ArrayList<>();
      boolean found = Numbers.perhaps(result.samlet().enheter(), GroupCell.FUNN);
      values.add(
          found && book.has(SheetName.FINDINGS) ? Link.findings(result.id(), result) : result.id());
      values.add(book.text(result.spec().title()));
      values.add(LawText.of(result.spec().hjemmel(), book.language()));
      values.add(book.label("TYPE", result.spec().type().code()));
      values.add(result.tilstand().title(book.language()));
      persons(result, values);
      units(result, values);
      values.add(sampling(model, result));
      values.add(note(result));
      values.add(Link.row(words.say("krit.les_mer"), Link.Place.SOURCE, result.id()));
      if (!shared) {
        values.add(found ? Link.findings(words.say("krit.se_funnene"), result) : null);
      }
      rows.row(values.toArray());
    }
    if (!shared) {
      new CriteriaChart(book).add(sheet, results, rows);
    }
  }

  /** In place of intervals, where a share of rounded numbers may lie; and no findings to go to. */
  private static List<Column> shared() {
    Map<String, Column> instead =
        Map.of(
            "kol.avvik_fra", Column.percent("avvik_minst"),
            "kol.avvik_til", Column.percent("avvik_hoyst"),
            "kol.funn_fra", Column.percent("funn_minst"),
            "kol.funn_til", Column.percent("funn_hoyst"));
    return COLUMNS.stream()
        .filter(column -> !"kol.funnene".equals(column.key()))
        .map(column -> instead.getOrDefault(column.key(), column))
        .toList();
  }

  private void persons(CriterionResult result, List<@Nullable Object> values) {
    Group group = result.samlet().personer();
    if (group == null || Numbers.none(group, GroupCell.ALLE)) {
      nothing(13, values);
      return;
    }
    counts(group, values);
    values.add(inNumbers(group));
    values.add(Numbers.avvik(group));
    values.addAll(Arrays.asList(Numbers.interval(group, group.avvikRate())));
    values.add(Numbers.funn(group));
    values.addAll(Arrays.asList(Numbers.interval(group, group.funnRate())));
    values.add(Numbers.coverage(group));
  }

  /** «i 14 av 20 saker». */
  private Object inNumbers(Group group) {
    Antall breaches = group.vist(GroupCell.AVVIK);
    Antall decided = group.vist(GroupCell.AVGJORT);
    if (decided.skjult() || breaches.skjult()) {
      return Antall.skjul().text(book.forms());
    }
    return decided.tall() == 0
        ? words.say("krit.ingen_avgjort")
        : words.say("krit.i_tall", "antall", breaches.tall(), "av", decided.tall());
  }

  private void units(CriterionResult result, List<@Nullable Object> values) {
    Group group = result.samlet().enheter();
    values.add(book.label("ENHET", result.spec().unit().name()));
    if (Numbers.none(group, GroupCell.ALLE)) {
      // That there was nothing stands in the column of the result; zeros would look like an answer.
      nothing(8, values);
      return;
    }
    counts(group, values);
    values.add(Numbers.avvik(group));
    values.add(Numbers.funn(group));
    values.add(Numbers.coverage(group));
  }

  private static void nothing(int columns, List<@Nullable Object> values) {
    values.addAll(Collections.nCopies(columns, null));
  }

  private static void counts(Group group, List<@Nullable Object> values) {
    Numbers.OUTCOMES.forEach(outcome -> values.add(group.vist(outcome)));
  }

  private String sampling(ReportModel model, CriterionResult result) {
    return result.kontorer().keySet().stream()
        .map(office -> model.run().utvalg(office).title(book.language()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String note(CriterionResult result) {
    List<String> notes = new ArrayList<>();
    if (!result.intervaller()) {
      notes.add(words.say("krit.ikke_intervall"));
    }
    if (!result.utenTabell().isEmpty()) {
      notes.add(
          words.say(
              "krit.tabell_mangler",
              "n",
              result.manglendeTabeller().size(),
              "tabeller",
              result.manglendeTabeller(),
              "kontorer",
              book.offices(result.utenTabell())));
    }
    if (result.feil() > 0) {
      notes.add(words.say("krit.feilet", "n", result.feil()));
    }
    return String.join(" ", notes);
  }
}
