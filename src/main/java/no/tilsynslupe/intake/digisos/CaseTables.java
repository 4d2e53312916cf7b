package no.tilsynslupe.intake.digisos;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.intake.ConvertedTable;
import no.tilsynslupe.intake.RowFault;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/** The rows of the case export that are made of case files, and the columns they can fill. */
final class CaseTables {
  /** Stands in a date that is known to exist, or may: read as not recorded, never as «no». */
  static final String UNKNOWN_DATE = "ukjent";

  private static final Map<Tabell, List<String>> COLUMNS = new EnumMap<>(Tabell.class);

  static {
    COLUMNS.put(
        Tabell.UTTREKK,
        List.of(
            "formatversjon",
            "kommune",
            "periode_fra",
            "periode_til",
            "uttrekk_dato",
            "kildesystem",
            "ufullstendige",
            "dekker"));
    COLUMNS.put(
        Tabell.SAKER,
        List.of("sak_id", "kommune", "kontor", "fodselsar", "husstand", "antall_barn"));
    COLUMNS.put(Tabell.YTELSER, List.of("sak_id", "ytelse", "fra", "til"));
    COLUMNS.put(
        Tabell.SOKNADER,
        List.of(
            "soknad_id",
            "sak_id",
            "mottatt_dato",
            "kanal",
            "formal",
            "nodhjelp",
            "forelopig_svar_dato"));
    COLUMNS.put(
        Tabell.VEDTAK,
        List.of(
            "vedtak_id", "sak_id", "soknad_id", "vedtak_dato", "hjemmel", "nodhjelp", "utfall"));
    COLUMNS.put(
        Tabell.VILKAR, List.of("vilkar_id", "sak_id", "vedtak_id", "hjemmel", "tekst", "fra"));
    COLUMNS.put(
        Tabell.DOKUMENTKRAV,
        List.of(
            "krav_id",
            "sak_id",
            "soknad_id",
            "vedtak_id",
            "utbetaling_id",
            "dato",
            "tekst",
            "frist",
            "mottatt_dato"));
    COLUMNS.put(
        Tabell.UTBETALINGER,
        List.of(
            "utbetaling_id",
            "sak_id",
            "vedtak_id",
            "fra",
            "til",
            "forfall_dato",
            "utbetalt_dato",
            "belop",
            "vilkar_oppfylt_dato"));
    COLUMNS.put(Tabell.KLAGER, List.of("klage_id", "sak_id", "vedtak_id", "mottatt_dato"));
  }

  private final Map<Tabell, List<ConvertedTable.Row>> rows = new EnumMap<>(Tabell.class);

  /** Ids in use in a case, and the last number put behind each. */
  private final Map<Tabell, Map<String, Integer>> ids = new EnumMap<>(Tabell.class);

  /** Columns that rows of a table may have; empty for a table that the format knows nothing of. */
  static List<String> columns(Tabell table) {
    return COLUMNS.getOrDefault(table, List.of());
  }

  /** Ids begin anew: they need be unique only within their case. */
  void nextCase() {
    ids.clear();
  }

  /** An id that no other row of the table and case has. */
  String unique(Tabell table, String wanted) {
    Map<String, Integer> taken = ids.computeIfAbsent(table, unused -> new HashMap<>());
    String id = Ids.bounded(wanted);
    Integer last = taken.putIfAbsent(id, 1);
    if (last == null) {
      return id;
    }
    int n = last;
    String other;
    do {
      n++;
      other = Ids.bounded(wanted + "-" + n);
    } while (taken.putIfAbsent(other, 1) != null);
    taken.put(id, n);
    return other;
  }

  void add(Tabell table, Map<String, String> values) {
    add(table, values, null);
  }

  void add(Tabell table, Map<String, String> values, @Nullable RowFault fault) {
    List<String> cells = new ArrayList<>();
    for (String column : columns(table)) {
      cells.add(values.getOrDefault(column, ""));
    }
    rows.computeIfAbsent(table, unused -> new ArrayList<>())
        .add(new ConvertedTable.Row(cells, fault));
  }

  boolean has(Tabell table) {
    return rows.containsKey(table);
  }

  /** Some row that can be used has something in the column. */
  boolean fills(Tabell table, String column) {
    int place = columns(table).indexOf(column);
    return rows.getOrDefault(table, List.of()).stream()
        .anyMatch(row -> row.fault() == null && !row.cells().get(place).isEmpty());
  }

  /** The column says nothing in any row. */
  boolean allUnknown(Tabell table, String column) {
    int place = columns(table).indexOf(column);
    return rows.getOrDefault(table, List.of()).stream()
        .allMatch(row -> row.fault() != null || row.cells().get(place).equals(UNKNOWN_DATE));
  }

  /**
   * The table.
   *
   * @param left columns that this delivery can't fill after all
   */
  ConvertedTable table(String delivery, Tabell table, Set<String> left) {
    List<String> all = columns(table);
    List<String> kept = all.stream().filter(column -> !left.contains(column)).toList();
    List<ConvertedTable.Row> own = rows.getOrDefault(table, List.of());
    if (kept.size() == all.size()) {
      return ConvertedTable.of(delivery, table, kept, own);
    }
    List<ConvertedTable.Row> narrow = new ArrayList<>();
    for (ConvertedTable.Row row : own) {
      List<String> cells = new ArrayList<>();
      for (String column : kept) {
        cells.add(row.cells().get(all.indexOf(column)));
      }
      narrow.add(new ConvertedTable.Row(cells, row.fault()));
    }
    return ConvertedTable.of(delivery, table, kept, narrow);
  }
}
