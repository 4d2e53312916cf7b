package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.notion.Utfallsord;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * How a line on § 19 alone is judged where its purpose belongs to § 18: was § 18 assessed? Shared
 * by the criteria P18-19. Source: the review of 135 case files (2019), ch. 6.3.
 */
final class Vurdering18 {

  private Vurdering18() {}

  /** What is wrong with a line on § 19 alone; the name in lower case is the sentence's key. */
  enum Mangel {
    AVSLAG_IKKE_VURDERT(OutcomeCode.AVVIK, Severity.ALVORLIG),
    /** Stated exception: a refusal that records no assessment counts as made without one. */
    AVSLAG_IKKE_REGISTRERT(OutcomeCode.AVVIK, Severity.ALVORLIG),
    INNVILGET_IKKE_VURDERT(OutcomeCode.AVVIK, Severity.MODERAT),
    INNVILGET_IKKE_REGISTRERT(OutcomeCode.RISIKO, Severity.MODERAT);

    private final OutcomeCode code;
    private final Severity severity;

    Mangel(OutcomeCode code, Severity severity) {
      this.code = code;
      this.severity = severity;
    }

    Severity severity() {
      return severity;
    }

    /** Begins the finding that the catalogue states. */
    Ruling.Finding finding(LocalDate date) {
      String key = name().toLowerCase(Locale.ROOT);
      Ruling.Finding finding =
          code == OutcomeCode.AVVIK ? Ruling.avvik(date, key) : Ruling.risiko(date, key);
      return finding.severity(severity);
    }
  }

  /** The hard test; reduced and stopped lines are not to come here. Empty when nothing is wrong. */
  static Optional<Mangel> mangel(Formalslinje line, Formal purpose, Inquiry ask) {
    if (vurdertEllerIkkeAlene(line, purpose, ask)) {
      return Optional.empty();
    }
    boolean recorded = !ikkeRegistrert(line.linje().vurdert18());
    if (line.linje().utfall() == Utfall.INNVILGET) {
      return Optional.of(
          recorded ? Mangel.INNVILGET_IKKE_VURDERT : Mangel.INNVILGET_IKKE_REGISTRERT);
    }
    return Optional.of(recorded ? Mangel.AVSLAG_IKKE_VURDERT : Mangel.AVSLAG_IKKE_REGISTRERT);
  }

  /** The ruling of the hard test, as the catalogue states it for furniture and equipment. */
  static Ruling ruling(Formalslinje line, Formal purpose, Inquiry ask) {
    LocalDate date = line.linje().vedtakDato();
    if (line.redusertEllerStanset()) {
      return Ruling.ikkeAktuelt(date);
    }
    return mangel(line, purpose, ask)
        .map(mangel -> bevis(mangel.finding(date), line, purpose, ask).ruling())
        .orElseGet(() -> Ruling.ok(date));
  }

  /** The indicator: RISIKO under the given key where § 18 isn't known to be assessed. */
  static Ruling indikator(Formalslinje line, Formal purpose, String key, Inquiry ask) {
    LocalDate date = line.linje().vedtakDato();
    if (line.redusertEllerStanset()) {
      return Ruling.ikkeAktuelt(date);
    }
    if (vurdertEllerIkkeAlene(line, purpose, ask)) {
      return Ruling.ok(date);
    }
    Ruling.Finding finding = bevis(Ruling.risiko(date, key), line, purpose, ask);
    return Husstandsbarn.merk(finding, line.linje(), ask.sak()).ruling();
  }

  /** Puts the facts that all these findings rest on into the finding. */
  static Ruling.Finding bevis(
      Ruling.Finding finding, Formalslinje line, Formal purpose, Inquiry ask) {
    Vedtakslinje row = line.linje();
    finding
        .with("dato", row.vedtakDato())
        .with("formal", line.navn())
        .with("utfall", Utfallsord.av(row.utfall()))
        .evidence(line.felt("hjemmel"), row.hjemmel().tekst());
    row.formal().optional().ifPresent(text -> finding.evidence(line.felt("formal"), text));
    row.formalKode()
        .optional()
        .ifPresent(
            code -> finding.evidence(line.felt("formal_kode"), code.name().replace('_', '-')));
    return finding
        .evidence(line.felt("utfall"), row.utfall())
        .evidence(line.felt("vurdert_18"), row.vurdert18().is(false) ? "N" : "")
        .evidence(Paragraf19Alene.fravaer(line, purpose, ask));
  }

  /**
   * True when § 18 was assessed, or the purpose doesn't rest on § 19 alone. A place left blank
   * counts as not assessed; a column that isn't there could say either.
   */
  private static boolean vurdertEllerIkkeAlene(Formalslinje line, Formal purpose, Inquiry ask) {
    if (!Paragraf19Alene.etterHjemmel(line)) {
      return true;
    }
    Fact<Boolean> assessed = line.linje().vurdert18();
    boolean yes =
        assessed instanceof Fact.NotInDelivery
            ? ask.yes(assessed, line.felt("vurdert_18"))
            : assessed.is(true);
    return yes || !Paragraf19Alene.gjelder(line, purpose, ask);
  }

  private static boolean ikkeRegistrert(Fact<Boolean> fact) {
    return !(fact instanceof Fact.NotInDelivery) && fact.optional().isEmpty();
  }
}
