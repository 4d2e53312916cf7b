package no.tilsynslupe.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.tilsynslupe.intake.SourceFormat;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.model.Delivery;
import no.tilsynslupe.report.model.ParameterText;
import no.tilsynslupe.report.model.RatesText;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.RunInfo;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the workbook is, what it is made of, how to read it, and what it can't say. */
final class ReadMeSheet implements SheetView {

  private static final List<Column> COLUMNS =
      List.of(Column.named("", 26, Style.STRONG), Column.named("", 110, Style.TEXT));

  private static final int WHOLE_WIDTH = 130;

  private static final List<OutcomeCode> OUTCOMES =
      List.of(
          OutcomeCode.AVVIK,
          OutcomeCode.RISIKO,
          OutcomeCode.OK,
          OutcomeCode.UAVKLART,
          OutcomeCode.IKKE_AKTUELT);

  private final Book book;
  private final ReportModel model;
  private final RunInfo run;
  private final Prose words;
  private final boolean shared;

  ReadMeSheet(Book book) {
    this.book = book;
    this.model = book.model();
    this.run = model.run();
    this.words = book.words("front.yaml");
    this.shared = model.audience() == Audience.SHARED;
  }

  @Override
  public void finish(XSSFSheet sheet) {
    book.setup().page(sheet);
    book.setup().widths(sheet, COLUMNS);
    RowWriter rows = new RowWriter(sheet, book, COLUMNS);
    rows.line(words.say("les.tittel"), Style.TITLE, WHOLE_WIDTH);
    facts(rows);
    outcomes(rows);
    numbers(rows);
    limits(rows);
    sheets(rows);
  }

  private void facts(RowWriter rows) {
    told(rows, "hva");
    rows.row(words.say("les.kommune"), book.place());
    rows.row(words.say("les.periode"), book.period());
    rows.row(words.say("les.uttrekk"), deliveries());
    rows.row(
        words.say("les.saker"),
        words.say(
            shared ? "les.saker_tekst_delt" : "les.saker_tekst",
            "saker",
            run.saker(),
            "kontorer",
            model.kontorer().size(),
            "navn",
            book.offices(model.kontorer())));
    rows.row(words.say("les.utvalg"), sampling());
    rows.row(
        words.say("les.regelsett"),
        words.say(
            "les.regelsett_tekst",
            "katalog",
            run.katalog(),
            "n",
            model.kriterier().size(),
            "avtrykk",
            run.regelsett(),
            "versjon",
            run.programVersjon()));
    if (!run.parametere().isEmpty()) {
      rows.row(words.say("les.valg"), String.join("\n", new RunChoices(book).lines()));
    }
    if (!run.overstyringer().isEmpty()) {
      rows.row(
          words.say("les.endrede_grenser"),
          run.overstyringer().stream()
              .map(new ParameterText(book.language())::sentence)
              .collect(Collectors.joining("\n")));
    }
    if (run.satser() != null) {
      rows.row(
          words.say("les.egne_satser"),
          String.join("\n", new RatesText(book.language()).added(run.satser())));
    }
    if (shared) {
      rows.row(
          words.say("les.delt"), words.say("les.delt_tekst", "terskel", model.form().threshold()));
    }
    rows.skip();
  }

  private void outcomes(RowWriter rows) {
    rows.line(words.say("les.les_utfall"), Style.HEADING, WHOLE_WIDTH);
    for (OutcomeCode code : OUTCOMES) {
      Row row =
          rows.row(
              book.label(code),
              words.sayCapital(
                  "les.utfall",
                  "navn",
                  book.label("UTFALL", code.name()),
                  "tekst",
                  words.say("les." + code.name().toLowerCase(Locale.ROOT))));
      rows.style(row, 0, Style.of(code));
    }
    rows.skip();
  }

  private void numbers(RowWriter rows) {
    rows.line(words.say("les.les_tall"), Style.HEADING, WHOLE_WIDTH);
    told(rows, "avgjort");
    told(rows, "andeler");
    told(rows, "dekning");
    boolean applications =
        run.leveranser().stream()
            .anyMatch(read -> read.format().equals(SourceFormat.DIGISOS.navn()));
    rows.row(
        words.say("les.sak_enhet"),
        words.say(applications ? "les.sak_enhet_digisos" : "les.sak_enhet_tekst"));
    if (model.sammenligning() != null) {
      told(rows, "siden_sist");
    }
    if (!shared) {
      told(rows, "alvor");
      told(rows, "intervall");
    }
    told(rows, "fargeskala");
    rows.skip();
  }

  private void limits(RowWriter rows) {
    rows.line(words.say("les.kan_ikke"), Style.HEADING, WHOLE_WIDTH);
    told(rows, "grenser");
    run.begrensninger().forEach(text -> rows.row(words.say("les.kilden"), text));
    if (!shared) {
      told(rows, "personvern");
    }
    rows.skip();
  }

  private void sheets(RowWriter rows) {
    rows.line(words.say("les.arkene"), Style.HEADING, WHOLE_WIDTH);
    SheetList.inOrder().stream()
        .filter(sheet -> book.has(sheet) && sheet != SheetName.READ_ME)
        .forEach(sheet -> rows.row(Link.top(book.name(sheet), sheet), about(sheet)));
    if (shared) {
      rows.row(
          words.say("les.utelatt"),
          words.say(
              "les.utelatt_tekst",
              "ark",
              SheetList.internal(model).stream().map(book::name).toList()));
    } else {
      rows.row(words.say("les.skjulte"), String.join(" ", hiddenColumns()));
    }
  }

  private String about(SheetName sheet) {
    if (shared && sheet == SheetName.OFFICES) {
      return book.words().say("om.kontor_delt");
    }
    return shared && sheet == SheetName.TECHNICAL
        ? book.words().say("om.teknisk_delt")
        : book.words().say(sheet.about());
  }

  private List<String> hiddenColumns() {
    List<String> hidden = new ArrayList<>();
    hidden.add(words.say("les.skjulte_tekst", "funn", book.name(SheetName.FINDINGS)));
    if (model.sammenligning() == null) {
      hidden.add(words.say("les.skjult_siden_sist", "kolonne", book.words().say("kol.siden_sist")));
    }
    if (book.has(SheetName.CASES)) {
      hidden.add(
          words.say(
              "les.skjult_nokkel",
              "ark",
              List.of(book.name(SheetName.CASES), book.name(SheetName.TIMELINE))));
    }
    return hidden;
  }

  /** A line with a head and a text that belong together. */
  private void told(RowWriter rows, String key) {
    rows.row(words.say("les." + key), words.say("les." + key + "_tekst"));
  }

  private String deliveries() {
    return run.leveranser().isEmpty()
        ? words.forms().date(run.uttrekkDato())
        : run.leveranser().stream().map(this::delivery).collect(Collectors.joining("\n"));
  }

  /** A shared edition doesn't name the delivery, and not every export names its system. */
  private static String deliveryKey(Delivery delivery) {
    boolean named = !delivery.navn().isEmpty();
    if (delivery.kildesystem().isEmpty()) {
      return named ? "les.uttrekk_navn" : "les.uttrekk_dato";
    }
    return named ? "les.uttrekk_fra" : "les.uttrekk_system";
  }

  private String delivery(Delivery delivery) {
    return words.say(
        deliveryKey(delivery),
        "dato",
        delivery.uttrekkDato(),
        "system",
        delivery.kildesystem(),
        "navn",
        delivery.navn());
  }

  private String sampling() {
    return book.offices().stream()
        .map(office -> run.utvalg(office).title(book.language()))
        .distinct()
        .map(words.forms()::sentence)
        .collect(Collectors.joining("; "));
  }
}
