package no.tilsynslupe.report.excel;

import java.util.Comparator;
import java.util.List;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.GroupCell;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.RateState;
import no.tilsynslupe.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** The figures of a group as cells: a hidden number is a sign, and none is an empty cell. */
final class Numbers {

  /** The order of outcomes in all tables. */
  static final List<GroupCell> OUTCOMES =
      List.of(
          GroupCell.AVVIK,
          GroupCell.RISIKO,
          GroupCell.OK,
          GroupCell.UAVKLART,
          GroupCell.IKKE_AKTUELT);

  /** Most breaches first, then most that should be looked at; hidden numbers tell nothing. */
  static final Comparator<CriterionResult> GRAVEST_FIRST =
      Comparator.comparingLong((CriterionResult c) -> seen(c.samlet().hoved(), GroupCell.AVVIK))
          .thenComparingLong(c -> seen(c.samlet().hoved(), GroupCell.RISIKO))
          .thenComparingLong(c -> seen(c.samlet().hoved(), GroupCell.UAVKLART))
          .reversed();

  private Numbers() {}

  /** The number if it may be seen, else 0: for putting in order, never for showing. */
  static long seen(Group group, GroupCell cell) {
    return seen(group.vist(cell));
  }

  static long seen(Antall number) {
    if (number.skjult()) {
      return number.minstEn() ? 1 : 0;
    }
    return number.tall();
  }

  /** Whether it is more than none, or hidden: then nobody is told that there is nothing. */
  static boolean perhaps(Group group, GroupCell cell) {
    return group.vist(cell).skjult() || group.vist(cell).tall() > 0;
  }

  /** Whether it is surely none. */
  static boolean none(Group group, GroupCell cell) {
    return !perhaps(group, cell);
  }

  static @Nullable Object avvik(Group group) {
    return share(group.avvikState(), group.avvikRate());
  }

  static @Nullable Object funn(Group group) {
    return share(group.funnState(), group.funnRate());
  }

  static @Nullable Object coverage(Group group) {
    return share(group.dekningState(), group.dekning());
  }

  private static @Nullable Object share(RateState state, @Nullable Rate rate) {
    return state == RateState.SKJULT ? Antall.skjul() : rate == null ? null : rate.andel();
  }

  /** Lower and upper limit: of the interval, or of where a share of rounded numbers may lie. */
  static @Nullable Object[] interval(Group group, @Nullable Rate rate) {
    @Nullable Interval interval =
        rate == null ? null : group.avrundet() ? rate.spenn() : rate.intervall();
    return interval == null
        ? new @Nullable Object[] {null, null}
        : new @Nullable Object[] {interval.low(), interval.high()};
  }
}
