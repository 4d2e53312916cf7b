package no.tilsynslupe.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.chart.ChartTable.Cell;
import no.tilsynslupe.report.chart.Shown.State;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.stat.Measure;
import org.jspecify.annotations.Nullable;

/**
 * How large a share of the cases of each office has a possible breach, by criterion. Offices stand
 * by name: it is no league table.
 */
final class HeatMap {

  static final String ID = "kontor";

  /** More offices than this stand below each other instead of beside each other. */
  static final int MOST_BESIDE = 10;

  static final int MOST_OFFICES = 60;
  static final int MOST_CRITERIA = 16;
  private static final double HALF = 0.5;

  private final ChartContext context;
  private final List<CriterionResult> all;
  private final List<CriterionResult> criteria;
  private final List<Office> offices;

  private HeatMap(ChartContext context, List<CriterionResult> all, List<Office> offices) {
    this.context = context;
    this.all = all;
    this.criteria = mostAffected(all);
    this.offices = largest(offices);
  }

  static ChartPicture of(ChartContext context) {
    ReportModel model = context.model();
    // Where some can be shown, nobody looks at what can't.
    boolean hides =
        model.kriterier().stream()
            .flatMap(c -> c.kontorer().values().stream())
            .noneMatch(f -> shown(f).state() == State.RATE);
    List<CriterionResult> judged =
        model.kriterier().stream()
            .filter(c -> c.samlet().personer() != null)
            // Where only a risk can be found, a share of breaches would always be 0.
            .filter(c -> Measure.of(c.spec()) == Measure.AVVIK)
            .filter(c -> c.kontorer().values().stream().anyMatch(f -> told(shown(f), hides)))
            .toList();
    return new HeatMap(context, judged, model.kontorer()).picture();
  }

  private static boolean told(Shown shown, boolean orHidden) {
    return shown.state() == State.RATE || (orHidden && shown.state() == State.HIDDEN);
  }

  private static Shown shown(@Nullable Figures figures) {
    return Shown.of(figures == null ? null : figures.personer());
  }

  private ChartPicture picture() {
    if (criteria.isEmpty()) {
      return context.nothing(ID, context.say("kontor_tom"));
    }
    MatrixDrawing drawing =
        offices.size() <= MOST_BESIDE
            ? new MatrixDrawing(
                context,
                criteria.stream().map(c -> context.title(c.spec())).toList(),
                offices.stream().map(context::name).toList(),
                (row, column) -> shown(criteria.get(row), offices.get(column)))
            : new MatrixDrawing(
                context,
                offices.stream().map(context::name).toList(),
                criteria.stream().map(CriterionResult::id).toList(),
                (row, column) -> shown(criteria.get(column), offices.get(row)));
    return context.picture(
        ID,
        context.ofShown(title()),
        context.say("kontor_alt", "kontor", offices.size(), "kriterier", criteria.size()),
        note(),
        table(),
        drawing.draw());
  }

  private static Shown shown(CriterionResult criterion, Office office) {
    return shown(criterion.kontorer().get(office));
  }

  /** Those with most possible breaches where there are too many, in the order of the catalogue. */
  private static List<CriterionResult> mostAffected(List<CriterionResult> all) {
    List<CriterionResult> most =
        all.stream()
            .sorted(
                Comparator.comparingLong(
                        (CriterionResult c) -> Shown.of(c.samlet().personer()).breaches())
                    .reversed())
            .limit(MOST_CRITERIA)
            .toList();
    return all.stream().filter(most::contains).toList();
  }

  /** Those with most cases where there are too many, by name. */
  private List<Office> largest(List<Office> offices) {
    Comparator<String> order = Language.order();
    return offices.stream()
        .sorted(Comparator.comparingLong(this::cases).reversed())
        .limit(MOST_OFFICES)
        .sorted(Comparator.comparing(Office::kontor, order).thenComparing(Office::kommune))
        .toList();
  }

  private long cases(Office office) {
    return all.stream().mapToLong(criterion -> shown(criterion, office).n()).sum();
  }

  private Stream<Shown> rates() {
    return criteria.stream()
        .flatMap(criterion -> offices.stream().map(office -> shown(criterion, office)))
        .filter(shown -> shown.avvik() != null);
  }

  private String title() {
    long fields = rates().filter(HeatMap::many).count();
    long half =
        rates()
            .filter(HeatMap::many)
            .filter(s -> (double) s.breaches() >= HALF * (double) s.n())
            .count();
    long any = rates().filter(s -> many(s) && s.breaches() > 0).count();
    if (rates().findAny().isEmpty()) {
      return context.say("rater_skjult");
    }
    if (context.shared()) {
      return context.say("kontor_delt");
    }
    if (rates().allMatch(s -> s.breaches() == 0)) {
      return context.say("kontor_ingen");
    }
    if (fields == 0) {
      return context.say("kontor_fa");
    }
    return half == 0
        ? context.say("kontor_noen", "antall", any, "n", fields)
        : context.say("kontor_halvparten", "antall", half, "n", fields);
  }

  /** So many that a share says something. */
  private static boolean many(Shown shown) {
    return shown.n() >= MatrixDrawing.FEW;
  }

  private String note() {
    StringBuilder note =
        new StringBuilder(context.say(context.shared() ? "kontor_note_delt" : "kontor_note"));
    if (all.size() > criteria.size()) {
      note.append(' ')
          .append(context.say("kontor_kriterier_kuttet", "n", all.size() - criteria.size()));
    }
    boolean hidden =
        offices.stream()
            .flatMap(office -> criteria.stream().map(criterion -> shown(criterion, office)))
            .anyMatch(shown -> shown.state() == State.HIDDEN);
    if (hidden) {
      note.append(' ').append(context.say("skjult_note"));
    }
    int left = context.model().kontorer().size() - offices.size();
    if (left > 0) {
      note.append(' ').append(context.say("kontor_kontor_kuttet", "n", left));
    }
    return note.toString();
  }

  private ChartTable table() {
    List<String> head =
        Stream.concat(Stream.of(context.say("kontor")), criteria.stream().map(CriterionResult::id))
            .toList();
    return new ChartTable(head, offices.stream().map(this::cells).toList());
  }

  private List<Cell> cells(Office office) {
    return Stream.concat(
            Stream.of(Cell.words(context.name(office))),
            criteria.stream().map(criterion -> cell(shown(criterion, office))))
        .toList();
  }

  private Cell cell(Shown shown) {
    return switch (shown.state()) {
      case RATE ->
          Cell.number(
              (double) shown.breaches() / (double) shown.n(),
              context.say("av", "antall", shown.breaches(), "n", shown.n()));
      case HIDDEN -> Cell.words(context.say("skjult"));
      case UNDECIDED -> Cell.words(context.say("kan_ikke_avgjores"));
      case NONE -> Cell.words(context.say("ingen_saker"));
    };
  }
}
