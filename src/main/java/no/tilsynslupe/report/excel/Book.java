package no.tilsynslupe.report.excel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.prose.Forms;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.store.RunStore;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What all sheets of a workbook are written with. */
final class Book {

  private final ReportModel model;
  private final RunStore store;
  private final Language language;
  private final Prose sheets;
  private final StyleBook styles;
  private final SheetSetup setup;
  private final Set<SheetName> there;
  private final Map<SheetName, String> names = new EnumMap<>(SheetName.class);

  Book(XSSFWorkbook book, ReportModel model, RunStore store) {
    this.model = model;
    this.store = store;
    this.language = Language.NB;
    this.sheets = words("sheets.yaml");
    this.styles = new StyleBook(book);
    this.setup = new SheetSetup(model.run());
    this.there = SheetList.names(model);
    for (SheetName name : SheetName.values()) {
      names.put(name, sheets.say(name.title()));
    }
  }

  ReportModel model() {
    return model;
  }

  RunStore store() {
    return store;
  }

  Language language() {
    return language;
  }

  Forms forms() {
    return sheets.forms();
  }

  /** Titles of sheets and columns, and words that several sheets use. */
  Prose words() {
    return sheets;
  }

  /** The texts of a file of this package. */
  Prose words(String file) {
    return Prose.of(Book.class, file, language);
  }

  StyleBook styles() {
    return styles;
  }

  SheetSetup setup() {
    return setup;
  }

  /** Whether the workbook has a sheet. */
  boolean has(SheetName name) {
    return there.contains(name);
  }

  /** What a sheet is called. */
  String name(SheetName name) {
    String title = names.get(name);
    if (title == null) {
      throw new IllegalStateException("arket " + name + " har ikke noe navn");
    }
    return title;
  }
}
