package no.tilsynslupe.sak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A course of counselling: events of counselling, each within a number of days of the one before.
 *
 * @param hendelser in order of date; at least one
 */
public record Radgivningslop(List<Hendelse> hendelser) {

  public Radgivningslop {
    if (hendelser.isEmpty()) {
      throw new IllegalArgumentException("et løp har minst én hendelse");
    }
    hendelser = List.copyOf(hendelser);
  }

  /**
   * Courses among events in order of date.
   *
   * @param maksDager most days from one event to the next in a course
   */
  public static List<Radgivningslop> finn(List<Hendelse> events, int maksDager) {
    List<Radgivningslop> courses = new ArrayList<>();
    List<Hendelse> current = new ArrayList<>();
    for (Hendelse event : events) {
      if (!erRadgivning(event.type())) {
        continue;
      }
      if (!current.isEmpty()
          && event.dato().isAfter(current.get(current.size() - 1).dato().plusDays(maksDager))) {
        courses.add(new Radgivningslop(current));
        current.clear();
      }
      current.add(event);
    }
    if (!current.isEmpty()) {
      courses.add(new Radgivningslop(current));
    }
    return List.copyOf(courses);
  }

  /** Counselling, as the format defines it. */
  private static boolean erRadgivning(Hendelsestype type) {
    return switch (type) {
      case OKONOMISK_RADGIVNING, RAD_VEILEDNING, SAMTALE -> true;
      default -> false;
    };
  }

  public LocalDate forste() {
    return hendelser.get(0).dato();
  }

  public LocalDate siste() {
    return hendelser.get(hendelser.size() - 1).dato();
  }
}
