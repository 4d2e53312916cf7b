package no.tilsynslupe.intake.digisos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.intake.RejectReason;
import no.tilsynslupe.intake.RowFault;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The three kinds of demand as rows, kept apart: {@code vilkar} is a condition of the decision,
 * {@code dokumentasjonkrav} a paper that follows from it, {@code dokumentasjonEtterspurt} a paper
 * needed before it.
 */
final class DemandRows {
  private static final Set<String> IN_FORCE = Set.of("RELEVANT", "LEVERT_TIDLIGERE", "");
  private static final Set<String> OLD = Set.of("OPPFYLT", "IKKE_OPPFYLT");
  private static final String ANNULLERT = "ANNULLERT";

  private final CaseContent content;
  private final FoldedCase folded;
  private final CaseLog log;
  private final CaseTables tables;
  private final Map<String, Tracked> payments = new HashMap<>();
  private final Map<String, List<Tracked>> holding = new HashMap<>();
  private final Map<String, String> received = new HashMap<>();

  DemandRows(CaseContent content, CaseLog log, CaseTables tables) {
    this.content = content;
    this.folded = content.folded();
    this.log = log;
    this.tables = tables;
    for (Tracked payment : folded.payments()) {
      payments.put(payment.reference(), payment);
    }
    for (Tracked demand : folded.demands()) {
      if (!demand.status().equals(ANNULLERT)) {
        for (Tracked payment : payments(demand)) {
          holding.computeIfAbsent(payment.reference(), unused -> new ArrayList<>()).add(demand);
        }
      }
    }
  }

  void write() {
    for (Tracked condition : folded.conditions()) {
      if (holds(condition, "vilkar")) {
        condition(condition);
      }
    }
    for (Tracked demand : folded.demands()) {
      limit(demand.last().body().path("frist"), demand.first());
      if (holds(demand, "dokumentasjonkrav")) {
        demand(demand);
      }
    }
    for (Request request : folded.requests()) {
      request(request);
    }
  }

  private boolean holds(Tracked one, String field) {
    int number = one.last().number();
    String status = one.status();
    Matter matter = matter(one);
    if (matter != null && matter.is("FEILREGISTRERT")) {
      return false;
    }
    if (status.equals(ANNULLERT)) {
      log.note(Oddity.ANNULLERT, field, number);
      return false;
    }
    if (status.isEmpty()) {
      log.note(Oddity.STATUS_MANGLER, field, number);
    } else if (OLD.contains(status)) {
      log.note(Oddity.GAMMEL_SKRIVEMATE, field + ".status", number);
    } else if (!IN_FORCE.contains(status)) {
      log.note(Oddity.UKJENT_STATUS, field, number);
    }
    return true;
  }

  /** The matter that it names, else that of the payments that it names, else the only one. */
  private @Nullable Matter matter(Tracked one) {
    String stated = one.text("saksreferanse");
    if (!stated.isEmpty()) {
      return folded.matters().get(stated);
    }
    Matter found = null;
    for (Tracked payment : payments(one)) {
      Matter matter = folded.matters().get(payment.text("saksreferanse"));
      if (matter == null || (found != null && !found.equals(matter))) {
        return null;
      }
      found = matter;
    }
    boolean only = found == null && folded.matters().size() == 1;
    return only ? folded.matters().values().iterator().next() : found;
  }

  /** Those that it names and that are there, in the order in which it names them. */
  private List<Tracked> payments(Tracked one) {
    List<Tracked> named = new ArrayList<>();
    for (String reference : new LinkedHashSet<>(references(one))) {
      Tracked payment = payments.get(reference);
      if (payment != null) {
        named.add(payment);
      }
    }
    return named;
  }

  private static List<String> references(Tracked one) {
    return Body.texts(one.last().body().path("utbetalingsreferanse"));
  }

  private String decision(Tracked one) {
    Matter matter = matter(one);
    Decision decision = matter == null ? null : matter.decisionAt(one.first());
    return matter == null || decision == null ? "" : CaseRows.decisionId(matter, decision);
  }

  private Map<String, String> row() {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("sak_id", content.sakId());
    return row;
  }

  private void condition(Tracked one) {
    links(one);
    Map<String, String> row = row();
    row.put("vilkar_id", tables.unique(Tabell.VILKAR, one.reference()));
    row.put("vedtak_id", decision(one));
    row.put("fra", one.first().day().toString());
    String text = sentence(one.text("tittel"), one.text("beskrivelse"));
    row.put("tekst", text);
    tables.add(Tabell.VILKAR, row, text.isEmpty() ? withoutText(one, "vilkar_uten_tekst") : null);
  }

  private void demand(Tracked one) {
    links(one);
    Map<String, String> row = row();
    row.put("krav_id", tables.unique(Tabell.DOKUMENTKRAV, one.reference()));
    row.put("vedtak_id", decision(one));
    List<Tracked> payments = payments(one);
    row.put("utbetaling_id", payments.isEmpty() ? "" : Ids.bounded(payments.get(0).reference()));
    row.put("dato", one.first().day().toString());
    String text = sentence(one.text("tittel"), one.text("beskrivelse"));
    row.put("tekst", text);
    row.put("frist", cell(one.last().body().path("frist")));
    row.put("mottatt_dato", received(one));
    tables.add(
        Tabell.DOKUMENTKRAV, row, text.isEmpty() ? withoutText(one, "krav_uten_tekst") : null);
  }

  private RowFault withoutText(Tracked one, String why) {
    log.note(Oddity.FELT_MANGLER, "tittel", one.last().number());
    return log.fault(
        RejectReason.MANGLER_VERDI, DigisosTexts.say(why), "tekst", one.last().number());
  }

  /** Remarks on what it names that isn't there. */
  private void links(Tracked one) {
    int number = one.last().number();
    String stated = one.text("saksreferanse");
    if (stated.isEmpty()) {
      log.note(Oddity.SAK_UTEN_REFERANSE, "saksreferanse", number);
    } else if (!folded.matters().containsKey(stated)) {
      log.note(Oddity.SAK_IKKE_FUNNET, "saksreferanse", number);
    }
    boolean crossed =
        !stated.isEmpty()
            && payments(one).stream()
                .map(payment -> payment.text("saksreferanse"))
                .anyMatch(other -> !other.isEmpty() && !other.equals(stated));
    if (crossed) {
      log.note(Oddity.KRYSSET, "saksreferanse", number);
    }
    if (!payments.keySet().containsAll(references(one))) {
      log.note(Oddity.UTBETALING_IKKE_FUNNET, "utbetalingsreferanse", number);
    }
  }

  private void request(Request request) {
    Map<String, String> row = row();
    String reference = request.reference();
    String id = reference.isEmpty() ? "etterspurt-nr-" + request.first().number() : reference;
    row.put("krav_id", tables.unique(Tabell.DOKUMENTKRAV, id));
    row.put("soknad_id", CaseRows.APPLICATION);
    row.put("dato", request.first().day().toString());
    row.put("tekst", joined(request.type(), request.info(), ": "));
    limit(request.document().path("innsendelsesfrist"), request.first());
    row.put("frist", cell(request.document().path("innsendelsesfrist")));
    row.put("mottatt_dato", received(request));
    tables.add(Tabell.DOKUMENTKRAV, row);
  }

  /** Remarks on a deadline, also of a demand that was withdrawn later. */
  private void limit(JsonNode field, Event demanded) {
    String text = Body.text(field);
    if (text.isEmpty()) {
      return;
    }
    LocalDate limit = Times.date(text);
    if (limit == null) {
      log.note(Oddity.UMULIG_DATO, "frist", demanded.number());
    } else if (limit.isBefore(demanded.day())) {
      log.note(Oddity.FRIST_FOR_KRAV, "frist", demanded.number());
    }
  }

  private static String cell(JsonNode field) {
    String text = Body.text(field);
    LocalDate limit = text.isEmpty() ? null : Times.date(text);
    return limit == null ? (text.isEmpty() ? "" : CaseTables.UNKNOWN_DATE) : limit.toString();
  }

  /**
   * When the paper came: filled, {@code ukjent}, or empty for one that hasn't come.
   *
   * @param one a dokumentasjonkrav; the applicant's service compares type with title, and further
   *     text with description
   */
  String received(Tracked one) {
    return received.computeIfAbsent(one.reference(), unused -> day(one));
  }

  private String day(Tracked one) {
    Attachments.Delivery delivery =
        content
            .attachments()
            .of(one.reference(), one.text("tittel"), one.text("beskrivelse"), one.first().time());
    if (!delivery.delivered() && one.status().equals("LEVERT_TIDLIGERE")) {
      return CaseTables.UNKNOWN_DATE;
    }
    return day(delivery, /* stillWanted= */ true);
  }

  private String received(Request request) {
    Attachments.Delivery delivery =
        content
            .attachments()
            .of(request.reference(), request.type(), request.info(), request.first().time());
    return day(delivery, request.outstanding());
  }

  private String day(Attachments.Delivery delivery, boolean stillWanted) {
    if (!delivery.delivered()) {
      // Off the list without a trace: handed in on paper, or not needed after all.
      return content.attachments().listed() && stillWanted ? "" : CaseTables.UNKNOWN_DATE;
    }
    LocalDate day = delivery.day();
    if (day == null) {
      log.note(Oddity.LEVERT_UTEN_DATO, "");
      return CaseTables.UNKNOWN_DATE;
    }
    return day.toString();
  }

  /** The demands that a payment may wait for. */
  List<Tracked> holding(Tracked payment) {
    return List.copyOf(holding.getOrDefault(payment.reference(), List.of()));
  }

  private static String sentence(String title, String description) {
    boolean same = description.startsWith(title) || title.equals(description);
    if (title.isEmpty() || description.isEmpty() || same) {
      return description.isEmpty() ? title : description;
    }
    boolean ends = ".!?:".indexOf(title.charAt(title.length() - 1)) >= 0;
    return title + (ends ? " " : ". ") + description;
  }

  private static String joined(String first, String second, String between) {
    return second.isEmpty() ? first : first + between + second;
  }
}
