package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Botilbud;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;
import org.jspecify.annotations.Nullable;

/** The decisions of a case under § 27, and whether one of them is a stay's. */
final class Vedtak27 {

  private static final PerCase<Vedtak27> INDEX = new PerCase<>(Vedtak27::new);

  private static final PerCase<Set<String>> IDS =
      new PerCase<>(
          sak -> sak.vedtak().stream().map(Vedtakslinje::vedtakId).collect(Collectors.toSet()));

  private final Sak sak;
  private final TreeMap<LocalDate, Vedtakslinje> byDate = new TreeMap<>();

  /** By first day, the last day of those that begin then or before. */
  private final TreeMap<LocalDate, LocalDate> lastDay = new TreeMap<>();

  /** Lines of which it can't be said what they were decided for. */
  private final List<Vedtakslinje> spanUnknown;

  /**
   * Whether a decision is there.
   *
   * @param finnes one is
   * @param kanskje one may be; the fact that would tell
   */
  record Funn(boolean finnes, Optional<MissingFact> kanskje) {
    static final Funn JA = new Funn(true, Optional.empty());
    static final Funn NEI = new Funn(false, Optional.empty());

    static Funn kanskje(MissingFact missing) {
      return new Funn(false, Optional.of(missing));
    }

    Funn eller(Funn other) {
      return finnes || (kanskje.isPresent() && !other.finnes) ? this : other;
    }

    /** Whether one is there, known or assumed. */
    boolean finnes(Inquiry ask) {
      return finnes || kanskje.filter(ask::assume).isPresent();
    }
  }

  private Vedtak27(Sak sak) {
    this.sak = sak;
    List<Vedtakslinje> lines =
        sak.vedtak().stream()
            .filter(line -> line.utfall() != Utfall.TRUKKET && line.hjemmel().nevner("27"))
            .toList();
    lines.forEach(line -> byDate.putIfAbsent(line.vedtakDato(), line));
    lines.stream()
        .filter(line -> line.fra().optional().isPresent() && !line.til().isUnknown())
        .sorted(Comparator.comparing(line -> line.fra().optional().orElseThrow()))
        .forEach(this::addSpan);
    spanUnknown =
        lines.stream().filter(line -> line.fra().isUnknown() || line.til().isUnknown()).toList();
  }

  private void addSpan(Vedtakslinje line) {
    LocalDate from = line.fra().optional().orElseThrow();
    LocalDate to = line.til().optional().orElse(LocalDate.MAX);
    @Nullable LocalDate before = lastDay.isEmpty() ? null : lastDay.lastEntry().getValue();
    lastDay.put(from, before != null && before.isAfter(to) ? before : to);
  }

  static Vedtak27 i(Sak sak) {
    return INDEX.of(sak);
  }

  /**
   * The decision of a stay: the one it names, one made near its first day, or one for a span that
   * holds it.
   *
   * @param days how near
   */
  Funn til(Botilbud stay, int days) {
    LocalDate first = stay.fra();
    @Nullable LocalDate made = byDate.ceilingKey(first.minusDays(days));
    if ((made != null && !made.isAfter(first.plusDays(days))) || covers(first) || names(stay)) {
      return Funn.JA;
    }
    return linkUnknown(stay).or(() -> spanUnknown(first)).map(Funn::kanskje).orElse(Funn.NEI);
  }

  private boolean covers(LocalDate day) {
    var span = lastDay.floorEntry(day);
    return span != null && !span.getValue().isBefore(day);
  }

  private boolean names(Botilbud stay) {
    return stay.vedtakId()
        .optional()
        .flatMap(id -> SamletVedtak.med(id, sak))
        .filter(decision -> decision.any(line -> line.hjemmel().nevner("27")))
        .isPresent();
  }

  /** The stay names a decision that isn't in the delivery, or it is unknown what it names. */
  private Optional<MissingFact> linkUnknown(Botilbud stay) {
    if (stay.vedtakId().isUnknown() && !byDate.isEmpty()) {
      return Optional.of(MissingFact.of(stay.felt("vedtak_id"), stay.vedtakId()));
    }
    return stay.vedtakId()
        .optional()
        .filter(id -> !IDS.of(sak).contains(id))
        .map(id -> MissingFact.at(stay.felt("vedtak_id"), Why.IKKE_KOBLET));
  }

  private Optional<MissingFact> spanUnknown(LocalDate day) {
    return spanUnknown.stream()
        .filter(line -> line.fra().optional().map(fra -> !fra.isAfter(day)).orElse(true))
        .findFirst()
        .map(
            line ->
                line.fra().isUnknown()
                    ? MissingFact.of(line.felt("fra"), line.fra())
                    : MissingFact.of(line.felt("til"), line.til()));
  }
}
