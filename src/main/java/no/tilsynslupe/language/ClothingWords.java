package no.tilsynslupe.language;

import java.util.List;

/**
 * Whether the text of a purpose (formål) is about clothes or shoes. Clothes for adults belong to
 * the class of daily subsistence, clothes for work to that of work; some rules treat them as a
 * purpose of their own. The words are in {@code klaer.tsv}. Pure; safe for many threads.
 */
public final class ClothingWords {

  private static final class Shared {
    static final Remembered<Boolean> READINGS = new Remembered<>(new ClothingWords()::read);
  }

  private final PhraseIndex<Boolean> words = new PhraseIndex<>(true, Token.Break.NONE);

  ClothingWords() {
    for (LexiconTable.Row row : LexiconTable.load("klaer.tsv").rows()) {
      boolean clothes = row.text("slag").equals("KLÆR");
      row.phrases().forEach(phrase -> Vocabulary.add(words, row, phrase, clothes));
    }
  }

  /** True when a word that decides what the purpose is names clothes or shoes. */
  public static boolean in(String text) {
    return Shared.READINGS.of(text);
  }

  /** As {@link #in}, without remembering it. */
  boolean read(String text) {
    List<String> deciding = PurposeClassifier.read(text).words();
    List<Token> tokens = PurposeLexicon.get().tokenizer().tokens(String.join(", ", deciding));
    return words.find(tokens).stream().anyMatch(PhraseMatch::sign);
  }
}
