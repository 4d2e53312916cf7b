package no.tilsynslupe.intake.digisos;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Folds the events of a case file as the applicant's own service does: in order of time, an event
 * of a known reference replacing the one before it, every decision kept and the last one's outcome
 * being the matter's.
 */
final class CaseFold {
  /** Reference of a matter that its events don't name. */
  static final String UNNAMED = "default";

  private static final Set<String> APPLICATION_STATUS =
      Set.of("MOTTATT", Matter.UNDER_BEHANDLING, FoldedCase.FERDIGBEHANDLET, "BEHANDLES_IKKE");

  private static final Set<String> MATTER_STATUS =
      Set.of(Matter.UNDER_BEHANDLING, "IKKE_INNSYN", "BEHANDLES_IKKE", "FEILREGISTRERT");

  private final CaseLog log;
  private final Requests requests;
  private final Map<String, Matter> matters = new LinkedHashMap<>();
  private final Map<String, List<Decision>> decisions = new HashMap<>();
  private final Map<String, Tracked> payments = new LinkedHashMap<>();
  private final Map<String, Tracked> conditions = new LinkedHashMap<>();
  private final Map<String, Tracked> demands = new LinkedHashMap<>();
  private final Set<String> frameworks = new TreeSet<>();
  private @Nullable Instant received;
  private String status = "";
  private String office = "";
  private @Nullable Event interimReply;

  private CaseFold(CaseLog log) {
    this.log = log;
    this.requests = new Requests(log);
  }

  /**
   * @param events in order
   */
  static FoldedCase of(List<Event> events, CaseLog log) {
    CaseFold fold = new CaseFold(log);
    for (Event event : events) {
      fold.apply(event);
    }
    fold.matters.replaceAll(
        (reference, matter) -> matter.decided(fold.decisions.getOrDefault(reference, List.of())));
    return new FoldedCase(
        fold.received,
        fold.status,
        fold.office,
        fold.matters,
        new ArrayList<>(fold.payments.values()),
        new ArrayList<>(fold.conditions.values()),
        new ArrayList<>(fold.demands.values()),
        fold.requests.all(),
        fold.frameworks,
        fold.interimReply,
        events.isEmpty() ? null : events.get(0).time(),
        events.isEmpty() ? null : events.get(events.size() - 1).time());
  }

  private void apply(Event event) {
    switch (event.type()) {
      case SOKNADS_STATUS -> applicationStatus(event);
      case TILDELT_NAV_KONTOR -> office(event);
      case SAKS_STATUS -> matterStatus(event);
      case VEDTAK_FATTET -> decision(event);
      case UTBETALING -> track(payments, event, "utbetalingsreferanse");
      case VILKAR -> track(conditions, event, "vilkarreferanse");
      case DOKUMENTASJONKRAV -> track(demands, event, "dokumentasjonkravreferanse");
      case DOKUMENTASJON_ETTERSPURT -> requests.replace(event);
      case FORELOPIG_SVAR -> interimReply = interimReply == null ? event : interimReply;
      case RAMMEVEDTAK -> {
        frameworks.add(event.text("rammevedtaksreferanse"));
        log.note(Oddity.RAMMEVEDTAK, "", event.number());
      }
    }
  }

  private void applicationStatus(Event event) {
    String sent = event.text("status");
    if (!APPLICATION_STATUS.contains(sent)) {
      log.note(
          sent.isEmpty() ? Oddity.STATUS_MANGLER : Oddity.UKJENT_STATUS,
          event.type().navn(),
          event.number());
      return;
    }
    if (sent.equals("MOTTATT") && received == null) {
      received = event.time();
    }
    status = sent;
  }

  private void office(Event event) {
    String number = event.text("navKontor");
    if (!number.matches("\\d{4}")) {
      boolean old = number.matches("\\d{6}");
      log.note(old ? Oddity.GAMMEL_SKRIVEMATE : Oddity.FELT_MANGLER, "navKontor", event.number());
    }
    office = number.isEmpty() ? office : number;
  }

  private void matterStatus(Event event) {
    String sent = event.text("status");
    if (!sent.isEmpty() && !MATTER_STATUS.contains(sent)) {
      log.note(Oddity.UKJENT_STATUS, event.type().navn(), event.number());
    }
    String title = event.text("tittel");
    matters.compute(
        reference(event, "referanse"),
        (reference, before) -> {
          Matter matter = before == null ? Matter.of(reference) : before;
          return matter.with(
              title.isEmpty() ? matter.tittel() : title,
              MATTER_STATUS.contains(sent) ? sent : Matter.UNDER_BEHANDLING);
        });
  }

  private void decision(Event event) {
    JsonNode outcome = event.body().path("utfall");
    if (outcome.isObject()) {
      log.note(Oddity.GAMMEL_SKRIVEMATE, "utfall", event.number());
      outcome = outcome.path("utfall");
    }
    String utfall = Body.text(outcome);
    String file = Body.text(event.body().path("vedtaksfil").path("referanse"), "id");
    String reference = reference(event, "saksreferanse");
    matters.computeIfAbsent(reference, Matter::of);
    List<Decision> all = decisions.computeIfAbsent(reference, unused -> new ArrayList<>());
    all.add(new Decision(all.size() + 1, event, utfall, file));
  }

  private static String reference(Event event, String field) {
    String reference = event.text(field);
    return reference.isEmpty() ? UNNAMED : reference;
  }

  private void track(Map<String, Tracked> all, Event event, String field) {
    String stated = event.text(field);
    String reference = stated.isEmpty() ? event.type().navn() + "-nr-" + event.number() : stated;
    Tracked before = all.get(reference);
    if (before == null) {
      all.put(reference, new Tracked(reference, event, event));
      return;
    }
    if (!content(before.last()).equals(content(event))) {
      log.note(Oddity.ULIKT_INNHOLD, field, event.number());
    }
    all.put(reference, before.followedBy(event));
  }

  /** What an update says beside when it was sent and what has become of the thing. */
  private static JsonNode content(Event event) {
    ObjectNode copy = ((ObjectNode) event.body()).deepCopy();
    copy.remove(List.of("hendelsestidspunkt", "status"));
    return copy;
  }
}
