package no.tilsynslupe.export.pseudonym;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import no.tilsynslupe.intake.TableSource;
import no.tilsynslupe.intake.Unreadable;
import no.tilsynslupe.privacy.PseudonymKind;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.CellReader;
import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.DateText;
import no.tilsynslupe.table.IntText;
import no.tilsynslupe.table.TableDef;
import org.jspecify.annotations.Nullable;

/**
 * A case export. Its tables are written with the rows sorted by pseudonym: the order that a case
 * system gives them in tells who came when.
 */
final class CaseExportSource implements SafeSource {
  private static final Comparator<List<String>> BY_CELLS =
      (one, other) -> {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
          int compared = one.get(i).compareTo(other.get(i));
          if (compared != 0) {
            return compared;
          }
        }
        return Integer.compare(one.size(), other.size());
      };

  private final String id;
  private final Map<Tabell, TableSource> tables = new EnumMap<>(Tabell.class);
  private final int ignored;
  private final boolean workbook;
  private final Closeable resource;
  private String municipality = "";
  private int unknownColumns;

  /**
   * @param id tells this export from the others that are made safe with it
   * @param ignored files or sheets that are no table
   * @param workbook whether a workbook is written, and not files
   */
  CaseExportSource(
      String id, List<TableSource> found, int ignored, boolean workbook, Closeable resource) {
    this.id = id;
    this.ignored = ignored;
    this.workbook = workbook;
    this.resource = resource;
    for (TableSource table : found) {
      if (tables.put(table.table().id(), table) != null) {
        throw Unreadable.file(
            PseudonymTexts.say("saksuttrekket"),
            PseudonymTexts.say("tabell_to_ganger", "tabell", table.table().name()));
      }
    }
  }

  @Override
  public String folder() {
    return "saksuttrekk";
  }

  boolean isWorkbook() {
    return workbook;
  }

  @Override
  public void seeIds(PersonRegister persons, Ids ids) throws IOException {
    for (TableSource source : tables.values()) {
      TableDef table = source.table();
      unknownColumns += each(source, (header, row) -> ids(persons, ids, table, header, row));
    }
  }

  private void ids(
      PersonRegister persons, Ids ids, TableDef table, TableHeader header, String[] row) {
    if (header.isExample(row)) {
      return;
    }
    for (ColumnDef column : table.columns()) {
      @Nullable PseudonymKind kind = ColumnRoles.idOf(column);
      String text = kind == null ? "" : header.text(column.index(), row);
      boolean readable = column.type() != ColumnType.ID || text.length() <= Cells.MAX_ID_LENGTH;
      if (kind == PseudonymKind.PERSON && !text.isEmpty()) {
        persons.seeCase(id, text);
      } else if (kind != null && !text.isEmpty() && readable) {
        ids.add(kind, text);
      }
    }
    if (table.id() == Tabell.UTTREKK) {
      municipality = CellReader.kommune(header.text(table.indexOf("kommune"), row));
    }
  }

  @Override
  public void seeFacts(PersonRegister persons, RareCases rare, DateShifts shifts, Names names)
      throws IOException {
    TableSource description = tables.get(Tabell.UTTREKK);
    if (description != null) {
      each(description, (header, row) -> borders(header, row, shifts, rare.ages()));
    }
    TableSource cases = tables.get(Tabell.SAKER);
    if (cases != null) {
      each(cases, (header, row) -> rare(persons, header, row, rare));
    }
    for (TableSource source : tables.values()) {
      if (source.table().id() != Tabell.UTTREKK) {
        each(source, (header, row) -> dates(persons, header, row, shifts, rare.ages()));
      }
    }
  }

  /** What lies inside the export's period stays inside it, and before its day. */
  private static void borders(TableHeader header, String[] row, DateShifts shifts, AgeBands ages) {
    TableDef table = header.table();
    day(header, table.indexOf("periode_fra"), row, shifts::border);
    for (String last : List.of("periode_til", "uttrekk_dato")) {
      day(header, table.indexOf(last), row, day -> shifts.border(day + 1));
      day(header, table.indexOf(last), row, day -> ages.seeEnd(year(day)));
    }
    for (String claim : header.text(table.indexOf("dekker"), row).split("[\\s,]+", -1)) {
      long day = DateText.parse(claim);
      if (day != Cells.BLANK && day != Cells.UNREADABLE) {
        shifts.border(day);
      }
    }
  }

  private void dates(
      PersonRegister persons, TableHeader header, String[] row, DateShifts shifts, AgeBands ages) {
    String sak = header.text(header.table().caseIdIndex(), row);
    if (sak.isEmpty() || header.isExample(row)) {
      return;
    }
    String person = persons.ofCase(id, sak);
    for (ColumnDef column : header.table().columns()) {
      if (column.type() == ColumnType.DATE) {
        day(header, column.index(), row, day -> shifts.see(person, day));
        day(header, column.index(), row, day -> ages.see(person, year(day)));
      }
    }
  }

  private static int year(long day) {
    return LocalDate.ofEpochDay(day).getYear();
  }

  private static void day(TableHeader header, int column, String[] row, Consumer<Long> taker) {
    long day = DateText.parse(header.text(column, row));
    if (day != Cells.BLANK && day != Cells.UNREADABLE) {
      taker.accept(day);
    }
  }

  private void rare(PersonRegister persons, TableHeader header, String[] row, RareCases rare) {
    TableDef table = header.table();
    String sak = header.text(table.caseIdIndex(), row);
    if (sak.isEmpty() || header.isExample(row)) {
      return;
    }
    String own = CellReader.kommune(header.text(table.indexOf("kommune"), row));
    rare.see(
        persons.ofCase(id, sak),
        new RareFacts(
            own.isEmpty() ? municipality : own,
            number(table.column("fodselsar"), header, row),
            "",
            code(table, "husstand", header, row),
            number(table.column("antall_barn"), header, row),
            code(table, "hovedinntekt", header, row)));
  }

  private static String number(ColumnDef column, TableHeader header, String[] row) {
    long number = IntText.parse(header.text(column.index(), row), column.min(), column.max());
    return number == Cells.BLANK || number == Cells.UNREADABLE ? "" : Long.toString(number);
  }

  private static String code(TableDef table, String name, TableHeader header, String[] row) {
    ColumnDef column = table.column(name);
    int ordinal = column.codeList().find(header.text(column.index(), row));
    return ordinal < 0 ? "" : column.codeList().codes().get(ordinal);
  }

  @Override
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (unknownColumns > 0) {
      remarks.add(PseudonymTexts.say("ukjente_kolonner", "n", unknownColumns));
    }
    if (ignored > 0) {
      remarks.add(
          PseudonymTexts.say(workbook ? "ark_uten_tabell" : "filer_uten_tabell", "n", ignored));
    }
    return remarks;
  }

  @Override
  public void write(Workshop shop, Path folder) throws IOException {
    try (XlsxBook book = workbook ? new XlsxBook(folder.resolve("saksuttrekk.xlsx")) : null) {
      for (TableSource source : tables.values()) {
        SafeTable table = table(shop, source);
        if (book != null) {
          book.sheet(table);
        } else {
          CsvTable.write(
              folder.resolve(source.table().name() + ".csv"), table.names(), table.rows());
        }
      }
    }
  }

  private SafeTable table(Workshop shop, TableSource source) throws IOException {
    Treated rows = new Treated(shop, source);
    TableRows.read(source, rows);
    return rows.table();
  }

  /** The rows of a table as they are written. */
  private final class Treated implements TableRows.Reader {
    private final Workshop shop;
    private final TableSource source;
    private final List<List<String>> safe = new ArrayList<>();
    private @Nullable TableTreatment treatment;

    Treated(Workshop shop, TableSource source) {
      this.shop = shop;
      this.source = source;
    }

    @Override
    public void header(String[] cells) {
      treatment =
          new TableTreatment(shop, id, new TableHeader(source.name(), source.table(), cells));
    }

    @Override
    public void row(String[] cells) {
      Objects.requireNonNull(treatment, "the header comes first")
          .row(cells)
          .ifPresent(row -> safe.add(row));
    }

    SafeTable table() {
      safe.sort(BY_CELLS);
      return new SafeTable(source.table(), Objects.requireNonNull(treatment).written(), safe);
    }
  }

  /** Takes a row with its header. */
  private interface RowTaker {
    void take(TableHeader header, String[] row);
  }

  /** Reads all rows; gives the number of columns that the format doesn't know. */
  private static int each(TableSource source, RowTaker taker) throws IOException {
    EachRow reader = new EachRow(source, taker);
    TableRows.read(source, reader);
    return reader.unknown;
  }

  private static final class EachRow implements TableRows.Reader {
    private final TableSource source;
    private final RowTaker taker;
    private @Nullable TableHeader header;
    private int unknown;

    EachRow(TableSource source, RowTaker taker) {
      this.source = source;
      this.taker = taker;
    }

    @Override
    public void header(String[] cells) {
      TableHeader read = new TableHeader(source.name(), source.table(), cells);
      unknown = read.unknown();
      header = read;
    }

    @Override
    public void row(String[] cells) {
      taker.take(Objects.requireNonNull(header, "the header comes first"), cells);
    }
  }

  @Override
  public void close() throws IOException {
    resource.close();
  }
}
