package no.tilsynslupe.sak;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A span of days, both ends inclusive. */
public record Periode(LocalDate fra, LocalDate til) {

  public Periode {
    if (til.isBefore(fra)) {
      throw new IllegalArgumentException("periode: " + til + " er før " + fra);
    }
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(fra) && !date.isAfter(til);
  }

  /** Number of days, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(fra, til) + 1;
  }

  /** From the first to the last day of both; a gap between them is filled. */
  public Periode union(Periode other) {
    return new Periode(
        fra.isBefore(other.fra) ? fra : other.fra, til.isAfter(other.til) ? til : other.til);
  }

  public boolean overlaps(Periode other) {
    return !other.fra.isAfter(til) && !other.til.isBefore(fra);
  }
}
