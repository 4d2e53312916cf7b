package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.LestVilkar;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.criterion.notion.VedtaketsVilkar;
import no.tilsynslupe.criterion.notion.Vilkarsvedtak;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vedtakslinje;
import no.tilsynslupe.sak.Vilkar;

/**
 * Whether a decision, or another one of the case shortly before it, asks for activity or records an
 * exception from it.
 *
 * @param span the days before the decision, and its own
 * @param decisions those dated in the span
 */
record Aktivitetsvilkar(Sak sak, Periode span, List<SamletVedtak> decisions) {

  /** Sections under which a decision may carry such a condition. */
  private static final Set<String> SECTIONS = Set.of("18", "20", "20a");

  static Aktivitetsvilkar ved(SamletVedtak decision, Sak sak, int days) {
    LocalDate date = decision.dato();
    Periode span = new Periode(date.minusDays(days), date);
    return new Aktivitetsvilkar(sak, span, SamletVedtak.mellom(span.fra(), span.til(), sak));
  }

  boolean exception(Inquiry ask) {
    List<Vedtakslinje> lines = decisions.stream().flatMap(d -> d.linjer().stream()).toList();
    if (lines.stream().anyMatch(line -> line.unntak20a().optional().isPresent())) {
      return true;
    }
    // One question for all of them: one exception is enough.
    return lines.stream()
        .filter(line -> line.unntak20a().isUnknown())
        .findFirst()
        .map(line -> ask.assume(missingException(line)))
        .orElse(false);
  }

  boolean activity(Inquiry ask) {
    Optional<MissingFact> unknown = Optional.empty();
    for (SamletVedtak decision : decisions) {
      for (Vilkar condition : VedtaketsVilkar.til(decision, sak)) {
        LestVilkar read = LestVilkar.av(condition);
        Optional<Boolean> activity = read.activity();
        if (activity.orElse(false)) {
          return true;
        }
        if (activity.isEmpty() && unknown.isEmpty()) {
          unknown = Optional.of(MissingFact.at(read.felt("tekst"), Why.TEKST_UKLAR));
        }
      }
    }
    unknown = unknown.or(this::elsewhere);
    if (unknown.isPresent() && ask.assume(unknown.get())) {
      return true;
    }
    return !ask.absent(Tabell.VILKAR, Set.of(), span.fra(), span.til())
        || !ask.absent(Tabell.VEDTAK, SECTIONS, span.fra(), span.til());
  }

  /** A condition that may ask for activity and may belong to one of the decisions. */
  private Optional<MissingFact> elsewhere() {
    return Stream.concat(
            VedtaketsVilkar.ukoblede(sak).stream(),
            VedtaketsVilkar.gjettede(sak).stream().filter(this::near))
        .filter(condition -> LestVilkar.av(condition).activity().orElse(true))
        .map(Vilkarsvedtak::mangler)
        .findFirst();
  }

  /**
   * Where the delivery doesn't say which decision a condition is set in, the one in force on its
   * day is a guess: good enough to place it, but not to say that another decision has none.
   */
  private boolean near(Vilkar condition) {
    return condition
        .fra()
        .optional()
        .map(day -> !day.isBefore(span.fra()) && !day.isAfter(span.til().plusDays(span.days())))
        .orElse(true);
  }

  private static MissingFact missingException(Vedtakslinje line) {
    return MissingFact.of(line.felt("unntak_20a"), line.unntak20a());
  }

  /** What was searched in vain. */
  Ruling.Finding describe(Ruling.Finding finding, Inquiry ask) {
    return finding.absence(ask.sok(Tabell.VILKAR, Set.of(), span.fra(), span.til()));
  }
}
