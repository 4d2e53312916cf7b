package no.tilsynslupe.report.model;

import java.time.LocalDate;

/**
 * One export that the run read.
 *
 * @param kommuneNavn empty when the export doesn't say
 * @param kildesystem empty when the export doesn't say
 */
public record Delivery(
    String navn,
    String kommune,
    String kommuneNavn,
    LocalDate periodeFra,
    LocalDate periodeTil,
    LocalDate uttrekkDato,
    String kildesystem) {

  /** The municipality as people read it: name and number. */
  public String sted() {
    return kommuneNavn.isEmpty() ? kommune : kommuneNavn + " (" + kommune + ")";
  }
}
