package no.tilsynslupe.report.excel;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.model.ReportModel;

/** The sheets of a workbook in their order, which is the contract's. */
final class SheetList {

  /**
   * A sheet.
   *
   * @param cases whether it tells of single cases, and is left out where the report is shared
   * @param when whether a report has something to say in it
   */
  private record Entry(
      SheetName name, boolean cases, Predicate<ReportModel> when, Function<Book, SheetView> view) {

    boolean in(ReportModel model) {
      return when.test(model) && !(cases && model.audience() == Audience.SHARED);
    }
  }

  private static final List<Entry> ALL =
      List.of(
          always(SheetName.READ_ME, ReadMeSheet::new),
          always(SheetName.SUMMARY, SummarySheet::new),
          always(SheetName.CRITERIA, CriteriaSheet::new),
          always(SheetName.OFFICES, OfficesSheet::new),
          always(SheetName.DIFFERENCES, DifferencesSheet::new),
          always(SheetName.TREND, TrendSheet::new),
          ofCases(SheetName.DEADLINES, DeadlinesSheet::new),
          ofCases(SheetName.FINDINGS, FindingsSheet::new),
          new Entry(SheetName.GONE, true, m -> m.sammenligning() != null, GoneSheet::new),
          ofCases(SheetName.CASES, CasesSheet::new),
          ofCases(SheetName.TIMELINE, TimelineSheet::new),
          always(SheetName.HOUSING, HousingSheet::new),
          always(SheetName.PROGRAMME, ProgrammeSheet::new),
          always(SheetName.SECTIONS, SectionsSheet::new),
          always(SheetName.CONDITIONS, ConditionsSheet::new),
          always(SheetName.NOT_JUDGED, NotJudgedSheet::new),
          always(SheetName.QUALITY, QualitySheet::new),
          ofCases(SheetName.REJECTED, RejectedSheet::new),
          always(SheetName.SOURCES, SourcesSheet::new),
          always(SheetName.TECHNICAL, TechnicalSheet::new));

  private SheetList() {}

  /** All sheets there are, in their order. */
  static List<SheetName> inOrder() {
    return ALL.stream().map(Entry::name).toList();
  }

  /** The sheets that a shared report leaves out. */
  static List<SheetName> ofCases(ReportModel model) {
    return ALL.stream()
        .filter(entry -> entry.cases() && entry.when().test(model))
        .map(Entry::name)
        .toList();
  }

  /** The sheets that the report of a model has. */
  static Set<SheetName> names(ReportModel model) {
    Set<SheetName> names = EnumSet.noneOf(SheetName.class);
    ALL.stream().filter(entry -> entry.in(model)).forEach(e -> names.add(e.name()));
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
    return new Entry(name, false, model -> true, view);
  }

  private static Entry ofCases(SheetName name, Function<Book, SheetView> view) {
    return new Entry(name, true, model -> true, view);
  }
}
