package no.tilsynslupe.intake.xlsx;

import java.io.IOException;
import no.tilsynslupe.intake.RowSource;
import no.tilsynslupe.intake.RowTable;
import no.tilsynslupe.table.TableDef;
import org.apache.poi.openxml4j.opc.PackagePart;

/** A table in a sheet of a workbook. */
final class SheetSource implements RowTable {
  private final String name;
  private final TableDef table;
  private final PackagePart part;
  private final WorkbookTraits workbook;

  SheetSource(String name, TableDef table, PackagePart part, WorkbookTraits workbook) {
    this.name = name;
    this.table = table;
    this.part = part;
    this.workbook = workbook;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public TableDef table() {
    return table;
  }

  @Override
  public RowSource open() throws IOException {
    return new SheetRows(name, part.getInputStream(), workbook);
  }
}
