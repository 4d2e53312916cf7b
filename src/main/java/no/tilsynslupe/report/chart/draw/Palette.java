package no.tilsynslupe.report.chart.draw;

/**
 * Colours that people with any colour vision can tell apart (Okabe and Ito). The light ones are
 * only used for fields with a dark edge.
 */
public final class Palette {

  public static final Colour INK = new Colour("ink", 0x1A1A1A);
  public static final Colour QUIET = new Colour("quiet", 0x595959);
  public static final Colour GRID = new Colour("grid", 0xD9D9D9);
  public static final Colour PAPER = new Colour("paper", 0xFFFFFF);

  public static final Colour BLUE = new Colour("blue", 0x0072B2);
  public static final Colour VERMILLION = new Colour("vermillion", 0xD55E00);
  public static final Colour GREEN = new Colour("green", 0x00785A);

  /** Of fields only; what is written on them has a colour that stays. */
  public static final Colour BLUE_FIELD = Colour.fixed(0x0072B2);

  public static final Colour SKY_FIELD = Colour.fixed(0x56B4E9);
  public static final Colour ORANGE_FIELD = Colour.fixed(0xE69F00);
  public static final Colour YELLOW_FIELD = Colour.fixed(0xF0E442);
  public static final Colour GREY_FIELD = Colour.fixed(0xD9D9D9);
  public static final Colour WHITE_FIELD = Colour.fixed(0xFFFFFF);
  public static final Colour ON_DARK = Colour.fixed(0xFFFFFF);
  public static final Colour ON_LIGHT = Colour.fixed(0x000000);

  private Palette() {}

  /** White or nearly black, whichever is read better on a field. */
  public static Colour on(Colour field) {
    return field.contrast(ON_DARK) > field.contrast(ON_LIGHT) ? ON_DARK : ON_LIGHT;
  }
}
