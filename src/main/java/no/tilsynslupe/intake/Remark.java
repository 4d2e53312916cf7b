package no.tilsynslupe.intake;

/**
 * Something odd about the data that did not stop a row from being used, or about a delivery.
 *
 * @param fil file, or name of the delivery
 * @param kolonne column, or empty
 * @param tekst what is odd, as a Norwegian sentence
 * @param antall how many rows
 * @param forsteLinje first line, or 0 when it is about the whole
 */
public record Remark(String fil, String kolonne, String tekst, long antall, long forsteLinje) {}
