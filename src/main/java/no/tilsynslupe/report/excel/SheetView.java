package no.tilsynslupe.report.excel;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Fills one sheet. Long lists are streamed, all of them before any sheet is finished; short sheets
 * have nothing to stream.
 */
interface SheetView {

  /** Writes the rows of a long list; rows that are written can't be looked at again. */
  default void stream(Sheet rows) {}

  /** Writes a short sheet, or sets up the page of a streamed one. */
  void finish(XSSFSheet sheet);
}
