package no.tilsynslupe.store;

import no.tilsynslupe.outcome.Office;

/** Groups that offices are kept in: those of a country are too many to be in memory at once. */
final class OfficeGroups {
  static final int COUNT = 16;

  private OfficeGroups() {}

  /** From 0; the same in every process. */
  static int of(Office office) {
    return Math.floorMod(office.hashCode(), COUNT);
  }
}
