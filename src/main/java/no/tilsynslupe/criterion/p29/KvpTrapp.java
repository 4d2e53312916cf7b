package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.tilsynslupe.criterion.Possibility;
import no.tilsynslupe.criterion.Possibility.Certainty;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.RunSettings;
import no.tilsynslupe.criterion.notion.Stonadshistorikk;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.ObservationSink;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.KvpSluttArsak;
import no.tilsynslupe.sak.KvpUtfall;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Sokedekning;
import no.tilsynslupe.sak.Tabell;

/**
 * Counts the way into the programme in persons: each step is a part of the one before it, but for
 * the last two. Who may be in the target group is told as P29-UNDERBRUK tells it, and whoever has
 * applied is in it. Theme KVP-TRAPP: key the step, second key {@code ja}, or {@code ukjent} where
 * the case doesn't tell; {@code levert} where a step has a delivery to be counted in.
 */
public final class KvpTrapp {

  /** Theme of what is counted. */
  public static final String TEMA = "KVP-TRAPP";

  public static final String JA = "ja";
  public static final String UKJENT = "ukjent";
  public static final String LEVERT = "levert";

  /** Its parameters say who is in the target group. */
  public static final String CRITERION = "P29-UNDERBRUK";

  /** The steps, from those who have support. */
  public enum Trinn {
    /** Had support in the period, or a case of the programme. */
    MOTTAKERE,
    /** May be in the target group at the end of the period, or has applied. */
    MALGRUPPE,
    /** Has an application, decision or programme in the period. */
    SOKT,
    INNVILGET,
    STARTET,
    /** Ended as agreed in the period: in work, education, another benefit, or without. */
    FULLFORT,
    AVSLATT,
    TRUKKET
  }

  private static final Set<KvpSluttArsak> COMPLETED =
      Collections.unmodifiableSet(
          EnumSet.of(
              KvpSluttArsak.ARBEID,
              KvpSluttArsak.UTDANNING,
              KvpSluttArsak.AAP,
              KvpSluttArsak.UFORETRYGD,
              KvpSluttArsak.FULLFORT_UTEN));

  private final RuleParameters parameters;

  /**
   * @param parameters of P29-UNDERBRUK
   */
  public KvpTrapp(RuleParameters parameters) {
    this.parameters = parameters;
  }

  /** Counts one case. */
  public void observe(Sak sak, RunSettings settings, ObservationSink sink) {
    Periode period = settings.periode();
    LocalDate today = settings.today(sak);
    LocalDate seen = today.isBefore(period.til()) ? today : period.til();
    if (seen.isBefore(period.fra())) {
      return;
    }
    List<Kvp> rows = sak.kvp().stream().filter(row -> concerns(row, period.fra(), seen)).toList();
    Counter counter = new Counter(new Office(sak.key().kommune(), sak.hode().kontor()), sink);
    Certainty recipient = rows.isEmpty() ? supported(sak, period.fra(), seen) : Certainty.YES;
    counter.count(Trinn.MOTTAKERE, recipient);
    if (recipient == Certainty.NO) {
      return;
    }
    Certainty target =
        rows.isEmpty()
            ? Possibility.of(sak, settings, parameters, ask -> KvpKandidat.on(period.til(), ask))
                .certainty()
            : Certainty.YES;
    counter.count(Trinn.MALGRUPPE, target);
    if (sak.dekning().har(Tabell.KVP)) {
      counter.delivered(Trinn.SOKT);
    }
    if (target != Certainty.NO) {
      programme(sak, rows, new Periode(period.fra(), seen), counter);
    }
  }

  private static void programme(Sak sak, List<Kvp> rows, Periode seen, Counter counter) {
    Certainty applied = applied(sak, rows, seen);
    counter.count(Trinn.SOKT, applied);
    Function<Function<Kvp, Certainty>, Certainty> any =
        test -> applied == Certainty.YES ? any(rows, test) : applied;
    counter.count(Trinn.INNVILGET, any.apply(row -> decided(row, KvpUtfall.INNVILGET)));
    counter.count(Trinn.STARTET, any.apply(row -> started(row, seen.til())));
    counter.count(Trinn.FULLFORT, any.apply(row -> completed(row, seen.til())));
    counter.count(Trinn.AVSLATT, any.apply(row -> decided(row, KvpUtfall.AVSLATT)));
    counter.count(Trinn.TRUKKET, any.apply(row -> decided(row, KvpUtfall.TRUKKET)));
  }

  /** Something of it lies in the period, or it runs through it. */
  private static boolean concerns(Kvp row, LocalDate from, LocalDate to) {
    Periode period = new Periode(from, to);
    for (Fact<LocalDate> day :
        List.of(row.soknadDato(), row.vedtakDato(), row.startDato(), row.sluttDato())) {
      if (day instanceof Fact.Known<LocalDate> known && period.contains(known.value())) {
        return true;
      }
    }
    return row.startDato() instanceof Fact.Known<LocalDate> start
        && start.value().isBefore(from)
        && !(row.sluttDato() instanceof Fact.Known<LocalDate> end && end.value().isBefore(from));
  }

  private static Certainty supported(Sak sak, LocalDate from, LocalDate to) {
    Stonadshistorikk support = new Stonadshistorikk(sak, to);
    boolean unknown = false;
    YearMonth last = YearMonth.from(to);
    for (YearMonth month = YearMonth.from(from);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      if (support.had(month).orElse(false)) {
        return Certainty.YES;
      }
      unknown |= support.had(month).isEmpty();
    }
    return unknown ? Certainty.UNCERTAIN : Certainty.NO;
  }

  private static Certainty applied(Sak sak, List<Kvp> rows, Periode seen) {
    if (!rows.isEmpty()) {
      return Certainty.YES;
    }
    boolean undated =
        sak.kvp().stream()
            .anyMatch(
                row -> Program.dates(row).stream().noneMatch(day -> day.optional().isPresent()));
    boolean covered =
        sak.dekning().sok(Tabell.KVP, Set.of(), seen.fra(), seen.til()).grad()
            != Sokedekning.Grad.INGEN;
    return undated || !covered ? Certainty.UNCERTAIN : Certainty.NO;
  }

  private static Certainty any(List<Kvp> rows, Function<Kvp, Certainty> test) {
    boolean uncertain = false;
    for (Kvp row : rows) {
      Certainty one = test.apply(row);
      if (one == Certainty.YES) {
        return Certainty.YES;
      }
      uncertain |= one == Certainty.UNCERTAIN;
    }
    return uncertain ? Certainty.UNCERTAIN : Certainty.NO;
  }

  private static Certainty started(Kvp row, LocalDate seen) {
    if (row.utfall().is(KvpUtfall.AVSLATT) || row.utfall().is(KvpUtfall.TRUKKET)) {
      return Certainty.NO;
    }
    if (row.startDato().isUnknown()) {
      return Certainty.UNCERTAIN;
    }
    return row.startDato().optional().filter(start -> !start.isAfter(seen)).isPresent()
        ? Certainty.YES
        : Certainty.NO;
  }

  /** An end for another reason tells nothing of whether it was completed. */
  private static Certainty completed(Kvp row, LocalDate seen) {
    Certainty started = started(row, seen);
    if (started != Certainty.YES) {
      return started;
    }
    if (row.sluttDato().isUnknown()) {
      return Certainty.UNCERTAIN;
    }
    if (row.sluttDato().optional().filter(end -> !end.isAfter(seen)).isEmpty()) {
      return Certainty.NO;
    }
    return row.sluttArsak()
        .optional()
        .filter(reason -> reason != KvpSluttArsak.ANNET)
        .map(reason -> COMPLETED.contains(reason) ? Certainty.YES : Certainty.NO)
        .orElse(Certainty.UNCERTAIN);
  }

  /** As its outcome says; that somebody started doesn't tell what was decided. */
  private static Certainty decided(Kvp row, KvpUtfall outcome) {
    if (row.utfall().is(outcome)) {
      return Certainty.YES;
    }
    return row.utfall().isUnknown() ? Certainty.UNCERTAIN : Certainty.NO;
  }

  private record Counter(Office office, ObservationSink sink) {

    void count(Trinn step, Certainty certainty) {
      if (certainty != Certainty.NO) {
        String how = certainty == Certainty.YES ? JA : UKJENT;
        sink.observe(new Observation(TEMA, office, step.name(), how), 1);
      }
    }

    void delivered(Trinn step) {
      sink.observe(new Observation(TEMA, office, step.name(), LEVERT), 1);
    }
  }
}
