package no.tilsynslupe.report.html.page;

import java.util.List;
import no.tilsynslupe.report.html.page.Block.Badge;
import org.jspecify.annotations.Nullable;

/**
 * The course of a case: months of support as a band, then what happened, in order.
 *
 * @param heading what it is
 * @param bandTitle what the band shows, and {@code legend} what its signs mean
 * @param notes what the delivery has and hasn't
 */
public record Course(
    String heading,
    String bandTitle,
    String legend,
    List<Year> years,
    List<Event> events,
    List<String> notes)
    implements Block {

  public Course {
    years = List.copyOf(years);
    events = List.copyOf(events);
    notes = List.copyOf(notes);
  }

  /**
   * @param text the same counted, for those who don't see the band
   */
  public record Year(String name, String text, List<Month> months) {
    public Year {
      months = List.copyOf(months);
    }
  }

  /**
   * @param css name of its state, which its sign tells, too
   */
  public record Month(String css, String sign) {}

  /**
   * @param css what kind of line it is
   * @param badge of a finding, or of what findings concern; null for others
   */
  public record Event(String css, String time, String what, String text, @Nullable Badge badge) {}

  @Override
  public String kind() {
    return "course";
  }
}
