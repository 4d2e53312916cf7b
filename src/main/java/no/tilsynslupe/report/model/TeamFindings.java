package no.tilsynslupe.report.model;

import no.tilsynslupe.outcome.Office;

/**
 * Persons of a team under a criterion, each with the gravest outcome of the period. Never by
 * caseworker.
 *
 * @param team empty: the delivery doesn't tell
 */
public record TeamFindings(
    Office kontor, String team, String kriterium, long avvik, long risiko, long ok, long uavklart) {

  public long funn() {
    return avvik + risiko;
  }

  public long avgjort() {
    return avvik + risiko + ok;
  }
}
