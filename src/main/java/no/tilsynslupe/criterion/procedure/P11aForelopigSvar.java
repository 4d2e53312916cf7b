package no.tilsynslupe.criterion.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.Fristkriterium;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Soknadsvedtak;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Soknad;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vedtakslinje;

/** Who isn't decided for within a month must have heard by then when to expect it. */
public final class P11aForelopigSvar implements Fristkriterium<Soknad> {

  private static final String SVAR = "forelopig_svar_dato";

  @Override
  public String id() {
    return "P11A-FORELOPIG";
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
    LocalDate limit = limit(soknad, ask);
    Soknadsvedtak decision = Soknadsvedtak.av(soknad, ask.sak());
    if (decision.trukket().filter(day -> !day.isAfter(limit)).isPresent()) {
      return Ruling.ikkeAktuelt(received);
    }
    if (decision.tilNestePeriode(limit, ask)) {
      boolean answered =
          !soknad.forelopigSvarDato().isUnknown() && answeredInTime(soknad, limit, ask);
      return answered ? Ruling.ok(received) : Ruling.ikkeAktuelt(received);
    }
    if (decision.avgjortInnen(limit, ask) || answeredInTime(soknad, limit, ask)) {
      return Ruling.ok(received);
    }
    return ask.today().isAfter(limit)
        ? finding(soknad, decision, limit, ask)
        : Ruling.ikkeAktuelt(received);
  }

  @Override
  public Optional<LocalDate> frist(Soknad soknad, Vindu naa, Inquiry ask) {
    LocalDate limit = limit(soknad, ask);
    // Most are old: then nothing has to be looked up.
    if (!naa.contains(limit) || soknad.mottattDato().isAfter(naa.dag())) {
      return Optional.empty();
    }
    Soknadsvedtak decision = Soknadsvedtak.av(soknad, ask.sak());
    return decision.avgjortInnen(naa.dag(), ask) || answeredInTime(soknad, limit, ask)
        ? Optional.empty()
        : Optional.of(limit);
  }

  private static LocalDate limit(Soknad soknad, Inquiry ask) {
    LocalDate received = soknad.mottattDato();
    return received.plusMonths(ask.number("maneder", received));
  }

  /** A date after the data were taken is a plan, not an answer. */
  private static boolean answeredInTime(Soknad soknad, LocalDate limit, Inquiry ask) {
    LocalDate last = ask.today().isBefore(limit) ? ask.today() : limit;
    return ask.date(
            soknad.forelopigSvarDato(),
            soknad.felt(SVAR),
            () -> List.of(Optional.of(soknad.mottattDato()), Optional.empty()))
        .filter(day -> !day.isAfter(last))
        .isPresent();
  }

  private static Ruling finding(
      Soknad soknad, Soknadsvedtak decision, LocalDate limit, Inquiry ask) {
    LocalDate today = ask.today();
    Optional<LocalDate> closed =
        decision.linje().map(Vedtakslinje::vedtakDato).filter(day -> !day.isAfter(today));
    Optional<LocalDate> answered =
        soknad.forelopigSvarDato().optional().filter(day -> !day.isAfter(closed.orElse(today)));
    Ruling.Finding finding =
        Ruling.avvik(limit.plusDays(1), key(answered, closed, decision))
            .with("mottatt", soknad.mottattDato())
            .with("maneder", ask.number("maneder", soknad.mottattDato()))
            .with("frist", limit)
            .evidence(soknad.felt("mottatt_dato"), soknad.mottattDato())
            .evidence(soknad.felt(SVAR), soknad.forelopigSvarDato().optional());
    answered
        .or(() -> closed)
        .ifPresent(
            day ->
                finding
                    .with("dag", day)
                    .with("over", Math.toIntExact(ChronoUnit.DAYS.between(limit, day))));
    decision
        .linje()
        .ifPresent(line -> finding.evidence(line.felt("vedtak_dato"), line.vedtakDato()));
    if (decision.linje().isEmpty()) {
      finding.absence(ask.sok(Tabell.VEDTAK, Set.of(), soknad.mottattDato(), limit));
    }
    return finding.ruling();
  }

  private static String key(
      Optional<LocalDate> answered, Optional<LocalDate> closed, Soknadsvedtak decision) {
    if (answered.isPresent()) {
      return "svar_for_sent";
    }
    if (closed.isEmpty()) {
      return "ikke_avgjort";
    }
    return decision.trukket().isPresent() ? "trukket_for_sent" : "avgjort_for_sent";
  }
}
