package no.tilsynslupe.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tilsynslupe.report.model.Comparison;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.store.RunStore;
import no.tilsynslupe.workbook.Scratch;
import no.tilsynslupe.workbook.StreamedWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code rapport.xlsx}. The long lists are streamed into the workbook; short sheets and the
 * chart are then built in memory. The bytes depend on the model and the store alone.
 */
public final class WorkbookWriter {

  /** Rows of a long list that are kept in memory. */
  private static final int WINDOW = 200;

  private static final String LANGUAGE = "nb-NO";

  private static final String FILE = "rapport.xlsx";

  private final ReportModel model;
  private final RunStore store;

  private WorkbookWriter(ReportModel model, RunStore store) {
    this.model = model;
    this.store = store;
  }

  public static void write(ReportModel model, RunStore store, Path dir) throws IOException {
    // The chart notes the language of its texts: ours, not the machine's.
    LocaleUtil.setUserLocale(Locale.forLanguageTag(LANGUAGE));
    try {
      new WorkbookWriter(model, store).writeInto(dir);
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  private void writeInto(Path dir) throws IOException {
    try (Scratch scratch = Scratch.in(dir);
        XSSFWorkbook book = new XSSFWorkbook()) {
      Path made = scratch.file(FILE);
      properties(book);
      StyleBook styles = new StyleBook(book);
      Map<String, Integer> criteriaRows = criteriaRows();
      sheets(book);
      try (SXSSFWorkbook streamed = new StreamedWorkbook(book, WINDOW);
          OutputStream out = Files.newOutputStream(made)) {
        // The rows first: only then is it known which finding is the first of its criterion.
        Map<String, Integer> firstFindings = longLists(streamed, styles, criteriaRows);
        shortSheets(book, styles, criteriaRows, firstFindings);
        streamed.write(out);
      }
      Files.move(made, dir.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Makes the sheets, in the order they lie in. */
  private void sheets(XSSFWorkbook book) {
    book.createSheet(SheetNames.READ_ME);
    book.createSheet(SheetNames.SUMMARY);
    book.createSheet(SheetNames.CRITERIA);
    book.createSheet(SheetNames.OFFICES);
    book.createSheet(SheetNames.DEADLINES);
    book.createSheet(SheetNames.FINDINGS);
    if (model.sammenligning() != null) {
      book.createSheet(SheetNames.GONE);
    }
    book.createSheet(SheetNames.NOT_JUDGED);
    book.createSheet(SheetNames.QUALITY);
    book.createSheet(SheetNames.REJECTED);
    book.createSheet(SheetNames.SOURCES);
  }

  /**
   * Streams the rows of the long lists.
   *
   * @return row of each criterion's first finding
   */
  private Map<String, Integer> longLists(
      SXSSFWorkbook streamed, StyleBook styles, Map<String, Integer> criteriaRows) {
    Map<String, Integer> firstFindings =
        FindingsSheet.write(
            streamed.getSheet(SheetNames.FINDINGS),
            store,
            model.antallFunn(),
            styles,
            criteriaRows);
    DeadlinesSheet.write(
        streamed.getSheet(SheetNames.DEADLINES), model, store.deadlines(), styles, criteriaRows);
    @Nullable Comparison comparison = model.sammenligning();
    if (comparison != null) {
      GoneSheet.write(
          streamed.getSheet(SheetNames.GONE),
          store.comparison(),
          comparison.borteOgRettet(),
          styles,
          criteriaRows);
    }
    RejectedSheet.write(
        streamed.getSheet(SheetNames.REJECTED), store, model.antallAvvist(), styles);
    return firstFindings;
  }

  private void shortSheets(
      XSSFWorkbook book,
      StyleBook styles,
      Map<String, Integer> criteriaRows,
      Map<String, Integer> firstFindings) {
    SheetSetup setup = new SheetSetup(model.run());
    ReadMeSheet.write(book.getSheet(SheetNames.READ_ME), model, styles, setup);
    SummarySheet.write(book.getSheet(SheetNames.SUMMARY), model, styles, setup, criteriaRows);
    CriteriaSheet.write(book.getSheet(SheetNames.CRITERIA), model, styles, setup, firstFindings);
    OfficesSheet.write(book.getSheet(SheetNames.OFFICES), model, styles, setup);
    @Nullable Comparison comparison = model.sammenligning();
    FindingsSheet.prepare(
        book.getSheet(SheetNames.FINDINGS), setup, model.antallFunn(), comparison != null);
    if (comparison != null) {
      GoneSheet.prepare(book.getSheet(SheetNames.GONE), setup, comparison.borteOgRettet());
    }
    DeadlinesSheet.prepare(book.getSheet(SheetNames.DEADLINES), setup, model.frister());
    NotJudgedSheet.write(book.getSheet(SheetNames.NOT_JUDGED), model, styles, setup);
    QualitySheet.write(book.getSheet(SheetNames.QUALITY), model, styles, setup);
    RejectedSheet.prepare(book.getSheet(SheetNames.REJECTED), setup, model.antallAvvist());
    SourcesSheet.write(book.getSheet(SheetNames.SOURCES), model, styles, setup);
  }

  private Map<String, Integer> criteriaRows() {
    Map<String, Integer> rows = new TreeMap<>();
    List<CriterionResult> results = model.kriterier();
    for (int i = 0; i < results.size(); i++) {
      rows.put(results.get(i).id(), CriteriaSheet.row(i));
    }
    return rows;
  }

  private void properties(XSSFWorkbook book) {
    POIXMLProperties properties = book.getProperties();
    PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
    LocalDate exported = model.run().uttrekkDato();
    Optional<Date> day = Optional.of(Date.from(exported.atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setTitleProperty(
        "Tilsynslupe: kontroll av " + model.run().sted() + ", " + model.run().periodeTekst());
    core.setSubjectProperty("Kontroll av saker etter sosialtjenesteloven");
    core.setCreatorProperty("Tilsynslupe");
    core.setLanguageProperty(LANGUAGE);
    core.setCreatedProperty(day);
    core.setModifiedProperty(day);
    properties.getExtendedProperties().setApplication("Tilsynslupe");
  }
}
