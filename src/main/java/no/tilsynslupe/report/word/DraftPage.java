package no.tilsynslupe.report.word;

import java.math.BigInteger;
import java.util.List;
import no.tilsynslupe.prose.Language;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * Writes the pieces of a Word document, one after the other: headings that Word lists in its
 * navigation, paragraphs, tables whose first row is repeated, and gaps for people to fill in, which
 * are told apart by brackets as well as by colour.
 */
final class DraftPage {
  private static final String TITLE = "Title";
  private static final String SUBTITLE = "Subtitle";
  private static final String TEXT = "Normal";
  private static final String CAPTION = "Caption";
  private static final String DARK = "1F2A44";
  private static final String SHADE = "E6ECF5";
  private static final int BODY_POINTS = 11;
  private static final int TABLE_POINTS = 9;
  private static final int CELL_MARGIN = 80;
  private static final int PERCENT = 100;

  /** A4 and its margins, in twentieths of a point. */
  private static final int WIDTH = 11_906;

  private static final int HEIGHT = 16_838;
  private static final int MARGIN = 1_304;

  private final XWPFDocument document;

  DraftPage(XWPFDocument document, Language language) {
    this.document = document;
    XWPFStyles styles = document.createStyles();
    language(styles, language);
    style(styles, TEXT, "Normal", 0, BODY_POINTS, false);
    style(styles, TITLE, "Title", 0, 24, true);
    style(styles, SUBTITLE, "Subtitle", 0, 14, false);
    style(styles, CAPTION, "caption", 0, TABLE_POINTS, true);
    style(styles, heading(1), "heading 1", 1, 18, true);
    style(styles, heading(2), "heading 2", 2, 14, true);
    page();
  }

  void title(String text) {
    paragraph(TITLE, text);
  }

  void subtitle(String text) {
    paragraph(SUBTITLE, text);
  }

  /**
   * @param level 1 for a chapter, 2 for a part of one
   */
  void heading(int level, String text) {
    XWPFParagraph heading = paragraph(heading(level), text);
    heading.setKeepNext(true);
    heading.setSpacingBefore(level == 1 ? 360 : 240);
  }

  void text(String text) {
    paragraph(TEXT, text);
  }

  /** A text with its beginning in bold. */
  void text(String bold, String rest) {
    XWPFParagraph paragraph = paragraph(TEXT, "");
    XWPFRun first = paragraph.createRun();
    first.setBold(true);
    first.setText(bold + " ");
    paragraph.createRun().setText(rest);
  }

  /** What a list is about; stays with its first point. */
  void lead(String bold) {
    XWPFParagraph paragraph = paragraph(TEXT, "");
    paragraph.setKeepNext(true);
    paragraph.setSpacingBefore(120);
    XWPFRun run = paragraph.createRun();
    run.setBold(true);
    run.setText(bold);
  }

  void point(String text) {
    XWPFParagraph paragraph = paragraph(TEXT, "– " + text);
    paragraph.setIndentationLeft(360);
    paragraph.setIndentationHanging(240);
  }

  /** A place for people to write, with what is to be written there. */
  void gap(String what) {
    XWPFRun run = paragraph(TEXT, "").createRun();
    run.setText("[" + what + "]");
    run.setTextHighlightColor(STHighlightColor.YELLOW.toString());
  }

  /** A table with its caption above; the first row holds the headers. */
  void table(String caption, List<List<String>> rows, List<Integer> percents) {
    XWPFParagraph above = paragraph(CAPTION, caption);
    above.setKeepNext(true);
    XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
    table.setWidth("100%");
    grid(table, percents);
    table.setCellMargins(CELL_MARGIN, CELL_MARGIN, CELL_MARGIN, CELL_MARGIN);
    for (int r = 0; r < rows.size(); r++) {
      XWPFTableRow row = table.getRow(r);
      row.setCantSplitRow(true);
      row.setRepeatHeader(r == 0);
      for (int c = 0; c < rows.get(r).size(); c++) {
        cell(row.getCell(c), rows.get(r).get(c), r == 0, c > 1, percents.get(c));
        // The header never stands alone, nor a last row.
        row.getCell(c).getParagraphs().get(0).setKeepNext(r < 2 || r == rows.size() - 2);
      }
    }
    paragraph(TEXT, "");
  }

  /** Word goes by the widths of the cells, others by the grid. */
  private static void grid(XWPFTable table, List<Integer> percents) {
    CTTblGrid grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    percents.forEach(
        percent ->
            grid.addNewGridCol()
                .setW(BigInteger.valueOf((WIDTH - 2L * MARGIN) * percent / PERCENT)));
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
  }

  private static void cell(
      XWPFTableCell cell, String text, boolean header, boolean number, int percent) {
    cell.setWidth(percent + "%");
    if (header) {
      cell.setColor(SHADE);
    }
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setSpacingAfter(0);
    if (number) {
      paragraph.setAlignment(ParagraphAlignment.RIGHT);
    }
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setBold(header);
    run.setFontSize(TABLE_POINTS);
  }

  /** The text at the foot of each page, with the page's number. */
  void footer(String text) {
    XWPFParagraph foot =
        document.createHeaderFooterPolicy().createFooter(STHdrFtr.DEFAULT).createParagraph();
    foot.createRun().setText(text + " – ");
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.setSpacingAfter(120);
    if (!text.isEmpty()) {
      paragraph.createRun().setText(text);
    }
    return paragraph;
  }

  private static String heading(int level) {
    return "Heading" + level;
  }

  private static void style(
      XWPFStyles styles, String id, String name, int outline, int points, boolean bold) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    if (outline > 0) {
      style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline - 1L));
    }
    CTRPr look = style.addNewRPr();
    look.addNewRFonts().setAscii("Calibri");
    look.getRFontsArray(0).setHAnsi("Calibri");
    look.addNewSz().setVal(BigInteger.valueOf(2L * points));
    if (bold) {
      look.addNewB();
      look.addNewColor().setVal(DARK);
    }
    styles.addStyle(new XWPFStyle(style, styles));
  }

  private static void language(XWPFStyles styles, Language language) {
    styles.setSpellingLanguage(language.tag());
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
  }
}
