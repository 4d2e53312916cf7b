package no.tilsynslupe.report.model;

import no.tilsynslupe.outcome.OutcomeCode;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes of a group of units or persons, with its rates.
 *
 * @param avvikRate AVVIK of the decided; null when nothing is decided
 * @param funnRate AVVIK and RISIKO of the decided; null when nothing is decided
 * @param dekning decided, of the decided and UAVKLART; null when there are neither
 */
public record Group(
    long avvik,
    long risiko,
    long ok,
    long uavklart,
    long ikkeAktuelt,
    @Nullable Rate avvikRate,
    @Nullable Rate funnRate,
    @Nullable Rate dekning) {

  static Group of(
      long avvik, long risiko, long ok, long uavklart, long ikkeAktuelt, boolean withIntervals) {
    long decided = avvik + risiko + ok;
    return new Group(
        avvik,
        risiko,
        ok,
        uavklart,
        ikkeAktuelt,
        Rate.of(avvik, decided, withIntervals),
        Rate.of(avvik + risiko, decided, withIntervals),
        Rate.of(decided, decided + uavklart, false));
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
