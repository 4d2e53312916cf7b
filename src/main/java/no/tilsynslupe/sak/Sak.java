package no.tilsynslupe.sak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * One person's case: all that the deliveries say of it, sorted by date, so that the order of rows
 * in the files never matters.
 *
 * @param uttrekkDato the day the newest delivery of the case was taken; open intervals run to it
 */
public record Sak(
    SakKey key,
    Kilde kilde,
    LocalDate uttrekkDato,
    Dekning dekning,
    Sakshode hode,
    List<Ytelse> ytelser,
    List<Soknad> soknader,
    List<Vedtakslinje> vedtak,
    List<Vilkar> vilkar,
    List<Dokumentkrav> dokumentkrav,
    List<Hendelse> oppfolging,
    List<Botilbud> botilbud,
    List<Kvp> kvp,
    List<Plan> planer,
    List<Utbetaling> utbetalinger,
    List<Klage> klager) {

  public Sak {
    ytelser = sorted(ytelser, Comparator.comparing(Ytelse::fra).thenComparing(Ytelse::ytelse));
    soknader =
        sorted(soknader, Comparator.comparing(Soknad::mottattDato).thenComparing(Soknad::soknadId));
    vedtak =
        sorted(
            vedtak,
            Comparator.comparing(Vedtakslinje::vedtakDato)
                .thenComparing(Vedtakslinje::vedtakId)
                .thenComparing(Vedtakslinje::linje));
    vilkar = sorted(vilkar, Comparator.comparing(Vilkar::vilkarId));
    dokumentkrav =
        sorted(
            dokumentkrav,
            Comparator.comparing(Dokumentkrav::dato).thenComparing(Dokumentkrav::kravId));
    oppfolging =
        sorted(
            oppfolging, Comparator.comparing(Hendelse::dato).thenComparing(Hendelse::hendelseId));
    botilbud =
        sorted(botilbud, Comparator.comparing(Botilbud::fra).thenComparing(Botilbud::oppholdId));
    kvp = sorted(kvp, Comparator.comparing(Kvp::kvpId));
    planer = sorted(planer, Comparator.comparing(Plan::planId));
    utbetalinger =
        sorted(
            utbetalinger,
            Comparator.comparing(Utbetaling::fra).thenComparing(Utbetaling::utbetalingId));
    klager = sorted(klager, Comparator.comparing(Klage::mottattDato).thenComparing(Klage::klageId));
  }

  private static <T> List<T> sorted(List<T> rows, Comparator<T> order) {
    if (rows.size() < 2) {
      return List.copyOf(rows);
    }
    List<T> sorted = new ArrayList<>(rows);
    sorted.sort(order);
    return Collections.unmodifiableList(sorted);
  }
}
