package no.tilsynslupe.language;

/**
 * One word of a lexicon phrase.
 *
 * <ul>
 *   <li>{@code husleie} – the word, its inflections, and compounds that hold its stem, if the stem
 *       has five letters or more;
 *   <li>{@code =ved} – this very word alone;
 *   <li>{@code -restanse} – the word, also as the last part of a compound, however short; the first
 *       part is read on its own;
 *   <li>{@code jule-} – the first part of a compound, however short.
 * </ul>
 */
record WordPattern(Kind kind, Form form) {
  /** Where in a word the lexicon word may stand. */
  enum Kind {
    ANYWHERE,
    WHOLE,
    EXACT,
    LAST_PART,
    FIRST_PART
  }

  /** Shorter stems are met with by chance inside other words. */
  static final int SHORTEST_COMPOUND_STEM = 5;

  static WordPattern parse(String word) {
    if (word.startsWith("=")) {
      return new WordPattern(Kind.EXACT, Form.of(Fold.fold(word.substring(1))));
    }
    if (word.startsWith("-")) {
      return new WordPattern(Kind.LAST_PART, Form.of(Fold.fold(word.substring(1))));
    }
    if (word.endsWith("-")) {
      return new WordPattern(
          Kind.FIRST_PART, Form.of(Fold.fold(word.substring(0, word.length() - 1))));
    }
    return new WordPattern(Kind.ANYWHERE, Form.of(Fold.fold(word.replace("-", ""))));
  }

  /** The same pattern without compounds: verbs form none. */
  WordPattern whole() {
    return kind == Kind.ANYWHERE ? new WordPattern(Kind.WHOLE, form) : this;
  }

  /** How many letters of the token the pattern accounts for; 0 = no match. */
  int score(Token token) {
    int best = 0;
    for (Form form : token.forms()) {
      best = Math.max(best, score(form) - form.slips());
    }
    for (Form piece : token.pieces()) {
      // A part of a word, though a whole piece: «AAP-søknad» is an application for AAP.
      best = Math.max(best, score(piece) - 1);
    }
    return best;
  }

  private int score(Form word) {
    if (isWhole(word)) {
      // A whole word beats a part of it of the same length, and itself in another form.
      return word.fold().length() + (word.fold().equals(form.fold()) ? 2 : 1);
    }
    return switch (kind) {
      case EXACT, WHOLE -> 0;
      case ANYWHERE -> holdsStem(word) ? form.stem().length() : 0;
      case LAST_PART -> isLastPart(word) ? lastPartScore(word) : 0;
      case FIRST_PART -> word.fold().startsWith(form.fold()) ? form.fold().length() : 0;
    };
  }

  private boolean isWhole(Form word) {
    if (word.fold().equals(form.fold())) {
      return true;
    }
    if (kind == Kind.EXACT || !word.stem().equals(form.stem())) {
      return false;
    }
    // «mot» is not an inflection of «møte»: the bare stem of a short word is another word.
    return form.stem().length() > 3 || word.fold().length() > form.stem().length();
  }

  private boolean holdsStem(Form word) {
    return form.stem().length() >= SHORTEST_COMPOUND_STEM && word.fold().contains(form.stem());
  }

  /** More than any other part of the word, less than the whole word put right. */
  private int lastPartScore(Form word) {
    return Math.max(form.fold().length(), word.fold().length() - 3);
  }

  private boolean isLastPart(Form word) {
    // The stem of «liste» is also that of «spesialist»: a short stem must be the whole word.
    boolean sure =
        form.stem().length() >= SHORTEST_COMPOUND_STEM || form.stem().equals(form.fold());
    return (sure
            && word.stem().endsWith(form.stem())
            && word.stem().length() > form.stem().length() + 1)
        || (word.fold().endsWith(form.fold()) && word.fold().length() > form.fold().length() + 1);
  }

  /** What stands before the last part of a compound, without the joining s or hyphen. */
  String firstPart(Form word) {
    int at = word.fold().lastIndexOf(form.stem());
    return at <= 0 ? "" : word.fold().substring(0, at);
  }
}
