package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Dokumentkrav;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of the document demands of a case, by what the demands are tied to: a decision, an
 * application, or nothing at all. Found by index: a case may have very many of either.
 */
final class Dokumentfrister {

  private static final PerCase<Dokumentfrister> INDEX = new PerCase<>(Dokumentfrister::new);

  private final Sak sak;
  private final Map<String, Frister> byDecision = new HashMap<>();
  private final Map<String, Frister> byApplication = new HashMap<>();
  private final Frister untied = new Frister();

  /** Demands that a column which isn't there may tie to any decision. */
  private final Frister tiedUnknown = new Frister();

  /** Demands tied to an application that no decision names. */
  private final Frister ofUndecided = new Frister();

  /** Demands tied to an application. */
  private final Frister ofAnyApplication = new Frister();

  private Dokumentfrister(Sak sak) {
    this.sak = sak;
    Set<String> decided = new HashSet<>();
    for (Vedtakslinje line : sak.vedtak()) {
      line.soknadId().optional().ifPresent(decided::add);
    }
    for (Dokumentkrav demand : sak.dokumentkrav()) {
      add(demand, decided);
    }
  }

  static Dokumentfrister i(Sak sak) {
    return INDEX.of(sak);
  }

  private void add(Dokumentkrav demand, Set<String> decided) {
    if (demand.vedtakId() instanceof Fact.Known<String> id) {
      byDecision.computeIfAbsent(id.value(), unused -> new Frister()).add(demand);
    }
    if (demand.soknadId() instanceof Fact.Known<String> id) {
      byApplication.computeIfAbsent(id.value(), unused -> new Frister()).add(demand);
      ofAnyApplication.add(demand);
      if (!decided.contains(id.value())) {
        ofUndecided.add(demand);
      }
    }
    boolean tied =
        demand.vedtakId() instanceof Fact.Known
            || demand.soknadId() instanceof Fact.Known
            || demand.utbetalingId() instanceof Fact.Known;
    if (demand.vedtakId().isUnknown() || demand.soknadId().isUnknown()) {
      tiedUnknown.add(demand);
    } else if (!tied) {
      (demand.utbetalingId().isUnknown() ? tiedUnknown : untied).add(demand);
    }
  }

  /** A demand whose deadline was before the line's decision; the latest of those tied closest. */
  Optional<Dokumentkrav> krav(Vedtakslinje line) {
    LocalDate date = line.vedtakDato();
    return of(byDecision, line.vedtakId())
        .before(date)
        .or(() -> soknad(line).flatMap(id -> of(byApplication, id).before(date)))
        .or(() -> untied.before(date));
  }

  /** What is unknown of a demand that may have had a deadline before the line's decision. */
  Optional<MissingFact> kanskje(Vedtakslinje line) {
    LocalDate date = line.vedtakDato();
    Optional<MissingFact> deadline =
        of(byDecision, line.vedtakId())
            .unknown()
            .or(() -> soknad(line).flatMap(id -> of(byApplication, id).unknown()))
            .or(untied::unknown)
            .map(demand -> MissingFact.of(demand.felt("frist"), demand.frist()));
    return deadline
        .or(() -> tiedUnknown.possible(date).map(Dokumentfrister::tie))
        .or(() -> otherApplication(line).possible(date).map(unused -> unlinked(line)));
  }

  private static MissingFact tie(Dokumentkrav demand) {
    if (demand.vedtakId().isUnknown()) {
      return MissingFact.of(demand.felt("vedtak_id"), demand.vedtakId());
    }
    return demand.soknadId().isUnknown()
        ? MissingFact.of(demand.felt("soknad_id"), demand.soknadId())
        : MissingFact.of(demand.felt("utbetaling_id"), demand.utbetalingId());
  }

  private static MissingFact unlinked(Vedtakslinje line) {
    return line.soknadId().isUnknown()
        ? MissingFact.of(line.felt("soknad_id"), line.soknadId())
        : MissingFact.at(line.felt("soknad_id"), Why.IKKE_KOBLET);
  }

  /** Demands tied to an application that may be the line's own, though it doesn't say so. */
  private Frister otherApplication(Vedtakslinje line) {
    if (line.soknadId().isUnknown()) {
      return ofAnyApplication;
    }
    return soknad(line).isPresent() ? Frister.NONE : ofUndecided;
  }

  /** The application of the line, else of another line of the same decision. */
  private Optional<String> soknad(Vedtakslinje line) {
    Optional<String> own = line.soknadId().optional();
    return own.isPresent()
        ? own
        : SamletVedtak.med(line.vedtakId(), sak)
            .flatMap(
                decision ->
                    decision.linjer().stream()
                        .flatMap(other -> other.soknadId().optional().stream())
                        .findFirst());
  }

  private static Frister of(Map<String, Frister> demands, String id) {
    return demands.getOrDefault(id, Frister.NONE);
  }

  /** Demands by deadline; those without one don't count. */
  private static final class Frister {
    private static final Frister NONE = new Frister();

    private final NavigableMap<LocalDate, Dokumentkrav> byDeadline = new TreeMap<>();
    private @Nullable Dokumentkrav unknown;

    void add(Dokumentkrav demand) {
      if (demand.frist() instanceof Fact.Known<LocalDate> deadline) {
        byDeadline.putIfAbsent(deadline.value(), demand);
      } else if (demand.frist().isUnknown() && unknown == null) {
        unknown = demand;
      }
    }

    Optional<Dokumentkrav> before(LocalDate date) {
      return Optional.ofNullable(byDeadline.lowerEntry(date)).map(Map.Entry::getValue);
    }

    /** One whose deadline is unknown. */
    Optional<Dokumentkrav> unknown() {
      return Optional.ofNullable(unknown);
    }

    Optional<Dokumentkrav> possible(LocalDate date) {
      return before(date).or(this::unknown);
    }
  }
}
