package no.tilsynslupe.intake.digisos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.intake.GatedRecord;
import no.tilsynslupe.intake.RejectReason;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the events of a case file, each past the gate by itself, and puts them in order. */
final class EventReader {
  private final TreeGate gate;
  private final CaseLog log;

  EventReader(TreeGate gate, CaseLog log) {
    this.gate = gate;
    this.log = log;
  }

  List<Event> read(JsonNode events) {
    List<Event> read = new ArrayList<>();
    int number = 0;
    for (JsonNode raw : events) {
      Event event = event(raw, ++number);
      if (event != null) {
        read.add(event);
      }
    }
    read.sort(Event.ORDER);
    return List.copyOf(withoutRepeated(read));
  }

  private @Nullable Event event(JsonNode raw, int number) {
    if (!raw.isObject()) {
      log.note(Oddity.UKJENT_TYPE, "", number);
      return null;
    }
    EventType type = EventType.of(Body.text(raw, "type"));
    JsonNode body;
    try {
      body = gate.pass(raw, "hendelser[" + number + "]", "");
    } catch (GatedRecord gated) {
      log.lose(tableOf(type), gated);
      return null;
    }
    if (type == null) {
      log.note(Oddity.UKJENT_TYPE, "", number);
      return null;
    }
    if (!Body.text(body, "type").equals(type.navn())) {
      log.note(Oddity.GAMMEL_SKRIVEMATE, "type", number);
    }
    Times.Moment moment = Times.moment(Body.text(body, "hendelsestidspunkt"));
    if (moment == null) {
      withoutTime(type, body, number);
      return null;
    }
    if (!moment.byTheBook()) {
      log.note(Oddity.TIDSPUNKT, "hendelsestidspunkt", number);
    }
    EventFields.check(type, body, number, log);
    return new Event(number, type, moment.instant(), body);
  }

  private static Tabell tableOf(@Nullable EventType type) {
    Tabell table = type == null ? null : type.table();
    return table == null ? Tabell.SOKNADER : table;
  }

  private void withoutTime(EventType type, JsonNode body, int number) {
    boolean missing = Body.text(body, "hendelsestidspunkt").isEmpty();
    log.note(missing ? Oddity.FELT_MANGLER : Oddity.UMULIG_DATO, "hendelsestidspunkt", number);
    Tabell table = type.table();
    if (table != null) {
      log.lose(
          table,
          missing ? RejectReason.MANGLER_VERDI : RejectReason.ULESELIG_VERDI,
          DigisosTexts.say(missing ? "hendelse_uten_tidspunkt" : "hendelse_uleselig_tidspunkt"),
          "",
          number);
    }
  }

  /** Without events that are equal in all to the one before them that told of the same. */
  private List<Event> withoutRepeated(List<Event> sorted) {
    List<Event> kept = new ArrayList<>();
    Map<String, JsonNode> latest = new HashMap<>();
    for (Event event : sorted) {
      JsonNode before = latest.put(subject(event), event.body());
      if (event.body().equals(before)) {
        log.note(Oddity.GJENTATT, event.type().navn(), event.number());
      } else {
        kept.add(event);
      }
    }
    return kept;
  }

  /** What an event tells of: a later one of the same replaces it, or is another decision. */
  private static String subject(Event event) {
    String reference =
        switch (event.type()) {
          case SAKS_STATUS -> event.text("referanse");
          case VEDTAK_FATTET ->
              event.text("saksreferanse")
                  + '\n'
                  + Body.text(event.body().path("vedtaksfil").path("referanse"), "id");
          case UTBETALING -> event.text("utbetalingsreferanse");
          case RAMMEVEDTAK -> event.text("rammevedtaksreferanse");
          case VILKAR -> event.text("vilkarreferanse");
          case DOKUMENTASJONKRAV -> event.text("dokumentasjonkravreferanse");
          case SOKNADS_STATUS, TILDELT_NAV_KONTOR, DOKUMENTASJON_ETTERSPURT, FORELOPIG_SVAR -> "";
        };
    return event.type() + "\n" + reference;
  }
}
