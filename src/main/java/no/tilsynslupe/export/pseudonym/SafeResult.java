package no.tilsynslupe.export.pseudonym;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was done to deliveries.
 *
 * @param changes what was changed, by place
 * @param persons persons who have a pseudonym by now, those of earlier runs included
 * @param examined persons that were held against each other for rarity
 * @param rare their combinations that too few have
 * @param rarePersons persons with such a combination
 * @param stillRare those that are rare though everything about them was made unknown
 * @param lost what was made less telling of how many persons: a Norwegian phrase each
 * @param dated persons with dates, when dates are moved
 * @param moved persons whose dates were moved
 * @param journalsOfSeveral journal numbers that several persons have
 * @param furtherCases cases whose person has another in the same export
 * @param remarks what was left out and such, in sentences
 */
public record SafeResult(
    ChangeLog changes,
    long persons,
    int examined,
    List<RareCase> rare,
    int rarePersons,
    int stillRare,
    Map<String, Integer> lost,
    int dated,
    long moved,
    int journalsOfSeveral,
    int furtherCases,
    List<String> remarks) {

  public SafeResult {
    rare = List.copyOf(rare);
    lost = Collections.unmodifiableMap(new LinkedHashMap<>(lost));
    remarks = List.copyOf(remarks);
  }

  /**
   * A combination that too few have, of one of them.
   *
   * @param alike how many persons have it
   */
  public record RareCase(String person, RareFacts facts, int alike)
      implements Comparable<RareCase> {
    @Override
    public int compareTo(RareCase other) {
      int byPerson = person.compareTo(other.person);
      return byPerson != 0 ? byPerson : facts.compareTo(other.facts);
    }
  }
}
