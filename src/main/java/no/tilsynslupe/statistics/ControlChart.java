package no.tilsynslupe.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A p-chart: shares over time around their common share, with limits that follow the number of each
 * point, and the signs that something other than chance is at work.
 *
 * <p>Sources: W. A. Shewhart, Economic control of quality of manufactured product (1931), for
 * limits at three standard errors; L. P. Provost and S. K. Murray, The health care data guide
 * (2011), chapter 4, for the rules: a point outside the limits; 8 or more in a row on one side of
 * the centre (points on it are passed over); 6 or more in a row rising or falling (a point like the
 * one before is passed over). There, too, the least number for limits: n times the share at least
 * 3, here on either side. Points without anything are gaps: they are passed over.
 */
public final class ControlChart {

  /** With fewer points than this there are no limits and no signs: no run of 8 fits in. */
  public static final int FEWEST_POINTS = 8;

  private static final int RUN = 8;
  private static final int CLIMB = 6;
  private static final double SIGMAS = 3;
  private static final double FEWEST_EXPECTED = 3;

  /** What gave a sign. */
  public enum Rule {
    OUTSIDE,
    RUN,
    CLIMB
  }

  /**
   * A sign.
   *
   * @param from index of the first point
   * @param to index of the last point; the same for a single one
   * @param up above the limits or the centre, or rising
   */
  public record Signal(Rule rule, int from, int to, boolean up) {}

  private final List<Sample> points;
  private final Sample whole;

  private ControlChart(List<Sample> points) {
    this.points = List.copyOf(points);
    this.whole = points.stream().reduce(new Sample(0, 0), Sample::plus);
  }

  public static ControlChart of(List<Sample> points) {
    return new ControlChart(points);
  }

  /** Count and number over all points; its share is the centre. */
  public Sample whole() {
    return whole;
  }

  /** Whether there are points enough for limits and signs. */
  public boolean isLongEnough() {
    return points.stream().filter(point -> !point.isEmpty()).count() >= FEWEST_POINTS;
  }

  /** The limits at a point; empty where its number is too small for any, or the chart too short. */
  public Optional<Interval> limits(int index) {
    long n = points.get(index).n();
    if (!isLongEnough() || n == 0) {
      return Optional.empty();
    }
    double centre = whole.share();
    if (n * centre < FEWEST_EXPECTED || n * (1 - centre) < FEWEST_EXPECTED) {
      return Optional.empty();
    }
    double reach = SIGMAS * Math.sqrt(centre * (1 - centre) / n);
    return Optional.of(new Interval(Math.max(0, centre - reach), Math.min(1, centre + reach)));
  }

  /** The signs, rule by rule, in order of time; none of a chart that is too short. */
  public List<Signal> signals() {
    if (!isLongEnough()) {
      return List.of();
    }
    List<Signal> signals = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      outside(i).ifPresent(signals::add);
    }
    signals.addAll(runs());
    signals.addAll(climbs());
    return List.copyOf(signals);
  }

  private Optional<Signal> outside(int index) {
    return limits(index)
        .filter(limits -> !limits.contains(points.get(index).share()))
        .map(
            limits -> {
              boolean up = points.get(index).share() > limits.high();
              return new Signal(Rule.OUTSIDE, index, index, up);
            });
  }

  private List<Signal> runs() {
    Streak streak = new Streak(Rule.RUN, RUN);
    for (int i = 0; i < points.size(); i++) {
      int side = points.get(i).compareShare(whole);
      if (side != 0) {
        streak.add(side, i, i);
      }
    }
    return streak.signals();
  }

  private List<Signal> climbs() {
    // One step less than points: 6 points rising are 5 steps up.
    Streak streak = new Streak(Rule.CLIMB, CLIMB - 1);
    int last = -1;
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).isEmpty()) {
        continue;
      }
      int step = last < 0 ? 0 : points.get(i).compareShare(points.get(last));
      if (step != 0) {
        streak.add(step, last, i);
      }
      last = last < 0 || step != 0 ? i : last;
    }
    return streak.signals();
  }

  /** What goes one way without a break, while it is counted. */
  private static final class Streak {
    private final Rule rule;
    private final int needed;
    private final List<Signal> found = new ArrayList<>();
    private int way;
    private int length;
    private int from;
    private int to;

    Streak(Rule rule, int needed) {
      this.rule = rule;
      this.needed = needed;
    }

    void add(int newWay, int first, int last) {
      if (newWay != way) {
        close();
        way = newWay;
        from = first;
      }
      length++;
      to = last;
    }

    private void close() {
      if (length >= needed) {
        found.add(new Signal(rule, from, to, way > 0));
      }
      length = 0;
    }

    List<Signal> signals() {
      close();
      return found;
    }
  }
}
