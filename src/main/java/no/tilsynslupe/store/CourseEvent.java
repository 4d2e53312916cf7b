package no.tilsynslupe.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event in the course of a case.
 *
 * @param fra its day, or the first of a span; null when it isn't told
 * @param til the last day of a span; null when it is no span, or its end isn't known
 */
public record CourseEvent(
    EventKind kind,
    @Nullable LocalDate fra,
    @Nullable LocalDate til,
    Map<EventDetail, String> detaljer) {

  public CourseEvent {
    Map<EventDetail, String> copy = new EnumMap<>(EventDetail.class);
    copy.putAll(detaljer);
    detaljer = Collections.unmodifiableMap(copy);
  }

  /** A detail; empty when it isn't told. */
  public String detalj(EventDetail which) {
    return detaljer.getOrDefault(which, "");
  }
}
