package no.tilsynslupe.language;

import org.jspecify.annotations.Nullable;

/** What a word of the condition lexicons is a sign of. */
sealed interface ConditionSign {
  /** What a paper is about when something is to be proved by it. */
  enum Proof {
    OK,
    RISIKO,
    AVVIK,
    SOKNAD
  }

  /**
   * A theme counts always, or only where its part of the text says nothing else; a talk gives way
   * to the place or person that it is with.
   */
  enum Strength {
    STERK,
    SAMTALE,
    STED,
    SVAK
  }

  /** Kinds of verb; see {@code verb.tsv}. */
  enum Verb {
    DOKUMENTERE,
    LEVERE,
    SENDE_SOKNAD,
    SKAFFE,
    SOKE,
    DELTA,
    BETALE,
    SELGE,
    NEKTET,
    BEHANDLE,
    PERSON
  }

  /** Kinds of paper; see {@code dokument.tsv}. */
  enum Paper {
    DOKUMENT,
    BEVIS,
    SOKNAD,
    VEDTAK,
    HENVISNING,
    LOSORE
  }

  /**
   * A theme: what a condition is about.
   *
   * @param needs the kind of verb without which it doesn't count
   */
  record Theme(
      ConditionClass conditionClass,
      Judgement rank,
      Proof proof,
      @Nullable Verb needs,
      Strength strength)
      implements ConditionSign {}

  /** Words that say nothing here, see {@code uten-betydning.tsv}. */
  record Nothing() implements ConditionSign {}

  /** A paper, or a word that stands for one. */
  record Document(Paper paper) implements ConditionSign {}
}
