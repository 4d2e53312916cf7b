package no.tilsynslupe.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, String> squeezed = new HashMap<>();
  private final Map<Place, List<Candidate>> candidates = new HashMap<>();
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
    for (String form : known) {
      if (form.length() >= ONE_SLIP) {
        squeezed.putIfAbsent(Fold.squeeze(form), form);
        Place place = new Place(form.charAt(0), form.length());
        candidates.computeIfAbsent(place, unused -> new ArrayList<>()).add(Candidate.of(form));
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
    Candidate meant = Candidate.of(fold);
    int most = slips(fold.length() + 1);
    String best = "";
    int fewest = Integer.MAX_VALUE;
    for (int length = fold.length() - most; length <= fold.length() + most; length++) {
      int allowed = Math.min(most, slips(length));
      for (Candidate one : candidates.getOrDefault(new Place(fold.charAt(0), length), List.of())) {
        int slips = one.mayBe(meant, allowed) ? EditDistance.between(fold, one.word) : allowed + 1;
        if (slips <= allowed
            && (slips < fewest || (slips == fewest && one.word.compareTo(best) < 0))) {
          best = one.word;
          fewest = slips;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(Form.corrected(best, fewest));
  }

  private static int slips(int length) {
    return length >= TWO_SLIPS ? 2 : length >= ONE_SLIP ? 1 : 0;
  }

  /** Where words that may be meant are looked for: the first letter is right, the length nearly. */
  private record Place(char first, int length) {}

  /**
   * @param letters a bit for each letter that it has, some of which share one
   */
  private record Candidate(String word, int letters) {
    static Candidate of(String word) {
      return new Candidate(
          word, word.chars().map(letter -> 1 << letter).reduce(0, (a, b) -> a | b));
    }

    /** A slip takes at most one letter away and adds one: spares most comparisons in full. */
    boolean mayBe(Candidate other, int slips) {
      return Integer.bitCount(letters ^ other.letters) <= 2 * slips;
    }
  }
}
