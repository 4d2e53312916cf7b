package no.tilsynslupe.export.pseudonym;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tilsynslupe.export.pseudonym.ChangeLog.Change;
import no.tilsynslupe.privacy.Finding;
import no.tilsynslupe.privacy.IdentityScan;
import no.tilsynslupe.privacy.PseudonymKind;
import no.tilsynslupe.privacy.Pseudonyms;

/**
 * Takes out of a text what tells who someone is: what the gate finds is masked, and ids that were
 * given a pseudonym are replaced by it. Short ids are left alone: they would be taken for amounts,
 * years and section numbers.
 */
final class Scrubber {
  private static final int SHORTEST_WITH_LETTER = 4;
  private static final int SHORTEST_NUMBER = 6;
  private static final int MOST_ROUNDS = 8;

  private final Map<String, String> ids = new HashMap<>();
  private final ChangeLog log;

  Scrubber(Pseudonyms pseudonyms, ChangeLog log) {
    this.log = log;
    for (PseudonymKind kind : PseudonymKind.values()) {
      pseudonyms
          .all(kind)
          .forEach(
              (original, pseudonym) -> {
                if (isTelling(original)) {
                  ids.putIfAbsent(original.toLowerCase(Locale.ROOT), pseudonym);
                }
              });
    }
  }

  /** Whether an id is long enough to be known again in a text. */
  static boolean isTelling(String id) {
    boolean digit = id.chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean letter = id.chars().anyMatch(Character::isLetter);
    return digit && id.length() >= (letter ? SHORTEST_WITH_LETTER : SHORTEST_NUMBER);
  }

  /** The text as it may be sent. */
  String scrub(String table, String column, String text) {
    String masked = masked(text);
    if (!masked.equals(text)) {
      log.add(table, column, Change.MASKERT);
    }
    String replaced = replaceIds(masked);
    if (!replaced.equals(masked)) {
      log.add(table, column, Change.KJENT_ID);
    }
    // Beside a pseudonym a word may read otherwise than beside the id.
    return masked(replaced);
  }

  /** Until nothing is found: what stood between two names may look like one when they are gone. */
  private String masked(String text) {
    String masked = text;
    List<Finding> findings = IdentityScan.find(masked);
    for (int round = 0; !findings.isEmpty() && round < MOST_ROUNDS; round++) {
      masked = IdentityScan.mask(masked, findings);
      findings.forEach(finding -> log.masked(finding.kind().group()));
      findings = IdentityScan.find(masked);
    }
    return masked;
  }

  /** Word by word; within a word that is no id, also the pieces between its signs. */
  private String replaceIds(String text) {
    if (ids.isEmpty() || text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isWord(text.charAt(end))) {
        end++;
      }
      if (end == at) {
        out.append(text.charAt(at++));
      } else {
        word(text.substring(at, end), out);
        at = end;
      }
    }
    return out.toString();
  }

  private void word(String word, StringBuilder out) {
    int to = word.length();
    while (to > 0 && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    String bare = word.substring(0, to);
    String whole = ids.get(bare.toLowerCase(Locale.ROOT));
    if (whole != null) {
      out.append(whole);
    } else {
      pieces(bare, out);
    }
    out.append(word, to, word.length());
  }

  private void pieces(String word, StringBuilder out) {
    int from = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || !Character.isLetterOrDigit(word.charAt(i))) {
        String piece = word.substring(from, i);
        out.append(ids.getOrDefault(piece.toLowerCase(Locale.ROOT), piece));
        if (i < word.length()) {
          out.append(word.charAt(i));
        }
        from = i + 1;
      }
    }
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '/' || c == '_' || c == '.';
  }
}
