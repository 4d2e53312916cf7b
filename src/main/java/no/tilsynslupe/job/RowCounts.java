package no.tilsynslupe.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.intake.FileReport;
import no.tilsynslupe.intake.IntakeResult;
import no.tilsynslupe.intake.Reject;
import no.tilsynslupe.intake.RowTally;
import no.tilsynslupe.intake.RowTally.Fate;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.store.RejectedRow;
import no.tilsynslupe.store.RowCount;

/** What became of the rows: from intake's tallies to the store, and back to account for them. */
final class RowCounts {
  private RowCounts() {}

  /** The tally as the store keeps it, files without rows left out. */
  static List<RowCount> of(IntakeResult intake, RowTally tally) {
    List<RowCount> counts = new ArrayList<>();
    for (FileReport file : intake.files()) {
      int index = file.index();
      if (tally.total(index) > 0) {
        counts.add(
            new RowCount(
                file.fil(),
                tally.count(index, Fate.GODTATT),
                tally.count(index, Fate.AVVIST),
                tally.count(index, Fate.DUPLIKAT),
                tally.count(index, Fate.ERSTATTET)));
      }
    }
    return counts;
  }

  static RejectedRow stored(Reject reject) {
    return new RejectedRow(
        reject.fil(), reject.linje(), reject.arsak(), reject.kolonne(), reject.rad());
  }

  /** Rows of a table that were used. */
  static long accepted(IntakeResult intake, List<RowCount> counts, Tabell table) {
    Map<String, RowCount> byFile = byFile(counts);
    long accepted = 0;
    for (FileReport file : intake.files()) {
      RowCount count = byFile.get(file.fil());
      if (file.tabell() == table && count != null) {
        accepted += count.godtatt();
      }
    }
    return accepted;
  }

  /** Rows of a table that were read. */
  static long read(IntakeResult intake, Tabell table) {
    return intake.files().stream()
        .filter(file -> file.tabell() == table)
        .mapToLong(FileReport::lest)
        .sum();
  }

  /**
   * Every row is accounted for once, or the run fails.
   *
   * @throws IllegalStateException naming the file whose sum is wrong
   */
  static void verify(IntakeResult intake, List<RowCount> counts) {
    Map<String, RowCount> byFile = byFile(counts);
    for (FileReport file : intake.files()) {
      RowCount count = byFile.getOrDefault(file.fil(), new RowCount(file.fil(), 0, 0, 0, 0));
      if (count.lest() != file.lest()) {
        throw new IllegalStateException(
            "%s: %d rows read, but %d accounted for"
                .formatted(file.fil(), file.lest(), count.lest()));
      }
    }
  }

  private static Map<String, RowCount> byFile(List<RowCount> counts) {
    Map<String, RowCount> byFile = new HashMap<>();
    counts.forEach(count -> byFile.put(count.fil(), count));
    return byFile;
  }
}
