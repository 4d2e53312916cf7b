package no.tilsynslupe.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the lexicons share: abbreviations, common misspellings, and the way words are added. */
final class Vocabulary {
  private Vocabulary() {}

  static <T> void add(PhraseIndex<T> index, LexiconTable.Row row, String phrase, T sign) {
    try {
      index.add(spelledOut(phrase), sign);
    } catch (IllegalArgumentException wrong) {
      throw row.fault(String.valueOf(wrong.getMessage()));
    }
  }

  /** Which texts a phrase of {@code uten-betydning.tsv} says nothing in. */
  enum Neutral {
    FORMAL,
    VILKAR
  }

  /** Adds the phrases that say nothing, so that no shorter one is met inside them. */
  static <T> void addNeutral(PhraseIndex<T> index, Neutral of, T nothing) {
    for (LexiconTable.Row row : LexiconTable.load("uten-betydning.tsv").rows()) {
      if (row.constant(Neutral.class, "slag", Neutral.FORMAL) == of) {
        row.phrases().forEach(phrase -> add(index, row, phrase, nothing));
      }
    }
  }

  /** Phrases name groups of words: {@code @barn}. */
  private static String spelledOut(String phrase) {
    String whole = phrase;
    for (Map.Entry<String, String> group : Groups.WORDS.entrySet()) {
      whole = whole.replace(group.getKey(), group.getValue());
    }
    return whole;
  }

  private static final class Groups {
    static final Map<String, String> WORDS =
        LexiconTable.load("grupper.tsv").rows().stream()
            .collect(
                Collectors.toUnmodifiableMap(row -> row.text("gruppe"), row -> row.text("ord")));
  }

  /** A tokenizer that knows the words (folded) of a lexicon, and so can mend what is near them. */
  static Tokenizer tokenizer(Set<String> words) {
    Set<String> known = new LinkedHashSet<>(words);
    LexiconTable.load("sammensetninger.tsv")
        .rows()
        .forEach(row -> known.add(Fold.fold(row.text("ord"))));
    List<String> shortestFirst = new ArrayList<>(known);
    shortestFirst.sort(Comparator.comparingInt(String::length).thenComparing(word -> word));
    return new Tokenizer(abbreviations(), new Spelling(known, misspellings()), shortestFirst);
  }

  private static Map<String, String> misspellings() {
    Map<String, String> listed = new HashMap<>();
    for (LexiconTable.Row row : LexiconTable.load("skrivefeil.tsv").rows()) {
      listed.put(Fold.fold(row.text("skrevet")), Fold.fold(row.text("ment")));
    }
    return listed;
  }

  private static Tokenizer.Abbreviations abbreviations() {
    Map<String, String> plain = new HashMap<>();
    Map<String, String> stopped = new HashMap<>();
    for (LexiconTable.Row row : LexiconTable.load("forkortelser.tsv").rows()) {
      String short_ = Fold.fold(row.text("forkortelse"));
      (row.text("punktum").equals("ja") ? stopped : plain).put(short_, row.text("full form"));
    }
    List<String> lastParts =
        LexiconTable.load("ledd.tsv").rows().stream()
            .map(row -> Fold.fold(row.text("ledd")))
            .sorted(Comparator.comparingInt((String part) -> -part.length()).thenComparing(p -> p))
            .toList();
    return new Tokenizer.Abbreviations(Map.copyOf(plain), Map.copyOf(stopped), lastParts);
  }
}
