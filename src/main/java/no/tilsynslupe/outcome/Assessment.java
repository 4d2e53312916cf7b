package no.tilsynslupe.outcome;

import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * A criterion's answer for one unit, placed: what one row of the output files says.
 *
 * @param katalog catalogue version
 * @param sakId the case; empty for an office
 * @param dato the date that places the unit in the period
 * @param hjemmel paragraph
 * @param tekst the finding, or what is missing, in plain Norwegian; empty for OK and IKKE_AKTUELT
 */
public record Assessment(
    String kriterium,
    int katalog,
    Office office,
    String sakId,
    UnitRef enhet,
    LocalDate dato,
    Outcome outcome,
    String hjemmel,
    String tekst) {

  /** The same with another text. */
  public Assessment withTekst(String text) {
    return new Assessment(kriterium, katalog, office, sakId, enhet, dato, outcome, hjemmel, text);
  }

  public OutcomeCode code() {
    return outcome.code();
  }

  /** Severity code of a finding, else empty. */
  public String alvor() {
    return outcome instanceof Outcome.Finding finding ? finding.alvor().name() : "";
  }

  /** Evidence items of a finding, each once, separated by {@code " | "}; else empty. */
  public String bevis() {
    return outcome instanceof Outcome.Finding finding
        ? finding.evidence().stream()
            .map(Evidence::bevis)
            .distinct()
            .collect(Collectors.joining(" | "))
        : "";
  }

  /** A fingerprint of municipality, office, case, criterion and unit: the same from run to run. */
  public String funnId() {
    return Fingerprint.of(
        office.kommune(), office.kontor(), sakId, kriterium, enhet.kind().name(), enhet.id());
  }

  /** A hash of the facts a finding rests on, never of row numbers or wording; else empty. */
  public String faktaId() {
    return outcome instanceof Outcome.Finding finding
        ? Fingerprint.of(
            finding.evidence().stream().map(Evidence::fakta).sorted().toArray(String[]::new))
        : "";
  }
}
