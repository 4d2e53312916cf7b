package no.tilsynslupe.report.model.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.store.Course;
import no.tilsynslupe.store.CourseEvent;
import no.tilsynslupe.store.EventDetail;
import no.tilsynslupe.store.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * Months in which nothing is registered of a case. Running stays and programmes don't fill it,
 * since they say nothing of what was done; what a payment is for does. Findings and state benefits
 * are no doings of the office's.
 *
 * @param months whole months
 * @param running what ran all through it
 * @param uncovered tables that the delivery isn't known to have whole in it
 */
record Gap(Periode days, long months, Set<EventKind> running, List<Tabell> uncovered) {

  /** Shorter ones are not told of. */
  static final int LEAST_MONTHS = 3;

  Gap {
    Set<EventKind> copy = EnumSet.noneOf(EventKind.class);
    copy.addAll(running);
    running = Collections.unmodifiableSet(copy);
    uncovered = List.copyOf(uncovered);
  }

  private record Span(LocalDate from, LocalDate to) {}

  /** The gaps of a course in order, the last up to the day the data were taken. */
  static List<Gap> of(Course course) {
    List<Span> points = points(course);
    List<Gap> gaps = new ArrayList<>();
    @Nullable LocalDate last = null;
    for (Span point : points) {
      if (last != null) {
        add(gaps, last, point.from(), course);
      }
      last = last == null || point.to().isAfter(last) ? point.to() : last;
    }
    if (last != null) {
      add(gaps, last, lastKnown(course).plusDays(1), course);
    }
    return gaps;
  }

  /** The last day that a table is known to cover: what came later isn't in the delivery. */
  private static LocalDate lastKnown(Course course) {
    LocalDate exported = course.uttrekkDato();
    return course.dekning().stream()
        .filter(Course.Coverage::levert)
        .flatMap(table -> table.perioder().stream())
        .map(Periode::til)
        .max(Comparator.<LocalDate>naturalOrder())
        .filter(day -> day.isBefore(exported))
        .orElse(exported);
  }

  private static List<Span> points(Course course) {
    List<Span> points = new ArrayList<>();
    for (CourseEvent event : course.hendelser()) {
      LocalDate from = event.fra();
      LocalDate to = event.til();
      if (from == null || event.kind() == EventKind.FUNN || event.kind() == EventKind.YTELSE) {
        continue;
      }
      if (to != null && event.kind() == EventKind.UTBETALING) {
        points.add(new Span(from, to));
      } else {
        points.add(new Span(from, from));
        if (to != null) {
          points.add(new Span(to, to));
        }
      }
    }
    points.sort(Comparator.comparing(Span::from).thenComparing(Span::to));
    return points;
  }

  private static void add(List<Gap> gaps, LocalDate last, LocalDate next, Course course) {
    LocalDate from = last.plusDays(1);
    if (next.isAfter(from) && ChronoUnit.MONTHS.between(from, next) >= LEAST_MONTHS) {
      Periode days = new Periode(from, next.minusDays(1));
      gaps.add(
          new Gap(
              days,
              ChronoUnit.MONTHS.between(from, next),
              running(course, days),
              uncovered(course, days)));
    }
  }

  private static Set<EventKind> running(Course course, Periode days) {
    Set<EventKind> running = EnumSet.noneOf(EventKind.class);
    for (CourseEvent event : course.hendelser()) {
      LocalDate from = event.fra();
      boolean span = event.kind() == EventKind.OPPHOLD || event.kind() == EventKind.KVP;
      if (span && from != null && !from.isAfter(days.fra()) && runsPast(event, days)) {
        running.add(event.kind());
      }
    }
    return running;
  }

  private static boolean runsPast(CourseEvent event, Periode days) {
    LocalDate to = event.til();
    return to == null
        ? event.detalj(EventDetail.PAGAR).equals(EventDetail.JA)
        : !to.isBefore(days.til());
  }

  private static List<Tabell> uncovered(Course course, Periode days) {
    return course.dekning().stream()
        .filter(table -> table.tabell() != Tabell.YTELSER && !covers(table, days))
        .map(Course.Coverage::tabell)
        .toList();
  }

  /** Whether the delivery has no table for any part of it. */
  boolean coversNothing(Course course) {
    return course.dekning().stream()
        .filter(table -> table.tabell() != Tabell.YTELSER && table.levert())
        .allMatch(
            table ->
                !table.perioder().isEmpty()
                    && table.perioder().stream().noneMatch(span -> span.overlaps(days)));
  }

  private static boolean covers(Course.Coverage table, Periode days) {
    return table.levert()
        && !table.ufullstendig()
        && table.perioder().stream()
            .anyMatch(span -> span.contains(days.fra()) && span.contains(days.til()));
  }
}
