package no.tilsynslupe.privacy;

/** What the gate does with a kind of identity. */
public enum Measure {
  /** The run stops, and nothing is stored. */
  STOPP("stopp"),
  /** The row is rejected, and stands masked among the rejected ones. */
  AVVIS_RAD("avvis-rad"),
  /** The text goes on with a mask in place of what was found. */
  MASKER("masker");

  private final String key;

  Measure(String key) {
    this.key = key;
  }

  /** What it does, in words. */
  public String words() {
    return PrivacyTexts.of(this);
  }

  /** The word in a job file. */
  public String key() {
    return key;
  }
}
