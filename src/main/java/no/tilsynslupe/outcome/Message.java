package no.tilsynslupe.outcome;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a finding says, before it is put into a language.
 *
 * @param key key of the sentence in the criterion's sidecar
 * @param args named values: dates, whole numbers, amounts, words, terms, lists of these
 */
public record Message(String key, Map<String, Object> args) {

  public Message {
    args = Collections.unmodifiableMap(new TreeMap<>(args));
  }
}
