package no.tilsynslupe.job;

import java.time.LocalDate;
import no.tilsynslupe.intake.DeliveryReport;
import no.tilsynslupe.report.model.Delivery;
import no.tilsynslupe.report.model.Sampling;
import no.tilsynslupe.sak.Periode;
import org.jspecify.annotations.Nullable;

/** A delivery as the report shows it. */
final class DeliveryFacts {
  private DeliveryFacts() {}

  static Delivery of(DeliveryReport delivery) {
    LocalDate day = delivery.uttrekkDato();
    @Nullable Periode stated = delivery.periode();
    @Nullable Periode period = stated == null ? delivery.periodeUtledet() : stated;
    return new Delivery(
        delivery.navn(),
        delivery.kommune(),
        delivery.kommuneNavn(),
        period == null ? day : period.fra(),
        period == null ? day : period.til(),
        day,
        delivery.kildesystem());
  }

  /** How its cases were chosen: a code, and what the export writes after it. */
  static Sampling sampling(DeliveryReport delivery) {
    String text = delivery.utvalg().strip();
    for (Sampling.Kind kind : Sampling.Kind.values()) {
      if (text.regionMatches(true, 0, kind.name(), 0, kind.name().length())) {
        return new Sampling(kind, text.substring(kind.name().length()).strip());
      }
    }
    return new Sampling(Sampling.Kind.UKJENT, text);
  }
}
