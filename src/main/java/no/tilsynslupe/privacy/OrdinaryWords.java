package no.tilsynslupe.privacy;

/** Words that texts of case files are made of, though somebody may be called so: «dag», «strøm». */
public final class OrdinaryWords {
  private OrdinaryWords() {}

  /**
   * Whether a word is no name, or is one as well; places too.
   *
   * @param lower in lower case
   */
  public static boolean has(String lower) {
    return Vocabulary.get().isCommon(lower) || Vocabulary.get().isPlace(lower);
  }
}
