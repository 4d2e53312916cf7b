package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.List;

/**
 * A stream of chance that is the same on every machine for the same seed (SplitMix64, written out:
 * the generators of the JDK don't promise their algorithm).
 */
final class Dice {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** The stream that belongs to a place: the seed, and the numbers that lead to it. */
  static Dice at(long seed, long... path) {
    long state = mix(seed);
    for (long step : path) {
      state = mix(state + GAMMA + step);
    }
    return new Dice(state);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private long next() {
    state += GAMMA;
    return mix(state);
  }

  /** From 0 up to, and without, the bound. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** Both ends included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  boolean chance(double share) {
    return part() < share;
  }

  /** From 0 up to, and without, 1. */
  double part() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  <T> T one(List<T> all) {
    return all.get(below(all.size()));
  }

  /** One of the values, each as often as its weight says; as many weights as values. */
  <T> T weighted(List<T> all, int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int left = below(sum);
    for (int i = 0; i < weights.length; i++) {
      left -= weights[i];
      if (left < 0) {
        return all.get(i);
      }
    }
    throw new IllegalStateException("the weights cover all of the sum");
  }

  /** A day of the span, both ends included. */
  LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(below(Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1));
  }
}
