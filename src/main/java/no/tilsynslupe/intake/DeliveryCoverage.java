package no.tilsynslupe.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.sak.Dekning;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Tabelldekning;

/** What one delivery can know of each table, and how several add up for a case. */
final class DeliveryCoverage {
  private final Map<Tabell, Tabelldekning> tables = new EnumMap<>(Tabell.class);

  /** A delivery's share in a case: its coverage, and the tables with a rejected row of the case. */
  record Share(DeliveryCoverage coverage, Set<Tabell> incomplete) {
    Share {
      incomplete = incomplete.isEmpty() ? Set.of() : EnumSet.copyOf(incomplete);
    }
  }

  private final boolean unlinkedApplications;

  /** The delivery names both sections of support among what its payments cover. */
  private final boolean supportInPayments;

  /**
   * @param unlinkedApplications it has decisions, and none of them names an application
   */
  DeliveryCoverage(DeliveryReport delivery, boolean unlinkedApplications) {
    this.unlinkedApplications = unlinkedApplications;
    CoverageClaims incomplete = CoverageClaims.parse(delivery.ufullstendige());
    CoverageClaims covered = CoverageClaims.parse(delivery.dekker());
    this.supportInPayments = covered.partsOf(Tabell.UTBETALINGER).containsAll(Set.of("18", "19"));
    for (Tabell table : Tabell.values()) {
      if (delivery.manglerTabeller().contains(table)) {
        continue;
      }
      Periode period = delivery.periode();
      List<Periode> span =
          period == null
              ? List.of()
              : List.of(new Periode(covered.startOf(table, period.fra()), period.til()));
      boolean holes = incomplete.names(table) || delivery.ufullstendigForKontor().contains(table);
      tables.put(
          table,
          new Tabelldekning(
              true,
              span,
              holes,
              incomplete.partsOf(table),
              table == Tabell.VEDTAK ? Set.copyOf(delivery.manglendeSlag()) : Set.of()));
    }
  }

  /** The coverage of a case: the union of what the deliveries that have it cover. */
  static Dekning of(List<Share> shares) {
    Map<Tabell, Tabelldekning> union = new EnumMap<>(Tabell.class);
    for (Tabell table : Tabell.values()) {
      List<Periode> spans = new ArrayList<>();
      Set<String> parts = new TreeSet<>();
      Set<String> kinds = new TreeSet<>();
      boolean delivered = false;
      boolean complete = false;
      for (Share share : shares) {
        Tabelldekning one = share.coverage().tables.get(table);
        if (one == null) {
          continue;
        }
        delivered = true;
        parts.addAll(one.ufullstendigeDeler());
        kinds.addAll(one.manglendeSlag());
        if (!one.ufullstendig() && !share.incomplete().contains(table)) {
          complete = true;
          spans.addAll(one.perioder());
        }
      }
      if (delivered) {
        union.put(table, new Tabelldekning(true, Periode.joined(spans), !complete, parts, kinds));
      }
    }
    return new Dekning(
        union,
        shares.stream().anyMatch(share -> share.coverage().unlinkedApplications),
        shares.stream().allMatch(share -> share.coverage().supportInPayments));
  }
}
