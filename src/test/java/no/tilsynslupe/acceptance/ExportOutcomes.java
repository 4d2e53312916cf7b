package no.tilsynslupe.acceptance;

import java.util.Map;
import java.util.Optional;
import no.tilsynslupe.acceptance.AcceptanceCase.Expected;

/**
 * What came of the units of an export.
 *
 * @param outcomes a unit that isn't there is IKKE_AKTUELT
 */
record ExportOutcomes(AcceptanceExport export, Map<Unit, Got> outcomes) {
  private static final Got ABSENT = new Got("IKKE_AKTUELT", "", "");

  /**
   * A unit under a criterion.
   *
   * @param sakId empty for an office
   */
  record Unit(String kriterium, String sakId, String enhet) {}

  /**
   * An outcome.
   *
   * @param alvor empty unless it is a finding
   * @param dato such as 2024-12-31
   */
  record Got(String utfall, String alvor, String dato) {}

  /** What is wrong with the outcome of one unit of a case; empty if nothing is. */
  Optional<String> fault(AcceptanceCase one, Expected expected) {
    Got got = outcomes.getOrDefault(unit(one, expected), ABSENT);
    boolean right =
        expected.utfall().contains(got.utfall())
            && (expected.alvor() == null || expected.alvor().equals(got.alvor()))
            && (expected.dato() == null || expected.dato().equals(got.dato()));
    return right ? Optional.empty() : Optional.of(expected.inWords() + ", fikk " + got);
  }

  private Unit unit(AcceptanceCase one, Expected expected) {
    String unit = expected.enhet();
    String sakId = export.sakId(one);
    if (unit.startsWith("KONTOR")) {
      String kontor = unit.equals("KONTOR") ? export.kontor(one) : unit.substring(7);
      return new Unit(expected.kriterium(), "", kontor);
    }
    return new Unit(expected.kriterium(), sakId, unit.equals("SAK") ? sakId : unit);
  }
}
