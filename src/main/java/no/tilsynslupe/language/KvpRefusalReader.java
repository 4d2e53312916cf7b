package no.tilsynslupe.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.language.Token.Break;
import org.jspecify.annotations.Nullable;

/**
 * Reads the grounds from the text of a refused qualification programme. Knows bokmål and nynorsk,
 * compounds and misspellings, and grounds that the text denies. The words are in {@code
 * avslag-kvp.tsv}. Pure; safe for many threads.
 */
public final class KvpRefusalReader {

  /**
   * How many words may stand between a denial and what it denies: «ikke av hensyn til kommunens».
   */
  private static final int REACH = 3;

  private static final Set<String> JOINERS = Set.of("og", "eller", "heller", "ei", "av");

  private static final class Shared {
    static final KvpRefusalReader READER = new KvpRefusalReader();
    static final Remembered<KvpRefusalReading> READINGS = new Remembered<>(READER::classify);
  }

  /** What a phrase of the list is a sign of. */
  private enum Sign {
    BUDSJETT,
    KAPASITET,
    TILTAK,
    TIDLIGERE_PROGRAM,
    SPRAK,
    /** Language, said to be the reason: other words of the text don't add one. */
    SPRAK_ALENE,
    ANNEN,
    /** The opposite of a ground, or words that only look like one. */
    NOYTRAL,
    /** Nothing is said. */
    TOM,
    NEKTER_FORAN,
    NEKTER_ETTER;

    boolean denies() {
      return this == NEKTER_FORAN || this == NEKTER_ETTER;
    }
  }

  private final PhraseIndex<Sign> grounds = new PhraseIndex<>(true, Break.DASH);
  private final PhraseIndex<Sign> denials = new PhraseIndex<>(false, Break.NONE);
  private final Tokenizer tokenizer;

  KvpRefusalReader() {
    for (LexiconTable.Row row : LexiconTable.load("avslag-kvp.tsv").rows()) {
      Sign sign = row.constant(Sign.class, "slag", Sign.ANNEN);
      PhraseIndex<Sign> index = sign.denies() ? denials : grounds;
      row.phrases().forEach(phrase -> Vocabulary.add(index, row, phrase, sign));
    }
    Set<String> words = new LinkedHashSet<>(grounds.vocabulary());
    words.addAll(denials.vocabulary());
    tokenizer = Vocabulary.tokenizer(words);
  }

  /** The reading of a text; each wording is read once. */
  public static KvpRefusalReading read(String text) {
    return Shared.READINGS.of(text);
  }

  /** As {@link #read}, without remembering it. */
  KvpRefusalReading classify(String text) {
    List<Token> tokens = tokenizer.tokens(text);
    List<PhraseMatch<Sign>> said = new ArrayList<>();
    List<PhraseMatch<Sign>> denying = denials.find(tokens);
    @Nullable PhraseMatch<Sign> denied = null;
    for (PhraseMatch<Sign> match : grounds.find(tokens)) {
      boolean joined = denied != null && joins(denied, match, tokens);
      if (joined || deniedBefore(match, denying, tokens) || deniedAfter(match, denying, tokens)) {
        denied = match;
      } else {
        said.add(match);
      }
    }
    return reading(said, saysNothing(said, denied, tokens), tokens);
  }

  private static KvpRefusalReading reading(
      List<PhraseMatch<Sign>> said, boolean saysNothing, List<Token> tokens) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    said.forEach(match -> signs.add(match.sign()));
    Set<KvpRefusalGround> found = EnumSet.noneOf(KvpRefusalGround.class);
    for (Sign sign : signs) {
      switch (sign) {
        case BUDSJETT -> found.add(KvpRefusalGround.BUDSJETT);
        case KAPASITET -> found.add(KvpRefusalGround.KAPASITET);
        case TILTAK -> found.add(KvpRefusalGround.TILTAK);
        case TIDLIGERE_PROGRAM -> found.add(KvpRefusalGround.TIDLIGERE_PROGRAM);
        default -> {}
      }
    }
    boolean language =
        signs.contains(Sign.SPRAK_ALENE)
            || (signs.contains(Sign.SPRAK) && !signs.contains(Sign.ANNEN));
    if (found.isEmpty() && language) {
      found.add(KvpRefusalGround.SPRAK);
    }
    return new KvpRefusalReading(found, saysNothing, words(said, found, tokens));
  }

  /** The words of the grounds that stand, each run of words together. */
  private static List<String> words(
      List<PhraseMatch<Sign>> said, Set<KvpRefusalGround> found, List<Token> tokens) {
    List<String> words = new ArrayList<>();
    for (PhraseMatch<Sign> match : said) {
      String name = match.sign() == Sign.SPRAK_ALENE ? Sign.SPRAK.name() : match.sign().name();
      if (found.stream().anyMatch(ground -> ground.name().equals(name))) {
        List<String> run = new ArrayList<>();
        for (int i = match.first(); i <= match.last(); i++) {
          run.add(tokens.get(i).surface());
        }
        words.add(String.join(" ", run));
      }
    }
    return words;
  }

  private static boolean saysNothing(
      List<PhraseMatch<Sign>> said, @Nullable PhraseMatch<Sign> denied, List<Token> tokens) {
    if (denied != null || said.stream().anyMatch(match -> match.sign() != Sign.TOM)) {
      return false;
    }
    Set<Integer> empty = new LinkedHashSet<>();
    said.forEach(match -> empty.addAll(match.tokens()));
    return empty.size() == tokens.size();
  }

  private static boolean deniedBefore(
      PhraseMatch<Sign> match, List<PhraseMatch<Sign>> denying, List<Token> tokens) {
    return denying.stream()
        .filter(denial -> denial.sign() == Sign.NEKTER_FORAN && denial.first() < match.first())
        .anyMatch(
            denial ->
                match.first() - denial.last() <= REACH + 1
                    && unbroken(denial.last(), match.first(), tokens));
  }

  private static boolean deniedAfter(
      PhraseMatch<Sign> match, List<PhraseMatch<Sign>> denying, List<Token> tokens) {
    return denying.stream()
        .filter(denial -> denial.sign() == Sign.NEKTER_ETTER && denial.first() > match.last())
        .anyMatch(
            denial ->
                denial.first() - match.last() <= REACH
                    && unbroken(match.last(), denial.first(), tokens));
  }

  /** «ikke kapasitet eller budsjett»: the denial goes on over a joiner. */
  private static boolean joins(
      PhraseMatch<Sign> denied, PhraseMatch<Sign> match, List<Token> tokens) {
    for (int i = denied.last() + 1; i < match.first(); i++) {
      if (!JOINERS.contains(tokens.get(i).fold())) {
        return false;
      }
    }
    return tokens.get(match.first()).before().compareTo(Break.COMMA) <= 0;
  }

  private static boolean unbroken(int from, int to, List<Token> tokens) {
    for (int i = from + 1; i <= to; i++) {
      if (tokens.get(i).before() != Break.NONE || tokens.get(i).fold().equals("men")) {
        return false;
      }
    }
    return true;
  }
}
