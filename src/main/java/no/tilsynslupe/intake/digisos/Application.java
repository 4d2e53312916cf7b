package no.tilsynslupe.intake.digisos;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.CodeList;
import no.tilsynslupe.table.ExportFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an application (soknad.json) tells.
 *
 * @param sent when it was sent; null when it doesn't say
 * @param purpose what is applied for, in the applicant's words
 * @param birthYear year alone; empty when it doesn't say
 */
record Application(
    @Nullable Instant sent,
    String kommune,
    String office,
    String purpose,
    String birthYear,
    JsonNode family,
    List<Benefit> benefits) {

  /** A benefit that NAV's registers had for a stated period. */
  record Benefit(String ytelse, LocalDate fra, LocalDate til) {}

  Application {
    benefits = List.copyOf(benefits);
  }

  /**
   * @param root past the gate
   */
  static Application of(JsonNode root, CaseLog log) {
    JsonNode data = root.path("data");
    JsonNode receiver = root.path("mottaker");
    if (Body.text(root, "version").isEmpty()) {
      log.note(Oddity.FELT_MANGLER, "version");
    }
    if (root.path("driftsinformasjon").isString()) {
      log.note(Oddity.GAMMEL_SKRIVEMATE, "driftsinformasjon");
    }
    Times.Moment sent = Times.moment(Body.text(root, "innsendingstidspunkt"));
    return new Application(
        sent == null ? null : sent.instant(),
        Offices.kommune(Body.text(receiver, "kommunenummer")),
        Offices.unit(Body.text(receiver, "enhetsnummer")),
        Body.text(current(data.path("begrunnelse")), "hvaSokesOm"),
        year(data.path("personalia")),
        data.path("familie"),
        benefits(data.path("okonomi").path("opplysninger").path("utbetaling"), log));
  }

  /** A block, unless it is obsolete: then it must not be read. */
  static JsonNode current(JsonNode block) {
    return Body.text(block, "kilde").equals("utdatert") ? block.path("-") : block;
  }

  private static String year(JsonNode personalia) {
    JsonNode field = personalia.path(IdentityFields.BIRTH_DATE);
    String text = field.isObject() ? Body.text(current(field), "verdi") : Body.text(field);
    LocalDate date = Times.date(text);
    return date == null ? "" : String.valueOf(date.getYear());
  }

  /** Benefits from the registers, of a name that means one of them for certain. */
  private static List<Benefit> benefits(JsonNode payments, CaseLog log) {
    CodeList codes = ExportFormat.get().table(Tabell.YTELSER).column("ytelse").codes();
    List<Benefit> benefits = new ArrayList<>();
    for (JsonNode payment : payments) {
      boolean register =
          Body.text(payment, "kilde").equals("system")
              && Body.text(payment, "type").equals("navytelse");
      int code = codes == null ? CodeList.UNKNOWN : codes.find(Body.text(payment, "tittel"));
      LocalDate from = Times.date(Body.text(payment, "periodeFom"));
      LocalDate to = Times.date(Body.text(payment, "periodeTom"));
      if (register && codes != null && code != CodeList.UNKNOWN && from != null && to != null) {
        if (to.isBefore(from)) {
          log.note(Oddity.UMULIG_DATO, "periodeTom");
        } else {
          benefits.add(new Benefit(codes.codes().get(code), from, to));
        }
      }
    }
    return benefits;
  }
}
