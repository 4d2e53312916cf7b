package no.tilsynslupe.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.SakKey;
import no.tilsynslupe.sak.Sakshode;
import no.tilsynslupe.sak.Tabell;

/**
 * One case from the deliveries that have it. A row of a later delivery replaces the one with the
 * same key in an earlier one; where exports of one office overlap and the newest shall win, the
 * earlier export's rows are left out altogether.
 */
final class MergedCase {
  private final AssemblyPlan plan;
  private final RowBuffers buffers;
  private final SakKey key;
  private final List<DeliveryRows> newestFirst;
  private final RowTally tally;
  private final List<Reject> rejects = new ArrayList<>();
  private final Map<Tabell, List<SpooledRow>> rows = new EnumMap<>(Tabell.class);

  MergedCase(
      AssemblyPlan plan,
      RowBuffers buffers,
      String kommune,
      String sakId,
      List<DeliveryRows> deliveries) {
    this.plan = plan;
    this.buffers = buffers;
    this.key = new SakKey(kommune, sakId);
    this.newestFirst = new ArrayList<>(deliveries);
    newestFirst.sort(Comparator.comparing(DeliveryRows::delivery, plan.newestFirst()));
    this.tally = new RowTally(plan.files());
  }

  AssembledCase build() {
    List<DeliveryRows> used = used();
    for (DeliveryRows delivery : newestFirst) {
      tally.add(delivery.tally());
      rejects.addAll(delivery.rejects());
    }
    for (Tabell table : Tabell.values()) {
      merge(table, used);
    }
    return new AssembledCase(sak(used), rejects, tally);
  }

  /** All deliveries, but where the newest wins only one of those that overlap for the office. */
  private List<DeliveryRows> used() {
    List<DeliveryRows> used = new ArrayList<>();
    for (DeliveryRows delivery : newestFirst) {
      boolean beaten =
          plan.newestWins() && used.stream().anyMatch(newer -> overlaps(newer, delivery));
      if (!beaten) {
        used.add(delivery);
        continue;
      }
      for (Tabell table : Tabell.values()) {
        for (SpooledRow row : delivery.kept(table)) {
          tally.add(row.file(), RowTally.Fate.ERSTATTET, 1);
        }
      }
    }
    return used;
  }

  private boolean overlaps(DeliveryRows one, DeliveryRows other) {
    return DeliveryOverlap.overlap(plan.delivery(one.delivery()), plan.delivery(other.delivery()))
        && kontor(one).equals(kontor(other));
  }

  private String kontor(DeliveryRows delivery) {
    SpooledRow head = delivery.head();
    if (head == null) {
      throw new IllegalStateException("a delivery without the case");
    }
    RecordValues values = buffers.decode(Tabell.SAKER, head);
    return values.text(values.table().indexOf("kontor"));
  }

  private void merge(Tabell table, List<DeliveryRows> used) {
    if (used.size() == 1) {
      List<SpooledRow> only = used.get(0).kept(table);
      rows.put(table, only);
      if (!only.isEmpty()) {
        // Of one delivery, all rows of a table are of one file.
        tally.add(only.get(0).file(), RowTally.Fate.GODTATT, only.size());
      }
      return;
    }
    List<SpooledRow> merged = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (DeliveryRows delivery : used) {
      for (SpooledRow row : delivery.kept(table)) {
        if (taken.add(delivery.key(table, row))) {
          merged.add(row);
          tally.add(row.file(), RowTally.Fate.GODTATT, 1);
        } else {
          tally.add(row.file(), RowTally.Fate.ERSTATTET, 1);
        }
      }
    }
    rows.put(table, merged);
  }

  private Sak sak(List<DeliveryRows> used) {
    List<DeliveryCoverage.Share> shares = new ArrayList<>();
    for (DeliveryRows delivery : used) {
      shares.add(
          new DeliveryCoverage.Share(plan.coverage(delivery.delivery()), delivery.incomplete()));
    }
    SpooledRow head = rows.getOrDefault(Tabell.SAKER, List.of()).get(0);
    Sakshode hode = CaseRecords.hode(fields(Tabell.SAKER, head));
    return new Sak(
        key,
        kilde(head),
        plan.delivery(used.get(0).delivery()).uttrekkDato(),
        plan.coverage(shares),
        hode,
        records(Tabell.YTELSER, CaseRecords::ytelse),
        records(Tabell.SOKNADER, CaseRecords::soknad),
        records(Tabell.VEDTAK, DecisionLine::of),
        records(Tabell.VILKAR, CaseRecords::vilkar),
        records(Tabell.DOKUMENTKRAV, CaseRecords::dokumentkrav),
        records(Tabell.OPPFOLGING, CaseRecords::hendelse),
        records(Tabell.BOTILBUD, CaseRecords::botilbud),
        records(Tabell.KVP, CaseRecords::kvp),
        records(Tabell.PLANER, CaseRecords::plan),
        records(Tabell.UTBETALINGER, CaseRecords::utbetaling),
        records(Tabell.KLAGER, CaseRecords::klage));
  }

  private <T> List<T> records(Tabell table, Function<Fields, T> make) {
    List<SpooledRow> spooled = rows.getOrDefault(table, List.of());
    int count = spooled.size();
    if (count == 0) {
      return List.of();
    }
    List<T> records = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      records.add(make.apply(fields(table, spooled.get(i))));
    }
    return records;
  }

  private Fields fields(Tabell table, SpooledRow row) {
    ColumnKnowledge knowledge = plan.knowledge(row.file());
    Fields fields = buffers.fields(table, knowledge);
    fields.move(row, knowledge, kilde(row));
    return fields;
  }

  private Kilde kilde(SpooledRow row) {
    return plan.kilde(row);
  }
}
