package no.tilsynslupe.export.generate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an export may lack. The key knows what each one means for the criteria; other columns may be
 * left out only where no keyed criterion reads them.
 */
enum Gap {
  ASSESSED_18("vedtak.vurdert_18", ""),
  ASSESSED_19("vedtak.vurdert_19", ""),
  START_DATE("vedtak.oppstart_dato", ""),
  AGE("vedtak.alder", ""),
  PLANNED("oppfolging.planlagt", ""),
  REASON("botilbud.unntak_begrunnelse", ""),
  GROUP("saker.innsatsgruppe", ""),
  /** Decisions under § 17 are kept in another system. */
  DECISIONS_17("", "vedtak:17"),
  /** Information on the programme is journalled elsewhere. */
  INFORMATION("", "oppfolging:KVP_INFORMASJON");

  private final String column;
  private final String incomplete;

  Gap(String column, String incomplete) {
    this.column = column;
    this.incomplete = incomplete;
  }

  /** The column that is missing; empty: none. */
  String column() {
    return column;
  }

  /** What {@code ufullstendige} names; empty: nothing. */
  String incomplete() {
    return incomplete;
  }

  /** Each system lacks something else; most lack nothing. */
  static Set<Gap> draw(Dice dice) {
    Set<Gap> drawn = EnumSet.noneOf(Gap.class);
    for (Gap gap : List.of(values())) {
      if (dice.chance(0.07)) {
        drawn.add(gap);
      }
    }
    return drawn;
  }
}
