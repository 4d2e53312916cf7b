package no.tilsynslupe.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link CourseWriter} wrote. */
final class CourseReader {

  private static final EventKind[] KINDS = EventKind.values();
  private static final EventDetail[] DETAILS = EventDetail.values();
  private static final Tabell[] TABLES = Tabell.values();

  private final byte[] bytes;
  private int at;

  private CourseReader(byte[] bytes) {
    this.bytes = bytes;
  }

  static Course read(byte[] bytes) {
    return new CourseReader(bytes).course();
  }

  private Course course() {
    LocalDate exported = LocalDate.ofEpochDay(number() + CourseWriter.DAY_ZERO);
    @Nullable LocalDate first = day();
    String months = text();
    List<Course.Coverage> coverage = new ArrayList<>();
    List<CourseEvent> events = new ArrayList<>();
    for (long next = number(); next != CourseWriter.END; next = number()) {
      if (next == CourseWriter.EVENT) {
        events.add(event());
      } else {
        coverage.add(coverage());
      }
    }
    return new Course(
        exported,
        first == null ? null : YearMonth.from(first),
        months,
        coverage,
        events,
        (int) number());
  }

  private CourseEvent event() {
    EventKind kind = KINDS[(int) number()];
    @Nullable LocalDate from = day();
    @Nullable LocalDate to = day();
    Map<EventDetail, String> details = new EnumMap<>(EventDetail.class);
    for (int left = bytes[at++]; left > 0; left--) {
      details.put(DETAILS[(int) number()], text());
    }
    return new CourseEvent(kind, from, to, details);
  }

  private Course.Coverage coverage() {
    Tabell table = TABLES[(int) number()];
    long state = number();
    List<Periode> spans = new ArrayList<>();
    for (LocalDate from = day(); from != null; from = day()) {
      LocalDate to = day();
      spans.add(new Periode(from, to == null ? from : to));
    }
    return new Course.Coverage(table, (state & 1) != 0, (state & 2) != 0, spans);
  }

  private @Nullable LocalDate day() {
    long n = number();
    return n == 0 ? null : LocalDate.ofEpochDay(n + CourseWriter.DAY_ZERO);
  }

  private long number() {
    long n = 0;
    int shift = 0;
    int next;
    do {
      next = bytes[at++];
      n |= (long) (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return n;
  }

  private String text() {
    int size = (int) number();
    String text = new String(bytes, at, size, StandardCharsets.UTF_8);
    at += size;
    return text;
  }
}
