package no.tilsynslupe.intake.digisos;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Which fields an event must and may have. Source: the schemas of digisos-soker.json; a field that
 * is missing or unknown is remarked on, and the event is used for what it says.
 */
final class EventFields {
  private static final Map<EventType, List<String>> REQUIRED =
      Map.of(
          EventType.SOKNADS_STATUS, List.of("status"),
          EventType.TILDELT_NAV_KONTOR, List.of("navKontor"),
          EventType.SAKS_STATUS, List.of("referanse"),
          EventType.VEDTAK_FATTET, List.of("saksreferanse", "vedtaksfil.referanse"),
          EventType.UTBETALING, List.of("utbetalingsreferanse"),
          EventType.RAMMEVEDTAK, List.of("rammevedtaksreferanse"),
          EventType.VILKAR, List.of("vilkarreferanse"),
          EventType.DOKUMENTASJONKRAV, List.of("dokumentasjonkravreferanse"),
          EventType.DOKUMENTASJON_ETTERSPURT, List.of("dokumenter"),
          EventType.FORELOPIG_SVAR, List.of("forvaltningsbrev.referanse"));

  private static final Set<String> COMMON = Set.of("type", "hendelsestidspunkt");

  private static final Map<EventType, Set<String>> OPTIONAL =
      Map.of(
          EventType.SOKNADS_STATUS, Set.of(),
          EventType.TILDELT_NAV_KONTOR, Set.of(),
          EventType.SAKS_STATUS, Set.of("tittel", "status"),
          EventType.VEDTAK_FATTET, Set.of("utfall", "vedlegg"),
          EventType.UTBETALING,
              Set.of(
                  "saksreferanse",
                  "rammevedtaksreferanse",
                  "status",
                  "belop",
                  "beskrivelse",
                  "forfallsdato",
                  "utbetalingsdato",
                  "fom",
                  "tom",
                  "annenMottaker",
                  "utbetalingsmetode",
                  "utbetalingsform",
                  "stonadstype"),
          EventType.RAMMEVEDTAK, Set.of("saksreferanse", "beskrivelse", "belop", "fom", "tom"),
          EventType.VILKAR,
              Set.of("saksreferanse", "utbetalingsreferanse", "tittel", "beskrivelse", "status"),
          EventType.DOKUMENTASJONKRAV,
              Set.of(
                  "saksreferanse",
                  "utbetalingsreferanse",
                  "tittel",
                  "beskrivelse",
                  "frist",
                  "status"),
          EventType.DOKUMENTASJON_ETTERSPURT, Set.of("forvaltningsbrev", "vedlegg"),
          EventType.FORELOPIG_SVAR, Set.of("vedlegg"));

  private static final List<String> OLD_PAYMENT_FIELDS = List.of("utbetalingsform", "stonadstype");

  private EventFields() {}

  static void check(EventType type, JsonNode body, int number, CaseLog log) {
    List<String> required = REQUIRED.getOrDefault(type, List.of());
    for (String path : required) {
      if (isMissing(body, path)) {
        log.note(Oddity.FELT_MANGLER, path, number);
      }
    }
    unknown(type, required, body, number, log);
    letters(body, number, log);
    if (type == EventType.UTBETALING) {
      for (String old : OLD_PAYMENT_FIELDS) {
        if (Body.has(body, old)) {
          log.note(Oddity.GAMMEL_SKRIVEMATE, old, number);
        }
      }
    }
  }

  private static boolean isMissing(JsonNode body, String path) {
    JsonNode node = body;
    for (String step : path.split("\\.", -1)) {
      node = node.path(step);
    }
    return node.isMissingNode()
        || node.isNull()
        || (node.isValueNode() && Body.text(node).isEmpty());
  }

  private static void unknown(
      EventType type, List<String> required, JsonNode body, int number, CaseLog log) {
    Set<String> optional = OPTIONAL.getOrDefault(type, Set.of());
    for (Map.Entry<String, JsonNode> entry : body.properties()) {
      String field = entry.getKey();
      boolean known =
          COMMON.contains(field)
              || optional.contains(field)
              || required.stream()
                  .anyMatch(path -> path.equals(field) || path.startsWith(field + "."));
      if (!known) {
        log.note(Oddity.UKJENT_FELT, "", number);
      }
    }
  }

  /** Attachments of a letter have a title and a reference. */
  private static void letters(JsonNode body, int number, CaseLog log) {
    for (JsonNode attachment : body.path("vedlegg")) {
      if (Body.text(attachment, "tittel").isEmpty()) {
        log.note(Oddity.FELT_MANGLER, "vedlegg.tittel", number);
      }
      if (!attachment.path("referanse").isObject()) {
        log.note(Oddity.FELT_MANGLER, "vedlegg.referanse", number);
      }
    }
  }
}
