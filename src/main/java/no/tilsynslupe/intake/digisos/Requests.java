package no.tilsynslupe.intake.digisos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.intake.RejectReason;
import no.tilsynslupe.sak.Tabell;
import tools.jackson.databind.JsonNode;

/**
 * Documents asked for before a decision: every list sent replaces the one before it, so that what
 * stays on the list was asked for once, and an empty list means that nothing more is needed.
 */
final class Requests {
  private final CaseLog log;
  private final List<Request> all = new ArrayList<>();

  /** Places in the above of those on the last list, by their keys. */
  private final Map<String, Integer> outstanding = new HashMap<>();

  Requests(CaseLog log) {
    this.log = log;
  }

  void replace(Event event) {
    JsonNode documents = event.body().path("dokumenter");
    if (!documents.isArray()) {
      log.lose(
          Tabell.DOKUMENTKRAV,
          RejectReason.MANGLER_VERDI,
          DigisosTexts.say("hendelse_uten_dokumenter"),
          "tekst",
          event.number());
      return;
    }
    Set<String> listed = new HashSet<>();
    for (JsonNode document : documents) {
      Request request = new Request(event, document, true);
      if (request.type().isEmpty()) {
        lose(document, event);
      } else if (listed.add(request.key())) {
        check(document, event);
        put(request);
      } else {
        log.note(Oddity.GJENTATT, "dokumenter", event.number());
      }
    }
    for (Integer place : outstanding.values()) {
      if (!listed.contains(all.get(place).key())) {
        all.set(place, all.get(place).settled());
      }
    }
    outstanding.keySet().retainAll(listed);
  }

  private void put(Request request) {
    Integer place = outstanding.putIfAbsent(request.key(), all.size());
    if (place == null) {
      all.add(request);
    } else {
      all.set(place, all.get(place).repeated(request.document()));
    }
  }

  private void lose(JsonNode document, Event event) {
    log.note(Oddity.FELT_MANGLER, "dokumenter.dokumenttype", event.number());
    if (!document.isEmpty()) {
      log.lose(
          Tabell.DOKUMENTKRAV,
          RejectReason.MANGLER_VERDI,
          DigisosTexts.say("dokument_uten_navn"),
          "tekst",
          event.number());
    }
  }

  private void check(JsonNode document, Event event) {
    if (Body.text(document, "innsendelsesfrist").isEmpty()) {
      log.note(Oddity.FELT_MANGLER, "dokumenter.innsendelsesfrist", event.number());
    }
    JsonNode reference = document.path("dokumentreferanse");
    if (!reference.isMissingNode() && !reference.isString()) {
      log.note(Oddity.GAMMEL_SKRIVEMATE, "dokumenter.dokumentreferanse", event.number());
    }
  }

  List<Request> all() {
    return List.copyOf(all);
  }
}
