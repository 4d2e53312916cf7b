package no.tilsynslupe.report.model.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.tilsynslupe.store.CourseEvent;
import no.tilsynslupe.store.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * Events that are told in one line; one event that is told alone is a group of one.
 *
 * @param like whether all that is told of them is the same, but for days and amounts
 * @param events in order of date; at least one
 */
record EventGroup(boolean like, List<CourseEvent> events) {

  EventGroup {
    events = List.copyOf(events);
  }

  static EventGroup alone(CourseEvent event) {
    return new EventGroup(true, List.of(event));
  }

  CourseEvent first() {
    return events.get(0);
  }

  EventKind kind() {
    return first().kind();
  }

  boolean isOne() {
    return events.size() == 1;
  }

  /** The first day; null for an event without a day. */
  @Nullable LocalDate from() {
    return first().fra();
  }

  /** The last day of a span or of several events. */
  @Nullable LocalDate to() {
    if (isOne()) {
      return first().til();
    }
    return events.stream()
        .flatMap(event -> Stream.of(event.fra(), event.til()))
        .filter(Objects::nonNull)
        .max(Comparator.<LocalDate>naturalOrder())
        .orElse(null);
  }
}
