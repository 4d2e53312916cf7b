package no.tilsynslupe.report.model.timeline;

import java.util.List;
import no.tilsynslupe.store.CaseEntry;

/**
 * The course of a case: what views draw, in the language of the report.
 *
 * @param hendelser by day, findings last on theirs, then what has no day
 * @param utenDato how many of the last lines have no day
 * @param stonad the months of support
 * @param dekning what the delivery has and hasn't of each table, in sentences: what isn't delivered
 *     may have happened
 * @param merknader what else whoever reads it must know, in sentences
 */
public record Timeline(
    CaseEntry sak,
    List<TimelineEvent> hendelser,
    int utenDato,
    SupportBand stonad,
    List<String> dekning,
    List<String> merknader) {

  public Timeline {
    hendelser = List.copyOf(hendelser);
    dekning = List.copyOf(dekning);
    merknader = List.copyOf(merknader);
  }
}
