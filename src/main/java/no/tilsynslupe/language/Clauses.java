package no.tilsynslupe.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.language.Token.Break;

/** Divides a text into the parts that og, samt, commas and full stops join. */
final class Clauses {
  private static final Set<String> JOINERS =
      Set.of(
          "og",
          "samt",
          "eller",
          "dessuten",
          "pluss",
          "men",
          "deretter",
          "likeledes",
          "attat",
          "dertil",
          "heretter",
          "enten",
          "herunder",
          "deriblant");
  private static final Set<String> IN_ADDITION = Set.of("tillegg", "tillegget");

  /**
   * Part of a text.
   *
   * @param from first word
   * @param to after the last word
   * @param sentence whether it begins a sentence
   */
  record Clause(int from, int to, boolean sentence) {
    boolean holds(int token) {
      return from <= token && token < to;
    }
  }

  private Clauses() {}

  /**
   * @param joined places between two words where a phrase of the lexicon goes on: never divided.
   *     Entry {@code i} is the place before word {@code i}
   */
  static List<Clause> of(List<Token> tokens, Set<Integer> joined) {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    boolean sentence = true;
    for (int i = 0; i < tokens.size(); i++) {
      Break before = tokens.get(i).before();
      int skip = joiner(tokens, i);
      if ((before == Break.NONE && skip == 0) || joined.contains(i)) {
        continue;
      }
      if (i > from) {
        clauses.add(new Clause(from, i, sentence));
        sentence = false;
      }
      sentence |= before == Break.HARD;
      from = i + skip;
      i += Math.max(0, skip - 1);
    }
    if (tokens.size() > from) {
      clauses.add(new Clause(from, tokens.size(), sentence));
    }
    return clauses;
  }

  /** How many words join two parts here: «og» one, «i tillegg» two, none 0. */
  private static int joiner(List<Token> tokens, int at) {
    String word = tokens.get(at).fold();
    if (JOINERS.contains(word)) {
      return 1;
    }
    boolean addition =
        word.equals("i")
            && at + 1 < tokens.size()
            && IN_ADDITION.contains(tokens.get(at + 1).fold());
    return addition ? 2 : 0;
  }
}
