package no.tilsynslupe.language;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.language.ConditionSign.Paper;
import no.tilsynslupe.language.ConditionSign.Proof;
import no.tilsynslupe.language.ConditionSign.Strength;
import no.tilsynslupe.language.ConditionSign.Theme;
import no.tilsynslupe.language.ConditionSign.Verb;
import no.tilsynslupe.language.Token.Break;
import org.jspecify.annotations.Nullable;

/** The word lists of conditions: themes and papers, and verbs. */
record ConditionLexicon(
    PhraseIndex<ConditionSign> things, PhraseIndex<Verb> verbs, Tokenizer tokenizer) {
  private static final Set<Verb> HANDING_IN = EnumSet.of(Verb.DOKUMENTERE, Verb.LEVERE);

  private static final class Holder {
    static final ConditionLexicon INSTANCE = load();
  }

  /** Loaded at first use. */
  static ConditionLexicon get() {
    return Holder.INSTANCE;
  }

  /** The themes and papers among what was found. */
  static List<PhraseMatch<ConditionSign>> meaning(List<PhraseMatch<ConditionSign>> found) {
    return found.stream()
        .filter(thing -> !(thing.sign() instanceof ConditionSign.Nothing))
        .toList();
  }

  /** The verbs, without those in words that say nothing: «se vedlegg» is not «vedlegge». */
  List<PhraseMatch<Verb>> verbsIn(List<Token> tokens, List<PhraseMatch<ConditionSign>> found) {
    return verbs.find(tokens).stream()
        .filter(verb -> !HANDING_IN.contains(verb.sign()) || !isInNothing(verb, found))
        .toList();
  }

  private static boolean isInNothing(
      PhraseMatch<Verb> verb, List<PhraseMatch<ConditionSign>> found) {
    return found.stream()
        .anyMatch(
            thing ->
                thing.sign() instanceof ConditionSign.Nothing
                    && thing.tokens().containsAll(verb.tokens()));
  }

  /** Read anew from the word lists. */
  static ConditionLexicon load() {
    PhraseIndex<ConditionSign> things = new PhraseIndex<>(true, Break.NONE);
    for (LexiconTable.Row row : LexiconTable.load("vilkar.tsv").rows()) {
      Theme theme = theme(row);
      row.phrases().forEach(phrase -> Vocabulary.add(things, row, phrase, theme));
    }
    for (LexiconTable.Row row : LexiconTable.load("dokument.tsv").rows()) {
      Paper paper = row.constant(Paper.class, "slag", Paper.DOKUMENT);
      row.phrases()
          .forEach(
              phrase -> Vocabulary.add(things, row, phrase, new ConditionSign.Document(paper)));
    }
    Vocabulary.addNeutral(things, Vocabulary.Neutral.VILKAR, new ConditionSign.Nothing());
    PhraseIndex<Verb> verbs = new PhraseIndex<>(false, Break.NONE);
    for (LexiconTable.Row row : LexiconTable.load("verb.tsv").rows()) {
      Verb verb = row.constant(Verb.class, "slag", Verb.DELTA);
      row.phrases().forEach(phrase -> Vocabulary.add(verbs, row, phrase, verb));
    }
    Set<String> words = new LinkedHashSet<>(things.vocabulary());
    words.addAll(verbs.vocabulary());
    return new ConditionLexicon(things, verbs, Vocabulary.tokenizer(words));
  }

  private static Theme theme(LexiconTable.Row row) {
    @Nullable Verb needs =
        row.text("krever").isEmpty() ? null : row.constant(Verb.class, "krever", Verb.SOKE);
    return new Theme(
        row.constant(ConditionClass.class, "klasse", ConditionClass.ANNET),
        row.constant(Judgement.class, "rang", Judgement.OK),
        row.constant(Proof.class, "bevis", Proof.AVVIK),
        needs,
        row.constant(Strength.class, "styrke", Strength.STERK));
  }
}
