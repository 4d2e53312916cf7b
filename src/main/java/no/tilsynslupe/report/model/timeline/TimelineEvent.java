package no.tilsynslupe.report.model.timeline;

import java.time.LocalDate;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.store.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of a timeline.
 *
 * @param kind what happened; null for a gap
 * @param fra its day, or the first of a span; null when it isn't told
 * @param til the last day of a span; null when it is no span, runs still, or its end isn't known
 * @param tid the days in words: a date, a span, «fra …», «uten dato»
 * @param hva what it is, in a word or two: «Vedtak», «Mulig lovbrudd»
 * @param tekst what more is told of it; may be empty
 * @param antall how many events the line stands for; 0 for a gap
 * @param funn the finding that the line is; null for everything else
 * @param merke the gravest outcome of the findings that concern what the line tells of; null
 *     without any
 */
public record TimelineEvent(
    Line linje,
    @Nullable EventKind kind,
    @Nullable LocalDate fra,
    @Nullable LocalDate til,
    String tid,
    String hva,
    String tekst,
    int antall,
    @Nullable FindingMark funn,
    @Nullable OutcomeCode merke) {

  /** What a line stands for. */
  public enum Line {
    HENDELSE,
    /** Several events of the same kind, told as one. */
    SAMLET,
    /** Months in which nothing is registered. */
    HULL,
    FUNN
  }
}
