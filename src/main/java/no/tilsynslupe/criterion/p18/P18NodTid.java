package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.notion.Nodhjelp;
import no.tilsynslupe.criterion.notion.Soknadsvedtak;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Soknad;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * Emergency aid that wasn't decided at once. The Act has no limit in hours: offices themselves say
 * the same day or the next. Source: sosialtjenesteloven § 18; the circular letter to the
 * municipalities (2020).
 */
public final class P18NodTid implements CaseCriterion<Soknad> {

  @Override
  public String id() {
    return "P18-NOD-TID";
  }

  @Override
  public List<Soknad> units(Sak sak, RuleParameters parameters) {
    return sak.soknader();
  }

  @Override
  public UnitRef ref(Soknad unit) {
    return new UnitRef(UnitKind.SOKNAD, unit.soknadId());
  }

  @Override
  public Ruling test(Soknad soknad, Inquiry ask) {
    LocalDate received = soknad.mottattDato();
    if (!Nodhjelp.erSokt(soknad, ask.sak())) {
      return Ruling.ikkeAktuelt(received);
    }
    LocalDate workingDay = ask.reference().workingDays().next(received);
    Soknadsvedtak decision = Soknadsvedtak.av(soknad, ask.sak());
    Optional<LocalDate> withdrawn = decision.trukket();
    if (withdrawn.isPresent()) {
      return withdrawn.get().isAfter(workingDay)
          ? finding(avvik(workingDay, "trukket"), decision, ask)
              .with("dag", withdrawn.get())
              .ruling()
          : Ruling.ikkeAktuelt(received);
    }
    if (decision.tilNestePeriode(workingDay, ask)) {
      return Ruling.ikkeAktuelt(received);
    }
    Optional<LocalDate> decided = decision.avgjort(ask, workingDay);
    return decided.isPresent()
        ? decided(decision, decided.get(), workingDay, ask)
        : undecided(decision, workingDay, ask);
  }

  private static Ruling decided(
      Soknadsvedtak decision, LocalDate decided, LocalDate workingDay, Inquiry ask) {
    LocalDate received = decision.soknad().mottattDato();
    LocalDate nextDay = received.plusDays(1);
    if (!decided.isAfter(nextDay)) {
      return Ruling.ok(received);
    }
    // A decision that doesn't name the application may be another's: the sentence says so.
    String key = decision.linje().isPresent() ? "avgjort_" : "tidligst_";
    Ruling.Finding finding =
        decided.isAfter(workingDay)
            ? avvik(workingDay, key + "etter_virkedag")
            : Ruling.risiko(nextDay.plusDays(1), key + "etter_neste_dag").with("neste", nextDay);
    return finding(finding, decision, ask)
        .with("dag", decided)
        .with("dager", Math.toIntExact(ChronoUnit.DAYS.between(received, decided)))
        .ruling();
  }

  private static Ruling undecided(Soknadsvedtak decision, LocalDate workingDay, Inquiry ask) {
    LocalDate received = decision.soknad().mottattDato();
    LocalDate today = ask.today();
    if (!today.isAfter(workingDay)) {
      return Ruling.ikkeAktuelt(received);
    }
    return finding(avvik(workingDay, "ikke_avgjort"), decision, ask)
        .with("dag", today)
        .absence(ask.sok(Tabell.VEDTAK, Set.of(), received, workingDay))
        .ruling();
  }

  /** Broken on the day after the working day. */
  private static Ruling.Finding avvik(LocalDate workingDay, String key) {
    return Ruling.avvik(workingDay.plusDays(1), key).with("virkedag", workingDay);
  }

  private static Ruling.Finding finding(
      Ruling.Finding finding, Soknadsvedtak decision, Inquiry ask) {
    Soknad soknad = decision.soknad();
    finding
        .with("mottatt", soknad.mottattDato())
        .evidence(soknad.felt("mottatt_dato"), soknad.mottattDato())
        .evidence(soknad.felt("nodhjelp"), soknad.nodhjelp().is(true) ? "J" : "");
    soknad.formal().optional().ifPresent(text -> finding.evidence(soknad.felt("formal"), text));
    soknad
        .formalKode()
        .optional()
        .ifPresent(
            code -> finding.evidence(soknad.felt("formal_kode"), code.name().replace('_', '-')));
    decision.linje().or(decision::mulig).ifPresent(line -> vedtak(finding, line));
    Husstandsbarn children = Husstandsbarn.iSaken(soknad.mottattDato(), ask.sak());
    return children.kjent() ? children.describe(finding.child(true)) : finding;
  }

  private static void vedtak(Ruling.Finding finding, Vedtakslinje line) {
    finding.evidence(line.felt("vedtak_dato"), line.vedtakDato());
  }
}
