package no.tilsynslupe.report.model;

import java.time.LocalDate;

/**
 * One export that the run read.
 *
 * @param kommuneNavn empty when the export doesn't say
 * @param kildesystem empty when the export doesn't say
 * @param format what it was converted from, such as {@code KOSTRA}; empty for a case export
 * @param begrensning what that format shows and can't show, in sentences; empty for a case export
 */
public record Delivery(
    String navn,
    String kommune,
    String kommuneNavn,
    LocalDate periodeFra,
    LocalDate periodeTil,
    LocalDate uttrekkDato,
    String kildesystem,
    String format,
    String begrensning) {

  /** A case export. */
  public Delivery(
      String navn,
      String kommune,
      String kommuneNavn,
      LocalDate periodeFra,
      LocalDate periodeTil,
      LocalDate uttrekkDato,
      String kildesystem) {
    this(navn, kommune, kommuneNavn, periodeFra, periodeTil, uttrekkDato, kildesystem, "", "");
  }

  /** The municipality as people read it: name and number. */
  public String sted() {
    return kommuneNavn.isEmpty() ? kommune : kommuneNavn + " (" + kommune + ")";
  }
}
