package no.tilsynslupe.report.excel;

import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.NotJudged;
import no.tilsynslupe.report.model.ReportModel;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** What could not be judged, why, and what data would settle it. */
final class NotJudgedSheet implements SheetView {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("kriterium", 20, Style.LINK),
          Column.text("gjelder", 40),
          Column.text("mangler", 60),
          Column.text("tabell", 14),
          Column.of("enheter_gjelder", 12, Style.NUMBER),
          Column.text("kontorer", 36),
          Column.text("saker_gjelder", 30),
          Column.text("hva_skal_til", 56));

  /** Case ids in a cell. */
  private static final int MOST_CASES = 10;

  private final Book book;
  private final ReportModel model;
  private final Prose words;

  NotJudgedSheet(Book book) {
    this.book = book;
    this.model = book.model();
    this.words = book.words("about.yaml");
  }

  @Override
  public void finish(XSSFSheet sheet) {
    List<CriterionResult> empty =
        model.kriterier().stream().filter(NotJudgedSheet::nothingThere).toList();
    int count = model.ikkeVurdert().size() + empty.size();
    book.setup().list(sheet, COLUMNS, 1, count);
    RowWriter rows = new RowWriter(sheet, book, COLUMNS);
    rows.header();
    for (NotJudged one : model.ikkeVurdert()) {
      rows.row(
          criterion(one.spec()),
          book.text(one.spec().title()),
          one.mangler(),
          one.fakta().tabell().navn(),
          one.enheter(),
          book.offices(one.kontorer()),
          cases(one),
          one.rad());
    }
    for (CriterionResult result : empty) {
      rows.row(
          criterion(result.spec()),
          book.text(result.spec().title()),
          book.sentence(result),
          result.spec().unitsFrom().navn(),
          null,
          null,
          null,
          advice(result));
    }
    if (count == 0) {
      rows.row(null, null, words.say("ikke.alt_avgjort"));
    }
    if (model.ikkeVurdert().stream().anyMatch(one -> !one.saker().isEmpty())) {
      rows.skip();
      rows.row(null, null, words.say("ikke.flere_ganger"));
    }
  }

  /** Some of the cases; all of them when there are few. */
  private @Nullable String cases(NotJudged one) {
    if (one.saker().isEmpty()) {
      return null;
    }
    List<String> shown = one.saker().stream().limit(MOST_CASES).map(NotJudged.Case::sakId).toList();
    return one.enheter().tall() > MOST_CASES && one.saker().size() >= MOST_CASES
        ? words.say("ikke.blant_andre", "saker", String.join(", ", shown))
        : String.join(", ", shown);
  }

  private static Link criterion(CriterionSpec spec) {
    return Link.row(spec.id(), Link.Place.CRITERION, spec.id());
  }

  private static boolean nothingThere(CriterionResult result) {
    return switch (result.tilstand()) {
      case INGEN_AKTUELLE, INGEN_ENHETER, IKKE_KJORT -> true;
      case VURDERT, INGENTING_AVGJORT, SKJULT -> false;
    };
  }

  /** That a source shows no units is no sign that there are none. */
  private String advice(CriterionResult result) {
    if (result.tilstand() == CriterionResult.State.IKKE_KJORT) {
      return words.say("ikke.skjonn");
    }
    Set<String> formats = model.run().formater();
    if (!formats.isEmpty()) {
      return words.say("ikke.kilden", "kilde", List.copyOf(formats));
    }
    return words.say(result.gjelderKontor() ? "ikke.for_fa" : "ikke.forekommer_ikke");
  }
}
