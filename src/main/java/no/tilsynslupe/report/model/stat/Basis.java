package no.tilsynslupe.report.model.stat;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.statistics.Sample;
import org.jspecify.annotations.Nullable;

/**
 * What the persons of a place or time give a statistic.
 *
 * @param rate null unless the state is BEREGNET
 */
record Basis(StatState state, @Nullable Rate rate) {

  static Basis of(@Nullable Figures figures, Measure measure) {
    if (figures == null) {
      return new Basis(StatState.INGEN_AVGJORT, null);
    }
    Group persons = figures.personer();
    if (persons == null) {
      return new Basis(StatState.GJELDER_KONTOR, null);
    }
    if (!persons.avrundet() && !persons.intervaller()) {
      return new Basis(StatState.SKJONN, null);
    }
    return switch (measure.state(persons)) {
      case SKJULT -> new Basis(StatState.SKJULT, null);
      case INGEN -> new Basis(StatState.INGEN_AVGJORT, null);
      case VIST ->
          persons.avrundet()
              ? new Basis(StatState.AVRUNDET, null)
              : new Basis(StatState.BEREGNET, measure.rate(persons));
    };
  }

  /** Count and number; empty where there are none to go by. */
  Optional<Sample> sample() {
    return Optional.ofNullable(rate).map(Basis::sample);
  }

  static Sample sample(Rate rate) {
    return new Sample(rate.antall(), rate.av());
  }

  /** Why none of them can be gone by: what hides most is said first. */
  static StatState lacking(Collection<StatState> states) {
    return Stream.of(StatState.AVRUNDET, StatState.SKJULT, StatState.SKJONN)
        .filter(states::contains)
        .findFirst()
        .orElse(StatState.INGEN_AVGJORT);
  }
}
