package no.tilsynslupe.criterion.p17;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Soknad;

/**
 * What in a period tells of trouble with money: applications for emergency aid or food that come
 * close on each other, and decision lines on arrears or on debt that puts home or power at risk.
 *
 * @param soknader such applications that have enough others close by
 * @param linjer such lines
 * @param mulige the days that all of it could span if facts that are unknown were otherwise: what
 *     is known alone, or nothing, comes first
 * @param mangler the first of those facts
 */
record Henvendelser(
    List<Soknad> soknader,
    List<Formalslinje> linjer,
    List<Optional<Periode>> mulige,
    Optional<MissingFact> mangler) {

  private static final Set<Formal> GJELD = Set.of(Formal.REST, Formal.GJELD_TAP);

  /**
   * @param antall so many applications
   * @param maneder within so many months
   */
  static Henvendelser i(Periode period, int antall, int maneder, Sak sak) {
    List<Soknad> certain = new ArrayList<>();
    List<Soknad> possible = new ArrayList<>();
    Optional<MissingFact> missing = Optional.empty();
    for (Soknad soknad : sak.soknader()) {
      if (!period.contains(soknad.mottattDato())) {
        continue;
      }
      Optional<MissingFact> unknown = Matsoknad.ukjent(soknad, sak);
      if (Matsoknad.nodhjelpEllerMat(soknad, sak)) {
        certain.add(soknad);
        possible.add(soknad);
      } else if (unknown.isPresent()) {
        possible.add(soknad);
        missing = missing.or(() -> unknown);
      }
    }
    List<Formalslinje> debts = new ArrayList<>();
    List<Formalslinje> maybeDebts = new ArrayList<>();
    for (Formalslinje line : Formalslinje.alle(sak)) {
      if (!period.contains(line.linje().vedtakDato())) {
        continue;
      }
      if (line.klasser().stream().anyMatch(GJELD::contains)) {
        debts.add(line);
      } else if (maybeDebt(line)) {
        maybeDebts.add(line);
        missing = missing.or(() -> Optional.of(missing(line)));
      }
    }
    List<Soknad> close = close(certain, antall, maneder);
    Optional<Periode> known = bounds(close, debts);
    Set<Optional<Periode>> spans = new LinkedHashSet<>();
    spans.add(known);
    if (missing.isPresent()) {
      if (known.isEmpty()) {
        maybeDebts.forEach(line -> spans.add(bounds(List.of(), List.of(line))));
        groups(possible, antall, maneder).forEach(group -> spans.add(bounds(group, List.of())));
      }
      List<Formalslinje> lines = Stream.concat(debts.stream(), maybeDebts.stream()).toList();
      spans.add(bounds(close(possible, antall, maneder), lines));
    }
    return new Henvendelser(close, debts, List.copyOf(spans), missing);
  }

  /**
   * The purpose of the line isn't delivered: a text or code that fits no class is another thing.
   */
  private static boolean maybeDebt(Formalslinje line) {
    return line.etter18Eller19()
        && line.linje().formal().isUnknown()
        && line.linje().formalKode().optional().isEmpty();
  }

  private static MissingFact missing(Formalslinje line) {
    return MissingFact.of(line.felt("formal"), line.linje().formal());
  }

  /** The applications, in order of date, that are in a group of so many within the months. */
  private static List<Soknad> close(List<Soknad> applications, int count, int months) {
    Set<Soknad> close = new LinkedHashSet<>();
    groups(applications, count, months).forEach(close::addAll);
    return List.copyOf(close);
  }

  private static List<List<Soknad>> groups(List<Soknad> applications, int count, int months) {
    List<List<Soknad>> groups = new ArrayList<>();
    int size = Math.max(1, count);
    for (int last = size - 1; last < applications.size(); last++) {
      List<Soknad> group = applications.subList(last - size + 1, last + 1);
      LocalDate limit = group.get(0).mottattDato().plusMonths(months);
      if (!applications.get(last).mottattDato().isAfter(limit)) {
        groups.add(group);
      }
    }
    return groups;
  }

  private static Optional<Periode> bounds(List<Soknad> applications, List<Formalslinje> lines) {
    List<LocalDate> days =
        Stream.concat(
                applications.stream().map(Soknad::mottattDato),
                lines.stream().map(line -> line.linje().vedtakDato()))
            .sorted()
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Periode(days.get(0), days.get(days.size() - 1)));
  }

  /** The days that what is known spans. */
  Optional<Periode> kjent() {
    return mulige.get(0);
  }
}
