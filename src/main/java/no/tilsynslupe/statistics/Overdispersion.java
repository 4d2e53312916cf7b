package no.tilsynslupe.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How much more the shares of groups spread than chance makes them. Groups differ in what they are
 * given to do; where all spread widely, lying outside the funnel says little of any one.
 *
 * <p>Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics
 * in Medicine 24 (2005), section 3.2: the mean of the squared z-scores, after the lowest and
 * highest tenth of them are drawn in to the 10th and 90th percentile (winsorised), so that the
 * groups that stand out do not hide themselves. Percentiles between two scores are interpolated
 * linearly. I times φ is held against the χ² distribution with I degrees of freedom.
 *
 * @param phi 1 when chance explains the spread; may be less
 * @param groups how many groups it rests on
 * @param p chance of as large a spread or a larger one when chance alone is at work
 */
public record Overdispersion(double phi, int groups, double p) {

  /** With fewer groups than this a tenth of them is none, and φ is too loose to act on. */
  public static final int FEWEST_GROUPS = 10;

  private static final double TENTH = 0.1;
  private static final double LEVEL = 0.05;

  /** Whether limits are to be made wider: φ surely above 1, and enough groups to say so. */
  public boolean applies() {
    return groups >= FEWEST_GROUPS && phi > 1 && p < LEVEL;
  }

  /** What limits are made wider by: φ, or 1 where it isn't to be used. */
  public double factor() {
    return applies() ? phi : 1;
  }

  /**
   * The spread around an overall share. Empty where there is none to speak of: no groups, or all
   * counts 0 or all full.
   *
   * @param samples those without anything are left out
   */
  public static Optional<Overdispersion> around(double share, List<Sample> samples) {
    double[] scores =
        samples.stream()
            .filter(sample -> !sample.isEmpty())
            .mapToDouble(
                sample -> (sample.share() - share) / Math.sqrt(share * (1 - share) / sample.n()))
            .sorted()
            .toArray();
    if (scores.length == 0 || share <= 0 || share >= 1) {
      return Optional.empty();
    }
    return Optional.of(ofScores(scores));
  }

  /**
   * The spread of z-scores.
   *
   * @param sorted in rising order, at least one
   */
  static Overdispersion ofScores(double[] sorted) {
    double low = percentile(sorted, TENTH);
    double high = percentile(sorted, 1 - TENTH);
    double squares =
        Arrays.stream(sorted).map(z -> Math.min(high, Math.max(low, z))).map(z -> z * z).sum();
    double p = ChiSquaredDistribution.of(sorted.length).survivalProbability(squares);
    return new Overdispersion(squares / sorted.length, sorted.length, p);
  }

  private static double percentile(double[] sorted, double part) {
    double place = part * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
