package no.tilsynslupe.export.pseudonym;

import java.nio.file.Path;
import java.util.List;

/**
 * How deliveries are made safe.
 *
 * @param inputs case exports, forms of KOSTRA and case files of Digisos
 * @param keyList where the key list is kept
 * @param texts what is done with free texts
 * @param shiftDates whether each person's dates are moved
 * @param k least number of persons with the same combination of municipality, age, household and
 *     income; at least 3
 * @param rare what is done with combinations that fewer have
 */
public record PseudonymOptions(
    List<Path> inputs, Path keyList, Texts texts, boolean shiftDates, int k, Rare rare) {

  /** What is done with free texts. */
  public enum Texts {
    /** What the gate finds is masked. */
    SCRUB,
    /** Class, fingerprint and number of words stand in their place. */
    CLASS
  }

  /** What is done with rare combinations. */
  public enum Rare {
    /** They are listed for the office, which decides. */
    LIST,
    /** What makes them rare is made unknown. */
    GENERALISE
  }

  public PseudonymOptions {
    inputs = List.copyOf(inputs);
  }
}
