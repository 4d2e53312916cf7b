package no.tilsynslupe.report.chart;

import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.RateState;
import org.jspecify.annotations.Nullable;

/**
 * What may be drawn of a group: its rate, or a word for why there is none. Nothing decided and
 * hidden numbers are states of their own and never drawn as 0.
 *
 * @param avvik null unless there is a rate
 * @param funn null unless there is a rate that may be shown
 */
record Shown(State state, @Nullable Rate avvik, @Nullable Rate funn) {

  /** Whether there is a rate. */
  enum State {
    RATE,
    /** Units, none of which could be decided. */
    UNDECIDED,
    /** No units that it applies to. */
    NONE,
    /** So few that they may not be shown. */
    HIDDEN
  }

  static final Shown HIDDEN = new Shown(State.HIDDEN, null, null);

  static Shown of(@Nullable Group group) {
    if (group == null) {
      return new Shown(State.NONE, null, null);
    }
    return group.avvikState() == RateState.VIST
        ? new Shown(State.RATE, group.avvikRate(), group.funnRate())
        : new Shown(without(group), null, null);
  }

  private static State without(Group group) {
    if (group.avvikState() == RateState.SKJULT) {
      return State.HIDDEN;
    }
    Antall undecided = group.vist(OutcomeCode.UAVKLART);
    return undecided.skjult() || undecided.tall() > 0 ? State.UNDECIDED : State.NONE;
  }

  /** Decided; 0 where there is no rate. */
  long n() {
    return avvik == null ? 0 : avvik.av();
  }

  /** Cases with a possible breach; 0 where there is no rate. */
  long breaches() {
    return avvik == null ? 0 : avvik.antall();
  }

  long findings() {
    return funn == null ? 0 : funn.antall();
  }
}
