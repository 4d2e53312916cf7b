package no.tilsynslupe.report.model;

import no.tilsynslupe.prose.Forms;

/**
 * A number as a reader may see it: itself, or hidden since it is of so few that someone might be
 * recognised. A hidden number isn't there at all, so that no view can give it away.
 *
 * <p>Source: the outputs design, "Sharing"; SSB on personal data in statistics (the sign ":").
 */
public sealed interface Antall {

  /** A number that may be seen. */
  record Tall(long tall) implements Antall {
    @Override
    public String text(Forms forms) {
      return forms.number(tall);
    }

    @Override
    public String kode() {
      return Long.toString(tall);
    }
  }

  /** Hidden: at least 1, and under the threshold. */
  record Under(int terskel) implements Antall {
    @Override
    public String text(Forms forms) {
      return kode();
    }

    @Override
    public String kode() {
      return "<" + terskel;
    }

    @Override
    public boolean minstEn() {
      return true;
    }

    @Override
    public boolean skjult() {
      return true;
    }

    @Override
    public long tall() {
      throw new IllegalStateException("tallet er skjult (" + kode() + ")");
    }
  }

  /** Hidden since others could be worked out from it, or since it is none or all of a few. */
  enum Skjult implements Antall {
    SKJULT;

    @Override
    public String text(Forms forms) {
      return kode();
    }

    @Override
    public String kode() {
      return ":";
    }

    @Override
    public boolean skjult() {
      return true;
    }

    @Override
    public long tall() {
      throw new IllegalStateException("tallet er skjult (:)");
    }
  }

  static Antall av(long tall) {
    return new Tall(tall);
  }

  static Antall under(int terskel) {
    return new Under(terskel);
  }

  /** Hidden without a word on how large it is. */
  static Antall skjul() {
    return Skjult.SKJULT;
  }

  default boolean skjult() {
    return false;
  }

  /** True of a number that is seen to be more than nothing. */
  default boolean minstEn() {
    return !skjult() && tall() > 0;
  }

  /**
   * The number.
   *
   * @throws IllegalStateException when it is hidden: what is hidden is not 0
   */
  long tall();

  /** As people read it: {@code 12 345}, {@code <5} or {@code :}. */
  String text(Forms forms);

  /** The same in every language: {@code 12345}, {@code <5} or {@code :}. */
  String kode();
}
