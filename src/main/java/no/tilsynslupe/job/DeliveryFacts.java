package no.tilsynslupe.job;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilsynslupe.intake.DeliveryReport;
import no.tilsynslupe.intake.SourceFormat;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.model.Delivery;
import no.tilsynslupe.report.model.Sampling;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.table.Folding;
import org.jspecify.annotations.Nullable;

/** A delivery as the report shows it. */
final class DeliveryFacts {
  private static final Pattern FIRST_WORD = Pattern.compile("\\p{L}+");

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
        delivery.kildesystem(),
        delivery.format() == SourceFormat.SAKSUTTREKK ? "" : delivery.format().navn(),
        delivery.format().begrensning());
  }

  /** The offices that its cases belong to. */
  static List<Office> offices(DeliveryReport delivery) {
    return delivery.kontorer().stream()
        .map(office -> new Office(office.kommune(), office.kontor()))
        .toList();
  }

  /** How its cases were chosen: a code, and what the export writes after it. */
  static Sampling sampling(DeliveryReport delivery) {
    return sampling(delivery.utvalg().strip());
  }

  /** People write it by hand: «skjønnsmessig» is a judgement too, and what can't be read may be. */
  static Sampling sampling(String text) {
    Matcher word = FIRST_WORD.matcher(text);
    if (!word.lookingAt()) {
      return text.isEmpty() ? Sampling.UNKNOWN : new Sampling(Sampling.Kind.ULEST, text);
    }
    String rest = text.substring(word.end()).strip();
    return switch (Folding.fold(word.group())) {
      case "alle" -> new Sampling(Sampling.Kind.ALLE, rest);
      case "tilfeldig", "tilfeldige" -> new Sampling(Sampling.Kind.TILFELDIG, rest);
      case "skjonn", "skjonnsmessig", "skjonnsmessige" -> new Sampling(Sampling.Kind.SKJONN, rest);
      default -> new Sampling(Sampling.Kind.ULEST, text);
    };
  }
}
