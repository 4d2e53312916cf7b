package no.tilsynslupe.report.model;

/**
 * A remark on the data: something odd that did not stop the row.
 *
 * @param slag kind of remark, a code
 * @param fil where; empty when it concerns the whole delivery
 * @param kolonne which column; empty when none
 * @param tekst in plain Norwegian, without values that could identify anyone
 * @param antall number of rows
 * @param forsteLinje first line it was seen on; 0 when it has no line
 */
public record Remark(
    String slag, String fil, String kolonne, String tekst, long antall, long forsteLinje) {}
