package no.tilsynslupe.criterion.notion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * A decision: the lines of a case that have one id, withdrawn ones left out.
 *
 * @param linjer in order; at least one
 */
public record SamletVedtak(List<Vedtakslinje> linjer) {

  private static final PerCase<Map<String, SamletVedtak>> BY_ID =
      new PerCase<>(SamletVedtak::finnAlle);

  private static final PerCase<List<SamletVedtak>> ALLE =
      new PerCase<>(sak -> List.copyOf(BY_ID.of(sak).values()));

  public SamletVedtak {
    if (linjer.isEmpty()) {
      throw new IllegalArgumentException("et vedtak har minst én linje");
    }
    linjer = List.copyOf(linjer);
  }

  /** The decisions of a case in order of date. */
  public static List<SamletVedtak> alle(Sak sak) {
    return ALLE.of(sak);
  }

  /** The decision of that id; empty when it is withdrawn or not in the delivery. */
  public static Optional<SamletVedtak> med(String id, Sak sak) {
    return Optional.ofNullable(BY_ID.of(sak).get(id));
  }

  /** The decisions of a case dated between two days, both included. */
  public static List<SamletVedtak> mellom(LocalDate fra, LocalDate til, Sak sak) {
    List<SamletVedtak> all = alle(sak);
    return all.subList(forsteFra(fra, all), forsteFra(til.plusDays(1), all));
  }

  /** Place of the first decision on or after a day. */
  private static int forsteFra(LocalDate day, List<SamletVedtak> all) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).dato().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Map<String, SamletVedtak> finnAlle(Sak sak) {
    Map<String, List<Vedtakslinje>> byId = new LinkedHashMap<>();
    for (Vedtakslinje line : sak.vedtak()) {
      if (line.utfall() != Utfall.TRUKKET) {
        byId.computeIfAbsent(line.vedtakId(), id -> new ArrayList<>(1)).add(line);
      }
    }
    Map<String, SamletVedtak> decisions = new LinkedHashMap<>();
    byId.forEach((id, lines) -> decisions.put(id, new SamletVedtak(lines)));
    return decisions;
  }

  public String id() {
    return linjer.get(0).vedtakId();
  }

  /** The day it was made; the first, where its lines bear several. */
  public LocalDate dato() {
    return linjer.get(0).vedtakDato();
  }

  public UnitRef ref() {
    return new UnitRef(UnitKind.VEDTAK, id());
  }

  public boolean any(Predicate<Vedtakslinje> wanted) {
    for (Vedtakslinje line : linjer) {
      if (wanted.test(line)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The line that answers for the decision what is one and the same for all of it, such as what the
   * letter informs of: one that says no, else one that says yes, else the first.
   */
  public Vedtakslinje svarer(Function<Vedtakslinje, Fact<Boolean>> sporsmal) {
    Vedtakslinje answers = linjer.get(0);
    for (Vedtakslinje line : linjer) {
      if (sporsmal.apply(line).is(false)) {
        return line;
      }
      if (sporsmal.apply(line).is(true) && sporsmal.apply(answers).isUnknown()) {
        answers = line;
      }
    }
    return answers;
  }

  /** Whether a line of it gives something on a day; an open end runs on. */
  public boolean inForce(LocalDate day) {
    return any(line -> gives(line) && covers(line, day));
  }

  private static boolean gives(Vedtakslinje line) {
    return line.innvilget() || line.utfall() == Utfall.REDUSERT;
  }

  private static boolean covers(Vedtakslinje line, LocalDate day) {
    LocalDate from = line.fra().optional().orElse(line.vedtakDato());
    boolean ended = line.til().optional().map(til -> til.isBefore(day)).orElse(false);
    return !from.isAfter(day) && !ended;
  }

  /** The last day decided for, by the line that reaches furthest; empty when none gives one. */
  public Optional<LocalDate> til() {
    LocalDate last = null;
    for (Vedtakslinje line : linjer) {
      LocalDate til = line.til().optional().orElse(null);
      last = til != null && (last == null || til.isAfter(last)) ? til : last;
    }
    return Optional.ofNullable(last);
  }

  /** Age at the decision, where a line gives it. */
  public Fact<Integer> alder() {
    for (Vedtakslinje line : linjer) {
      if (line.alder() instanceof Fact.Known<Integer> known) {
        return known;
      }
    }
    return linjer.get(0).alder();
  }

  /** True when a child is known to live in the household: by the decision, else by the case. */
  public boolean barnKjent(Sak sak) {
    Optional<Integer> own =
        linjer.stream()
            .map(line -> line.antallBarn().optional())
            .flatMap(Optional::stream)
            .findFirst();
    return own.or(() -> sak.hode().antallBarn().optional()).filter(n -> n > 0).isPresent();
  }
}
