package no.tilsynslupe.job.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what was probably meant by a misspelt word. */
final class Nearest {
  private Nearest() {}

  /** « Mente du «botilbud»?», with a space before it; empty when nothing is near. */
  static String question(String written, Collection<String> allowed) {
    String folded = written.strip().toLowerCase(Locale.ROOT);
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    Comparator<String> nearness =
        Comparator.comparing(word -> distance.apply(word.toLowerCase(Locale.ROOT), folded));
    return allowed.stream()
        .min(nearness.thenComparing(Comparator.naturalOrder()))
        .filter(
            word ->
                distance.apply(word.toLowerCase(Locale.ROOT), folded)
                    <= Math.max(1, word.length() / 2))
        .map(word -> FileTexts.say("mente_du", "ord", word))
        .orElse("");
  }
}
