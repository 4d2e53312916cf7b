package no.tilsynslupe.privacy;

/** What the gate does with a kind of identity. */
public enum Measure {
  /** The run stops, and nothing is stored. */
  STOPP("stopp", "stopper kjøringen"),
  /** The row is rejected, and stands masked among the rejected ones. */
  AVVIS_RAD("avvis-rad", "raden avvises"),
  /** The text goes on with a mask in place of what was found. */
  MASKER("masker", "maskeres");

  private final String key;
  private final String words;

  Measure(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** What it does, in Norwegian. */
  public String words() {
    return words;
  }

  /** The word in a job file. */
  public String key() {
    return key;
  }
}
