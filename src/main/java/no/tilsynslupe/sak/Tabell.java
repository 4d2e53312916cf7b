package no.tilsynslupe.sak;

import java.util.Locale;

/** The tables of the case export, in the order of the format. */
public enum Tabell {
  UTTREKK,
  SAKER,
  YTELSER,
  SOKNADER,
  VEDTAK,
  VILKAR,
  DOKUMENTKRAV,
  OPPFOLGING,
  BOTILBUD,
  KVP,
  PLANER,
  UTBETALINGER,
  KLAGER;

  /** Name of the table in the format: the file name without {@code .csv}. */
  public String navn() {
    return name().toLowerCase(Locale.ROOT);
  }
}
