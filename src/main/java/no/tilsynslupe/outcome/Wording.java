package no.tilsynslupe.outcome;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text as marks to compare it by, never the text itself: the same id where texts are equal, and
 * the more marks in common the more they are alike.
 */
public final class Wording {
  private final long id;
  private final Supplier<int[]> made;
  private int @Nullable [] marks;

  /**
   * @param marks asked for once, and only if the wording is kept; sorted, without equals; empty
   *     where only equal texts are alike
   */
  public Wording(long id, Supplier<int[]> marks) {
    this.id = id;
    this.made = marks;
  }

  private Wording(long id, int[] marks) {
    this.id = id;
    this.made = () -> marks;
    this.marks = marks;
  }

  /** Of marks that are made already. */
  public static Wording of(long id, int... marks) {
    return new Wording(id, marks.clone());
  }

  public long id() {
    return id;
  }

  /** The marks; not to be changed. */
  public int[] marks() {
    int[] known = marks;
    if (known == null) {
      known = made.get();
      marks = known;
    }
    return known;
  }

  /** The same without what the marks were made from. */
  Wording kept() {
    return new Wording(id, marks());
  }
}
