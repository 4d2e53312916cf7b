package no.tilsynslupe.export.generate;

import java.util.EnumMap;
import java.util.Map;

/**
 * An office and how it works.
 *
 * @param number place among all offices of the country, from 0
 * @param saker how many cases it has
 * @param nynorsk its case workers write nynorsk
 * @param givesAge its system fills age and children into the decisions
 * @param misspelling how often a text has a slip in it
 * @param rates how often each thing goes wrong, 0 to 1
 */
record Kontor(
    int number,
    Kommune kommune,
    String navn,
    int saker,
    boolean nynorsk,
    boolean givesAge,
    double misspelling,
    Map<Practice, Double> rates) {

  Kontor {
    rates = new EnumMap<>(rates);
  }

  double rate(Practice practice) {
    return rates.getOrDefault(practice, 0.0);
  }
}
