package no.tilsynslupe.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.store.RunStore;
import no.tilsynslupe.workbook.Scratch;
import no.tilsynslupe.workbook.StreamedWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes {@code rapport.xlsx}. The long lists are streamed into the workbook; short sheets and the
 * chart are then built in memory. The bytes depend on the model and the store alone.
 */
public final class WorkbookWriter {

  /** Rows of a long list that are kept in memory. */
  private static final int WINDOW = 200;

  private static final String FILE = "rapport.xlsx";

  private final ReportModel model;
  private final RunStore store;

  private WorkbookWriter(ReportModel model, RunStore store) {
    this.model = model;
    this.store = store;
  }

  public static void write(ReportModel model, RunStore store, Path dir) throws IOException {
    // The chart notes the language of its texts: ours, not the machine's.
    LocaleUtil.setUserLocale(model.language().locale());
    try {
      new WorkbookWriter(model, store).writeInto(dir);
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  private void writeInto(Path dir) throws IOException {
    try (Scratch scratch = Scratch.in(dir);
        XSSFWorkbook file = new XSSFWorkbook()) {
      Path made = scratch.file(FILE);
      Book book = new Book(file, model, store);
      properties(file, book);
      Map<SheetName, SheetView> views = SheetList.views(book);
      views.keySet().forEach(name -> file.createSheet(book.name(name)));
      try (SXSSFWorkbook streamed = new StreamedWorkbook(file, WINDOW);
          OutputStream out = Files.newOutputStream(made)) {
        views.forEach((name, view) -> view.stream(streamed.getSheet(book.name(name))));
        views.forEach((name, view) -> view.finish(file.getSheet(book.name(name))));
        streamed.write(out);
      }
      Files.move(made, dir.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void properties(XSSFWorkbook file, Book book) {
    Prose words = book.words();
    POIXMLProperties properties = file.getProperties();
    PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
    LocalDate exported = model.run().uttrekkDato();
    Optional<Date> day = Optional.of(Date.from(exported.atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setTitleProperty(words.say("tittel", "sted", book.place(), "periode", book.period()));
    core.setSubjectProperty(words.say("emne"));
    core.setCreatorProperty("Tilsynslupe");
    core.setLanguageProperty(model.language().tag());
    core.setCreatedProperty(day);
    core.setModifiedProperty(day);
    properties.getExtendedProperties().setApplication("Tilsynslupe");
  }
}
