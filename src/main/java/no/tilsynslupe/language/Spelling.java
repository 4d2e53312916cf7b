package no.tilsynslupe.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads misspelt words as the lexicon word that they are near: one slip in words of seven letters
 * or more, two in words of eleven or more (a slip is a letter missing, added, changed or swapped
 * with its neighbour). Short words are never guessed at: «leie» and «lege» differ by one letter.
 * The first letter must be right.
 */
final class Spelling {
  private static final int ONE_SLIP = 7;
  private static final int TWO_SLIPS = 11;

  private final Set<String> known = new HashSet<>();
  private final Map<String, String> squeezed = new HashMap<>();
  private final Map<String, List<String>> byDeletion = new HashMap<>();
  private final Map<String, String> listed;

  /**
   * @param words the lexicon's words, folded
   * @param listed common misspellings, folded, with the right word
   */
  Spelling(Collection<String> words, Map<String, String> listed) {
    this.listed = Map.copyOf(listed);
    for (String word : words) {
      known.add(word);
      known.add(Form.stem(word));
    }
    for (String word : words) {
      for (String form : List.of(word, Form.stem(word))) {
        if (form.length() >= ONE_SLIP) {
          squeezed.putIfAbsent(Fold.squeeze(form), form);
          for (String shorter : deletions(form)) {
            byDeletion.computeIfAbsent(shorter, unused -> new ArrayList<>(1)).add(form);
          }
        }
      }
    }
  }

  boolean knows(String fold) {
    return known.contains(fold) || known.contains(Form.stem(fold));
  }

  /** The lexicon word that a word of a text was meant to be; empty if it is right or unknown. */
  Optional<Form> correct(String fold) {
    String right = listed.get(fold);
    if (right != null) {
      return Optional.of(Form.corrected(right, 0));
    }
    if (fold.length() < ONE_SLIP - 1 || knows(fold)) {
      return Optional.empty();
    }
    Optional<Form> whole = nearest(fold);
    return whole.isPresent() ? whole : compound(fold);
  }

  private Optional<Form> nearest(String fold) {
    String stem = Form.stem(fold);
    for (String form : List.of(fold, stem)) {
      String same = squeezed.get(Fold.squeeze(form));
      if (same != null) {
        return Optional.of(Form.corrected(same, Math.abs(same.length() - form.length())));
      }
    }
    for (String form : List.of(fold, stem)) {
      Optional<Form> near = near(form);
      if (near.isPresent()) {
        return near;
      }
    }
    return Optional.empty();
  }

  /** A known word joined to a misspelt one: «husleie» and «kvitering». */
  private Optional<Form> compound(String fold) {
    for (int at = 4; at <= fold.length() - ONE_SLIP; at++) {
      String first = fold.substring(0, at);
      if (known.contains(first)) {
        Optional<Form> last =
            knows(fold.substring(at)) ? Optional.empty() : nearest(fold.substring(at));
        if (last.isPresent()) {
          return Optional.of(Form.corrected(first + last.get().fold(), last.get().slips()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Form> near(String fold) {
    if (fold.length() < ONE_SLIP - 1) {
      return Optional.empty();
    }
    String best = "";
    int fewest = Integer.MAX_VALUE;
    for (String shorter : deletions(fold)) {
      for (String word : byDeletion.getOrDefault(shorter, List.of())) {
        int slips = EditDistance.between(fold, word);
        boolean allowed =
            slips <= slips(Math.min(word.length(), fold.length() + 1))
                && word.charAt(0) == fold.charAt(0);
        if (allowed && (slips < fewest || (slips == fewest && word.compareTo(best) < 0))) {
          best = word;
          fewest = slips;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(Form.corrected(best, fewest));
  }

  private static int slips(int length) {
    return length >= TWO_SLIPS ? 2 : length >= ONE_SLIP ? 1 : 0;
  }

  /** The word, and the word with one or (long ones) two letters left out. */
  private static Set<String> deletions(String word) {
    Set<String> all = new HashSet<>();
    all.add(word);
    deletions(word, slips(word.length() + 1), all);
    return all;
  }

  private static void deletions(String word, int slips, Set<String> all) {
    if (slips == 0) {
      return;
    }
    for (int i = 0; i < word.length(); i++) {
      String shorter = word.substring(0, i) + word.substring(i + 1);
      if (all.add(shorter)) {
        deletions(shorter, slips - 1, all);
      }
    }
  }
}
