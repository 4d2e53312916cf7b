package no.tilsynslupe.language;

/** How a condition's text stands under P20-DOK, from the mildest to the gravest. */
public enum Judgement {
  /** The text says nothing that is known: a person must read it. */
  UKLAR,
  /** No demand for documents, or only as the proof of looking for work. */
  OK,
  /** Borderline: a spending condition, or proof of an activity or of a claimed right. */
  RISIKO,
  /** A demand for documents. */
  AVVIK;

  /** The graver of the two. */
  public Judgement worst(Judgement other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
