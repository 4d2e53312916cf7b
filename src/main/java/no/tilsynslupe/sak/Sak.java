package no.tilsynslupe.sak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

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

  // Made once: comparators that are put together for each of a hundred thousand cases add up.
  private static final Comparator<Ytelse> YTELSER =
      Comparator.comparing(Ytelse::fra).thenComparing(Ytelse::ytelse);
  private static final Comparator<Soknad> SOKNADER = byDate(Soknad::mottattDato, Soknad::soknadId);
  private static final Comparator<Vedtakslinje> VEDTAK =
      byDate(Vedtakslinje::vedtakDato, Vedtakslinje::vedtakId).thenComparing(Vedtakslinje::linje);
  private static final Comparator<Vilkar> VILKAR = Comparator.comparing(Vilkar::vilkarId);
  private static final Comparator<Dokumentkrav> DOKUMENTKRAV =
      byDate(Dokumentkrav::dato, Dokumentkrav::kravId);
  private static final Comparator<Hendelse> OPPFOLGING =
      byDate(Hendelse::dato, Hendelse::hendelseId);
  private static final Comparator<Botilbud> BOTILBUD = byDate(Botilbud::fra, Botilbud::oppholdId);
  private static final Comparator<Kvp> KVP = Comparator.comparing(Kvp::kvpId);
  private static final Comparator<Plan> PLANER = Comparator.comparing(Plan::planId);
  private static final Comparator<Utbetaling> UTBETALINGER =
      byDate(Utbetaling::fra, Utbetaling::utbetalingId);
  private static final Comparator<Klage> KLAGER = byDate(Klage::mottattDato, Klage::klageId);

  public Sak {
    ytelser = sorted(ytelser, YTELSER);
    soknader = sorted(soknader, SOKNADER);
    vedtak = sorted(vedtak, VEDTAK);
    vilkar = sorted(vilkar, VILKAR);
    dokumentkrav = sorted(dokumentkrav, DOKUMENTKRAV);
    oppfolging = sorted(oppfolging, OPPFOLGING);
    botilbud = sorted(botilbud, BOTILBUD);
    kvp = sorted(kvp, KVP);
    planer = sorted(planer, PLANER);
    utbetalinger = sorted(utbetalinger, UTBETALINGER);
    klager = sorted(klager, KLAGER);
  }

  /** The case as it would be with other decisions. */
  public Sak medVedtak(List<Vedtakslinje> andre) {
    return new Sak(
        key,
        kilde,
        uttrekkDato,
        dekning,
        hode,
        ytelser,
        soknader,
        andre,
        vilkar,
        dokumentkrav,
        oppfolging,
        botilbud,
        kvp,
        planer,
        utbetalinger,
        klager);
  }

  /** A column of the case's row in table saker, as a place in the delivery. */
  public Felt felt(String kolonne) {
    return new Felt(Tabell.SAKER, kilde, kolonne);
  }

  private static <T> Comparator<T> byDate(Function<T, LocalDate> date, Function<T, String> id) {
    return (one, other) -> {
      int byDate = date.apply(one).compareTo(date.apply(other));
      return byDate != 0 ? byDate : id.apply(one).compareTo(id.apply(other));
    };
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
