package no.tilsynslupe.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.TableDef;
import org.jspecify.annotations.Nullable;

/**
 * The rows that one delivery has of one {@code sak_id}. Of rows with the same key, equal ones are
 * kept once and unequal ones all rejected, so that the order of rows never matters.
 */
final class DeliveryRows {
  private final AssemblyPlan plan;
  private final RowBuffers buffers;
  private final int delivery;
  private final Map<Tabell, List<SpooledRow>> read = new EnumMap<>(Tabell.class);
  private final Map<Tabell, List<SpooledRow>> kept = new EnumMap<>(Tabell.class);
  private final Set<Tabell> incomplete = EnumSet.noneOf(Tabell.class);
  private final List<Reject> rejects = new ArrayList<>();
  private final RowTally tally;

  DeliveryRows(AssemblyPlan plan, RowBuffers buffers, int delivery) {
    this.plan = plan;
    this.buffers = buffers;
    this.delivery = delivery;
    this.tally = new RowTally(plan.files());
  }

  /** Adds all that one file has of the case, in the order of the lines. */
  void add(int file, List<SpooledRow> ofFile) {
    Tabell table = plan.file(file).tabell();
    int marks = 0;
    while (marks < ofFile.size() && ofFile.get(marks).rejected()) {
      marks++;
    }
    if (marks > 0) {
      incomplete.add(table);
    }
    if (marks < ofFile.size()) {
      read.merge(table, ofFile.subList(marks, ofFile.size()), DeliveryRows::joined);
    }
  }

  private static List<SpooledRow> joined(List<SpooledRow> one, List<SpooledRow> other) {
    List<SpooledRow> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  /** Sorts out duplicates; where no row of {@code saker} is left, every other row is rejected. */
  void settle() throws IOException {
    settle(Tabell.SAKER);
    boolean known = head() != null;
    for (Tabell table : read.keySet()) {
      if (known) {
        settle(table);
      } else if (table != Tabell.SAKER) {
        for (SpooledRow row : read.getOrDefault(table, List.of())) {
          reject(row, RejectReason.UKJENT_SAK, IntakeTexts.say("saken_finnes_ikke"), "sak_id");
        }
      }
    }
  }

  private void settle(Tabell table) throws IOException {
    if (kept.containsKey(table)) {
      return;
    }
    List<SpooledRow> rows = read.getOrDefault(table, List.of());
    kept.put(table, buffers.allKeysDiffer(rows) ? rows : survivors(table, rows));
  }

  private List<SpooledRow> survivors(Tabell table, List<SpooledRow> rows) throws IOException {
    Map<String, List<SpooledRow>> byKey = new LinkedHashMap<>();
    for (SpooledRow row : rows) {
      byKey.computeIfAbsent(key(table, row), k -> new ArrayList<>(1)).add(row);
    }
    List<SpooledRow> survivors = new ArrayList<>();
    for (List<SpooledRow> same : byKey.values()) {
      SpooledRow first = same.get(0);
      if (same.stream().allMatch(first::sameContent)) {
        survivors.add(first);
        tally.add(first.file(), RowTally.Fate.DUPLIKAT, same.size() - 1L);
      } else {
        incomplete.add(table);
        for (SpooledRow row : same) {
          reject(
              row,
              RejectReason.ULIKE_MED_SAMME_ID,
              IntakeTexts.say("ulike_med_samme_id"),
              keyColumn(table, row));
        }
      }
    }
    return survivors;
  }

  private String keyColumn(Tabell table, SpooledRow row) {
    TableDef def = plan.knowledge(row.file()).table();
    return def.key().isEmpty() ? "" : def.columns().get(def.key().get(0)).name() + keyTail(table);
  }

  private static String keyTail(Tabell table) {
    return table == Tabell.VEDTAK ? ", linje" : "";
  }

  /** What tells the row apart within its case and table; without a key, all of its content. */
  String key(Tabell table, SpooledRow row) {
    TableDef def = plan.knowledge(row.file()).table();
    if (def.key().isEmpty()) {
      return new String(row.content(), StandardCharsets.ISO_8859_1);
    }
    RecordValues values = buffers.decode(table, row);
    StringBuilder key = new StringBuilder();
    for (int i : def.key()) {
      boolean number = def.columns().get(i).type() == ColumnType.INT;
      if (number) {
        // The only number in a key is the line of a decision, and a blank there means 1.
        key.append('\n').append(values.state(i) == CellState.VALUE ? values.number(i) : 1);
      } else {
        key.append('\n').append(values.text(i));
      }
    }
    return key.toString();
  }

  private void reject(SpooledRow row, RejectReason reason, String message, String column)
      throws IOException {
    tally.add(row.file(), RowTally.Fate.AVVIST, 1);
    Kilde kilde = plan.kilde(row);
    rejects.add(
        new Reject(
            row.file(),
            kilde.fil(),
            kilde.linje(),
            reason,
            message,
            column,
            plan.texts().of(row, plan.file(row.file()))));
  }

  int delivery() {
    return delivery;
  }

  /** The row of table {@code saker}, or null. */
  @Nullable SpooledRow head() {
    List<SpooledRow> heads = kept(Tabell.SAKER);
    return heads.isEmpty() ? null : heads.get(0);
  }

  /** Rows that may be used. */
  List<SpooledRow> kept(Tabell table) {
    return kept.getOrDefault(table, List.of());
  }

  /** Tables with a rejected row of the case. */
  Set<Tabell> incomplete() {
    return incomplete;
  }

  List<Reject> rejects() {
    return rejects;
  }

  /**
   * Rejected rows and duplicates; the fate of the kept ones is decided when deliveries are merged.
   */
  RowTally tally() {
    return tally;
  }
}
