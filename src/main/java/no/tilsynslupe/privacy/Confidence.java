package no.tilsynslupe.privacy;

/** How sure a finding is. */
public enum Confidence {
  /** Check digits that fit, or a form that hardly anything else has. */
  SIKKER,
  /** The form and what stands around it speak for it. */
  SANNSYNLIG,
  /** The form alone, such as a number whose check digits don't fit. */
  MULIG
}
