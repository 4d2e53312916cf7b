package no.tilsynslupe.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.language.PurposeSign.Danger;
import no.tilsynslupe.language.PurposeSign.Frame;

/**
 * Reads the text of a purpose (formål) of economic support: which purposes it names, and whether it
 * tells of a threat to home or power. Knows bokmål and nynorsk, compounds, abbreviations and
 * misspellings. The words are in {@code formal.tsv}, {@code gjeld.tsv}, {@code fare.tsv} and {@code
 * nekting.tsv}. Pure; safe for many threads.
 */
public final class PurposeClassifier {
  private static final class Shared {
    static final Remembered<PurposeReading> READINGS =
        new Remembered<>(new PurposeClassifier()::classify);
  }

  private final PurposeLexicon lexicon;

  public PurposeClassifier() {
    this(PurposeLexicon.get());
  }

  PurposeClassifier(PurposeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** As {@link #classify}, for texts that come again and again: each wording is read once. */
  public static PurposeReading read(String text) {
    return Shared.READINGS.of(text);
  }

  /** The reading of a purpose's text; its classes are empty if no purpose in it is known. */
  public PurposeReading classify(String text) {
    List<Token> tokens = lexicon.tokenizer().tokens(text);
    List<PhraseMatch<PurposeSign>> signs = lexicon.purposesIn(tokens);
    List<PhraseMatch<Frame>> frames = lexicon.framesIn(tokens);
    List<PhraseMatch<Danger>> dangers = lexicon.dangers().find(tokens);
    List<PhraseMatch<Danger>> threats = new ThreatReader(tokens, dangers, frames).threats();
    List<Clauses.Clause> clauses = Clauses.of(tokens, joined(signs));
    return new PurposeText(tokens, clauses, signs, frames, dangers, threats).reading();
  }

  private static Set<Integer> joined(List<PhraseMatch<PurposeSign>> signs) {
    Set<Integer> joined = new HashSet<>();
    for (PhraseMatch<PurposeSign> match : signs) {
      for (int token : match.tokens()) {
        if (token > match.first() && match.tokens().contains(token - 1)) {
          joined.add(token);
        }
      }
    }
    return joined;
  }
}
