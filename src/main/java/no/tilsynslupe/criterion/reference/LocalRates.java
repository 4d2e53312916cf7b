package no.tilsynslupe.criterion.reference;

import java.util.List;

/**
 * Guiding rates that an installation adds in a file of its own. It is part of what a run was asked
 * to do, so that its results can be had again without the file.
 *
 * @param file name of the file
 * @param sha256 its fingerprint, in hex
 */
public record LocalRates(String file, String sha256, List<RateEntry> rates) {

  public LocalRates {
    rates = List.copyOf(rates);
  }
}
