package no.tilsynslupe.intake.digisos;

import java.util.Locale;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/** The events of a case file, with the table that lacks something when one can't be used. */
enum EventType {
  SOKNADS_STATUS("soknadsStatus", Tabell.SOKNADER),
  TILDELT_NAV_KONTOR("tildeltNavKontor", null),
  SAKS_STATUS("saksStatus", null),
  VEDTAK_FATTET("vedtakFattet", Tabell.VEDTAK),
  UTBETALING("utbetaling", Tabell.UTBETALINGER),
  RAMMEVEDTAK("rammevedtak", null),
  VILKAR("vilkar", Tabell.VILKAR),
  DOKUMENTASJONKRAV("dokumentasjonkrav", Tabell.DOKUMENTKRAV),
  DOKUMENTASJON_ETTERSPURT("dokumentasjonEtterspurt", Tabell.DOKUMENTKRAV),
  FORELOPIG_SVAR("forelopigSvar", Tabell.SOKNADER);

  private final String navn;
  private final @Nullable Tabell table;

  EventType(String navn, @Nullable Tabell table) {
    this.navn = navn;
    this.table = table;
  }

  /** As it stands in {@code type}. */
  String navn() {
    return navn;
  }

  /** The table that its rows go to; null when it makes none. */
  @Nullable Tabell table() {
    return table;
  }

  /** The type of that name, {@code nyStatus} of 2018 included; null when there is none. */
  static @Nullable EventType of(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    for (EventType type : values()) {
      if (type.navn.toLowerCase(Locale.ROOT).equals(name)) {
        return type;
      }
    }
    return name.equals("nystatus") ? SOKNADS_STATUS : null;
  }
}
