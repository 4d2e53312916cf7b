package no.tilsynslupe.report.excel;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Forms;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.CriterionSentence;
import no.tilsynslupe.report.model.Labels;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.stat.Measure;
import no.tilsynslupe.sak.TextStart;
import no.tilsynslupe.store.RunStore;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What all sheets of a workbook are written with. */
final class Book {

  /** Excel's limit for the text of a cell. */
  private static final int LONGEST_TEXT = 32_767;

  private final ReportModel model;
  private final RunStore store;
  private final Language language;
  private final Prose sheets;
  private final StyleBook styles;
  private final SheetSetup setup;
  private final Set<SheetName> there;
  private final Map<OutcomeCode, String> outcomes = new EnumMap<>(OutcomeCode.class);

  /** Looked up once: a list may ask for them some hundred thousand times. */
  private final Map<String, String> labels = new HashMap<>();

  private final Map<SheetName, String> names = new EnumMap<>(SheetName.class);

  Book(XSSFWorkbook book, ReportModel model, RunStore store) {
    this.model = model;
    this.store = store;
    this.language = model.language();
    this.sheets = words("sheets.yaml");
    this.styles = new StyleBook(book, sheets, model.audience() == Audience.SHARED);
    this.setup = new SheetSetup(model.run(), sheets);
    this.there = SheetList.names(model);
    for (OutcomeCode code : OutcomeCode.values()) {
      outcomes.put(
          code,
          Style.symbol(code) + " " + sheets.say("stil." + code.name().toLowerCase(Locale.ROOT)));
    }
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

  /** What a code is called by people. */
  String label(String theme, String code) {
    return labels.computeIfAbsent(theme + "." + code, key -> Labels.of(theme, code, language));
  }

  /** Symbol and word of an outcome: «✗ AVVIK». */
  String label(OutcomeCode code) {
    String label = outcomes.get(code);
    if (label == null) {
      throw new IllegalStateException("utfallet " + code + " har ikke noe navn");
    }
    return label;
  }

  /** Of what a share is. */
  String measure(Measure measure) {
    return sheets.say("mal." + measure.name().toLowerCase(Locale.ROOT));
  }

  /** The text of a criterion in the report's language. */
  String text(CriterionSpec.Text text) {
    return text.in(language.code());
  }

  /** Where the rows are that a list had no room for. */
  String allIn(String csv) {
    return model.formats().contains(Format.CSV)
        ? sheets.say("alle_i_fil", "fil", csv)
        : sheets.say("uten_fil");
  }

  /** Names of offices, in the order of the alphabet. */
  String offices(Collection<Office> offices) {
    return forms().list(offices.stream().map(Office::kontor).sorted(Language.order()).toList());
  }

  /** The offices of the report, in the order of the alphabet. */
  List<Office> offices() {
    return model.kontorer().stream()
        .sorted(
            Comparator.comparing(Office::kontor, Language.order()).thenComparing(Office::kommune))
        .toList();
  }

  /** A text as it stands in a cell: no longer than Excel allows, and it says so. */
  String cut(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    String note = sheets.say(model.formats().contains(Format.CSV) ? "forkortet_csv" : "forkortet");
    return TextStart.of(text, LONGEST_TEXT - note.length()) + note;
  }

  /** What came of a criterion, in a sentence or two. */
  String sentence(CriterionResult result) {
    return CriterionSentence.of(result, language);
  }

  /** The municipalities in words. */
  String place() {
    return model.run().sted(language);
  }

  String period() {
    return model.run().periodeTekst(language);
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
