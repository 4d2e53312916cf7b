package no.tilsynslupe.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.language.Clauses.Clause;
import no.tilsynslupe.language.ConditionSign.Verb;

/**
 * Reads the text of a condition (vilkår, sosialtjenesteloven §§ 20 and 20 a): what it demands, and
 * whether it is a demand for documents (P20-DOK). Knows bokmål and nynorsk, compounds,
 * abbreviations and misspellings; a text with several demands is divided, and the verb decides
 * before the noun. The words are in {@code vilkar.tsv}, {@code dokument.tsv} and {@code verb.tsv}.
 * Pure; safe for many threads.
 */
public final class ConditionClassifier {
  private static final class Shared {
    static final Remembered<ConditionReading> READINGS =
        new Remembered<>(new ConditionClassifier()::classify);
  }

  private final ConditionLexicon lexicon;

  public ConditionClassifier() {
    this(ConditionLexicon.get());
  }

  ConditionClassifier(ConditionLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** As {@link #classify}, for texts that come again and again: each wording is read once. */
  public static ConditionReading read(String text) {
    return Shared.READINGS.of(text);
  }

  /** The reading of a condition's text; its classes are empty if the text says nothing known. */
  public ConditionReading classify(String text) {
    List<Token> tokens = lexicon.tokenizer().tokens(text);
    if (tokens.isEmpty()) {
      return ConditionReading.of(List.of());
    }
    List<PhraseMatch<ConditionSign>> found = lexicon.things().find(tokens);
    List<PhraseMatch<ConditionSign>> things = ConditionLexicon.meaning(found);
    List<PhraseMatch<Verb>> verbs = lexicon.verbsIn(tokens, found);
    Set<Integer> joined = joined(things);
    joined.addAll(joined(verbs));
    List<Part> parts = new ArrayList<>();
    Set<Verb> inherited = EnumSet.noneOf(Verb.class);
    for (Clause clause : Clauses.of(tokens, joined)) {
      if (clause.sentence()) {
        inherited = EnumSet.noneOf(Verb.class);
      }
      ConditionClause read = new ConditionClause(tokens, clause, things, verbs, inherited, parts);
      read.addTo(parts);
      inherited = read.passedOn();
    }
    return ConditionReading.of(merged(parts));
  }

  /** Places inside a phrase whose words stand side by side, where the text isn't divided. */
  private static <T> Set<Integer> joined(List<PhraseMatch<T>> matches) {
    Set<Integer> joined = new HashSet<>();
    for (PhraseMatch<T> match : matches) {
      for (int i = match.first() + 1; i <= match.last(); i++) {
        if (match.tokens().contains(i) && match.tokens().contains(i - 1)) {
          joined.add(i);
        }
      }
    }
    return joined;
  }

  /** «strøm og husleie» after one verb is one demand. */
  private static List<Part> merged(List<Part> parts) {
    List<Part> merged = new ArrayList<>();
    for (Part part : parts) {
      Part last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null
          && last.conditionClass() == part.conditionClass()
          && last.rank() == part.rank()) {
        List<String> words = new ArrayList<>(last.words());
        part.words().stream().filter(word -> !words.contains(word)).forEach(words::add);
        merged.set(
            merged.size() - 1,
            new Part(last.text() + ", " + part.text(), part.conditionClass(), part.rank(), words));
      } else {
        merged.add(part);
      }
    }
    return merged;
  }
}
