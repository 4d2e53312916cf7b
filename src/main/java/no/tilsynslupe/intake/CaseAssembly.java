package no.tilsynslupe.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.CellState;

/**
 * Puts together the rows of one {@code sak_id}: usually one case, but the same id may stand for
 * different cases in different municipalities, and rows may have no case at all.
 */
final class CaseAssembly {
  private final AssemblyPlan plan;
  private final RowBuffers buffers;
  private final String sakId;
  private final List<SpooledRow> rows;

  CaseAssembly(AssemblyPlan plan, RowBuffers buffers, String sakId, List<SpooledRow> rows) {
    this.plan = plan;
    this.buffers = buffers;
    this.sakId = sakId;
    this.rows = rows;
  }

  List<AssembledCase> cases() throws IOException {
    Map<Integer, DeliveryRows> byDelivery = new TreeMap<>();
    int begin = 0;
    for (int end = 1; end <= rows.size(); end++) {
      int file = rows.get(begin).file();
      if (end == rows.size() || rows.get(end).file() != file) {
        byDelivery
            .computeIfAbsent(plan.file(file).delivery(), d -> new DeliveryRows(plan, buffers, d))
            .add(file, rows.subList(begin, end));
        begin = end;
      }
    }
    List<Reject> rejects = new ArrayList<>();
    RowTally homeless = new RowTally(plan.files());
    Map<String, List<DeliveryRows>> byKommune = new TreeMap<>();
    boolean anyHomeless = false;
    for (DeliveryRows delivery : byDelivery.values()) {
      delivery.settle();
      SpooledRow head = delivery.head();
      if (head == null) {
        anyHomeless = true;
        rejects.addAll(delivery.rejects());
        homeless.add(delivery.tally());
      } else {
        byKommune
            .computeIfAbsent(kommune(head, delivery.delivery()), k -> new ArrayList<>(1))
            .add(delivery);
      }
    }
    List<AssembledCase> cases = new ArrayList<>();
    for (Map.Entry<String, List<DeliveryRows>> one : byKommune.entrySet()) {
      cases.add(new MergedCase(plan, buffers, one.getKey(), sakId, one.getValue()).build());
    }
    if (anyHomeless) {
      cases.add(new AssembledCase(null, rejects, homeless));
    }
    return cases;
  }

  /** The row's own municipality, else the delivery's. */
  private String kommune(SpooledRow head, int delivery) {
    RecordValues values = buffers.decode(Tabell.SAKER, head);
    int column = values.table().indexOf("kommune");
    return values.state(column) == CellState.VALUE
        ? buffers.text(values, column)
        : plan.delivery(delivery).kommune();
  }
}
