package no.tilsynslupe.intake;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one delivery as a whole.
 *
 * @param index place in {@link IntakeResult#deliveries()}
 * @param navn name of the folder or file
 * @param format what it was read from; of all but the case export, {@link SourceFormat#begrensning}
 *     says what it can't show
 * @param kommune municipality number, or {@link #UKJENT_KOMMUNE}
 * @param periode the period it covers, or null when none is stated
 * @param periodeUtledet where none is stated: earliest to latest date in the data; makes no table
 *     complete; null when there are no dates
 * @param uttrekkDato the day it was taken
 * @param uttrekkDatoUtledet that day is the latest date found anywhere, not stated
 * @param harUttrekk the delivery has a readable row in table uttrekk
 * @param utvalg how cases were chosen, as written; empty when not told
 * @param manglerTabeller tables that are not in the delivery
 * @param ufullstendigForKontor tables with a rejected row whose case can't be read, so that they
 *     are incomplete for every case of the delivery
 * @param antallVedtak decisions, counted up to {@link IntakeResult#COUNTED_DECISIONS}
 * @param paragrafer sections that its decisions name
 * @param manglendeSlag sections that no decision of a large delivery names, and {@code dekker}
 *     neither
 * @param kontorer offices that its cases belong to
 */
public record DeliveryReport(
    int index,
    String navn,
    SourceFormat format,
    String kommune,
    String kommuneNavn,
    @Nullable Periode periode,
    @Nullable Periode periodeUtledet,
    LocalDate uttrekkDato,
    boolean uttrekkDatoUtledet,
    boolean harUttrekk,
    String kildesystem,
    String utvalg,
    String ufullstendige,
    String dekker,
    List<Tabell> manglerTabeller,
    List<Tabell> ufullstendigForKontor,
    long antallVedtak,
    List<String> paragrafer,
    List<String> manglendeSlag,
    List<Office> kontorer) {

  /** Stands where no municipality number is given. */
  public static final String UKJENT_KOMMUNE = "ukjent";

  public DeliveryReport {
    manglerTabeller = List.copyOf(manglerTabeller);
    ufullstendigForKontor = List.copyOf(ufullstendigForKontor);
    paragrafer = List.copyOf(paragrafer);
    manglendeSlag = List.copyOf(manglendeSlag);
    kontorer = List.copyOf(kontorer);
  }

  /** Whether the delivery says itself that it doesn't know which sections its decisions rest on. */
  public boolean paragraferUkjent() {
    return CoverageClaims.parse(ufullstendige).namesColumn(Tabell.VEDTAK, "hjemmel");
  }
}
