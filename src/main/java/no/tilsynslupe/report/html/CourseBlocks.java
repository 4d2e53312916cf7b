package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.tilsynslupe.report.html.page.Block.Badge;
import no.tilsynslupe.report.html.page.Course;
import no.tilsynslupe.report.html.page.Course.Event;
import no.tilsynslupe.report.html.page.Course.Month;
import no.tilsynslupe.report.html.page.Course.Year;
import no.tilsynslupe.report.model.timeline.SupportYear;
import no.tilsynslupe.report.model.timeline.Timeline;
import no.tilsynslupe.report.model.timeline.TimelineEvent;
import no.tilsynslupe.report.model.timeline.Timelines;
import no.tilsynslupe.store.CaseEntry;
import org.jspecify.annotations.Nullable;

/** The timelines of cases as blocks of the page. */
final class CourseBlocks {

  private final PageSource source;
  private final Timelines timelines;

  CourseBlocks(PageSource source) {
    this.source = source;
    this.timelines = new Timelines(source.store().cases(), source.language());
  }

  /** Empty when the course of the case isn't kept. */
  Optional<Course> of(CaseEntry entry) {
    return timelines.of(entry).map(this::course);
  }

  private Course course(Timeline timeline) {
    List<String> notes = new ArrayList<>(timeline.merknader());
    notes.addAll(timeline.dekning());
    return new Course(
        source.say("tidslinje"),
        source.say("stonadsband"),
        timeline.stonad().forklaring(),
        timeline.stonad().ar().stream().map(CourseBlocks::year).toList(),
        timeline.hendelser().stream().map(this::event).toList(),
        notes);
  }

  private static Year year(SupportYear year) {
    return new Year(
        Integer.toString(year.ar()),
        year.beskrivelse(),
        year.maneder().stream()
            .map(month -> new Month(month.name().toLowerCase(Locale.ROOT), month.tegn()))
            .toList());
  }

  private Event event(TimelineEvent event) {
    String css = event.linje().name().toLowerCase(Locale.ROOT);
    if (event.funn() != null) {
      // The badge says what it is: the outcome's own word.
      return new Event(
          css + " " + OutcomeMarks.tone(event.funn().utfall()),
          event.tid(),
          "",
          event.tekst(),
          source.badge(event.funn().utfall()));
    }
    return new Event(css, event.tid(), event.hva(), event.tekst(), mark(event));
  }

  private @Nullable Badge mark(TimelineEvent event) {
    return event.merke() == null
        ? null
        : new Badge(
            OutcomeMarks.tone(event.merke()),
            OutcomeMarks.symbol(event.merke()),
            source.say("berort"));
  }
}
