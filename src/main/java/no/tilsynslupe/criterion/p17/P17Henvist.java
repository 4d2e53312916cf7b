package no.tilsynslupe.criterion.p17;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.criterion.notion.Journalsok;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Soknad;
import no.tilsynslupe.sak.Tabell;

/**
 * Repeated need of emergency aid or food, or arrears, and no money advice. Source: the review of
 * 135 case files (2019), ch. 5.4 and 7.1: such cases should lead to an offer of money advice.
 */
public final class P17Henvist implements CaseCriterion<Sak> {

  private static final Set<String> PARAGRAF_17 = Set.of("17");

  private static final Set<String> PARAGRAF_18_19 = Set.of("18", "19");

  private static final Set<Hendelsestype> RAD = Set.of(Hendelsestype.OKONOMISK_RADGIVNING);

  @Override
  public String id() {
    return "P17-HENVIST";
  }

  @Override
  public List<Sak> units(Sak sak, RuleParameters parameters) {
    return List.of(sak);
  }

  @Override
  public UnitRef ref(Sak unit) {
    return new UnitRef(UnitKind.SAK, unit.key().sakId());
  }

  @Override
  public Ruling test(Sak sak, Inquiry ask) {
    LocalDate day = ask.periode().til();
    Henvendelser trouble =
        Henvendelser.i(
            ask.periode(), ask.number("soknader", day), ask.number("maneder_mellom", day), sak);
    if (trouble.kjent().filter(span -> advised(span, ask)).isPresent()) {
      return Ruling.ok(day);
    }
    Optional<Periode> span = span(trouble, ask);
    if (span.isEmpty()) {
      return Ruling.ikkeAktuelt(day);
    }
    if (advised(span.get(), ask)) {
      return Ruling.ok(day);
    }
    Periode window = window(span.get(), ask);
    // Until then the advice may still come.
    if (!ask.today().isAfter(window.til())) {
      return Ruling.ikkeAktuelt(day);
    }
    if (!ask.absent(Tabell.VEDTAK, PARAGRAF_17, window.fra(), window.til())
        || !search(window).fravaer(ask)) {
      return Ruling.ok(day);
    }
    return finding(trouble, span.get(), ask);
  }

  /** The days that the events span, known or assumed; empty when there are too few. */
  private static Optional<Periode> span(Henvendelser trouble, Inquiry ask) {
    Periode period = ask.periode();
    for (Tabell table : List.of(Tabell.SOKNADER, Tabell.VEDTAK)) {
      Set<String> parts = table == Tabell.VEDTAK ? PARAGRAF_18_19 : Set.of();
      if (!ask.absent(table, parts, period.fra(), period.til())) {
        MissingFact missing = MissingFact.of(ask.sok(table, parts, period.fra(), period.til()));
        return ask.oneOf(hidden(trouble, period), missing);
      }
    }
    return trouble.mangler().isEmpty()
        ? trouble.kjent()
        : ask.oneOf(trouble.mulige(), trouble.mangler().get());
  }

  /** Rows that aren't delivered may lie anywhere in the period: tried month by month. */
  private static List<Optional<Periode>> hidden(Henvendelser trouble, Periode period) {
    Optional<Periode> known = trouble.kjent();
    if (known.isPresent()) {
      return List.of(known, known.map(span -> span.union(period)));
    }
    Stream<LocalDate> days =
        Stream.iterate(period.fra(), d -> !d.isAfter(period.til()), d -> d.plusMonths(1));
    return Stream.concat(days, Stream.of(period.til()))
        .distinct()
        .map(day -> Optional.of(new Periode(day, day)))
        .toList();
  }

  private static Periode window(Periode span, Inquiry ask) {
    int months = ask.number("maneder_rundt", ask.periode().til());
    return new Periode(span.fra().minusMonths(months), span.til().plusMonths(months));
  }

  private static Journalsok search(Periode window) {
    return new Journalsok(RAD, window.fra(), window.til());
  }

  private static boolean advised(Periode span, Inquiry ask) {
    Periode window = window(span, ask);
    return Vedtak17.fattet(ask.sak(), window.fra(), window.til())
        || search(window).kjent(ask.sak());
  }

  private static Ruling finding(Henvendelser trouble, Periode span, Inquiry ask) {
    Periode window = window(span, ask);
    Ruling.Finding finding =
        Ruling.risiko(ask.periode().til(), key(trouble))
            .with("datoer", span)
            .with("fra", window.fra())
            .with("til", window.til());
    // Where only assumed events make the finding, there is nothing to count: it is not shown then.
    if (!trouble.soknader().isEmpty() || trouble.linjer().isEmpty()) {
      finding.with("soknader", trouble.soknader().size());
    }
    if (!trouble.linjer().isEmpty()) {
      finding.with("vedtak", trouble.linjer().size());
    }
    for (Soknad soknad : trouble.soknader()) {
      finding
          .evidence(soknad.felt("mottatt_dato"), soknad.mottattDato())
          .evidence(soknad.felt("formal"), soknad.formal().optional())
          .evidence(soknad.felt("nodhjelp"), soknad.nodhjelp().is(true) ? "J" : "");
    }
    for (Formalslinje line : trouble.linjer()) {
      finding
          .evidence(line.felt("vedtak_dato"), line.linje().vedtakDato())
          .evidence(line.felt("formal"), line.linje().formal().optional());
    }
    finding.absence(ask.sok(Tabell.VEDTAK, PARAGRAF_17, window.fra(), window.til()));
    return search(window).describe(finding, ask).ruling();
  }

  private static String key(Henvendelser trouble) {
    if (trouble.linjer().isEmpty()) {
      return "nodhjelp";
    }
    return trouble.soknader().isEmpty() ? "restanser" : "nodhjelp_og_restanser";
  }
}
