package no.tilsynslupe.criterion.notion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.sak.Hendelse;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Sak;

/** The journal of a case by kind of event, found without a search through all of it. */
final class Journal {

  private static final PerCase<Journal> INDEX = new PerCase<>(Journal::new);

  /** In order of date. */
  private final Map<Hendelsestype, List<Hendelse>> byType = new EnumMap<>(Hendelsestype.class);

  private Journal(Sak sak) {
    for (Hendelse event : sak.oppfolging()) {
      byType.computeIfAbsent(event.type(), type -> new ArrayList<>()).add(event);
    }
  }

  static Journal i(Sak sak) {
    return INDEX.of(sak);
  }

  /** True when an event of one of the kinds, between the days and included, is as wanted. */
  boolean any(Set<Hendelsestype> types, LocalDate from, LocalDate to, Predicate<Hendelse> wanted) {
    return find(types, from, to, wanted).isPresent();
  }

  /** An event of one of the kinds, between the days and included, that is as wanted. */
  Optional<Hendelse> find(
      Set<Hendelsestype> types, LocalDate from, LocalDate to, Predicate<Hendelse> wanted) {
    for (Hendelsestype type : types) {
      List<Hendelse> events = byType.getOrDefault(type, List.of());
      for (int i = first(events, from); i < events.size(); i++) {
        Hendelse event = events.get(i);
        if (event.dato().isAfter(to)) {
          break;
        }
        if (wanted.test(event)) {
          return Optional.of(event);
        }
      }
    }
    return Optional.empty();
  }

  private static int first(List<Hendelse> events, LocalDate from) {
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.get(middle).dato().isBefore(from)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
