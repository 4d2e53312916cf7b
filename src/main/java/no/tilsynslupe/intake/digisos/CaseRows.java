package no.tilsynslupe.intake.digisos;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.intake.RejectReason;
import no.tilsynslupe.intake.RowFault;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.CodeList;
import no.tilsynslupe.table.ExportFormat;
import org.jspecify.annotations.Nullable;

/** The case itself, its application, its decisions and appeals as rows. */
final class CaseRows {
  /** An application has one case file, so one id is enough. */
  static final String APPLICATION = "soknad";

  private static final Set<String> OUTCOMES =
      Set.of("INNVILGET", "DELVIS_INNVILGET", "AVSLATT", "AVVIST");

  private final CaseContent content;
  private final CaseLog log;
  private final CaseTables tables;

  CaseRows(CaseContent content, CaseLog log, CaseTables tables) {
    this.content = content;
    this.log = log;
    this.tables = tables;
  }

  /** Id of a decision: of its matter, and which it is of it. */
  static String decisionId(Matter matter, Decision decision) {
    return Ids.bounded(matter.reference() + "-V" + decision.number());
  }

  void write() {
    caseRow();
    benefits();
    application();
    for (Matter matter : content.folded().matters().values()) {
      decisions(matter);
    }
    undecided();
    appeals();
  }

  private Map<String, String> row() {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("sak_id", content.sakId());
    return row;
  }

  private void caseRow() {
    Map<String, String> row = row();
    row.put("kommune", content.kommune());
    row.put("kontor", content.office().isEmpty() ? Offices.UNKNOWN : content.office());
    if (content.office().isEmpty()) {
      log.note(Oddity.UKJENT_KONTOR, "");
    }
    Application application = content.application();
    if (application != null) {
      Instant received = content.received();
      Household household =
          Household.of(application.family(), received == null ? null : Times.day(received));
      row.put("fodselsar", application.birthYear());
      row.put("husstand", household.husstand());
      row.put("antall_barn", household.children());
    }
    tables.add(Tabell.SAKER, row);
  }

  private void benefits() {
    Application application = content.application();
    if (application != null) {
      for (Application.Benefit benefit : application.benefits()) {
        Map<String, String> row = row();
        row.put("ytelse", benefit.ytelse());
        row.put("fra", benefit.fra().toString());
        row.put("til", benefit.til().toString());
        tables.add(Tabell.YTELSER, row);
      }
    }
  }

  private void application() {
    if (content.folded().received() == null) {
      log.note(Oddity.MANGLER_MOTTATT, "");
    }
    Map<String, String> row = row();
    row.put("soknad_id", APPLICATION);
    row.put("kanal", channel());
    row.put("formal", purpose());
    row.put("nodhjelp", applicationIsEmergency());
    Event reply = content.folded().interimReply();
    row.put("forelopig_svar_dato", reply == null ? "" : reply.day().toString());
    Instant received = content.received();
    if (received == null) {
      String sentence = DigisosTexts.say("soknad_uten_mottatt");
      tables.add(
          Tabell.SOKNADER, row, log.fault(RejectReason.MANGLER_VERDI, sentence, "mottatt_dato"));
      return;
    }
    row.put("mottatt_dato", Times.day(received).toString());
    tables.add(Tabell.SOKNADER, row);
  }

  private String channel() {
    if (content.application() != null || content.envelope().digital()) {
      return "DIGITAL";
    }
    return content.envelope().paper() ? "PAPIR" : "";
  }

  /** In the applicant's words; without them, what the office calls the matters. */
  private String purpose() {
    Application application = content.application();
    if (application != null && !application.purpose().isEmpty()) {
      return application.purpose();
    }
    boolean mixed = isMixed();
    StringBuilder titles = new StringBuilder();
    for (Matter matter : shown()) {
      if (!matter.tittel().isEmpty() && !(mixed && isEmergency(matter))) {
        titles.append(titles.isEmpty() ? "" : "; ").append(matter.tittel());
      }
    }
    return titles.toString();
  }

  /** Matters other than hidden ones, which are of something else than what was applied for. */
  private List<Matter> shown() {
    return content.folded().matters().values().stream()
        .filter(matter -> !matter.is("FEILREGISTRERT") && !matter.is("IKKE_INNSYN"))
        .toList();
  }

  /** The office itself calls the matter emergency aid. */
  private static boolean isEmergency(Matter matter) {
    CodeList purposes = ExportFormat.get().table(Tabell.SOKNADER).column("formal_kode").codeList();
    return purposes.find(matter.tittel()) == purposes.codes().indexOf("NODHJELP");
  }

  /**
   * Emergency aid, and something else: then not all decisions on it are on emergency aid. A hidden
   * matter may be of anything.
   */
  private boolean isMixed() {
    boolean hidden =
        content.folded().matters().values().stream().anyMatch(one -> one.is("IKKE_INNSYN"));
    long emergencies = shown().stream().filter(CaseRows::isEmergency).count();
    return emergencies > 0 && (hidden || emergencies < shown().size());
  }

  private String applicationIsEmergency() {
    if (isMixed()) {
      log.note(Oddity.NODHJELP_BLANDET, "nodhjelp");
      return "";
    }
    return shown().stream().anyMatch(CaseRows::isEmergency) ? "J" : "";
  }

  private void decisions(Matter matter) {
    if (matter.is("FEILREGISTRERT")) {
      log.note(Oddity.FEILREGISTRERT, "");
      return;
    }
    Instant received = content.received();
    for (Decision decision : matter.decisions()) {
      LocalDate day = decision.event().day();
      if (received != null && day.isBefore(Times.day(received))) {
        log.note(Oddity.VEDTAK_FOR_SOKNAD, "", decision.event().number());
      }
      Map<String, String> row = row();
      row.put("vedtak_id", tables.unique(Tabell.VEDTAK, decisionId(matter, decision)));
      row.put("soknad_id", APPLICATION);
      row.put("vedtak_dato", day.toString());
      row.put("nodhjelp", isEmergency(matter) ? "J" : "");
      row.put("utfall", decision.utfall());
      tables.add(Tabell.VEDTAK, row, outcomeFault(decision));
    }
  }

  private @Nullable RowFault outcomeFault(Decision decision) {
    String utfall = decision.utfall();
    int number = decision.event().number();
    if (OUTCOMES.contains(utfall)) {
      return null;
    }
    if (utfall.isEmpty()) {
      log.note(Oddity.FELT_MANGLER, "utfall", number);
      return log.fault(
          RejectReason.MANGLER_VERDI, DigisosTexts.say("vedtak_uten_utfall"), "utfall", number);
    }
    log.note(Oddity.UKJENT_STATUS, "utfall", number);
    return log.fault(
        RejectReason.ULESELIG_VERDI, DigisosTexts.say("vedtak_ukjent_utfall"), "utfall", number);
  }

  /** What was decided outside of the file leaves the decisions of the case unknown. */
  private void undecided() {
    FoldedCase folded = content.folded();
    boolean finished = folded.status().equals(FoldedCase.FERDIGBEHANDLET);
    boolean closed = folded.status().equals(FoldedCase.BEHANDLES_IKKE);
    boolean open = finished && !folded.decided();
    for (Matter matter : folded.matters().values()) {
      if (!matter.decisions().isEmpty() || matter.is("FEILREGISTRERT")) {
        continue;
      }
      switch (matter.status()) {
        case "IKKE_INNSYN" -> lose(Oddity.SKJULT_SAK);
        case FoldedCase.BEHANDLES_IKKE -> closed = true;
        default -> {
          if (finished) {
            log.note(Oddity.FERDIG_UTEN_VEDTAK, "");
          }
        }
      }
    }
    if (closed && !folded.decided()) {
      lose(Oddity.BEHANDLES_IKKE);
    } else if (open) {
      if (folded.matters().isEmpty()) {
        log.note(Oddity.FERDIG_UTEN_VEDTAK, "");
      }
      lost(Oddity.FERDIG_UTEN_VEDTAK);
    }
  }

  private void lose(Oddity oddity) {
    log.note(oddity, "");
    lost(oddity);
  }

  private void lost(Oddity oddity) {
    log.lose(Tabell.VEDTAK, RejectReason.MANGLER_VERDI, oddity.sentence());
  }

  private void appeals() {
    for (CaseContent.Appeal appeal : content.appeals()) {
      Map<String, String> row = row();
      String id = appeal.id().isEmpty() ? "klage" : appeal.id();
      row.put("klage_id", tables.unique(Tabell.KLAGER, id));
      row.put("vedtak_id", appeal.decision());
      Instant sent = appeal.sent();
      if (sent == null) {
        tables.add(
            Tabell.KLAGER,
            row,
            log.fault(
                RejectReason.MANGLER_VERDI, DigisosTexts.say("klage_uten_dato"), "mottatt_dato"));
      } else {
        row.put("mottatt_dato", Times.day(sent).toString());
        tables.add(Tabell.KLAGER, row);
      }
    }
  }
}
