package no.tilsynslupe.sak;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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

  /** Whether each of its days is in the other. */
  public boolean isWithin(Periode other) {
    return other.contains(fra) && other.contains(til);
  }

  public boolean overlaps(Periode other) {
    return !other.fra.isAfter(til) && !other.til.isBefore(fra);
  }

  /** Sorted, and as one where they overlap or follow day on day. */
  public static List<Periode> joined(Collection<Periode> spans) {
    List<Periode> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparing(Periode::fra).thenComparing(Periode::til));
    List<Periode> out = new ArrayList<>();
    for (Periode span : sorted) {
      Periode last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last == null || span.fra.isAfter(last.til.plusDays(1))) {
        out.add(span);
      } else if (span.til.isAfter(last.til)) {
        out.set(out.size() - 1, last.union(span));
      }
    }
    return out;
  }
}
