package no.tilsynslupe.criterion.notion;

import no.tilsynslupe.outcome.OutcomeCode;

/**
 * How many of an office's units are as asked, with those of which it is uncertain.
 *
 * @param ja counted, and as asked
 * @param nei counted, and not as asked
 * @param kanskje counted, uncertain whether as asked
 * @param kanskjeMedJa uncertain whether counted, as asked
 * @param kanskjeMedNei uncertain whether counted, not as asked
 * @param kanskjeMed uncertain in both
 */
public record Andelstall(
    long ja, long nei, long kanskje, long kanskjeMedJa, long kanskjeMedNei, long kanskjeMed) {

  public static final Andelstall INGEN = new Andelstall(0, 0, 0, 0, 0, 0);

  private static final long HUNDRED = 100;

  public Andelstall plus(Andelstall more) {
    return new Andelstall(
        ja + more.ja,
        nei + more.nei,
        kanskje + more.kanskje,
        kanskjeMedJa + more.kanskjeMedJa,
        kanskjeMedNei + more.kanskjeMedNei,
        kanskjeMed + more.kanskjeMed);
  }

  /** Units that count for certain. */
  public long antall() {
    return ja + nei + kanskje;
  }

  /**
   * RISIKO when the share is above a limit whatever the uncertain ones are, UAVKLART when it can
   * be; else OK, or IKKE_AKTUELT where the office is too small whatever they are.
   *
   * @param least fewest units to judge
   * @param percent the limit, which must be passed
   */
  public OutcomeCode over(int least, int percent) {
    long most = antall() + kanskjeMedJa + kanskjeMedNei + kanskjeMed;
    if (most < least) {
      return OutcomeCode.IKKE_AKTUELT;
    }
    if (antall() >= least && over(ja, antall() + kanskjeMedNei + kanskjeMed, percent)) {
      return OutcomeCode.RISIKO;
    }
    long highest = ja + kanskje + kanskjeMedJa + kanskjeMed;
    // No more of those that pull the share down than it takes to be large enough.
    long among = Math.max(antall() + kanskjeMedJa + kanskjeMed, least);
    return over(highest, among, percent) ? OutcomeCode.UAVKLART : OutcomeCode.OK;
  }

  private static boolean over(long part, long whole, int percent) {
    return HUNDRED * part > percent * whole;
  }
}
