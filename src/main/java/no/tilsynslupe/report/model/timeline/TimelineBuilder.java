package no.tilsynslupe.report.model.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.timeline.TimelineEvent.Line;
import no.tilsynslupe.store.CaseEntry;
import no.tilsynslupe.store.Course;
import no.tilsynslupe.store.CourseEvent;
import no.tilsynslupe.store.EventDetail;
import no.tilsynslupe.store.EventKind;
import org.jspecify.annotations.Nullable;

/** Puts the course of a case in order and into words. */
final class TimelineBuilder {

  private final Prose prose;
  private final EventText text;
  private final CoverageText coverage;
  private final SupportMonths months;

  TimelineBuilder(Language language) {
    this.prose = Prose.of(TimelineBuilder.class, "timeline.yaml", language);
    this.text = new EventText(prose);
    this.coverage = new CoverageText(prose);
    this.months = new SupportMonths(prose);
  }

  Timeline build(CaseEntry entry, Course course) {
    Concerned concerned = new Concerned(course.hendelser());
    List<TimelineEvent> lines = new ArrayList<>();
    List<CourseEvent> dated = new ArrayList<>();
    List<TimelineEvent> undated = new ArrayList<>();
    for (CourseEvent event : course.hendelser()) {
      if (event.kind() == EventKind.FUNN) {
        lines.add(finding(event));
      } else if (event.fra() == null) {
        undated.add(line(EventGroup.alone(event), concerned));
      } else {
        dated.add(event);
      }
    }
    dated.sort(Comparator.comparing(CourseEvent::fra).thenComparing(CourseEvent::kind));
    Grouping.group(dated, concerned).forEach(group -> lines.add(line(group, concerned)));
    Gap.of(course).forEach(gap -> lines.add(gap(gap, course)));
    // Stable, so that events of a day keep the order of the tables.
    lines.sort(
        Comparator.comparing(TimelineBuilder::dayOf).thenComparingInt(TimelineBuilder::place));
    boolean together = lines.stream().anyMatch(line -> line.linje() == Line.SAMLET);
    lines.addAll(undated);
    return new Timeline(
        entry,
        lines,
        undated.size(),
        months.of(course),
        coverage.of(course),
        remarks(course, together, undated.size()));
  }

  private List<String> remarks(Course course, boolean together, int undated) {
    List<String> remarks = new ArrayList<>();
    if (course.utelatt() > 0) {
      remarks.add(prose.say("merknad.utelatt", "n", course.utelatt()));
    }
    if (together) {
      remarks.add(prose.say("merknad.samlet"));
    }
    if (undated > 0) {
      remarks.add(prose.say("merknad.uten_dato", "n", undated));
    }
    return remarks;
  }

  private static LocalDate dayOf(TimelineEvent line) {
    LocalDate day = line.fra();
    return day == null ? LocalDate.MAX : day;
  }

  /** On a day, what happened comes before the findings of it. */
  private static int place(TimelineEvent line) {
    return switch (line.linje()) {
      case HULL -> 0;
      case HENDELSE, SAMLET -> 1;
      case FUNN -> 2;
    };
  }

  private TimelineEvent line(EventGroup group, Concerned concerned) {
    CourseEvent first = group.first();
    boolean one = group.isOne();
    return new TimelineEvent(
        one ? Line.HENDELSE : Line.SAMLET,
        group.kind(),
        group.from(),
        group.to(),
        time(group),
        prose.say("hva." + group.kind().name()),
        text.of(group),
        group.events().size(),
        null,
        one ? concerned.by(first) : null);
  }

  private String time(EventGroup group) {
    @Nullable LocalDate from = group.from();
    @Nullable LocalDate to = group.to();
    if (from == null) {
      return prose.say("tid.ukjent");
    }
    if (to != null) {
      return prose.forms().dateRange(from, to);
    }
    return switch (group.kind()) {
      case OPPHOLD, KVP, YTELSE -> prose.say("tid.fra", "dato", from);
      default -> prose.forms().date(from);
    };
  }

  private TimelineEvent finding(CourseEvent event) {
    OutcomeCode outcome = OutcomeCode.valueOf(event.detalj(EventDetail.UTFALL));
    FindingMark mark =
        new FindingMark(
            event.detalj(EventDetail.FUNN_ID),
            event.detalj(EventDetail.KRITERIUM),
            outcome,
            event.detalj(EventDetail.ALVOR));
    @Nullable LocalDate day = event.fra();
    return new TimelineEvent(
        Line.FUNN,
        EventKind.FUNN,
        day,
        null,
        day == null ? prose.say("tid.ukjent") : prose.forms().date(day),
        prose.sayCapital("hva.FUNN." + outcome.name()),
        event.detalj(EventDetail.TEKST),
        1,
        mark,
        outcome);
  }

  private TimelineEvent gap(Gap gap, Course course) {
    return new TimelineEvent(
        Line.HULL,
        null,
        gap.days().fra(),
        gap.days().til(),
        prose.forms().dateRange(gap.days().fra(), gap.days().til()),
        prose.say("hva.HULL"),
        told(gap, course),
        0,
        null,
        null);
  }

  private String told(Gap gap, Course course) {
    String months = prose.say("hull", "n", gap.months());
    if (!gap.running().isEmpty()) {
      List<String> running =
          gap.running().stream().map(kind -> prose.say("hull.lop." + kind.name())).toList();
      months = prose.say("hull.lop", "hull", months, "hva", running);
    }
    if (gap.uncovered().isEmpty()) {
      return months;
    }
    return gap.coversNothing(course)
        ? prose.say("hull.ingen", "hull", months)
        : prose.say("hull.udekket", "hull", months, "tabeller", coverage.names(gap.uncovered()));
  }
}
