package no.tilsynslupe.report.model.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.timeline.SupportYear.Month;
import no.tilsynslupe.store.Course;
import org.jspecify.annotations.Nullable;

/** Draws the months of support of a course as years. */
final class SupportMonths {

  private static final int MONTHS = 12;

  private final Prose prose;

  SupportMonths(Prose prose) {
    this.prose = prose;
  }

  SupportBand of(Course course) {
    String forklaring = prose.say("band.forklaring");
    @Nullable YearMonth first = course.forsteManed();
    if (first == null) {
      return new SupportBand(List.of(), forklaring);
    }
    int lastYear = first.plusMonths(course.maneder().length() - 1L).getYear();
    List<SupportYear> years = new ArrayList<>();
    for (int year = first.getYear(); year <= lastYear; year++) {
      years.add(year(year, first, course.maneder()));
    }
    return new SupportBand(years, forklaring);
  }

  private SupportYear year(int year, YearMonth first, String signs) {
    List<Month> months = new ArrayList<>();
    List<String> text = new ArrayList<>();
    Map<Month, Integer> counts = new EnumMap<>(Month.class);
    for (int n = 1; n <= MONTHS; n++) {
      int place = (year - first.getYear()) * MONTHS + n - first.getMonthValue();
      Month month = place < 0 || place >= signs.length() ? Month.UTENFOR : of(signs.charAt(place));
      months.add(month);
      counts.merge(month, 1, Integer::sum);
      text.add(prose.say("maned." + n) + "\u00a0" + month.tegn());
    }
    return new SupportYear(year, months, String.join(" ", text), described(year, counts));
  }

  private String described(int year, Map<Month, Integer> counts) {
    List<String> states = new ArrayList<>();
    counts.forEach(
        (month, n) -> {
          if (month != Month.UTENFOR) {
            states.add(prose.say("band." + month.name(), "n", n));
          }
        });
    return prose.say(
        "band.ar", "ar", String.valueOf(year), "tilstander", String.join(", ", states));
  }

  private static Month of(char sign) {
    return switch (sign) {
      case Course.STONAD -> Month.STONAD;
      case Course.UTEN -> Month.UTEN;
      default -> Month.UKJENT;
    };
  }
}
