package no.tilsynslupe.badinput;

import java.util.List;

/** Numbers that look random and are the same for the same seed, on any Java (SplitMix64). */
final class Dice {
  private long state;

  Dice(long seed) {
    this.state = seed * 0x9E3779B97F4A7C15L;
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** A number from 0, below the bound. */
  int below(int bound) {
    return (int) Math.floorMod(next(), (long) Math.max(1, bound));
  }

  /** True once in so many times. */
  boolean oneIn(int times) {
    return below(times) == 0;
  }

  <T> T of(List<T> values) {
    return values.get(below(values.size()));
  }
}
