package no.tilsynslupe.export.pseudonym;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilsynslupe.privacy.GateKind;

/** Names that the files of one case state in fields of their own, to be masked in its texts. */
final class CaseWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'-]*");

  /** Shorter words are too often something else. */
  private static final int SHORTEST = 3;

  private final Set<String> words = new HashSet<>();

  void add(String name) {
    Matcher matcher = WORD.matcher(name);
    while (matcher.find()) {
      if (matcher.group().length() >= SHORTEST) {
        words.add(matcher.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** The text with a mask for each of the names, and for their genitives. */
  String masked(String text) {
    if (words.isEmpty()) {
      return text;
    }
    return WORD.matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    isName(found.group().toLowerCase(Locale.ROOT))
                        ? GateKind.NAVN.mask()
                        : found.group()));
  }

  private boolean isName(String word) {
    boolean genitive = word.endsWith("s") && words.contains(word.substring(0, word.length() - 1));
    return genitive || words.contains(word);
  }
}
