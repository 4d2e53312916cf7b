package no.tilsynslupe.intake.digisos;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the applicant has handed in digitally, from all lists of attachments of a case. */
final class Attachments {
  private static final Set<String> EVENT_KINDS =
      Set.of("dokumentasjonEtterspurt", "dokumentasjonkrav", "soknad", "bruker");

  private static final List<String> TIME_FIELDS =
      List.of("innsendingstidspunkt", "tidspunkt", "datoLagtTil", "timestampSendt");

  private final Map<String, List<Attachment>> byReference = new HashMap<>();

  /** Those without a reference, by what they are. */
  private final Map<Kind, List<Attachment>> byKind = new HashMap<>();

  private boolean listed;

  /**
   * A line of a list.
   *
   * @param time when it was handed in; null when the files don't say
   */
  private record Attachment(@Nullable Instant time) {}

  private record Kind(String type, String info) {}

  /**
   * Whether a document has come.
   *
   * @param day the first day; null when it isn't known
   */
  record Delivery(boolean delivered, @Nullable LocalDate day) {}

  /**
   * Takes a list.
   *
   * @param root past the gate
   * @param sent when it was sent, by the envelope; null when that is unknown
   */
  void add(JsonNode root, @Nullable Instant sent, CaseLog log) {
    listed = true;
    Instant own = time(root, sent);
    for (JsonNode line : root.path("vedlegg")) {
      if (!line.isObject()) {
        log.note(Oddity.VEDLEGG, "vedlegg");
        continue;
      }
      checkLine(line, log);
      if (delivered(line)) {
        String reference = Body.text(line, "hendelseReferanse");
        Kind kind = new Kind(Body.text(line, "type"), Body.text(line, "tilleggsinfo"));
        List<Attachment> alike =
            reference.isEmpty()
                ? byKind.computeIfAbsent(kind, unused -> new ArrayList<>())
                : byReference.computeIfAbsent(reference, unused -> new ArrayList<>());
        alike.add(new Attachment(time(line, own)));
      }
    }
  }

  private static void checkLine(JsonNode line, CaseLog log) {
    String kind = Body.text(line, "hendelseType");
    if (!kind.isEmpty() && !EVENT_KINDS.contains(kind)) {
      log.note(Oddity.VEDLEGG, "hendelseType");
    }
    for (JsonNode file : line.path("filer")) {
      if (!file.isObject()) {
        log.note(Oddity.VEDLEGG, "filer");
      }
    }
  }

  /** Handed in now or before; the third status says that it is still wanted. */
  private static boolean delivered(JsonNode line) {
    String status = Body.text(line, "status");
    return status.equals("LastetOpp")
        || status.equals("VedleggAlleredeSendt")
        || (status.isEmpty() && !line.path("filer").isEmpty());
  }

  private static @Nullable Instant time(JsonNode node, @Nullable Instant otherwise) {
    for (String field : TIME_FIELDS) {
      JsonNode value = node.path(field);
      if (value.isIntegralNumber() && value.canConvertToLong()) {
        return Times.epoch(value.longValue());
      }
      Times.Moment moment = Times.moment(Body.text(value));
      if (moment != null) {
        return moment.instant();
      }
    }
    return otherwise;
  }

  /** There is a list, so that what isn't on it has not been handed in digitally. */
  boolean listed() {
    return listed;
  }

  /**
   * By the reference of the demand; without one, by the same type and further text as the demand,
   * handed in after it, as the applicant's own service does.
   */
  Delivery of(String reference, String type, String info, Instant demanded) {
    List<Attachment> found = new ArrayList<>(byReference.getOrDefault(reference, List.of()));
    if (!type.isEmpty()) {
      for (Attachment one : byKind.getOrDefault(new Kind(type, info), List.of())) {
        Instant time = one.time();
        if (time == null || time.isAfter(demanded)) {
          found.add(one);
        }
      }
    }
    return found.isEmpty() ? new Delivery(false, null) : new Delivery(true, firstDay(found));
  }

  private static @Nullable LocalDate firstDay(List<Attachment> found) {
    Instant first = null;
    for (Attachment one : found) {
      Instant time = one.time();
      if (time == null) {
        return null;
      }
      first = first == null || time.isBefore(first) ? time : first;
    }
    return first == null ? null : Times.day(first);
  }
}
