package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Botilbud;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Opphold;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Tabell;

/**
 * A run of stays as it is judged.
 *
 * @param til its last day, or the day the data were taken
 * @param running not ended when the data were taken
 * @param maybeLet holds a stay that may have been let on a tenancy contract: at most RISIKO
 * @param lostEnd an open stay in it that another stay follows
 */
record VurdertOpphold(
    Opphold opphold,
    LocalDate til,
    boolean running,
    boolean maybeLet,
    Optional<MissingFact> lostEnd) {

  private static final String SOM_ETT = "opphold regnet som ett";

  /** What is known of a recorded reason for the stay. */
  enum Begrunnelse {
    FINNES,
    INGEN,
    UKJENT
  }

  static VurdertOpphold of(Opphold run, OppholdsSlutt ends, boolean maybeLet) {
    LocalDate til = run.til(ends::day);
    boolean running =
        run.stays().stream().anyMatch(stay -> ends.running(stay) && ends.day(stay).equals(til));
    Optional<MissingFact> lost =
        run.stays().stream()
            .filter(ends::isLost)
            .map(stay -> MissingFact.at(felt(stay, "til"), Why.SLUTTDATO_USIKKER))
            .findFirst();
    return new VurdertOpphold(run, til, running, maybeLet, lost);
  }

  static Felt felt(Botilbud stay, String column) {
    return new Felt(Tabell.BOTILBUD, stay.kilde(), column);
  }

  static LocalDate lastSeen(LocalDate fra, Inquiry ask) {
    return ask.lastSeen().isBefore(fra) ? fra : ask.lastSeen();
  }

  LocalDate fra() {
    return opphold.fra();
  }

  /** Where the run counts when no limit is broken: its end, or when it was last seen. */
  LocalDate endOrLastSeen(Inquiry ask) {
    return running ? lastSeen(fra(), ask) : til;
  }

  /** The last day it is decided for; empty where a stay that goes on has no end. */
  Optional<LocalDate> plannedEnd() {
    LocalDate last = til;
    for (Botilbud stay : opphold.stays()) {
      Optional<LocalDate> end = stay.til().optional();
      if (end.isEmpty()) {
        return Optional.empty();
      }
      last = end.get().isAfter(last) ? end.get() : last;
    }
    return Optional.of(last);
  }

  /** Days as a case worker counts them, the first and the last included. */
  int days() {
    return Math.toIntExact(new Periode(fra(), til).days());
  }

  Begrunnelse begrunnelse() {
    boolean unknown = false;
    for (Botilbud stay : opphold.stays()) {
      if (stay.unntakBegrunnelse().optional().isPresent()) {
        return Begrunnelse.FINNES;
      }
      unknown |= stay.unntakBegrunnelse().isUnknown();
    }
    return unknown ? Begrunnelse.UKJENT : Begrunnelse.INGEN;
  }

  /** The first stay whose reason is unknown, to ask about it; the first stay where none is. */
  Botilbud firstOfUnknownReason() {
    return opphold.stays().stream()
        .filter(stay -> stay.unntakBegrunnelse().isUnknown())
        .findFirst()
        .orElse(opphold.forste());
  }

  /** Adds the sentence's dates and days, and the rows that make the run. */
  Ruling.Finding describe(Ruling.Finding finding) {
    finding.with("fra", fra()).with("til", til).with("dager", days());
    count(finding);
    for (Botilbud stay : opphold.stays()) {
      finding.evidence(felt(stay, "fra"), stay.fra());
      finding.evidence(value(felt(stay, "til"), stay.til()));
      finding.evidence(value(felt(stay, "unntak_begrunnelse"), stay.unntakBegrunnelse()));
      if (maybeLet) {
        finding.evidence(value(felt(stay, "type"), stay.type()));
        finding.evidence(value(felt(stay, "leiekontrakt"), stay.leiekontrakt()));
      }
    }
    return finding;
  }

  /**
   * The days between the stays of a run count as well, which nobody sees from first to last day.
   */
  void count(Ruling.Finding finding) {
    int stays = opphold.stays().size();
    if (stays > 1) {
      finding.evidence(new Evidence.Count(SOM_ETT, stays));
    }
  }

  private static Evidence value(Felt felt, Fact<?> fact) {
    return fact.optional()
        .<Evidence>map(
            value -> Evidence.value(felt, value instanceof Boolean yes ? (yes ? "J" : "N") : value))
        .orElseGet(() -> Evidence.blank(felt));
  }
}
