package no.tilsynslupe.export.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;

/**
 * What a template holds: the criteria it serves, and the sheets and columns that they need.
 *
 * @param language of all that people read: {@code nb}, {@code nn} or {@code en}
 */
public record TemplateContent(String language, List<Served> criteria, List<Sheet> sheets) {

  /** A criterion that the template serves. */
  public record Served(String id, String title) {}

  /** One table and those of its columns that are asked for, in the order of the format. */
  public record Sheet(TableDef table, List<ColumnDef> columns) {
    public Sheet {
      columns = List.copyOf(columns);
    }
  }

  public TemplateContent {
    criteria = List.copyOf(criteria);
    sheets = List.copyOf(sheets);
  }

  /**
   * Picks the sheets and columns. Besides what is named, every table has the columns that its rows
   * must have or are told apart by; {@code uttrekk}, which says what the export covers, and {@code
   * saker} are always there, the former whole.
   *
   * @param tables tables that the criteria need
   * @param columns columns that the criteria need, as {@code tabell.kolonne}
   */
  public static TemplateContent of(
      String language,
      List<Served> criteria,
      Collection<Tabell> tables,
      Collection<String> columns) {
    Set<Tabell> wanted = EnumSet.of(Tabell.UTTREKK, Tabell.SAKER);
    wanted.addAll(tables);
    List<Sheet> sheets = new ArrayList<>();
    for (TableDef table : ExportFormat.get().tables()) {
      if (wanted.contains(table.id())) {
        sheets.add(new Sheet(table, pick(table, columns)));
      }
    }
    return new TemplateContent(language, criteria, sheets);
  }

  private static List<ColumnDef> pick(TableDef table, Collection<String> columns) {
    return table.columns().stream()
        .filter(
            column ->
                table.id() == Tabell.UTTREKK
                    || column.columnRequired()
                    || table.key().contains(column.index())
                    || columns.contains(table.name() + "." + column.name()))
        .toList();
  }
}
