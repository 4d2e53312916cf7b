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
   * @param internal whether it tells of single cases, or of what can't be said with rounded
   *     numbers, and is left out where the report is shared
   * @param when whether a report has something to say in it
   */
  private record Entry(
      SheetName name,
      boolean internal,
      Predicate<ReportModel> when,
      Function<Book, SheetView> view) {

    boolean in(ReportModel model) {
      return when.test(model) && !(internal && model.audience() == Audience.SHARED);
    }
  }

  private static final List<Entry> ALL =
      List.of(
          always(SheetName.READ_ME, ReadMeSheet::new),
          always(SheetName.SUMMARY, SummarySheet::new),
          always(SheetName.CRITERIA, CriteriaSheet::new),
          always(SheetName.OFFICES, OfficesSheet::new),
          internal(SheetName.DIFFERENCES, DifferencesSheet::new),
          internal(SheetName.TREND, TrendSheet::new),
          internal(SheetName.DEADLINES, DeadlinesSheet::new),
          internal(SheetName.FINDINGS, FindingsSheet::new),
          new Entry(SheetName.GONE, true, m -> m.sammenligning() != null, GoneSheet::new),
          internal(SheetName.CASES, CasesSheet::new),
          internal(SheetName.TIMELINE, TimelineSheet::new),
          internal(SheetName.HOUSING, HousingSheet::new),
          internal(SheetName.PROGRAMME, ProgrammeSheet::new),
          internal(SheetName.SECTIONS, SectionsSheet::new),
          internal(SheetName.CONDITIONS, ConditionsSheet::new),
          internal(SheetName.NOT_JUDGED, NotJudgedSheet::new),
          internal(SheetName.QUALITY, QualitySheet::new),
          internal(SheetName.REJECTED, RejectedSheet::new),
          always(SheetName.SOURCES, SourcesSheet::new),
          always(SheetName.TECHNICAL, TechnicalSheet::new));

  private SheetList() {}

  /** All sheets there are, in their order. */
  static List<SheetName> inOrder() {
    return ALL.stream().map(Entry::name).toList();
  }

  /** The sheets that a shared report leaves out. */
  static List<SheetName> internal(ReportModel model) {
    return ALL.stream()
        .filter(entry -> entry.internal() && entry.when().test(model))
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

  private static Entry internal(SheetName name, Function<Book, SheetView> view) {
    return new Entry(name, true, model -> true, view);
  }
}
