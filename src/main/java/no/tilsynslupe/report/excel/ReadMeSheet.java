package no.tilsynslupe.report.excel;

import java.util.List;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.reference.LocalRates;
import no.tilsynslupe.intake.SourceFormat;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.report.model.Delivery;
import no.tilsynslupe.report.model.Labels;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.report.model.ParameterText;
import no.tilsynslupe.report.model.RatesText;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.RunInfo;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the workbook is, what it is made of, how to read it, and what it can't say. */
final class ReadMeSheet implements SheetView {

  private static final List<Column> COLUMNS =
      List.of(Column.of("", 26, Style.STRONG), Column.text("", 110));

  private record About(SheetName sheet, String text) {}

  private static final List<About> SHEETS =
      List.of(
          new About(
              SheetName.SUMMARY, "Hovedtrekkene i setninger, og hvor langt du kan stole på dem"),
          new About(SheetName.CRITERIA, "Alle tallene, én rad for hvert kriterium, med diagram"),
          new About(
              SheetName.OFFICES,
              "Andel saker med funn for hvert kriterium og kontor, og dager fra søknad til vedtak"),
          new About(
              SheetName.DEADLINES,
              "Åpne saker som snart bryter en frist, den nærmeste fristen først: de kan fortsatt"
                  + " rekkes"),
          new About(
              SheetName.FINDINGS,
              "Arbeidslisten: hvert funn med begrunnelse og bevis, de alvorligste først. De gule"
                  + " kolonnene er til deg som går gjennom funnene"),
          new About(
              SheetName.GONE,
              "Det forrige kjøring fant, og som denne ikke finner: først det som er vurdert på nytt og"
                  + " er i orden, så det som ikke er vurdert nå"),
          new About(SheetName.NOT_JUDGED, "Det som ikke kunne avgjøres, og hva som skal til"),
          new About(SheetName.QUALITY, "Rader lest per fil, merknader, og feil i programmet"),
          new About(SheetName.REJECTED, "Rader som ikke kunne brukes, og hvorfor"),
          new About(SheetName.SOURCES, "Hva hvert kriterium spør om, med hjemmel og grenser"));

  private final Book book;

  ReadMeSheet(Book book) {
    this.book = book;
  }

  @Override
  public void finish(XSSFSheet sheet) {
    ReportModel model = book.model();
    book.setup().page(sheet);
    book.setup().widths(sheet, COLUMNS);
    RowWriter rows = new RowWriter(sheet, book, COLUMNS);
    RunInfo run = model.run();
    rows.line("Tilsynslupe – kontroll av saker etter sosialtjenesteloven", Style.TITLE, 130);
    rows.row("Hva dette er", about());
    rows.row("Kommune", run.sted());
    rows.row("Periode", run.periodeTekst());
    rows.row("Uttrekket er tatt", deliveries(run));
    rows.row("Saker", population(model));
    rows.row("Utvalg", sampling(model));
    rows.row(
        "Regelsett",
        "Kriteriekatalog versjon "
            + run.katalog()
            + ", "
            + NorwegianText.counted(model.kriterier().size(), "kriterium", "kriterier")
            + ". Avtrykk: "
            + run.regelsett()
            + ". Program: Tilsynslupe "
            + run.programVersjon());
    if (!run.parametere().isEmpty()) {
      rows.row("Valg i kjøringen", choices(run));
    }
    if (!run.overstyringer().isEmpty()) {
      rows.row(
          "Endrede grenser",
          run.overstyringer().stream()
              .map(applied -> new ParameterText(model.language()).sentence(applied))
              .collect(Collectors.joining("\n")));
    }
    LocalRates rates = run.satser();
    if (rates != null) {
      rows.row("Egne satser", String.join("\n", new RatesText(model.language()).added(rates)));
    }
    rows.skip();
    rows.line("Slik leser du utfallene", Style.HEADING, 130);
    for (OutcomeCode code :
        List.of(
            OutcomeCode.AVVIK,
            OutcomeCode.RISIKO,
            OutcomeCode.OK,
            OutcomeCode.UAVKLART,
            OutcomeCode.IKKE_AKTUELT)) {
      Row row = rows.row(Style.label(code), meaning(code));
      rows.style(row, 0, Style.of(code));
    }
    rows.skip();
    rows.line("Slik leser du tallene", Style.HEADING, 130);
    rows.row("Avgjort", "AVVIK, RISIKO og OK til sammen. Andelene regnes av det som er avgjort.");
    rows.row(
        "To andeler",
        "«Avvik» er AVVIK av det avgjorte. «Funn» er AVVIK og RISIKO til sammen av det avgjorte.");
    rows.row(
        "Dekning",
        "Hvor mye av det som skulle vært vurdert, som kunne avgjøres. Lav dekning betyr at andelene"
            + " bygger på et lite utsnitt.");
    boolean applications =
        model.run().leveranser().stream()
            .anyMatch(read -> read.format().equals(SourceFormat.DIGISOS.navn()));
    rows.row(
        "Saker og enheter",
        "En sak er én person"
            + (applications ? ", men i saksfiler fra Digisos én søknad" : "")
            + ". Den teller én gang for hvert kriterium, med det mest alvorlige"
            + " utfallet. Enheter er det kriteriet ser på, for eksempel vedtak eller opphold.");
    if (model.sammenligning() != null) {
      rows.row(
          "Siden sist",
          "Ny: ikke blant funnene i forrige kjøring. Uendret: samme sted, samme opplysninger."
              + " Endret: samme sted, men opplysningene, utfallet eller alvoret er et annet. Rettet:"
              + " et funn sist, vurdert nå og i orden. Borte: et funn sist, men ikke vurdert nå,"
              + " umulig å avgjøre nå, eller utenfor det kriteriet gjelder; det sier ikke at noe er i orden. Rettet og borte er ikke med i"
              + " noen tall i rapporten.");
    }
    rows.row(
        "95\u00a0% intervall",
        "Viser usikkerheten når tallene er små. Regnes bare for saker (Wilsons metode), og ikke når"
            + " sakene er valgt ut fra skjønn.");
    rows.skip();
    rows.line("Hva arbeidsboken ikke kan si", Style.HEADING, 130);
    rows.row(
        "Grenser",
        "Programmet ser bare det som er registrert og levert. Det finner mønstre og peker ut saker å"
            + " se på; mennesker avgjør om loven er brutt. At noe ikke står i uttrekket, regnes ikke"
            + " som at det ikke har skjedd, med mindre leveransen dekker det. «Ingen funn» betyr"
            + " ikke at alt er i orden.");
    run.begrensninger().forEach(text -> rows.row("Kilden", text));
    rows.row(
        "Personvern",
        "Uttrekket er lett gjennom for fødselsnumre, navn og annet som sier hvem noen er, men ingen"
            + " leting finner alt. Saker er vist med pseudonymer fra uttrekket, og innholdet kan likevel"
            + " gjelde enkeltpersoner. Oppbevar arbeidsboken deretter.");
    rows.skip();
    rows.line("Arkene", Style.HEADING, 130);
    boolean compared = model.sammenligning() != null;
    SHEETS.stream()
        .filter(s -> book.has(s.sheet()))
        .forEach(s -> rows.row(Link.top(book.name(s.sheet()), s.sheet()), s.text() + "."));
    rows.row(
        "Skjulte kolonner",
        "I arket Funn er kolonnene funn_id og fakta_id skjult. De gjør at en vurdering kan følge"
            + " funnet til neste kjøring. Ikke slett dem."
            + (compared ? "" : " Kolonnen Siden sist er skjult når ingenting er sammenlignet."));
  }

  private static String about() {
    return "Resultatet av en kontroll av saker mot kriterier for tilsyn med sosiale tjenester i NAV."
        + " Kontrollen er gjort av et program. Funnene er mulige lovbrudd og forhold som bør"
        + " vurderes, ikke konklusjoner.";
  }

  private static String deliveries(RunInfo run) {
    return run.leveranser().isEmpty()
        ? NorwegianText.date(run.uttrekkDato())
        : run.leveranser().stream()
            .map(
                (Delivery d) ->
                    NorwegianText.date(d.uttrekkDato())
                        + (d.kildesystem().isEmpty() ? "" : " fra " + d.kildesystem())
                        + " («"
                        + d.navn()
                        + "»)")
            .collect(Collectors.joining("\n"));
  }

  private static String population(ReportModel model) {
    return NorwegianText.counted(model.run().saker(), "sak", "saker")
        + " ved "
        + NorwegianText.counted(model.kontorer().size(), "kontor", "kontorer")
        + ": "
        + NorwegianText.list(model.kontorer().stream().map(o -> o.kontor()).toList());
  }

  private static String sampling(ReportModel model) {
    return model.kontorer().stream()
        .map(office -> model.run().utvalg(office).title())
        .distinct()
        .map(NorwegianText::sentence)
        .collect(Collectors.joining("; "));
  }

  private static String choices(RunInfo run) {
    return run.parametere().entrySet().stream()
        .map(entry -> choice(entry.getKey()) + ": " + entry.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** An option as people name it; those of later versions keep their name. */
  private static String choice(String option) {
    return switch (option) {
      case "from" -> "Perioden fra";
      case "to" -> "Perioden til";
      case "as-of" -> "Vurdert per";
      case "theme" -> "Bare temaet";
      case "only" -> "Bare kriteriene";
      case RunInfo.CRITERIA_FILE -> "Kriteriefil";
      case "newest-wins" -> "Det nyeste uttrekket gjelder";
      case "personvern" -> "Personvern ved innlesing";
      case "deadline-days" -> "Dager fram i arket Frister";
      case "all-outcomes" -> "Alle utfall er skrevet til vurderinger.csv";
      default -> option;
    };
  }

  private static String meaning(OutcomeCode code) {
    String words = NorwegianText.sentence(Labels.of("UTFALL", code.name())) + ": ";
    return words
        + switch (code) {
          case AVVIK -> "dataene viser et brudd på en regel.";
          case RISIKO -> "dataene viser noe som et menneske må vurdere.";
          case OK -> "kriteriet gjelder, og dataene viser at kravet er oppfylt.";
          case UAVKLART ->
              "kriteriet gjelder eller kan gjelde, men opplysningene som trengs, mangler. Aldri"
                  + " regnet som OK.";
          case IKKE_AKTUELT ->
              "kriteriet gjelder ikke, fristen er ikke ute, eller regelen gjaldt ikke da.";
        };
  }
}
