package no.tilsynslupe.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.tilsynslupe.language.PurposeSign.Danger;
import no.tilsynslupe.language.PurposeSign.Frame;
import no.tilsynslupe.language.PurposeSign.Owing;
import no.tilsynslupe.language.PurposeSign.Purpose;
import no.tilsynslupe.language.PurposeSign.Strength;
import no.tilsynslupe.language.Token.Break;

/** The word lists of purposes: purposes and debt, threats, and the words that deny them. */
record PurposeLexicon(
    PhraseIndex<PurposeSign> purposes,
    PhraseIndex<Danger> dangers,
    Map<Frame, PhraseIndex<Frame>> frames,
    Tokenizer tokenizer) {
  private static final class Holder {
    static final PurposeLexicon INSTANCE = load();
  }

  /** Loaded at first use. */
  static PurposeLexicon get() {
    return Holder.INSTANCE;
  }

  /** The purposes and debts of a text, in the order of its words. */
  List<PhraseMatch<PurposeSign>> purposesIn(List<Token> tokens) {
    return purposes.find(tokens).stream()
        .filter(sign -> !(sign.sign() instanceof PurposeSign.Nothing))
        .toList();
  }

  /**
   * The words about threats and purposes. Each kind is looked for by itself: «ikke» denies also
   * where it begins a longer phrase.
   */
  List<PhraseMatch<Frame>> framesIn(List<Token> tokens) {
    List<PhraseMatch<Frame>> found = new ArrayList<>();
    for (Frame kind : Frame.values()) {
      found.addAll(ofKind(frames, kind).find(tokens));
    }
    return found;
  }

  private static PhraseIndex<Frame> ofKind(Map<Frame, PhraseIndex<Frame>> frames, Frame kind) {
    return Objects.requireNonNull(frames.get(kind));
  }

  /** Read anew from the word lists. */
  static PurposeLexicon load() {
    PhraseIndex<PurposeSign> purposes = new PhraseIndex<>(true, Break.DASH);
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
    Vocabulary.addNeutral(purposes, Vocabulary.Neutral.FORMAL, new PurposeSign.Nothing());
    PhraseIndex<Danger> dangers = new PhraseIndex<>(true, Break.DASH);
    for (LexiconTable.Row row : LexiconTable.load("fare.tsv").rows()) {
      Danger danger = row.constant(Danger.class, "slag", Danger.UTKASTELSE);
      row.phrases().forEach(phrase -> Vocabulary.add(dangers, row, phrase, danger));
    }
    Map<Frame, PhraseIndex<Frame>> frames = new EnumMap<>(Frame.class);
    for (Frame frame : Frame.values()) {
      frames.put(frame, new PhraseIndex<>(false, Break.NONE));
    }
    for (LexiconTable.Row row : LexiconTable.load("nekting.tsv").rows()) {
      Frame frame = row.constant(Frame.class, "slag", Frame.RAMME);
      row.phrases().forEach(phrase -> Vocabulary.add(ofKind(frames, frame), row, phrase, frame));
    }
    Set<String> words = new LinkedHashSet<>(purposes.vocabulary());
    words.addAll(dangers.vocabulary());
    frames.values().forEach(index -> words.addAll(index.vocabulary()));
    return new PurposeLexicon(purposes, dangers, Map.copyOf(frames), Vocabulary.tokenizer(words));
  }
}
