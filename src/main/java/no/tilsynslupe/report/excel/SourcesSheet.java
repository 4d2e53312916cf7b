package no.tilsynslupe.report.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.criterion.CriterionSpec.DatedValue;
import no.tilsynslupe.criterion.CriterionSpec.Parameter;
import no.tilsynslupe.report.excel.RowWriter.Linked;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.report.model.ReportModel;
import org.apache.poi.ss.usermodel.Sheet;

/** Each criterion's paragraph, definition, parameters with dates and source, and law version. */
final class SourcesSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Kriterium", 20),
          Column.text("Hva det gjelder", 26),
          Column.text("Hjemmel", 20),
          Column.text("Regelen gjelder", 17),
          Column.text("Hvem det gjelder", 32),
          Column.text("Hva som er undersøkt", 56),
          Column.text("Hva som ville vært riktig", 32),
          Column.text("Hva dataene ikke viser", 32),
          Column.text("Grenser som er brukt", 42),
          Column.text("Kilder", 28));

  private SourcesSheet() {}

  /** Row of a criterion, counted from 0. */
  static int row(int position) {
    return position + 1;
  }

  static void write(Sheet sheet, ReportModel model, StyleBook styles, SheetSetup setup) {
    setup.list(sheet, COLUMNS, 1, model.kriterier().size());
    setup.largePaper(sheet);
    RowWriter rows = new RowWriter(sheet, styles, COLUMNS);
    rows.header();
    List<CriterionResult> results = model.kriterier();
    for (int i = 0; i < results.size(); i++) {
      CriterionSpec spec = results.get(i).spec();
      rows.row(
          new Linked(spec.id(), SheetNames.CRITERIA, CriteriaSheet.row(i)),
          spec.title().nb(),
          spec.hjemmel(),
          inForce(spec),
          spec.population().nb(),
          spec.explanation().nb(),
          spec.right().nb(),
          spec.limits().nb(),
          spec.parameters().stream().map(SourcesSheet::parameter).collect(Collectors.joining("\n")),
          String.join("\n", spec.sources()));
    }
  }

  private static String inForce(CriterionSpec spec) {
    LocalDate end = spec.validTo();
    return "fra "
        + NorwegianText.date(spec.validFrom())
        + (end == null ? "" : " til " + NorwegianText.date(end));
  }

  /** «Lengste tid mellom to hendelser: 90 dager fra 01.01.2010 (kilde: …)». */
  private static String parameter(Parameter parameter) {
    String values =
        parameter.values().stream()
            .map((DatedValue v) -> value(parameter, v))
            .collect(Collectors.joining(", "));
    return NorwegianText.sentence(parameter.meaning().nb())
        + ": "
        + values
        + " (kilde: "
        + parameter.source()
        + ")";
  }

  /** A value with its unit; dates as people write them, and one month is not «1 måneder». */
  private static String written(String unit, String value) {
    return switch (unit) {
      case "" -> value;
      case "dato" -> NorwegianText.date(LocalDate.parse(value));
      case "måneder" -> value + (value.equals("1") ? " måned" : " måneder");
      default -> value + " " + unit;
    };
  }

  private static String value(Parameter parameter, DatedValue dated) {
    return written(parameter.unit(), dated.value()) + " fra " + NorwegianText.date(dated.from());
  }
}
