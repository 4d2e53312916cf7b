package no.tilsynslupe.report.model;

import no.tilsynslupe.outcome.OutcomeCode;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes of a group of units or persons. Its rates are worked out when asked for: a large run has
 * some hundred thousand groups, most of which are written once.
 *
 * @param intervaller whether its rates have intervals
 */
public record Group(
    long avvik, long risiko, long ok, long uavklart, long ikkeAktuelt, boolean intervaller) {

  /** AVVIK of the decided; null when nothing is decided. */
  public @Nullable Rate avvikRate() {
    return Rate.of(avvik, avgjort(), intervaller);
  }

  /** AVVIK and RISIKO of the decided; null when nothing is decided. */
  public @Nullable Rate funnRate() {
    return Rate.of(funn(), avgjort(), intervaller);
  }

  /** Decided, of the decided and UAVKLART; null when there are neither. */
  public @Nullable Rate dekning() {
    return Rate.of(avgjort(), avgjort() + uavklart, false);
  }

  public long avgjort() {
    return avvik + risiko + ok;
  }

  public long funn() {
    return avvik + risiko;
  }

  public long alle() {
    return avgjort() + uavklart + ikkeAktuelt;
  }

  public long antall(OutcomeCode code) {
    return switch (code) {
      case AVVIK -> avvik;
      case RISIKO -> risiko;
      case OK -> ok;
      case UAVKLART -> uavklart;
      case IKKE_AKTUELT -> ikkeAktuelt;
    };
  }
}
