package no.tilsynslupe.language;

import java.util.Set;
import no.tilsynslupe.language.Token.Break;

/**
 * Whether a text – a request for documents, a condition – demands account statements, or shows of
 * all that stands on an account. The words are in {@code konto.tsv}. Safe for many threads.
 */
public final class AccountStatement {

  /** What a phrase says. */
  private enum Sign {
    KREVES,
    KREVES_IKKE
  }

  private static final class Shared {
    static final Remembered<Boolean> READINGS = new Remembered<>(new AccountStatement()::read);
  }

  private final PhraseIndex<Sign> phrases = new PhraseIndex<>(true, Break.NONE);
  private final Tokenizer tokenizer;

  AccountStatement() {
    for (LexiconTable.Row row : LexiconTable.load("konto.tsv").rows()) {
      Sign sign = row.constant(Sign.class, "slag", Sign.KREVES);
      row.phrases().forEach(phrase -> Vocabulary.add(phrases, row, phrase, sign));
    }
    tokenizer = Vocabulary.tokenizer(Set.copyOf(phrases.vocabulary()));
  }

  public static boolean isDemandedIn(String text) {
    return Shared.READINGS.of(text);
  }

  /** As {@link #isDemandedIn}, without remembering it. */
  boolean read(String text) {
    return phrases.find(tokenizer.tokens(text)).stream()
        .anyMatch(match -> match.sign() == Sign.KREVES);
  }
}
