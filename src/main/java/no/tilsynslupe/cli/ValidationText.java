package no.tilsynslupe.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.job.validation.Answerability;
import no.tilsynslupe.job.validation.Answerability.State;
import no.tilsynslupe.job.validation.Remedy;
import no.tilsynslupe.job.validation.RemedyOrder.Step;
import no.tilsynslupe.job.validation.Validation;
import no.tilsynslupe.prose.Forms;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Share;
import no.tilsynslupe.report.model.DataQuality;
import no.tilsynslupe.report.model.Delivery;
import no.tilsynslupe.report.model.FileQuality;
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
              ? say(
                  "uttrekk",
                  "navn",
                  delivery.navn(),
                  "sted",
                  delivery.sted(),
                  "dato",
                  delivery.uttrekkDato())
              : say(
                  "leveranse",
                  "navn",
                  delivery.kildesystem().isEmpty()
                      ? delivery.navn()
                      : delivery.navn() + " (" + delivery.kildesystem() + ")",
                  "dato",
                  delivery.uttrekkDato()));
    }
    line(
        say(
            "periode",
            "periode",
            forms().dateRange(validation.run().periode().fra(), validation.run().periode().til())));
    validation.run().begrensninger().forEach(text -> line(say("merk", "tekst", text)));
    validation.merknader().forEach(remark -> line(say("merk", "tekst", remark)));
    line(say("personvern"));
  }

  private void rows(Validation validation) {
    heading(say("rader"));
    int width = 12;
    for (FileQuality file : validation.kvalitet().filer()) {
      width = Math.max(width, file.fil().length());
    }
    String format = "  %-" + width + "s %10s %10s %10s %18s";
    line(format.formatted(say("fil"), say("lest"), say("brukt"), say("avvist"), say("like")));
    for (FileQuality file : validation.kvalitet().filer()) {
      line(
          format.formatted(
              file.fil(),
              forms().number(file.lest()),
              forms().number(file.godtatt()),
              forms().number(file.avvist()),
              forms().number(file.duplikat() + file.erstattet())));
    }
    if (!validation.avvist().isEmpty()) {
      heading(say("hvorfor_avvist"));
      for (Validation.Rejected one : validation.avvist()) {
        line(
            say(
                "avvist_rad",
                "fil",
                one.fil(),
                "n",
                one.antall(),
                "linje",
                String.valueOf(one.forsteLinje()),
                "arsak",
                one.arsak()));
      }
    }
  }

  private void columns(Validation validation) {
    DataQuality quality = validation.kvalitet();
    heading(say("tabeller"));
    list(say("tabeller_ikke_med"), quality.manglendeTabeller());
    list(say("ufullstendig"), quality.ufullstendige());
    list(say("savnet"), validation.savnet());
    int others = quality.tommeKolonner().size() - validation.savnet().size();
    if (others > 0) {
      line(say("andre_tomme", "n", others));
    }
    list(say("ukjente"), quality.ukjenteKolonner());
    list(say("ikke_tabeller"), quality.ignorerteFiler());
    quality
        .slagMangler()
        .forEach(missing -> line("  %s".formatted(missing.sentence(Language.current()))));
  }

  private void list(String what, List<String> items) {
    line("  %s: %s".formatted(what, items.isEmpty() ? say("ingen") : String.join(", ", items)));
  }

  private void remarks(List<Remark> remarks) {
    if (remarks.isEmpty()) {
      return;
    }
    heading(say("merknader"));
    remarks.stream().limit(MOST_REMARKS).forEach(this::remark);
    if (remarks.size() > MOST_REMARKS) {
      line(say("merknader_til", "n", remarks.size() - MOST_REMARKS));
    }
  }

  private void remark(Remark remark) {
    String column = remark.kolonne().isEmpty() ? "" : ", " + remark.kolonne();
    String where =
        remark.forsteLinje() == 0
            ? ""
            : say(
                "rader_forste",
                "n",
                remark.antall(),
                "linje",
                String.valueOf(remark.forsteLinje()));
    line("  %s%s: %s%s".formatted(remark.fil(), column, remark.tekst(), where));
  }

  private void criteria(Validation validation) {
    heading(say("hva_svare"));
    line(summary(validation));
    line("");
    for (Answerability one : validation.kriterier()) {
      line("  %-15s %-17s %s".formatted(one.kriterium(), one.tilstand().words(), counts(one)));
      if (one.tilstand() == State.DELVIS || one.tilstand() == State.IKKE) {
        one.mangler().stream()
            .limit(MOST_MISSING)
            .forEach(text -> line("      %s".formatted(text)));
        if (one.mangler().size() > MOST_MISSING) {
          line(say("grunner_til", "n", one.mangler().size() - MOST_MISSING));
        }
      }
    }
    line("");
    line(say("talt_1"));
    line(say("talt_2"));
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
                    say(
                        "sammendrag_forst",
                        "hva",
                        words(step, validation),
                        "flere",
                        step.kriterier().size()))
            .orElse("");
    long faults = validation.antall(State.FEIL);
    return say(
        "sammendrag",
        "kan",
        can,
        "n",
        all,
        "forst",
        first,
        "delvis",
        validation.antall(State.DELVIS),
        "ikke",
        validation.antall(State.IKKE),
        "ingen",
        validation.antall(State.INGEN),
        "feil",
        faults == 0 ? "" : say("sammendrag_feil", "n", faults));
  }

  private static String counts(Answerability one) {
    long all = one.avgjort() + one.uavklart();
    if (one.kontorerUtenTabell() == all && all > 0) {
      return say("uten_tabellen", "n", all);
    }
    return all == 0
        ? ""
        : say("avgjort", "n", one.avgjort(), "alle", all, "andel", new Share(one.andel()));
  }

  private void helps(Validation validation) {
    List<Step> steps = validation.hjelper();
    Set<String> formats = validation.run().formater();
    if (!formats.isEmpty() && missing(validation)) {
      heading(say("hjelp"));
      line(say("uavklart_over", "rad", SourceAdvice.general(formats, Language.current())));
    }
    if (steps.isEmpty()) {
      return;
    }
    heading(say("hjelp_rekkefolge"));
    int number = 1;
    for (Step step : steps.subList(0, Math.min(MOST_STEPS, steps.size()))) {
      line(
          "  %2d. %s: %s".formatted(number, forms().sentence(words(step, validation)), gain(step)));
      number++;
    }
    if (steps.size() > MOST_STEPS) {
      line(say("flere_steg", "n", steps.size() - MOST_STEPS));
    }
    line(say("hver_linje"));
  }

  private static String words(Step step, Validation validation) {
    List<String> absent = validation.kvalitet().tommeKolonner();
    return forms()
        .list(step.remedies().stream().map((Remedy remedy) -> remedy.words(absent)).toList());
  }

  private static String gain(Step step) {
    String criteria =
        step.kriterier().isEmpty()
            ? say("ingen_flere")
            : say(
                "kriterier_til",
                "n",
                step.kriterier().size(),
                "hvilke",
                String.join(", ", step.kriterier()));
    String units = step.bringsTable() ? "" : say("enheter_til", "n", step.enheter());
    return criteria + units;
  }

  private void next(Validation validation) {
    line("");
    boolean rejected = !validation.avvist().isEmpty();
    boolean listed = missing(validation) && validation.run().formater().isEmpty();
    line(say(rejected ? "neste_rett" : listed ? "neste_be_om" : "neste_check"));
  }

  private static boolean missing(Validation validation) {
    return validation.antall(State.DELVIS) > 0 || validation.antall(State.IKKE) > 0;
  }

  private static Forms forms() {
    return Language.current().forms();
  }

  private static String say(String key, Object... values) {
    return CliTexts.VALIDATION.say(key, values);
  }

  private void heading(String words) {
    line("");
    line(words);
  }

  private void line(String words) {
    out.print(words.stripTrailing() + "\n");
  }
}
