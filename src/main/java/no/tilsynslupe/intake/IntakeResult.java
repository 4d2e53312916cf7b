package no.tilsynslupe.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;
import org.jspecify.annotations.Nullable;

/**
 * What reading gave, as it is kept in the spool: all that a restarted run needs to know beside the
 * cases.
 *
 * @param options how the deliveries were read
 * @param ignorerteFiler files and sheets that are no table, each named once
 * @param merknader remarks about deliveries as a whole
 */
public record IntakeResult(
    IntakeOptions options,
    List<DeliveryReport> deliveries,
    List<FileReport> files,
    List<String> ignorerteFiler,
    List<Remark> merknader) {

  /** Decisions are counted up to this, enough for any threshold of "a large delivery". */
  public static final int COUNTED_DECISIONS = 10_000;

  public IntakeResult {
    deliveries = List.copyOf(deliveries);
    files = List.copyOf(files);
    ignorerteFiler = List.copyOf(ignorerteFiler);
    merknader = List.copyOf(merknader);
  }

  /** The latest day on which one of the deliveries was taken. */
  public LocalDate exportDate() {
    LocalDate latest = deliveries.get(0).uttrekkDato();
    for (DeliveryReport delivery : deliveries) {
      latest = delivery.uttrekkDato().isAfter(latest) ? delivery.uttrekkDato() : latest;
    }
    return latest;
  }

  /** True when the export date of a delivery is only inferred from its data. */
  public boolean exportDateInferred() {
    return deliveries.stream().anyMatch(DeliveryReport::uttrekkDatoUtledet);
  }

  /**
   * From the first to the last day that the deliveries cover; where one states no period, the span
   * of the dates in it.
   */
  public Periode period() {
    Periode all = null;
    for (DeliveryReport delivery : deliveries) {
      Periode one = delivery.periode() == null ? delivery.periodeUtledet() : delivery.periode();
      all = one == null ? all : union(all, one);
    }
    return all == null ? new Periode(exportDate(), exportDate()) : all;
  }

  private static Periode union(@Nullable Periode one, Periode other) {
    if (one == null) {
      return other;
    }
    Periode first = Objects.requireNonNull(one);
    return new Periode(
        first.fra().isBefore(other.fra()) ? first.fra() : other.fra(),
        first.til().isAfter(other.til()) ? first.til() : other.til());
  }

  /** Columns of delivered tables that are missing or blank throughout, so that they say nothing. */
  public List<EmptyColumn> emptyColumns() {
    List<EmptyColumn> empty = new ArrayList<>();
    for (FileReport file : files) {
      TableDef table = ExportFormat.get().table(file.tabell());
      ColumnKnowledge knowledge =
          ColumnKnowledge.of(
              table, file, deliveries.get(file.delivery()), options.blankColumnRows());
      for (ColumnDef column : table.columns()) {
        List<ColumnStats> stats =
            file.kolonner().stream().filter(s -> s.kolonne().equals(column.name())).toList();
        boolean filled = stats.stream().anyMatch(s -> s.filled() > 0);
        if (!filled && knowledge.notInDelivery(column.index())) {
          boolean missing = stats.isEmpty();
          empty.add(new EmptyColumn(file.fil(), file.tabell(), column.name(), missing));
        }
      }
    }
    return empty;
  }

  /** The counts so far: what was rejected or left out while reading. Cases add theirs. */
  public RowTally tallyOfReading() {
    RowTally tally = new RowTally(files.size());
    for (FileReport file : files) {
      tally.add(file.index(), RowTally.Fate.AVVIST, file.avvist());
      tally.add(file.index(), RowTally.Fate.DUPLIKAT, file.duplikater());
      if (file.tabell() == Tabell.UTTREKK) {
        tally.add(
            file.index(), RowTally.Fate.GODTATT, file.lest() - file.avvist() - file.duplikater());
      }
    }
    return tally;
  }

  /**
   * Holds the counts against what was read.
   *
   * @throws IllegalStateException when a row was lost or counted twice
   */
  public void verify(RowTally tally) {
    for (FileReport file : files) {
      long accounted = tally.total(file.index());
      if (accounted != file.lest()) {
        throw new IllegalStateException(
            file.fil() + ": " + file.lest() + " rows read, but " + accounted + " accounted for");
      }
    }
  }
}
