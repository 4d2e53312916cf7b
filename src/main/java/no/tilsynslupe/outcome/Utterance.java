package no.tilsynslupe.outcome;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * What one bearer – a decision, a person – has of texts that an office criterion compares.
 *
 * @param tema the criterion
 * @param rang a fixed number that looks drawn at random: where there are too many bearers to keep,
 *     those of the lowest are
 * @param navn the bearer's id, as a report names it
 * @param tekster its texts, at least one; of equal ones the first counts
 */
public record Utterance(String tema, Office office, long rang, String navn, List<Text> tekster) {

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /**
   * @param utdrag the beginning of the text, to be shown; empty where there is no text to show
   */
  public record Text(Wording ordlyd, String utdrag) {}

  public Utterance {
    tekster = distinct(tekster);
    if (tekster.isEmpty()) {
      throw new IllegalArgumentException("uten tekst");
    }
  }

  /** A rank by the names of a bearer: fixed, and spread as if drawn. */
  public static long rang(String... names) {
    long hash = SEED;
    for (String name : names) {
      for (int i = 0; i < name.length(); i++) {
        hash = (hash ^ name.charAt(i)) * PRIME;
      }
      hash = (hash ^ Character.MAX_VALUE) * PRIME;
    }
    long spread = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    return spread ^ spread >>> 33;
  }

  private static List<Text> distinct(List<Text> texts) {
    if (texts.size() == 1) {
      return List.copyOf(texts);
    }
    TreeMap<Long, Text> byId = new TreeMap<>();
    texts.forEach(text -> byId.putIfAbsent(text.ordlyd().id(), text));
    Collection<Text> inOrder = byId.values();
    return List.copyOf(inOrder);
  }
}
