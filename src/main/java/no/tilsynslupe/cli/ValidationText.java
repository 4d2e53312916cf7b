package no.tilsynslupe.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.job.validation.Answerability;
import no.tilsynslupe.job.validation.Answerability.State;
import no.tilsynslupe.job.validation.Remedy;
import no.tilsynslupe.job.validation.RemedyOrder.Step;
import no.tilsynslupe.job.validation.Validation;
import no.tilsynslupe.report.model.DataQuality;
import no.tilsynslupe.report.model.Delivery;
import no.tilsynslupe.report.model.FileQuality;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.report.model.Remark;
import no.tilsynslupe.report.model.SourceAdvice;

/** A validation in plain words, for a console. */
final class ValidationText {
  private static final int MOST_STEPS = 10;
  private static final int MOST_REMARKS = 20;
  private static final int MOST_MISSING = 3;

  private final PrintWriter out;

  ValidationText(PrintWriter out) {
    this.out = out;
  }

  void print(Validation validation) {
    delivery(validation);
    rows(validation);
    columns(validation);
    remarks(validation.kvalitet().merknader());
    criteria(validation);
    helps(validation);
    next(validation);
    out.flush();
  }

  private void delivery(Validation validation) {
    for (Delivery delivery : validation.run().leveranser()) {
      line(
          delivery.format().isEmpty()
              ? "Uttrekk: %s, %s, tatt %s"
                  .formatted(
                      delivery.navn(), delivery.sted(), NorwegianText.date(delivery.uttrekkDato()))
              : "Leveranse: %s%s, til og med %s"
                  .formatted(
                      delivery.navn(),
                      delivery.kildesystem().isEmpty() ? "" : " (" + delivery.kildesystem() + ")",
                      NorwegianText.date(delivery.uttrekkDato())));
    }
    line("Periode: %s".formatted(validation.run().periodeTekst()));
    validation.run().begrensninger().forEach(text -> line("Merk: %s".formatted(text)));
    validation.merknader().forEach(remark -> line("Merk: %s".formatted(remark)));
    line(
        "Personvernporten fant ingen fødselsnumre, kontonumre eller lignende. Navn, adresser og telefonnumre den fant, er maskert og står under merknadene.");
  }

  private void rows(Validation validation) {
    heading("Rader");
    int width = 12;
    for (FileQuality file : validation.kvalitet().filer()) {
      width = Math.max(width, file.fil().length());
    }
    String format = "  %-" + width + "s %10s %10s %10s %18s";
    line(format.formatted("fil", "lest", "brukt", "avvist", "like/erstattet"));
    for (FileQuality file : validation.kvalitet().filer()) {
      line(
          format.formatted(
              file.fil(),
              NorwegianText.number(file.lest()),
              NorwegianText.number(file.godtatt()),
              NorwegianText.number(file.avvist()),
              NorwegianText.number(file.duplikat() + file.erstattet())));
    }
    if (!validation.avvist().isEmpty()) {
      heading("Hvorfor rader ble avvist");
      for (Validation.Rejected one : validation.avvist()) {
        line(
            "  %s: %s, første på linje %d. %s"
                .formatted(
                    one.fil(),
                    NorwegianText.counted(one.antall(), "rad", "rader"),
                    one.forsteLinje(),
                    one.arsak()));
      }
    }
  }

  private void columns(Validation validation) {
    DataQuality quality = validation.kvalitet();
    heading("Tabeller og kolonner");
    list("Tabeller som ikke er med", quality.manglendeTabeller());
    list("Ikke fullstendig", quality.ufullstendige());
    list("Kolonner som kriteriene trenger, men som mangler eller er tomme", validation.savnet());
    int others = quality.tommeKolonner().size() - validation.savnet().size();
    if (others > 0) {
      line(
          "  Andre kolonner som mangler eller er tomme, og som kriteriene ikke trenger: " + others);
    }
    list("Kolonner formatet ikke kjenner", quality.ukjenteKolonner());
    list("Filer og ark som ikke er tabeller", quality.ignorerteFiler());
    quality.slagMangler().forEach(missing -> line("  %s".formatted(missing.sentence())));
  }

  private void list(String what, List<String> items) {
    line("  %s: %s".formatted(what, items.isEmpty() ? "ingen" : String.join(", ", items)));
  }

  private void remarks(List<Remark> remarks) {
    if (remarks.isEmpty()) {
      return;
    }
    heading("Merknader til dataene");
    remarks.stream().limit(MOST_REMARKS).forEach(this::remark);
    if (remarks.size() > MOST_REMARKS) {
      line(
          "  … og %d merknader til. --format json viser alle."
              .formatted(remarks.size() - MOST_REMARKS));
    }
  }

  private void remark(Remark remark) {
    String column = remark.kolonne().isEmpty() ? "" : ", " + remark.kolonne();
    String where =
        remark.forsteLinje() == 0
            ? ""
            : " (%s, første på linje %d)"
                .formatted(
                    NorwegianText.counted(remark.antall(), "rad", "rader"), remark.forsteLinje());
    line("  %s%s: %s%s".formatted(remark.fil(), column, remark.tekst(), where));
  }

  private void criteria(Validation validation) {
    heading("Hva uttrekket kan svare på");
    line(summary(validation));
    line("");
    for (Answerability one : validation.kriterier()) {
      line("  %-15s %-17s %s".formatted(one.kriterium(), one.tilstand().words(), counts(one)));
      if (one.tilstand() == State.DELVIS || one.tilstand() == State.IKKE) {
        one.mangler().stream()
            .limit(MOST_MISSING)
            .forEach(text -> line("      %s".formatted(text)));
        if (one.mangler().size() > MOST_MISSING) {
          line(
              "      … og %s."
                  .formatted(
                      NorwegianText.counted(
                          one.mangler().size() - MOST_MISSING, "grunn til", "grunner til")));
        }
      }
    }
    line("");
    line(
        "Slik er det talt: «Kan avgjøres» er at alt kriteriet gjaldt, ble avgjort; «delvis» er at");
    line(
        "noe ble det, «kan ikke avgjøres» at ingenting ble det. Uten noe å avgjøre sies ingen av delene.");
  }

  /** «9 av 15 kriterier kan avgjøres; med kolonnen … 2 til.» */
  static String summary(Validation validation) {
    long can = validation.antall(State.KAN);
    int all = validation.kriterier().size();
    String first =
        validation.hjelper().stream()
            .findFirst()
            .filter(step -> !step.kriterier().isEmpty())
            .map(
                step ->
                    "; med %s %d til".formatted(words(step, validation), step.kriterier().size()))
            .orElse("");
    return "%d av %d %s kan avgjøres%s. Delvis: %d. Ikke: %d. Uten noe å avgjøre: %d.%s"
        .formatted(
            can,
            all,
            all == 1 ? "kriterium" : "kriterier",
            first,
            validation.antall(State.DELVIS),
            validation.antall(State.IKKE),
            validation.antall(State.INGEN),
            validation.antall(State.FEIL) == 0
                ? ""
                : " Feil i programmet: %d.".formatted(validation.antall(State.FEIL)));
  }

  private static String counts(Answerability one) {
    long all = one.avgjort() + one.uavklart();
    if (one.kontorerUtenTabell() == all && all > 0) {
      return NorwegianText.counted(all, "kontor", "kontorer") + " uten tabellen";
    }
    return all == 0
        ? ""
        : "%s av %s avgjort (%s)"
            .formatted(
                NorwegianText.number(one.avgjort()),
                NorwegianText.number(all),
                NorwegianText.percent(one.andel()));
  }

  private void helps(Validation validation) {
    List<Step> steps = validation.hjelper();
    Set<String> formats = validation.run().formater();
    if (!formats.isEmpty() && missing(validation)) {
      heading("Hva som ville hjulpet mest");
      line("  Det som er uavklart over: %s".formatted(SourceAdvice.general(formats)));
    }
    if (steps.isEmpty()) {
      return;
    }
    heading("Hva som ville hjulpet mest, i rekkefølge");
    int number = 1;
    for (Step step : steps.subList(0, Math.min(MOST_STEPS, steps.size()))) {
      line(
          "  %2d. %s: %s"
              .formatted(number, NorwegianText.sentence(words(step, validation)), gain(step)));
      number++;
    }
    if (steps.size() > MOST_STEPS) {
      line("  … og %d til. --format json viser alle.".formatted(steps.size() - MOST_STEPS));
    }
    line(
        "Hver linje regner med at de over er på plass. En enhet er avgjort først når alt den mangler, er der.");
  }

  private static String words(Step step, Validation validation) {
    List<String> absent = validation.kvalitet().tommeKolonner();
    return NorwegianText.list(
        step.remedies().stream().map((Remedy remedy) -> remedy.words(absent)).toList());
  }

  private static String gain(Step step) {
    String criteria =
        step.kriterier().isEmpty()
            ? "ingen flere kriterier helt"
            : "%s (%s)"
                .formatted(
                    NorwegianText.counted(
                        step.kriterier().size(), "kriterium til", "kriterier til"),
                    String.join(", ", step.kriterier()));
    String units =
        step.bringsTable()
            ? ""
            : ", " + NorwegianText.counted(step.enheter(), "enhet til", "enheter til");
    return criteria + units;
  }

  private void next(Validation validation) {
    line("");
    boolean rejected = !validation.avvist().isEmpty();
    boolean listed = missing(validation) && validation.run().formater().isEmpty();
    String what =
        rejected
            ? "rett radene som ble avvist, og kjør validate på nytt"
            : listed
                ? "be om det som står øverst på listen, eller kjør «tilsynslupe check» med det du har"
                : "kjør «tilsynslupe check»";
    line("Neste steg: %s.".formatted(what));
  }

  private static boolean missing(Validation validation) {
    return validation.antall(State.DELVIS) > 0 || validation.antall(State.IKKE) > 0;
  }

  private void heading(String words) {
    line("");
    line(words);
  }

  private void line(String words) {
    out.print(words.stripTrailing() + "\n");
  }
}
