package no.tilsynslupe.intake.digisos;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a JSON file is: by its content first, then by its name. */
enum FileKind {
  SAKSFIL,
  KONVOLUTT,
  SOKNAD,
  VEDLEGG,
  KLAGE,
  HENDELSE,
  AVSENDER,
  FILREFERANSE,
  SOKNADSDEL,
  VERDI,
  LISTE,
  ANNET;

  private static final List<String> APPLICATION_PARTS =
      List.of(
          "personalia", "arbeid", "familie", "begrunnelse", "bosituasjon", "okonomi", "utdanning");

  private static final List<String> LOOSE_PARTS =
      List.of("kilde", "barn", "ektefelle", "fodselsdato", "gatenavn", "status", "borSammenMed");

  private static final List<String> EVENT_PARTS =
      List.of("hendelsestidspunkt", "navKontor", "vedtaksfil", "forvaltningsbrev", "dokumenter");

  /** As a message names it. */
  String navn() {
    return DigisosTexts.say("FileKind_" + name());
  }

  /** It belongs to a case file, and tells more of its case. */
  boolean isCompanion() {
    return this == KONVOLUTT || this == SOKNAD || this == VEDLEGG || this == KLAGE;
  }

  static FileKind of(JsonNode root, String name) {
    if (!root.isObject()) {
      return root.isArray() ? LISTE : VERDI;
    }
    if (caseFile(root) != null) {
      return SAKSFIL;
    }
    if (root.has("fiksDigisosId")
        || root.has("originalSoknadNAV")
        || root.has("ettersendtInfoNAV")) {
      return KONVOLUTT;
    }
    if (APPLICATION_PARTS.stream().anyMatch(root.path("data")::has)) {
      return SOKNAD;
    }
    if (root.has("klageId") || root.path("begrunnelse").has("klageTekst")) {
      return KLAGE;
    }
    if (isEvent(root)) {
      return HENDELSE;
    }
    if (root.path("vedlegg").isArray()) {
      return VEDLEGG;
    }
    return part(root, name);
  }

  /** The case file itself, bare or in one of its wrappers; null when there is none. */
  static @Nullable JsonNode caseFile(JsonNode root) {
    List<JsonNode> places =
        List.of(
            root, root.path("sak").path("soker"), root.path("soker"), root.path("digisosSoker"));
    for (JsonNode place : places) {
      boolean events = place.has("hendelser");
      boolean lacksThem = place.path("avsender").isObject() && place.has("version");
      if (events || lacksThem) {
        return place;
      }
    }
    return null;
  }

  private static boolean isEvent(JsonNode root) {
    boolean known = EventType.of(Body.text(root, "type")) != null;
    return known || EVENT_PARTS.stream().anyMatch(root::has);
  }

  private static FileKind part(JsonNode root, String name) {
    if (root.has("systemnavn") || root.has("systemversjon")) {
      return AVSENDER;
    }
    String type = Body.text(root, "type");
    if (type.equals("dokumentlager") || type.equals("svarut")) {
      return FILREFERANSE;
    }
    if (root.isEmpty() && name.toLowerCase(Locale.ROOT).contains("vedlegg")) {
      return VEDLEGG;
    }
    return LOOSE_PARTS.stream().anyMatch(root::has) ? SOKNADSDEL : ANNET;
  }

  /** What a file is by its name alone, where its content can't be read. */
  static FileKind ofName(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (!file.endsWith(".json")) {
      return ANNET;
    }
    if (file.contains("vedlegg")) {
      return VEDLEGG;
    }
    if (file.contains("klage")) {
      return KLAGE;
    }
    if (file.contains("soknad")) {
      return SOKNAD;
    }
    return SAKSFIL;
  }
}
