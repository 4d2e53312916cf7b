package no.tilsynslupe.report.model.stat;

import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.RateState;
import org.jspecify.annotations.Nullable;

/** Which share of the decided persons is looked at. */
public enum Measure {
  /** Those with AVVIK: for criteria that can show a rule to be broken. */
  AVVIK,
  /** Those with AVVIK or RISIKO: for indicators, which have no AVVIK. */
  FUNN;

  /** Of fewer cases a share says next to nothing: one of two is not «50 %». */
  public static final long FEWEST = 5;

  /** The one that statistics of a criterion are of. */
  public static Measure of(CriterionSpec spec) {
    return spec.type().hard() ? AVVIK : FUNN;
  }

  /** Whether a group has the share. */
  public RateState state(Group group) {
    return this == AVVIK ? group.avvikState() : group.funnState();
  }

  /** The share in a group; null when nothing is decided, or a number is hidden. */
  public @Nullable Rate rate(Group group) {
    return this == AVVIK ? group.avvikRate() : group.funnRate();
  }
}
