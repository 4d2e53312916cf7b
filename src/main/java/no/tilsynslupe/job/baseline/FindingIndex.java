package no.tilsynslupe.job.baseline;

import java.util.Arrays;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.store.StoredAssessment;

/**
 * The findings of an earlier run in 24 bytes each: which there are, what each rested on, and where
 * they lay. Built once, then read by any number of threads.
 */
final class FindingIndex {
  private static final int FIRST_SIZE = 1_024;
  private static final int HEX = 16;

  private long[] ids = new long[FIRST_SIZE];
  private long[] contents = new long[FIRST_SIZE];
  private int[] places = new int[FIRST_SIZE];
  private int[] cases = new int[FIRST_SIZE];
  private int size;

  void add(StoredAssessment found) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
      contents = Arrays.copyOf(contents, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
      cases = Arrays.copyOf(cases, 2 * size);
    }
    ids[size] = id(found.funnId());
    contents[size] = content(found.faktaId(), found.utfall(), found.alvor());
    places[size] =
        place(
            found.kommune(),
            found.kontor(),
            found.sakId(),
            found.kriterium(),
            found.enhet(),
            found.enhetId());
    cases[size] = caseHash(found.kommune(), found.sakId());
    size++;
  }

  /** Makes it ready to be asked, once all is added. */
  void seal() {
    long[] sortedIds = Arrays.copyOf(ids, size);
    Arrays.sort(sortedIds);
    long[] sortedContents = new long[size];
    boolean[] taken = new boolean[size];
    for (int i = 0; i < size; i++) {
      int at = first(sortedIds, ids[i]);
      while (taken[at]) {
        at++;
      }
      taken[at] = true;
      sortedContents[at] = contents[i];
    }
    ids = sortedIds;
    contents = sortedContents;
    places = Arrays.copyOf(places, size);
    Arrays.sort(places);
    cases = Arrays.copyOf(cases, size);
    Arrays.sort(cases);
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Whether there is a finding with this {@code funn_id}. */
  boolean has(String funnId) {
    return Arrays.binarySearch(ids, id(funnId)) >= 0;
  }

  /** Whether there is a finding with this {@code funn_id} that said the same. */
  boolean hasSame(String funnId, String faktaId, OutcomeCode utfall, String alvor) {
    long id = id(funnId);
    long content = content(faktaId, utfall, alvor);
    for (int at = first(ids, id); at < size && ids[at] == id; at++) {
      if (contents[at] == content) {
        return true;
      }
    }
    return false;
  }

  /** False when there is no finding at this place; true when there may be one. */
  boolean mayHavePlace(
      String kommune, String kontor, String sakId, String kriterium, String enhet, String enhetId) {
    return Arrays.binarySearch(places, place(kommune, kontor, sakId, kriterium, enhet, enhetId))
        >= 0;
  }

  /** False when the case has no finding; true when it may have one. */
  boolean mayHaveCase(String kommune, String sakId) {
    return Arrays.binarySearch(cases, caseHash(kommune, sakId)) >= 0;
  }

  /** The 64 bits that a {@code funn_id} writes out. */
  static long id(String fingerprint) {
    return Long.parseUnsignedLong(fingerprint, 0, HEX, HEX);
  }

  private static long content(String faktaId, OutcomeCode utfall, String alvor) {
    // The facts' hash is evenly spread; what is added must only tell outcomes and severities apart.
    return id(faktaId) * 31 + utfall.name().hashCode() * 1_000_003L + alvor.hashCode();
  }

  private static int place(
      String kommune, String kontor, String sakId, String kriterium, String enhet, String enhetId) {
    int hash = caseHash(kommune, sakId);
    hash = 31 * hash + kontor.hashCode();
    hash = 31 * hash + kriterium.hashCode();
    hash = 31 * hash + enhet.hashCode();
    return 31 * hash + enhetId.hashCode();
  }

  private static int caseHash(String kommune, String sakId) {
    return 31 * kommune.hashCode() + sakId.hashCode();
  }

  private static int first(long[] sorted, long value) {
    int at = Arrays.binarySearch(sorted, value);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && sorted[at - 1] == value) {
      at--;
    }
    return at;
  }
}
