package no.tilsynslupe.export.generate;

/**
 * Support month after month.
 *
 * @param first month number, as {@link SupportMonths} counts
 * @param last the last month
 * @param gap a month in between without support; a number outside the spell: none
 */
record SupportSpell(int first, int last, int gap) {
  static final int NO_GAP = -1;
}
