package no.tilsynslupe.report.html;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilsynslupe.store.StoredAssessment;
import org.jspecify.annotations.Nullable;

/**
 * Whether an office can still mend what a finding is about, judged from the finding's own evidence:
 * the same criterion can have a stay that goes on and one that is over.
 *
 * @param day when it ended or was done; null when no such day tells
 */
record Mending(State state, @Nullable LocalDate day) {

  /** What can be done, and by what rule. */
  enum State {
    /** Something can still be done in the case. */
    NOW,
    /** The evidence doesn't tell whether it still goes on: someone has to look. */
    LOOK,
    /** The stay or the programme is over. */
    ENDED,
    /** It was done, after the limit. */
    DONE_LATE,
    /** What was done can't be done otherwise in the case, only next time. */
    PRACTICE
  }

  /** What goes on until a day; mended while it does. */
  static final Map<String, String> UNTIL =
      Map.ofEntries(
          entry("P27-3MND", "til"),
          entry("P27-3MND-BARN", "til"),
          entry("P27-BARN", "til"),
          entry("P27-KVALITET", "til"),
          entry("P27-VARIG", "til"),
          entry("P27-VEDTAK", "til"),
          entry("P17-OPPF", "til"),
          entry("P29-EVAL", "slutt_dato"),
          entry("P29-FORLENG", "slutt_dato"),
          entry("P29-FULLTID", "slutt_dato"),
          entry("P29-OPPF", "slutt_dato"),
          entry("P29-VARIGHET", "slutt_dato"),
          entry("P33-KVP-IP", "slutt_dato"));

  /** What had a limit, by the day on which it was done; mended while it isn't done. */
  static final Map<String, String> DONE =
      Map.ofEntries(
          entry("KL-OVERSENDT", "oversendt_dato"),
          entry("P11A-FORELOPIG", "vedtak_dato"),
          entry("P11A-TID", "vedtak_dato"),
          entry("P18-NOD-TID", "vedtak_dato"),
          entry("P20-UTBET", "utbetalt_dato"),
          entry("P27-SAMMEDAG", "vurdert_dato"),
          entry("P28-VEDTAK", "vedtak_dato"),
          entry("P29-START", "start_dato"));

  /** Conditions and support that may have run out since; the evidence has no end of theirs. */
  static final Set<String> MAY_BE_OVER =
      Set.of(
          "P20-DOK",
          "P20-INFO",
          "P20-JOBBLOGG",
          "P20-NOD",
          "P20A-DOK",
          "P20A-MANGLER",
          "P20A-UNNTAK",
          "P18-EN-MND");

  /** What is over when it is found, and what an office does as a rule. */
  static final Set<String> NEXT_TIME =
      Set.of(
          "KL-OMGJORT",
          "P17-RETT-TID",
          "P18-STDTEKST",
          "P18-STDTEKST-K",
          "P20-STANDARD",
          "P27-FENGSEL",
          "P29-ALDER",
          "P29-AVBRUDD",
          "P43-GJENTATT",
          "P43-KONTO",
          "P5-SYSTEM");

  private static final Pattern VALUE =
      Pattern.compile(".+:\\d+ ([a-z_0-9]+)=(\\d{4}-\\d{2}-\\d{2})?");

  /**
   * @param exported the day the data were taken: what ends later goes on
   */
  static Mending of(StoredAssessment finding, LocalDate exported) {
    String criterion = finding.kriterium();
    if (NEXT_TIME.contains(criterion)) {
      return new Mending(State.PRACTICE, null);
    }
    if (MAY_BE_OVER.contains(criterion)) {
      return new Mending(State.LOOK, null);
    }
    String until = UNTIL.get(criterion);
    if (until != null) {
      return by(finding, until, exported, State.ENDED);
    }
    String done = DONE.get(criterion);
    return done == null
        ? new Mending(State.NOW, null)
        : by(finding, done, exported, State.DONE_LATE);
  }

  /** A row without a day is not over; several rows are over when the last one is. */
  private static Mending by(
      StoredAssessment finding, String column, LocalDate exported, State over) {
    List<String> values = values(finding, column);
    if (values.isEmpty()) {
      return new Mending(State.LOOK, null);
    }
    LocalDate last = LocalDate.MIN;
    for (String value : values) {
      LocalDate day = value.isEmpty() ? LocalDate.MAX : LocalDate.parse(value);
      last = day.isAfter(last) ? day : last;
    }
    return last.isAfter(exported) ? new Mending(State.NOW, null) : new Mending(over, last);
  }

  private static List<String> values(StoredAssessment finding, String column) {
    List<String> values = new ArrayList<>();
    for (String item : finding.bevis().split(" \\| ")) {
      Matcher value = VALUE.matcher(item);
      if (value.matches() && value.group(1).equals(column)) {
        values.add(value.group(2) == null ? "" : value.group(2));
      }
    }
    return values;
  }
}
