package no.tilsynslupe.sak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run of stays in temporary accommodation: stays of one case with few uncovered days between
 * them.
 *
 * @param stays in order of start; at least one
 */
public record Opphold(List<Botilbud> stays) {

  public Opphold {
    if (stays.isEmpty()) {
      throw new IllegalArgumentException("et opphold har minst én rad");
    }
    stays = List.copyOf(stays);
  }

  /** Gives the last day of a stay, as far as it is known or assumed. */
  public interface Slutt {

    LocalDate of(Botilbud stay);
  }

  /**
   * Merges stays when at most {@code gap} days lie uncovered between them.
   *
   * @param slutt the last day of a stay, as known or assumed
   */
  public static List<Opphold> slaSammen(List<Botilbud> stays, int gap, Slutt slutt) {
    List<Botilbud> ordered =
        stays.stream()
            .sorted(Comparator.comparing(Botilbud::fra).thenComparing(Botilbud::oppholdId))
            .toList();
    List<Opphold> runs = new ArrayList<>();
    List<Botilbud> current = new ArrayList<>();
    LocalDate end = LocalDate.MIN;
    for (Botilbud stay : ordered) {
      if (!current.isEmpty() && stay.fra().isAfter(end.plusDays(gap + 1L))) {
        runs.add(new Opphold(current));
        current.clear();
      }
      LocalDate last = slutt.of(stay);
      end = current.isEmpty() || last.isAfter(end) ? last : end;
      current.add(stay);
    }
    if (!current.isEmpty()) {
      runs.add(new Opphold(current));
    }
    return List.copyOf(runs);
  }

  public Botilbud forste() {
    return stays.get(0);
  }

  public LocalDate fra() {
    return forste().fra();
  }

  /** The last day of the run under an assumption about open or unreadable ends. */
  public LocalDate til(Slutt slutt) {
    return stays.stream().map(slutt::of).max(Comparator.naturalOrder()).orElseThrow();
  }
}
