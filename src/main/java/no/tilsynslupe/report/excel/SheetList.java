package no.tilsynslupe.report.excel;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.tilsynslupe.report.model.ReportModel;

/** The sheets of a workbook in their order, which is the contract's. */
final class SheetList {

  /**
   * A sheet.
   *
   * @param when whether a report has it
   */
  private record Entry(
      SheetName name, Predicate<ReportModel> when, Function<Book, SheetView> view) {}

  private static final List<Entry> ALL =
      List.of(
          always(SheetName.READ_ME, ReadMeSheet::new),
          always(SheetName.SUMMARY, SummarySheet::new),
          always(SheetName.CRITERIA, CriteriaSheet::new),
          always(SheetName.OFFICES, OfficesSheet::new),
          ofCases(SheetName.DEADLINES, DeadlinesSheet::new),
          ofCases(SheetName.FINDINGS, FindingsSheet::new),
          new Entry(SheetName.GONE, SheetList::compared, GoneSheet::new),
          always(SheetName.NOT_JUDGED, NotJudgedSheet::new),
          always(SheetName.QUALITY, QualitySheet::new),
          ofCases(SheetName.REJECTED, RejectedSheet::new),
          always(SheetName.SOURCES, SourcesSheet::new));

  private SheetList() {}

  /** The sheets that the report of a model has. */
  static Set<SheetName> names(ReportModel model) {
    Set<SheetName> names = EnumSet.noneOf(SheetName.class);
    ALL.stream().filter(entry -> entry.when().test(model)).forEach(e -> names.add(e.name()));
    return names;
  }

  /** What fills them, in their order. */
  static Map<SheetName, SheetView> views(Book book) {
    Map<SheetName, SheetView> views = new EnumMap<>(SheetName.class);
    ALL.stream()
        .filter(entry -> book.has(entry.name()))
        .forEach(entry -> views.put(entry.name(), entry.view().apply(book)));
    return views;
  }

  private static Entry always(SheetName name, Function<Book, SheetView> view) {
    return new Entry(name, model -> true, view);
  }

  /** Left out where the report is shared: it tells of single cases. */
  private static Entry ofCases(SheetName name, Function<Book, SheetView> view) {
    return new Entry(name, SheetList::internal, view);
  }

  private static boolean internal(ReportModel model) {
    return true;
  }

  private static boolean compared(ReportModel model) {
    return internal(model) && model.sammenligning() != null;
  }
}
