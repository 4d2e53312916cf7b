package no.tilsynslupe.export.generate;

/**
 * An invented municipality; no real number begins with 9.
 *
 * @param nummer four digits
 */
record Kommune(String nummer, String navn) {}
