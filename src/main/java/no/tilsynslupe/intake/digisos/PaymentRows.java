package no.tilsynslupe.intake.digisos;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.intake.RejectReason;
import no.tilsynslupe.intake.RowFault;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/** Payments, planned or made, as rows; those stopped or withdrawn were none. */
final class PaymentRows {
  private static final String UTBETALT = "UTBETALT";
  private static final Set<String> STATUS =
      Set.of("PLANLAGT_UTBETALING", UTBETALT, "STOPPET", "ANNULLERT");

  private final CaseContent content;
  private final FoldedCase folded;
  private final DemandRows demands;
  private final CaseLog log;
  private final CaseTables tables;

  PaymentRows(CaseContent content, DemandRows demands, CaseLog log, CaseTables tables) {
    this.content = content;
    this.folded = content.folded();
    this.demands = demands;
    this.log = log;
    this.tables = tables;
  }

  void write() {
    for (Tracked payment : folded.payments()) {
      links(payment);
      if (counts(payment)) {
        payment(payment);
      }
      held(payment);
    }
  }

  private boolean counts(Tracked payment) {
    int number = payment.last().number();
    String status = payment.status();
    Matter matter = folded.matters().get(payment.text("saksreferanse"));
    if (matter != null && matter.is("FEILREGISTRERT") && !status.equals(UTBETALT)) {
      return false;
    }
    if (status.isEmpty()) {
      log.note(Oddity.STATUS_MANGLER, "utbetaling", number);
    } else if (!STATUS.contains(status)) {
      log.note(Oddity.UKJENT_STATUS, "utbetaling", number);
    }
    if (status.equals("STOPPET")) {
      log.note(Oddity.STOPPET, "", number);
    } else if (status.equals("ANNULLERT")) {
      log.note(Oddity.ANNULLERT, "utbetaling", number);
    }
    return !status.equals("STOPPET") && !status.equals("ANNULLERT");
  }

  private void payment(Tracked payment) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("utbetaling_id", tables.unique(Tabell.UTBETALINGER, payment.reference()));
    row.put("sak_id", content.sakId());
    row.put("vedtak_id", decision(payment));
    LocalDate due = date(payment, "forfallsdato");
    LocalDate paid = date(payment, "utbetalingsdato");
    period(payment, row, paid == null ? due : paid);
    row.put("forfall_dato", cell(payment, "forfallsdato", due));
    boolean made = payment.status().equals(UTBETALT);
    row.put("utbetalt_dato", made ? made(paid) : "");
    row.put("belop", Amounts.kroner(payment.last().body().path("belop")));
    row.put("vilkar_oppfylt_dato", delivered(payment));
    remarkDue(payment, due, made);
    tables.add(Tabell.UTBETALINGER, row, fault(payment, row));
  }

  /** Made, on a day that isn't told. */
  private static String made(@Nullable LocalDate paid) {
    return paid == null ? CaseTables.UNKNOWN_DATE : paid.toString();
  }

  private String decision(Tracked payment) {
    Matter matter = folded.matters().get(payment.text("saksreferanse"));
    Decision decision = matter == null ? null : matter.decisionAt(payment.first());
    return matter == null || decision == null || matter.is("FEILREGISTRERT")
        ? ""
        : CaseRows.decisionId(matter, decision);
  }

  private void period(Tracked payment, Map<String, String> row, @Nullable LocalDate otherwise) {
    LocalDate from = date(payment, "fom");
    LocalDate to = date(payment, "tom");
    if (from == null || to == null) {
      LocalDate known = from == null ? (to == null ? otherwise : to) : from;
      if (known == null) {
        return;
      }
      log.note(Oddity.PERIODE_ANTATT, "", payment.last().number());
      from = known;
      to = known;
    }
    if (to.isBefore(from)) {
      log.note(Oddity.TIL_FOR_FRA, "tom", payment.last().number());
    }
    row.put("fra", from.toString());
    row.put("til", to.toString());
  }

  private @Nullable LocalDate date(Tracked payment, String field) {
    String text = payment.text(field);
    LocalDate date = text.isEmpty() ? null : Times.date(text);
    if (date == null && !text.isEmpty()) {
      log.note(Oddity.UMULIG_DATO, field, payment.last().number());
    }
    return date;
  }

  /** A date that can't be read is unknown, not missing. */
  private static String cell(Tracked payment, String field, @Nullable LocalDate date) {
    if (date != null) {
      return date.toString();
    }
    return payment.text(field).isEmpty() ? "" : CaseTables.UNKNOWN_DATE;
  }

  /**
   * When all that the payment waited for had come; blank where it waited for nothing, or in vain.
   */
  private String delivered(Tracked payment) {
    List<Tracked> holding = demands.holding(payment);
    if (holding.isEmpty()) {
      return content.supported() || !folded.demands().isEmpty() ? "" : CaseTables.UNKNOWN_DATE;
    }
    List<String> days = holding.stream().map(demands::received).toList();
    if (days.contains("")) {
      return "";
    }
    return days.contains(CaseTables.UNKNOWN_DATE)
        ? CaseTables.UNKNOWN_DATE
        : days.stream().max(String::compareTo).orElse("");
  }

  private void remarkDue(Tracked payment, @Nullable LocalDate due, boolean made) {
    if (due == null) {
      return;
    }
    int number = payment.last().number();
    if (due.isBefore(payment.first().day())) {
      log.note(Oddity.FORFALL_FOR_HENDELSE, "forfallsdato", number);
    }
    boolean past = folded.last() != null && due.isBefore(Times.day(folded.last()));
    if (!made && past) {
      log.note(Oddity.FORFALT, "forfallsdato", number);
    }
  }

  private @Nullable RowFault fault(Tracked payment, Map<String, String> row) {
    int number = payment.last().number();
    if (!row.containsKey("fra")) {
      return log.fault(
          RejectReason.MANGLER_VERDI, DigisosTexts.say("utbetaling_uten_dato"), "fra", number);
    }
    if (!payment.text("belop").isEmpty()) {
      return null;
    }
    return Body.has(payment.last().body(), "belop")
        ? log.fault(
            RejectReason.ULESELIG_VERDI,
            DigisosTexts.say("utbetaling_uleselig_belop"),
            "belop",
            number)
        : log.fault(
            RejectReason.MANGLER_VERDI, DigisosTexts.say("utbetaling_uten_belop"), "belop", number);
  }

  private void links(Tracked payment) {
    int number = payment.last().number();
    String matter = payment.text("saksreferanse");
    if (!matter.isEmpty() && !folded.matters().containsKey(matter)) {
      log.note(Oddity.SAK_IKKE_FUNNET, "saksreferanse", number);
    }
    String framework = payment.text("rammevedtaksreferanse");
    if (!framework.isEmpty() && !folded.frameworks().contains(framework)) {
      log.note(Oddity.RAMMEVEDTAK_IKKE_FUNNET, "rammevedtaksreferanse", number);
    }
  }

  /** Money that seems to wait for a paper. */
  private void held(Tracked payment) {
    boolean out = payment.status().equals(UTBETALT) || payment.status().equals("ANNULLERT");
    boolean waits =
        demands.holding(payment).stream()
            .anyMatch(one -> demands.received(one).isEmpty() || isUnknown(one));
    if (!out && waits) {
      log.note(Oddity.HOLDT_TILBAKE, "", payment.last().number());
    }
  }

  private boolean isUnknown(Tracked demand) {
    return demand.status().equals("RELEVANT")
        && demands.received(demand).equals(CaseTables.UNKNOWN_DATE);
  }
}
