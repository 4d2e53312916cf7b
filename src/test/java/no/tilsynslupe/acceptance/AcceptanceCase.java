package no.tilsynslupe.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A small case with what is to come out of it.
 *
 * @param antall so many cases alike; more than one only where nothing is expected of them
 * @param eksport name of the export it is part of
 * @param sak where its row in {@code saker} differs from the usual one
 * @param rader its other rows by table; {@code sak_id} is given to them unless they bring their own
 */
record AcceptanceCase(
    String navn,
    Integer antall,
    String eksport,
    Map<String, String> sak,
    Map<String, List<Map<String, String>>> rader,
    List<Expected> venter) {

  AcceptanceCase {
    antall = Objects.requireNonNullElse(antall, 1);
    eksport = Objects.requireNonNullElse(eksport, "std");
    sak = Objects.requireNonNullElse(sak, Map.of());
    rader = Objects.requireNonNullElse(rader, Map.of());
    venter = Objects.requireNonNullElse(venter, List.of());
  }

  /**
   * What is to come out of one unit.
   *
   * @param enhet the unit's id; {@code SAK} the case; {@code KONTOR} its office; {@code
   *     KONTOR:Nord} another office
   * @param utfall one of these
   * @param alvor null: not asked
   * @param dato null: not asked
   * @param fordi why, in a few words; for the reader
   */
  record Expected(
      String kriterium,
      String enhet,
      List<String> utfall,
      String alvor,
      String dato,
      String fordi) {

    String inWords() {
      return "%s %s: %s%s%s%s"
          .formatted(
              kriterium,
              enhet,
              String.join(" eller ", utfall),
              alvor == null ? "" : " " + alvor,
              dato == null ? "" : " " + dato,
              fordi == null ? "" : " (" + fordi + ")");
    }
  }
}
