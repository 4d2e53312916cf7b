package no.tilsynslupe.sak;

import java.util.Comparator;

/**
 * What a case is known by across deliveries.
 *
 * @param kommune municipality number, four digits
 * @param sakId pseudonym of the case
 */
public record SakKey(String kommune, String sakId) implements Comparable<SakKey> {

  private static final Comparator<SakKey> ORDER =
      Comparator.comparing(SakKey::kommune).thenComparing(SakKey::sakId);

  @Override
  public int compareTo(SakKey other) {
    return ORDER.compare(this, other);
  }
}
