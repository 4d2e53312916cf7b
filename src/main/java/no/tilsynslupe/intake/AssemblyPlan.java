package no.tilsynslupe.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.tilsynslupe.sak.Dekning;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.ExportFormat;

/** What the assembly of every case needs to know of the files and deliveries. For any thread. */
final class AssemblyPlan {
  /** The column of a decision that names its application. */
  private static final String LINK = "soknad_id";

  private final IntakeResult result;
  private final RowTexts texts;
  private final List<ColumnKnowledge> knowledge = new ArrayList<>();
  private final List<DeliveryCoverage> coverage = new ArrayList<>();

  /** Coverage of cases without rejected rows, by the deliveries that have them. */
  private final Map<List<DeliveryCoverage.Share>, Dekning> whole = new ConcurrentHashMap<>();

  /** Of converted tables that tell it, by file. */
  private final Map<Integer, SourcePlaces> sources;

  AssemblyPlan(IntakeResult result, RowTexts texts, Map<Integer, SourcePlaces> sources) {
    this.sources = Map.copyOf(sources);
    this.result = result;
    this.texts = texts;
    for (DeliveryReport delivery : result.deliveries()) {
      coverage.add(new DeliveryCoverage(delivery, unlinkedApplications(delivery)));
    }
    for (FileReport file : result.files()) {
      knowledge.add(
          ColumnKnowledge.of(
              ExportFormat.get().table(file.tabell()),
              file,
              result.deliveries().get(file.delivery()),
              result.options().blankColumnRows()));
    }
  }

  /**
   * Whether a delivery has decisions of which none names an application, however few they are. A
   * delivery that says that it covers the column is believed.
   */
  private boolean unlinkedApplications(DeliveryReport delivery) {
    if (CoverageClaims.parse(delivery.dekker()).namesColumn(Tabell.VEDTAK, LINK)) {
      return false;
    }
    boolean decisions = false;
    for (FileReport file : result.files()) {
      if (file.delivery() == delivery.index() && file.tabell() == Tabell.VEDTAK) {
        decisions |= file.lest() > file.avvist();
        if (file.kolonner().stream().anyMatch(c -> c.kolonne().equals(LINK) && c.filled() > 0)) {
          return false;
        }
      }
    }
    return decisions;
  }

  FileReport file(int file) {
    return result.files().get(file);
  }

  /** Where a row stands: in the file as read, or in the one that it was made of. */
  Kilde kilde(SpooledRow row) {
    SourcePlaces places = sources.get(row.file());
    Kilde source = places == null ? null : places.of(row.line());
    return source == null ? new Kilde(file(row.file()).fil(), row.line()) : source;
  }

  DeliveryReport delivery(int delivery) {
    return result.deliveries().get(delivery);
  }

  int files() {
    return result.files().size();
  }

  ColumnKnowledge knowledge(int file) {
    return knowledge.get(file);
  }

  DeliveryCoverage coverage(int delivery) {
    return coverage.get(delivery);
  }

  /** The coverage of a case: that of most cases is worked out but once. */
  Dekning coverage(List<DeliveryCoverage.Share> shares) {
    Dekning known = whole.get(shares);
    if (known == null) {
      known = DeliveryCoverage.of(shares);
      if (shares.stream().allMatch(share -> share.incomplete().isEmpty())) {
        whole.put(List.copyOf(shares), known);
      }
    }
    return known;
  }

  boolean newestWins() {
    return result.options().newestWins();
  }

  RowTexts texts() {
    return texts;
  }

  /** Deliveries, the newest first; of two taken on one day the one that reaches further. */
  Comparator<Integer> newestFirst() {
    Comparator<Integer> oldestFirst =
        Comparator.comparing((Integer d) -> delivery(d).uttrekkDato())
            .thenComparing(d -> lastDay(delivery(d)))
            .thenComparing(d -> delivery(d).navn())
            .thenComparing(Comparator.naturalOrder());
    return oldestFirst.reversed();
  }

  private static long lastDay(DeliveryReport delivery) {
    return delivery.periode() == null ? Long.MIN_VALUE : delivery.periode().til().toEpochDay();
  }
}
