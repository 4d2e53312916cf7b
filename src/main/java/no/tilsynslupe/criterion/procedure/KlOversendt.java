package no.tilsynslupe.criterion.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Klage;
import no.tilsynslupe.sak.KlageUtfall;
import no.tilsynslupe.sak.Sak;

/**
 * An appeal that stays with the office instead of going to the county governor. Source:
 * forvaltningsloven § 33; the Board of Health Supervision on appeals under sosialtjenesteloven.
 */
public final class KlOversendt implements CaseCriterion<Klage> {

  /** Appeals that the office need not send on. */
  private static final Set<KlageUtfall> BLE_HOS_KONTORET =
      Collections.unmodifiableSet(EnumSet.of(KlageUtfall.OMGJORT_NAV, KlageUtfall.TRUKKET));

  private static final Set<KlageUtfall> UNDER_BEHANDLING =
      Collections.unmodifiableSet(EnumSet.of(KlageUtfall.UNDER_BEHANDLING));

  @Override
  public String id() {
    return "KL-OVERSENDT";
  }

  @Override
  public List<Klage> units(Sak sak, RuleParameters parameters) {
    return sak.klager();
  }

  @Override
  public UnitRef ref(Klage unit) {
    return new UnitRef(UnitKind.KLAGE, unit.klageId());
  }

  @Override
  public Ruling test(Klage unit, Inquiry ask) {
    LocalDate received = unit.mottattDato();
    Optional<KlageUtfall> outcome = ask.code(unit.utfall(), KlageUtfall.class, unit.felt("utfall"));
    if (outcome.filter(BLE_HOS_KONTORET::contains).isPresent()) {
      return Ruling.ikkeAktuelt(received);
    }
    int soon = ask.number("dager", received);
    int late = ask.number("dager_alvorlig", received);
    Optional<LocalDate> sent =
        ask.date(
            unit.oversendtDato(),
            unit.felt("oversendt_dato"),
            () ->
                List.of(
                    Optional.empty(),
                    Optional.of(received),
                    Optional.of(received.plusDays(soon + 1L)),
                    Optional.of(received.plusDays(late + 1L))));
    if (sent.isPresent()) {
      return sent(unit, sent.get(), soon, late);
    }
    boolean decided =
        outcome.filter(UNDER_BEHANDLING::contains).isEmpty()
            || ask.filled(unit.avgjortDato(), unit.felt("avgjort_dato"));
    return decided
        ? Ruling.uavklart(
            received, MissingFact.of(unit.felt("oversendt_dato"), unit.oversendtDato()))
        : open(unit, soon, late, ask);
  }

  private static Ruling sent(Klage unit, LocalDate sent, int soon, int late) {
    LocalDate received = unit.mottattDato();
    long days = ChronoUnit.DAYS.between(received, sent);
    if (days <= soon) {
      return Ruling.ok(received);
    }
    Ruling.Finding finding =
        describe(Ruling.risiko(received.plusDays(soon + 1L), "sent_oversendt"), unit, days)
            .with("oversendt", sent);
    return (days > late ? finding.severity(Severity.ALVORLIG) : finding).ruling();
  }

  private static Ruling open(Klage unit, int soon, int late, Inquiry ask) {
    LocalDate received = unit.mottattDato();
    LocalDate today = ask.today();
    long days = ChronoUnit.DAYS.between(received, today);
    if (days <= soon) {
      return Ruling.ikkeAktuelt(received);
    }
    int longest = ask.number("dager_apen", received);
    if (days > longest) {
      return describe(Ruling.avvik(received.plusDays(longest + 1L), "apen_lenge"), unit, days)
          .with("uttrekk", today)
          .ruling();
    }
    Ruling.Finding finding =
        describe(Ruling.risiko(received.plusDays(soon + 1L), "apen"), unit, days)
            .with("uttrekk", today);
    return (days > late ? finding.severity(Severity.ALVORLIG) : finding).ruling();
  }

  private static Ruling.Finding describe(Ruling.Finding finding, Klage unit, long days) {
    return finding
        .with("mottatt", unit.mottattDato())
        .with("dager", Math.toIntExact(days))
        .evidence(unit.felt("mottatt_dato"), unit.mottattDato())
        .evidence(unit.felt("oversendt_dato"), unit.oversendtDato().optional())
        .evidence(unit.felt("utfall"), unit.utfall().optional());
  }
}
