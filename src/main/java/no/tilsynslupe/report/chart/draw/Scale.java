package no.tilsynslupe.report.chart.draw;

import java.util.ArrayList;
import java.util.List;

/** Where values stand: {@code from} at {@code start}, {@code to} at {@code end}. */
public record Scale(double from, double to, double start, double end) {

  private static final double[] STEPS = {1, 2, 5};
  private static final double TEN = 10;

  /** Far less than a tick. */
  private static final double NEAR = 1e-9;

  public double at(double value) {
    return start + (value - from) / (to - from) * (end - start);
  }

  /** Even values from 0 to the highest or just above it, at most so many steps apart. */
  public static List<Double> ticks(double highest, double leastStep, int most) {
    double step = leastStep;
    for (int i = 0; step * most < highest; i++) {
      int tens = i / STEPS.length;
      step = leastStep * STEPS[i % STEPS.length] * Math.pow(TEN, tens);
    }
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; i == 0 || ticks.get(i - 1) < highest - NEAR; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }
}
