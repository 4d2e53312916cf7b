package no.tilsynslupe.intake;

import java.util.Comparator;

/**
 * A row that was not used.
 *
 * @param fileIndex the file's place in {@link IntakeResult#files()}
 * @param fil file name within the delivery
 * @param linje line as an editor shows it, or row number in a sheet
 * @param melding the reason as a Norwegian sentence
 * @param kolonne the column that the reason is about, or empty
 * @param rad the row itself, parted by {@code ;}, identity numbers masked
 */
public record Reject(
    int fileIndex,
    String fil,
    long linje,
    RejectReason reason,
    String melding,
    String kolonne,
    String rad) {

  /** The order of {@code avviste-rader.csv}. */
  public static final Comparator<Reject> ORDER =
      Comparator.comparing(Reject::fil).thenComparingLong(Reject::linje);

  /** What column {@code arsak} shows: the code, and the sentence. */
  public String arsak() {
    return reason + ": " + melding;
  }
}
