package no.tilsynslupe.intake;

import java.util.Collections;
import java.util.List;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.UserError;

/** Two exports of one office must not overlap, unless the user says which of them counts. */
final class DeliveryOverlap {
  private DeliveryOverlap() {}

  static void check(IntakeResult result) {
    if (result.options().newestWins()) {
      return;
    }
    List<DeliveryReport> deliveries = result.deliveries();
    for (int i = 0; i < deliveries.size(); i++) {
      for (int j = i + 1; j < deliveries.size(); j++) {
        refuse(deliveries.get(i), deliveries.get(j));
      }
    }
  }

  private static void refuse(DeliveryReport one, DeliveryReport other) {
    if (Collections.disjoint(one.kontorer(), other.kontorer()) || !overlap(one, other)) {
      return;
    }
    throw new UserError(
        UserError.Kind.WRONG_USE,
        IntakeTexts.say("leveranser_overlapper", "en", one.navn(), "annen", other.navn()));
  }

  /** A delivery that states no period could cover any. */
  static boolean overlap(DeliveryReport one, DeliveryReport other) {
    Periode first = one.periode();
    Periode second = other.periode();
    return first == null || second == null || first.overlaps(second);
  }
}
