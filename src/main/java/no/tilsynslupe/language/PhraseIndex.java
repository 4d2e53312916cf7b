package no.tilsynslupe.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the phrases of a lexicon in a text. Where phrases compete for a word the longest match
 * wins, then the one that stands first in the text, then the one that stands first in the lexicon.
 *
 * @param <T> what a phrase is a sign of
 */
final class PhraseIndex<T> {
  /** Two words written apart are read as one compound only if that is a long one. */
  private static final int SHORTEST_SPLIT_COMPOUND = 7;

  /** «strømmen er» is not a compound: an ending is no word. */
  private static final int SHORTEST_LAST_WORD = 3;

  private record Entry<T>(PhrasePattern phrase, T sign, int order) {}

  private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
  private final Map<String, List<Entry<T>>> byPart = new HashMap<>();
  private final Map<String, List<Entry<T>>> byLastPart = new HashMap<>();
  private final Map<String, List<Entry<T>>> byFirstPart = new HashMap<>();
  private final Set<String> vocabulary = new LinkedHashSet<>();

  /** How the words begin that may be met as two: nearly no pair of words does. */
  private final BitSet starts = new BitSet();

  private final Remembered<List<Entry<T>>> lookedUp = new Remembered<>(this::lookUp);
  private final boolean compounds;
  private final Token.Break reach;
  private int size;
  private int longestPart;

  /**
   * @param compounds whether a word is also met inside longer ones
   * @param reach the strongest division of a text that a phrase goes on over
   */
  PhraseIndex(boolean compounds, Token.Break reach) {
    this.compounds = compounds;
    this.reach = reach;
  }

  void add(String text, T sign) {
    PhrasePattern phrase = PhrasePattern.parse(text, compounds);
    Entry<T> entry = new Entry<>(phrase, sign, size++);
    for (WordPattern word : phrase.firstWords()) {
      put(byWord, word.form().fold(), entry);
      if (!word.form().stem().equals(word.form().fold())) {
        put(byWord, word.form().stem(), entry);
      }
      switch (word.kind()) {
        case ANYWHERE -> {
          if (word.form().stem().length() >= WordPattern.SHORTEST_COMPOUND_STEM) {
            put(byPart, word.form().stem(), entry);
            longestPart = Math.max(longestPart, word.form().stem().length());
          }
        }
        case LAST_PART -> {
          // Both: the stem of a long word in -s may lack the s that the short word keeps.
          put(byLastPart, word.form().stem(), entry);
          put(byLastPart, word.form().fold(), entry);
        }
        case FIRST_PART -> put(byFirstPart, word.form().fold(), entry);
        case EXACT, WHOLE -> {}
      }
    }
    if (phrase.isSingleWord()) {
      phrase.firstWords().forEach(word -> starts.set(start(word.form().stem(), "")));
    }
    phrase.allWords().forEach(word -> vocabulary.add(word.form().fold()));
  }

  private static <E> void put(Map<String, List<E>> map, String key, E entry) {
    map.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry);
  }

  /** Every word of the lexicon, folded. */
  Set<String> vocabulary() {
    return vocabulary;
  }

  /** The phrases of the text in the order of its words. */
  List<PhraseMatch<T>> find(List<Token> tokens) {
    List<PhraseMatch<T>> candidates = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      collect(tokens, i, candidates);
    }
    candidates.sort(
        Comparator.<PhraseMatch<T>>comparingInt(match -> -match.score())
            .thenComparingInt(PhraseMatch::first)
            .thenComparingInt(PhraseMatch::order));
    Set<Integer> taken = new HashSet<>();
    List<PhraseMatch<T>> chosen = new ArrayList<>();
    for (PhraseMatch<T> candidate : candidates) {
      if (candidate.tokens().stream().noneMatch(taken::contains)) {
        taken.addAll(candidate.tokens());
        firstPart(candidate, tokens, chosen);
        chosen.add(candidate);
      } else if (isTie(candidate, chosen)) {
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparingInt(PhraseMatch::first));
    return chosen;
  }

  /** The same words, listed twice, say two things. */
  private boolean isTie(PhraseMatch<T> candidate, List<PhraseMatch<T>> chosen) {
    return chosen.stream()
        .anyMatch(
            match ->
                match.score() == candidate.score()
                    && match.tokens().equals(candidate.tokens())
                    && !match.sign().equals(candidate.sign()));
  }

  private void collect(List<Token> tokens, int at, List<PhraseMatch<T>> candidates) {
    Token token = tokens.get(at);
    for (Entry<T> entry : entries(token)) {
      PhrasePattern.Place place = entry.phrase().match(tokens, at, reach);
      if (place.score() > 0) {
        candidates.add(
            new PhraseMatch<>(
                entry.sign(), entry.phrase(), place.tokens(), place.score(), entry.order()));
      }
    }
    if (at + 1 < tokens.size() && tokens.get(at + 1).before() == Token.Break.NONE) {
      splitCompound(tokens, at, candidates);
    }
  }

  private Collection<Entry<T>> entries(Token token) {
    if (token.forms().size() == 1 && token.pieces().isEmpty()) {
      return lookedUp.of(token.fold());
    }
    Set<Entry<T>> entries = new LinkedHashSet<>();
    token.forms().forEach(form -> entries.addAll(lookedUp.of(form.fold())));
    token.pieces().forEach(piece -> entries.addAll(lookedUp.of(piece.fold())));
    return entries;
  }

  /** The phrases that may begin with a word. */
  private List<Entry<T>> lookUp(String fold) {
    Form form = Form.of(fold);
    Set<Entry<T>> entries = new LinkedHashSet<>();
    entries.addAll(byWord.getOrDefault(fold, List.of()));
    entries.addAll(byWord.getOrDefault(form.stem(), List.of()));
    if (compounds) {
      lookUpParts(form, entries);
    }
    return List.copyOf(entries);
  }

  private void lookUpParts(Form form, Set<Entry<T>> entries) {
    String fold = form.fold();
    for (int from = 0; from < fold.length(); from++) {
      int longest = Math.min(fold.length(), from + longestPart);
      for (int to = from + WordPattern.SHORTEST_COMPOUND_STEM; to <= longest; to++) {
        entries.addAll(byPart.getOrDefault(fold.substring(from, to), List.of()));
      }
      if (from > 1 && from < form.stem().length()) {
        entries.addAll(byLastPart.getOrDefault(form.stem().substring(from), List.of()));
        entries.addAll(byLastPart.getOrDefault(fold.substring(from), List.of()));
        entries.addAll(byFirstPart.getOrDefault(fold.substring(0, from), List.of()));
      }
    }
  }

  /** A number for the first two letters of a word that is written in one or two. */
  private static int start(String first, String second) {
    return letter(first, second, 0) << Byte.SIZE ^ letter(first, second, 1);
  }

  private static int letter(String first, String second, int at) {
    if (at < first.length()) {
      return first.charAt(at);
    }
    int rest = at - first.length();
    return rest < second.length() ? second.charAt(rest) : 0;
  }

  /** «konto utskrift» is «kontoutskrift». */
  private void splitCompound(List<Token> tokens, int at, List<PhraseMatch<T>> candidates) {
    String first = tokens.get(at).fold();
    String second = tokens.get(at + 1).fold();
    if (!starts.get(start(first, second))) {
      return;
    }
    Form joined = Form.of(first + second);
    boolean spans = joined.stem().length() >= first.length() + SHORTEST_LAST_WORD;
    if (joined.stem().length() < SHORTEST_SPLIT_COMPOUND || !spans) {
      return;
    }
    for (Entry<T> entry : byWord.getOrDefault(joined.stem(), List.of())) {
      if (entry.phrase().isSingleWord()) {
        candidates.add(
            new PhraseMatch<>(
                entry.sign(),
                entry.phrase(),
                List.of(at, at + 1),
                joined.fold().length() + 1,
                entry.order()));
      }
    }
  }

  /** The first part of a compound whose last part was met as such: «strøm» of «strømrestanse». */
  private void firstPart(PhraseMatch<T> match, List<Token> tokens, List<PhraseMatch<T>> chosen) {
    WordPattern word = match.phrase().firstWords().get(0);
    if (word.kind() != WordPattern.Kind.LAST_PART) {
      return;
    }
    Form whole = tokens.get(match.first()).forms().get(0);
    for (Form form : tokens.get(match.first()).forms()) {
      whole = form;
    }
    String part = word.firstPart(whole);
    if (part.length() < 2) {
      return;
    }
    List<Form> readings = new ArrayList<>();
    readings.add(Form.of(part));
    if (part.endsWith("s") || part.endsWith("e")) {
      readings.add(Form.of(part.substring(0, part.length() - 1)));
    }
    List<PhraseMatch<T>> inside = new ArrayList<>();
    for (Form reading : readings) {
      Token token = new Token(part, List.of(reading), List.of(), Token.Break.NONE);
      collect(List.of(token), 0, inside);
    }
    inside.stream()
        .min(
            Comparator.<PhraseMatch<T>>comparingInt(found -> -found.score())
                .thenComparingInt(PhraseMatch::order))
        .ifPresent(
            found ->
                chosen.add(
                    new PhraseMatch<>(
                        found.sign(),
                        found.phrase(),
                        List.of(match.first()),
                        found.score(),
                        found.order())));
  }
}
