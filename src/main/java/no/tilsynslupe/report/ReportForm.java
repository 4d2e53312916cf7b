package no.tilsynslupe.report;

import java.util.List;
import no.tilsynslupe.prose.Language;

/**
 * How a report is to be written; its figures are the same whatever the form, but for those that are
 * hidden from a wider audience.
 *
 * @param threshold in a shared report, counts under this are hidden
 * @param editions of the page, at least one; the first is {@code rapport.html}
 */
public record ReportForm(
    Language language, Audience audience, int threshold, List<Edition> editions) {

  /** What is hidden unless told otherwise. */
  public static final int THRESHOLD = 5;

  /** Never less: one or two are known to their neighbours. */
  public static final int LEAST_THRESHOLD = 3;

  public ReportForm {
    editions = List.copyOf(editions);
    if (editions.isEmpty() || threshold < LEAST_THRESHOLD) {
      throw new IllegalArgumentException("utgaver " + editions + ", terskel " + threshold);
    }
  }

  /** Bokmål, for those who may see the cases, the page for supervision. */
  public static ReportForm usual() {
    return new ReportForm(Language.NB, Audience.INTERNAL, THRESHOLD, List.of(Edition.TILSYN));
  }

  public ReportForm in(Language other) {
    return new ReportForm(other, audience, threshold, editions);
  }

  public ReportForm to(Audience other) {
    return new ReportForm(language, other, threshold, editions);
  }
}
