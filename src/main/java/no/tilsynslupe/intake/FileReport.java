package no.tilsynslupe.intake;

import java.util.List;
import no.tilsynslupe.sak.Tabell;

/**
 * What was found in one file of a delivery.
 *
 * @param index place in {@link IntakeResult#files()}
 * @param delivery place in {@link IntakeResult#deliveries()}
 * @param fil name within the delivery
 * @param lest rows read; blank lines and the header are none
 * @param avvist rows rejected while reading (more may follow when cases are assembled)
 * @param duplikater rows left out while reading because they repeat another one
 * @param kolonner the columns of the format that the file has
 * @param ukjenteKolonner columns that the format doesn't know, as written
 */
public record FileReport(
    int index,
    int delivery,
    String fil,
    Tabell tabell,
    String tegnsett,
    String skilletegn,
    long lest,
    long avvist,
    long duplikater,
    List<ColumnStats> kolonner,
    List<String> ukjenteKolonner,
    List<UnknownCode> ukjenteKoder,
    List<Remark> merknader) {

  public FileReport {
    kolonner = List.copyOf(kolonner);
    ukjenteKolonner = List.copyOf(ukjenteKolonner);
    ukjenteKoder = List.copyOf(ukjenteKoder);
    merknader = List.copyOf(merknader);
  }

  /** The same with another number of duplicates. */
  FileReport withDuplikater(long number) {
    return new FileReport(
        index,
        delivery,
        fil,
        tabell,
        tegnsett,
        skilletegn,
        lest,
        avvist,
        number,
        kolonner,
        ukjenteKolonner,
        ukjenteKoder,
        merknader);
  }
}
