package no.tilsynslupe.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.Labels;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.ReportModel;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** One row a criterion: outcomes, rates, intervals and coverage, persons first, then units. */
final class CriteriaSheet implements SheetView {

  static final int FIRST_ROW = 1;
  static final int ID_COLUMN = 0;

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Kriterium", 20),
          Column.text("Hva det gjelder", 32),
          Column.text("Hjemmel", 22),
          Column.text("Type", 12),
          Column.text("Resultat", 13),
          Column.number("AVVIK (saker)"),
          Column.number("RISIKO (saker)"),
          Column.number("OK (saker)"),
          Column.of("UAVKLART (saker)", 13, Style.NUMBER),
          Column.of("IKKE AKTUELT (saker)", 12, Style.NUMBER),
          Column.text("AVVIK i tall", 15),
          Column.percent("Avvik, andel"),
          Column.percent("Avvik, 95 % fra"),
          Column.percent("Avvik, 95 % til"),
          Column.percent("Funn, andel"),
          Column.percent("Funn, 95 % fra"),
          Column.percent("Funn, 95 % til"),
          Column.of("Dekning (saker)", 11, Style.PERCENT),
          Column.text("Enhet", 16),
          Column.number("AVVIK (enheter)"),
          Column.number("RISIKO (enheter)"),
          Column.number("OK (enheter)"),
          Column.of("UAVKLART (enheter)", 13, Style.NUMBER),
          Column.of("IKKE AKTUELT (enheter)", 12, Style.NUMBER),
          Column.of("Avvik, andel (enheter)", 11, Style.PERCENT),
          Column.of("Funn, andel (enheter)", 11, Style.PERCENT),
          Column.of("Dekning (enheter)", 11, Style.PERCENT),
          Column.text("Utvalg", 13),
          Column.text("Merknad", 26),
          Column.of("Definisjon", 13, Style.LINK));

  static final int AVVIK_RATE_COLUMN = 11;
  static final int FUNN_RATE_COLUMN = 14;

  private final Book book;

  CriteriaSheet(Book book) {
    this.book = book;
  }

  @Override
  public void finish(XSSFSheet sheet) {
    ReportModel model = book.model();
    SheetSetup setup = book.setup();
    List<CriterionResult> results = model.kriterier();
    setup.list(sheet, COLUMNS, 1, results.size());
    setup.twoPagesWide(sheet);
    RowWriter rows = new RowWriter(sheet, book, COLUMNS);
    rows.header();
    for (CriterionResult result : results) {
      List<@Nullable Object> values = new ArrayList<>();
      values.add(
          result.samlet().enheter().funn() == 0
              ? result.id()
              : Link.row(result.id(), Link.Place.FINDING_OF_CRITERION, result.id()));
      values.add(result.spec().title().nb());
      values.add(result.spec().hjemmel());
      values.add(Labels.of("TYPE", result.spec().type().code()));
      values.add(result.tilstand().title());
      persons(result, values);
      units(result, values);
      values.add(sampling(model, result));
      values.add(note(result));
      values.add(Link.row("Les mer", Link.Place.SOURCE, result.id()));
      rows.row(values.toArray());
    }
    CriteriaChart.add(sheet, results, rows);
  }

  private static void persons(CriterionResult result, List<@Nullable Object> values) {
    Group group = result.samlet().personer();
    if (group == null) {
      for (int i = 0; i < 13; i++) {
        values.add(null);
      }
      return;
    }
    counts(group, values);
    values.add(
        group.avgjort() == 0
            ? "ingen avgjort"
            : NorwegianText.outOf(
                group.avvik(), group.avgjort(), group.avgjort() == 1 ? "sak" : "saker"));
    withInterval(group.avvikRate(), values);
    withInterval(group.funnRate(), values);
    values.add(share(group.dekning()));
  }

  private static void units(CriterionResult result, List<@Nullable Object> values) {
    Group group = result.samlet().enheter();
    values.add(Labels.of("ENHET", result.spec().unit().name()));
    counts(group, values);
    values.add(share(group.avvikRate()));
    values.add(share(group.funnRate()));
    values.add(share(group.dekning()));
  }

  private static void counts(Group group, List<@Nullable Object> values) {
    values.add(group.avvik());
    values.add(group.risiko());
    values.add(group.ok());
    values.add(group.uavklart());
    values.add(group.ikkeAktuelt());
  }

  private static void withInterval(@Nullable Rate rate, List<@Nullable Object> values) {
    values.add(share(rate));
    values.add(rate == null || rate.intervall() == null ? null : rate.intervall().low());
    values.add(rate == null || rate.intervall() == null ? null : rate.intervall().high());
  }

  private static @Nullable Double share(@Nullable Rate rate) {
    return rate == null ? null : rate.andel();
  }

  private static String sampling(ReportModel model, CriterionResult result) {
    return result.kontorer().keySet().stream()
        .map(office -> model.run().utvalg(office).title())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String note(CriterionResult result) {
    List<String> notes = new ArrayList<>();
    if (!result.intervaller()) {
      notes.add("Intervall er ikke beregnet: skjønnsmessig utvalg.");
    }
    if (!result.utenTabell().isEmpty()) {
      notes.add(
          (result.manglendeTabeller().size() == 1 ? "Tabellen " : "Tabellene ")
              + NorwegianText.list(result.manglendeTabeller())
              + " mangler for "
              + NorwegianText.list(result.utenTabell().stream().map(o -> o.kontor()).toList())
              + ".");
    }
    if (result.feil() > 0) {
      notes.add(
          "Programmet feilet "
              + NorwegianText.counted(result.feil(), "gang", "ganger")
              + "; tallene er ufullstendige.");
    }
    return String.join(" ", notes);
  }
}
