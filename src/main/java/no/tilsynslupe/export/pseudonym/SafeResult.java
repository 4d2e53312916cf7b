package no.tilsynslupe.export.pseudonym;

import java.util.List;

/**
 * What was done to deliveries.
 *
 * @param changes what was changed, by place
 * @param persons persons who have a pseudonym by now, those of earlier runs included
 * @param cases cases that were held against each other for rarity
 * @param rare those that too few are like
 * @param stillRare those that are rare though everything about them was made unknown
 * @param dated persons with dates, when dates are moved
 * @param moved persons whose dates were moved
 * @param journalsOfSeveral journal numbers that several persons have
 * @param furtherCases cases whose person has another in the same export
 * @param remarks what was left out and such, in sentences
 */
public record SafeResult(
    ChangeLog changes,
    long persons,
    int cases,
    List<RareCase> rare,
    int stillRare,
    int dated,
    long moved,
    int journalsOfSeveral,
    int furtherCases,
    List<String> remarks) {

  public SafeResult {
    rare = List.copyOf(rare);
    remarks = List.copyOf(remarks);
  }

  /** A case that too few are like, with how many are. */
  public record RareCase(
      String person, String kommune, String year, String household, String income, int alike) {}
}
