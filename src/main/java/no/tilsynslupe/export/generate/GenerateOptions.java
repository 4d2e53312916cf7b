package no.tilsynslupe.export.generate;

import java.util.Set;

/**
 * What to make up.
 *
 * @param cases how many cases in all
 * @param seed same seed, same bytes
 * @param offices how many offices; at least one a municipality
 * @param years length of the period, which ends on the last day of 2024
 * @param rowsPerCase rows a case has on average, all tables together
 * @param faultRate how often things go wrong in an ordinary office, 0 to 1
 * @param missingColumns columns ({@code vedtak.vurdert_18}) to leave out
 * @param perMunicipality an export for each municipality, instead of one for all
 */
public record GenerateOptions(
    int cases,
    long seed,
    int municipalities,
    int offices,
    int years,
    int rowsPerCase,
    double faultRate,
    Set<String> missingColumns,
    boolean perMunicipality) {

  public GenerateOptions {
    missingColumns = Set.copyOf(missingColumns);
  }
}
