package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * The qualification programme: applied for, decided, started in time or not.
 *
 * <p>Source: the criteria catalogue, P29-START.
 */
final class Programme {
  private static final int MONTHS = 6;
  private static final LocalDate EXEMPT_FROM = LocalDate.of(2020, 3, 16);
  private static final LocalDate EXEMPT_TO = LocalDate.of(2021, 12, 31);

  /** The days around the start and the end of the exempt time. */
  private static final List<LocalDate> BOUNDARIES =
      List.of(EXEMPT_FROM.minusDays(1), EXEMPT_FROM, EXEMPT_TO, EXEMPT_TO.plusDays(1));

  private enum Kind {
    SOON,
    ON_LIMIT,
    DAY_AFTER_LIMIT,
    LATE,
    NOT_STARTED,
    REFUSED,
    WITHDRAWN,
    UNKNOWN_LATE
  }

  /**
   * What the rest of the case must know of it.
   *
   * @param applied when it was applied for
   * @param start when it started; null: it never did
   */
  record Outline(LocalDate applied, @Nullable LocalDate start) {}

  private final CaseDraft sak;
  private final Dice dice;

  Programme(CaseDraft sak) {
    this.sak = sak;
    this.dice = sak.dice();
  }

  Outline write() {
    Kind kind = kind();
    LocalDate applied = applied(kind);
    LocalDate limit = applied.plusMonths(MONTHS);
    LocalDate start = start(kind, applied, limit);
    if (start != null && start.isAfter(sak.span().to())) {
      kind = Kind.NOT_STARTED;
      start = null;
    }
    LocalDate decided = Day.earliest(applied.plusDays(dice.between(7, 60)), sak.span().to());
    String id = sak.id("P");
    TableFile row =
        sak.row(Tabell.KVP)
            .set("kvp_id", id)
            .set("soknad_dato", applied)
            .set("vedtak_dato", decided)
            .set("utfall", outcome(kind));
    if (kind == Kind.REFUSED) {
      row.set("avslag_arsak", dice.one(List.of("fyller ikke inngangsvilkårene", "kapasitet")));
    }
    LocalDate end = null;
    if (start != null) {
      row.set("start_dato", start).set("timer_per_uke", dice.chance(0.9) ? "37.5" : "25");
      end = end(row, start);
    }
    row.end();
    key(kind, id, applied, limit, start);
    if (start != null && kind != Kind.UNKNOWN_LATE) {
      follow(start, end == null ? sak.span().to() : end);
    }
    return new Outline(applied, start);
  }

  private Kind kind() {
    if (sak.faulty(Practice.LATE_PROGRAMME)) {
      return dice.weighted(
          List.of(Kind.DAY_AFTER_LIMIT, Kind.LATE, Kind.NOT_STARTED, Kind.UNKNOWN_LATE),
          3,
          5,
          2,
          sak.blank() ? 3 : 0);
    }
    return dice.weighted(
        List.of(Kind.SOON, Kind.ON_LIMIT, Kind.REFUSED, Kind.WITHDRAWN), 12, 2, 3, 1);
  }

  private LocalDate applied(Kind kind) {
    LocalDate first = sak.span().from().minusMonths(8);
    if (kind == Kind.UNKNOWN_LATE) {
      return dice.day(sak.span().from(), sak.span().to().minusMonths(MONTHS + 2));
    }
    LocalDate boundary = dice.one(BOUNDARIES);
    if (dice.chance(0.1) && !boundary.isBefore(first)) {
      return boundary;
    }
    if (dice.chance(0.15)) {
      // Six months after the last days of August is the end of February, leap year or not.
      LocalDate august = LocalDate.of(sak.span().to().getYear() - 1, 8, dice.between(28, 31));
      return Day.latest(first, august);
    }
    return dice.day(first, sak.span().to().minusDays(20));
  }

  private @Nullable LocalDate start(Kind kind, LocalDate applied, LocalDate limit) {
    return switch (kind) {
      case SOON -> applied.plusDays(dice.between(20, 150));
      case ON_LIMIT -> limit;
      case DAY_AFTER_LIMIT -> limit.plusDays(1);
      case LATE, UNKNOWN_LATE -> limit.plusDays(dice.between(10, 50));
      case NOT_STARTED, REFUSED, WITHDRAWN -> null;
    };
  }

  private static String outcome(Kind kind) {
    return switch (kind) {
      case SOON, ON_LIMIT, DAY_AFTER_LIMIT, LATE, NOT_STARTED -> "INNVILGET";
      case REFUSED -> "AVSLATT";
      case WITHDRAWN -> "TRUKKET";
      case UNKNOWN_LATE -> "";
    };
  }

  /** Null while it runs. */
  private @Nullable LocalDate end(TableFile row, LocalDate start) {
    LocalDate end = start.plusDays(dice.between(200, 720));
    if (end.isAfter(sak.span().to())) {
      return null;
    }
    row.set("slutt_dato", end)
        .set("slutt_arsak", dice.one(List.of("ARBEID", "UTDANNING", "AAP", "FULLFORT_UTEN")));
    return end;
  }

  private void key(
      Kind kind, String id, LocalDate applied, LocalDate limit, @Nullable LocalDate start) {
    if (kind == Kind.WITHDRAWN) {
      return;
    }
    boolean exempt = !applied.isBefore(EXEMPT_FROM) && !applied.isAfter(EXEMPT_TO);
    if (kind == Kind.REFUSED || exempt) {
      String why = exempt ? "Søknad i tiden med unntak for pandemien" : "Avslag på programmet";
      key(id, applied, Meant.IKKE_AKTUELT, why);
    } else if (kind == Kind.UNKNOWN_LATE) {
      key(id, limit.plusDays(1), Meant.UAVKLART, "Sen start, utfallet av søknaden mangler");
    } else if (start != null && !start.isAfter(limit)) {
      key(
          id,
          start,
          Meant.OK,
          start.equals(limit) ? "Startet seks måneder etter søknaden, på dagen" : "Startet i tide");
    } else if (sak.span().taken().isAfter(limit)) {
      key(id, limit.plusDays(1), Meant.AVVIK, late(kind));
    } else {
      key(id, sak.span().to(), Meant.IKKE_AKTUELT, "Ikke startet, men fristen er ikke ute");
    }
  }

  private static String late(Kind kind) {
    return switch (kind) {
      case DAY_AFTER_LIMIT -> "Startet seks måneder og én dag etter søknaden";
      case NOT_STARTED -> "Innvilget og ikke startet innen seks måneder";
      default -> "Startet mer enn seks måneder etter søknaden";
    };
  }

  private void key(String id, LocalDate day, Meant meant, String aim) {
    sak.key(KeyedCriterion.P29_START, id, day, meant, aim);
  }

  /** Talks inside the programme are part of it and need no decision under § 17. */
  private void follow(LocalDate start, LocalDate end) {
    LocalDate day = start.plusDays(dice.between(5, 30));
    while (!day.isAfter(end) && !day.isAfter(sak.span().to())) {
      boolean evaluation = dice.chance(0.2);
      sak.row(Tabell.OPPFOLGING)
          .set("hendelse_id", sak.id("H"))
          .set("dato", day)
          .set("type", evaluation ? "KVP_EVALUERING" : "SAMTALE")
          .set("planlagt", "J")
          .set("tema", "ARBEID")
          .set("tekst", sak.hand().prose("samtale", day))
          .end();
      day = day.plusDays(dice.between(30, 90));
    }
  }
}
