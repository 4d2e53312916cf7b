package no.tilsynslupe.language;

import java.util.LinkedHashSet;
import java.util.Set;
import no.tilsynslupe.language.PurposeSign.Danger;
import no.tilsynslupe.language.PurposeSign.Frame;
import no.tilsynslupe.language.PurposeSign.Owing;
import no.tilsynslupe.language.PurposeSign.Purpose;
import no.tilsynslupe.language.PurposeSign.Strength;

/** The word lists of purposes: purposes and debt, threats, and the words that deny them. */
record PurposeLexicon(
    PhraseIndex<PurposeSign> purposes,
    PhraseIndex<Danger> dangers,
    PhraseIndex<Frame> frames,
    Tokenizer tokenizer) {
  private static final class Holder {
    static final PurposeLexicon INSTANCE = load();
  }

  /** Loaded at first use. */
  static PurposeLexicon get() {
    return Holder.INSTANCE;
  }

  private static PurposeLexicon load() {
    PhraseIndex<PurposeSign> purposes = new PhraseIndex<>(true);
    for (LexiconTable.Row row : LexiconTable.load("formal.tsv").rows()) {
      PurposeClass purpose =
          PurposeClass.fromCode(row.text("kode"))
              .orElseThrow(() -> row.fault("«" + row.text("kode") + "» er ingen formålskode"));
      Purpose sign = new Purpose(purpose, row.constant(Strength.class, "styrke", Strength.STERK));
      row.phrases().forEach(phrase -> Vocabulary.add(purposes, row, phrase, sign));
    }
    for (LexiconTable.Row row : LexiconTable.load("gjeld.tsv").rows()) {
      PurposeSign debt = new PurposeSign.Debt(row.constant(Owing.class, "slag", Owing.RESTANSE));
      row.phrases().forEach(phrase -> Vocabulary.add(purposes, row, phrase, debt));
    }
    PhraseIndex<Danger> dangers = new PhraseIndex<>(true);
    for (LexiconTable.Row row : LexiconTable.load("fare.tsv").rows()) {
      Danger danger = row.constant(Danger.class, "slag", Danger.UTKASTELSE);
      row.phrases().forEach(phrase -> Vocabulary.add(dangers, row, phrase, danger));
    }
    PhraseIndex<Frame> frames = new PhraseIndex<>(false);
    for (LexiconTable.Row row : LexiconTable.load("nekting.tsv").rows()) {
      Frame frame = row.constant(Frame.class, "slag", Frame.RAMME);
      row.phrases().forEach(phrase -> Vocabulary.add(frames, row, phrase, frame));
    }
    Set<String> words = new LinkedHashSet<>(purposes.vocabulary());
    words.addAll(dangers.vocabulary());
    words.addAll(frames.vocabulary());
    return new PurposeLexicon(purposes, dangers, frames, Vocabulary.tokenizer(words));
  }
}
