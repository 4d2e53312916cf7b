package no.tilsynslupe.report.model.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.store.CourseEvent;
import no.tilsynslupe.store.EventDetail;
import no.tilsynslupe.store.EventKind;

/**
 * Keeps a long course readable: events of one kind in a calendar year are told in one line. First
 * payments under the same section; in a case that is still long, also others that are alike; in one
 * that still is, all of a kind. What a finding concerns always stands alone, and findings do.
 */
final class Grouping {

  /** A course of more lines is long. */
  static final int LONG = 80;

  /** Fewer are told one by one. */
  static final int LEAST = 3;

  private static final Set<EventKind> PAYMENTS =
      Collections.unmodifiableSet(EnumSet.of(EventKind.UTBETALING));

  private static final Set<EventKind> REPEATED =
      Collections.unmodifiableSet(
          EnumSet.of(
              EventKind.UTBETALING,
              EventKind.SOKNAD,
              EventKind.VEDTAK,
              EventKind.VILKAR,
              EventKind.VILKAR_OPPFYLT,
              EventKind.VILKAR_BRUTT,
              EventKind.DOKUMENTKRAV,
              EventKind.DOKUMENT_MOTTATT,
              EventKind.OPPFOLGING,
              EventKind.OPPHOLD,
              EventKind.KLAGE,
              EventKind.KLAGE_BEHANDLET,
              EventKind.KLAGE_OVERSENDT,
              EventKind.KLAGE_AVGJORT,
              EventKind.YTELSE));

  private record Key(EventKind kind, int year, String said) {}

  private Grouping() {}

  /**
   * The lines of a course.
   *
   * @param events in order of date; with a date
   */
  static List<EventGroup> group(List<CourseEvent> events, Concerned concerned) {
    List<EventGroup> lines = group(events, concerned, PAYMENTS, true);
    if (lines.size() > LONG) {
      lines = group(events, concerned, REPEATED, true);
    }
    return lines.size() > LONG ? group(events, concerned, REPEATED, false) : lines;
  }

  private static List<EventGroup> group(
      List<CourseEvent> events, Concerned concerned, Set<EventKind> kinds, boolean like) {
    Map<Key, List<CourseEvent>> together = new LinkedHashMap<>();
    for (CourseEvent event : events) {
      if (kinds.contains(event.kind()) && concerned.by(event) == null) {
        together.computeIfAbsent(key(event, like), key -> new ArrayList<>()).add(event);
      }
    }
    List<EventGroup> lines = new ArrayList<>();
    for (CourseEvent event : events) {
      List<CourseEvent> own =
          kinds.contains(event.kind()) && concerned.by(event) == null
              ? together.getOrDefault(key(event, like), List.of())
              : List.of();
      if (own.size() < LEAST) {
        lines.add(EventGroup.alone(event));
      } else if (isFirst(event, own)) {
        lines.add(new EventGroup(like, own));
      }
    }
    return lines;
  }

  @SuppressWarnings("ReferenceEquality") // two events may look the same, and are still two
  private static boolean isFirst(CourseEvent event, List<CourseEvent> own) {
    return own.get(0) == event;
  }

  private static Key key(CourseEvent event, boolean like) {
    int year = event.fra() == null ? 0 : event.fra().getYear();
    return new Key(event.kind(), year, like ? said(event) : "");
  }

  /** What is told of an event beside its days and amounts. */
  private static String said(CourseEvent event) {
    return String.join(
        "|",
        event.detalj(EventDetail.PARAGRAF),
        event.detalj(EventDetail.KLASSE),
        event.detalj(EventDetail.UTFALL),
        event.detalj(EventDetail.TYPE),
        event.detalj(EventDetail.TEMA),
        event.detalj(EventDetail.KONSEKVENS),
        event.detalj(EventDetail.NODHJELP));
  }
}
