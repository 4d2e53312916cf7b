package no.tilsynslupe.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilsynslupe.job.JobRun;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.DateText;

/** An age as people write it for {@code --older-than}. */
final class RunAge {
  private static final Pattern DAYS = Pattern.compile("(\\d{1,5})d", Pattern.CASE_INSENSITIVE);

  private RunAge() {}

  /**
   * The moment before which something is that old.
   *
   * @param text {@code 400d}, {@code P400D} or a date; a date means its first moment in Norway
   * @throws UserError when it is none of them, or a date to come
   */
  static Instant before(String text, Instant now) {
    ZonedDateTime here = now.atZone(JobRun.OSLO);
    Instant before;
    Matcher days = DAYS.matcher(text.strip());
    long day = DateText.parse(text.strip());
    if (days.matches()) {
      before = here.minusDays(Integer.parseInt(days.group(1))).toInstant();
    } else if (day != Cells.BLANK && day != Cells.UNREADABLE) {
      before = LocalDate.ofEpochDay(day).atStartOfDay(JobRun.OSLO).toInstant();
    } else {
      before = here.minus(period(text)).toInstant();
    }
    if (before.isAfter(now)) {
      throw wrong("alder_framtid");
    }
    return before;
  }

  private static Period period(String text) {
    try {
      return Period.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw wrong("alder_form", "verdi", text);
    } catch (DateTimeException e) {
      throw new UserError(UserError.Kind.WRONG_USE, CliTexts.ERRORS.say("alder_lang"), e);
    }
  }

  private static UserError wrong(String key, Object... values) {
    return new UserError(UserError.Kind.WRONG_USE, CliTexts.ERRORS.say(key, values));
  }
}
