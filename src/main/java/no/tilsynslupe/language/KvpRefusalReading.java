package no.tilsynslupe.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the text of a refusal says.
 *
 * @param grounds those of {@link KvpRefusalGround} that it names; empty when it names none of them
 * @param saysNothing it holds no ground at all: «se vedtak»
 * @param words the words that decided, as written, in the order of the text
 */
public record KvpRefusalReading(
    Set<KvpRefusalGround> grounds, boolean saysNothing, List<String> words) {
  public KvpRefusalReading {
    Set<KvpRefusalGround> copy = EnumSet.noneOf(KvpRefusalGround.class);
    copy.addAll(grounds);
    grounds = Collections.unmodifiableSet(copy);
    words = List.copyOf(words);
  }
}
