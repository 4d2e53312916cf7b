package no.tilsynslupe.job;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.intake.DeliveryReport;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.model.PeriodGap;
import no.tilsynslupe.report.model.PeriodGap.OfficeDays;
import no.tilsynslupe.sak.Periode;
import org.jspecify.annotations.Nullable;

/**
 * Which days were delivered, of all offices and of each. Offices with different days are no more
 * comparable than offices with different tables.
 */
final class DeliveredDays {

  private final List<DeliveryReport> deliveries;

  DeliveredDays(List<DeliveryReport> deliveries) {
    this.deliveries = deliveries;
  }

  /** What of a period isn't delivered; null: nothing that is known of. */
  @Nullable PeriodGap missing(Periode judged) {
    List<Periode> delivered = days(deliveries);
    if (delivered.isEmpty()) {
      return null;
    }
    SortedMap<Office, List<DeliveryReport>> byOffice = byOffice();
    List<OfficeDays> lacking = new ArrayList<>();
    byOffice.forEach(
        (office, own) -> {
          if (lacks(judged, own)) {
            lacking.add(new OfficeDays(office, days(own)));
          }
        });
    boolean alike =
        lacking.size() == byOffice.size()
            && lacking.stream().map(OfficeDays::levert).distinct().count() <= 1;
    return lacks(judged, deliveries) || !lacking.isEmpty()
        ? new PeriodGap(judged, delivered, alike ? List.of() : lacking, byOffice.size())
        : null;
  }

  private SortedMap<Office, List<DeliveryReport>> byOffice() {
    SortedMap<Office, List<DeliveryReport>> byOffice = new TreeMap<>();
    for (DeliveryReport delivery : deliveries) {
      for (Office office : DeliveryFacts.offices(delivery)) {
        byOffice.computeIfAbsent(office, o -> new ArrayList<>()).add(delivery);
      }
    }
    return byOffice;
  }

  /**
   * A delivery that doesn't tell its period may have quiet days at its ends, so of one of those it
   * says something only when no date at all fits.
   */
  private static boolean lacks(Periode judged, List<DeliveryReport> deliveries) {
    List<Periode> delivered = days(deliveries);
    if (delivered.isEmpty()) {
      return false;
    }
    boolean told = deliveries.stream().allMatch(DeliveryReport::harUttrekk);
    return delivered.stream().noneMatch(judged::overlaps)
        || (told && delivered.stream().noneMatch(judged::isWithin));
  }

  private static List<Periode> days(List<DeliveryReport> deliveries) {
    List<Periode> days = new ArrayList<>();
    for (DeliveryReport delivery : deliveries) {
      @Nullable Periode one =
          delivery.harUttrekk() ? delivery.periode() : delivery.periodeUtledet();
      if (one != null) {
        days.add(one);
      }
    }
    return Periode.joined(days);
  }
}
