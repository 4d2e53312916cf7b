package no.tilsynslupe.statistics;

/**
 * Fisher's exact test of two shares, two-sided: the chance of the tables with the same sums that
 * are no likelier than the one seen.
 *
 * <p>A library's test takes milliseconds where the groups are large, and there are as many tests as
 * offices times criteria. Here each table's chance comes from its neighbour's by a multiplication
 * and a division. A test holds it against the library's.
 */
final class FisherExact {

  /** Tables as likely as the one seen count, also when rounding makes them a trace likelier. */
  private static final double ALIKE = 1 + 1e-7;

  /** Tables so far from the likeliest add nothing, and reckoning with less is slow. */
  private static final double NONE = 1e-250;

  private final double n1;
  private final double n2;
  private final double counts;
  private final int least;

  /** How likely the tables are, by the first count less the least; the likeliest has 1. */
  private final double[] weights;

  private FisherExact(Sample first, Sample second) {
    n1 = first.n();
    n2 = second.n();
    counts = first.count() + second.count();
    least = Math.toIntExact(Math.max(0, first.count() - (second.n() - second.count())));
    int most = Math.toIntExact(Math.min(first.n(), first.count() + second.count()));
    weights = new double[most - least + 1];
    fill();
  }

  static double p(Sample first, Sample second) {
    FisherExact tables = new FisherExact(first, second);
    double seen = tables.weights[Math.toIntExact(first.count()) - tables.least] * ALIKE;
    double all = 0;
    double unlikely = 0;
    for (double weight : tables.weights) {
      all += weight;
      unlikely += weight <= seen ? weight : 0;
    }
    return Math.min(1, unlikely / all);
  }

  private void fill() {
    int likeliest = (int) ((n1 + 1) * (counts + 1) / (n1 + n2 + 2)) - least;
    int start = Math.max(0, Math.min(weights.length - 1, likeliest));
    weights[start] = 1;
    for (int i = start; i > 0 && weights[i] > NONE; i--) {
      weights[i - 1] = weights[i] / step(i - 1);
    }
    for (int i = start; i < weights.length - 1 && weights[i] > NONE; i++) {
      weights[i + 1] = weights[i] * step(i);
    }
  }

  /** How many times likelier the table after this one is. */
  private double step(int index) {
    double count = (double) least + index;
    return (n1 - count) * (counts - count) / ((count + 1) * (n2 - counts + count + 1));
  }
}
