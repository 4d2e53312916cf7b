package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.Fristkriterium;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.KvpUtfall;
import no.tilsynslupe.sak.Sak;

/** A granted programme should start within six months of the application. */
public final class P29Start implements Fristkriterium<Kvp> {

  private static final Set<KvpUtfall> GRANTED = Set.of(KvpUtfall.INNVILGET);

  @Override
  public String id() {
    return "P29-START";
  }

  @Override
  public List<Kvp> units(Sak sak, RuleParameters parameters) {
    return sak.kvp().stream().filter(row -> !row.utfall().is(KvpUtfall.TRUKKET)).toList();
  }

  @Override
  public UnitRef ref(Kvp unit) {
    return new UnitRef(UnitKind.KVP, unit.kvpId());
  }

  @Override
  public Ruling test(Kvp row, Inquiry ask) {
    LocalDate somewhere =
        row.soknadDato()
            .optional()
            .or(() -> row.vedtakDato().optional())
            .or(() -> row.startDato().optional())
            .orElse(ask.lastSeen());
    if (!ask.isOneOf(row.utfall(), Program.felt(row, "utfall"), GRANTED)) {
      return Ruling.ikkeAktuelt(somewhere);
    }
    Optional<LocalDate> applied = row.soknadDato().optional();
    if (applied.isEmpty()) {
      return Ruling.uavklart(
          row.startDato().optional().orElse(somewhere),
          Program.missing(row.soknadDato(), Program.felt(row, "soknad_dato")));
    }
    return exempt(applied.get(), ask)
        ? Ruling.ikkeAktuelt(applied.get())
        : judge(row, applied.get(), ask);
  }

  @Override
  public Optional<LocalDate> frist(Kvp row, Vindu naa, Inquiry ask) {
    Optional<LocalDate> limit =
        row.soknadDato()
            .optional()
            .filter(applied -> !exempt(applied, ask))
            .map(applied -> limit(applied, ask))
            .filter(naa::contains);
    if (limit.isEmpty() || !ask.isOneOf(row.utfall(), Program.felt(row, "utfall"), GRANTED)) {
      return Optional.empty();
    }
    // A start that is planned in time breaks nothing, and what has ended never starts.
    boolean starts =
        ask.date(
                row.startDato(),
                Program.felt(row, "start_dato"),
                () -> List.of(limit, Optional.empty()))
            .filter(day -> !day.isAfter(limit.get()))
            .isPresent();
    boolean closed = row.sluttDato().optional().filter(day -> !day.isAfter(naa.dag())).isPresent();
    return starts || closed ? Optional.empty() : limit;
  }

  private static LocalDate limit(LocalDate applied, Inquiry ask) {
    return applied.plusMonths(ask.number("maneder", applied));
  }

  private static boolean exempt(LocalDate applied, Inquiry ask) {
    return !applied.isBefore(ask.parameters().date("unntak_fra", applied))
        && !applied.isAfter(ask.parameters().date("unntak_til", applied));
  }

  private static Ruling judge(Kvp row, LocalDate applied, Inquiry ask) {
    int months = ask.number("maneder", applied);
    LocalDate limit = limit(applied, ask);
    LocalDate today = ask.today();
    LocalDate inTime = limit.isBefore(today) ? limit : today;
    // A start that is only planned has not happened yet.
    Optional<LocalDate> start =
        ask.date(
                row.startDato(),
                Program.felt(row, "start_dato"),
                () -> List.of(Optional.of(inTime), Optional.empty()))
            .filter(day -> !day.isAfter(today));
    if (start.isPresent() && !start.get().isAfter(limit)) {
      return Ruling.ok(start.get());
    }
    Optional<LocalDate> closed =
        start.isPresent()
            ? Optional.empty()
            : row.sluttDato().optional().filter(day -> !day.isAfter(today));
    if (closed.isPresent() && !closed.get().isAfter(limit)) {
      return Ruling.ikkeAktuelt(closed.get());
    }
    if (!today.isAfter(limit)) {
      return Ruling.ikkeAktuelt(ask.lastSeen().isBefore(applied) ? applied : ask.lastSeen());
    }
    LocalDate seen = start.or(() -> closed).orElse(today);
    String key = start.isPresent() ? "startet_for_sent" : notStarted(closed);
    return describe(Ruling.avvik(limit.plusDays(1), key), row)
        .with("soknad", applied)
        .with("frist", limit)
        .with("maneder", months)
        .with("dag", seen)
        .with("over", Math.toIntExact(ChronoUnit.DAYS.between(limit, seen)))
        .ruling();
  }

  private static String notStarted(Optional<LocalDate> closed) {
    return closed.isPresent() ? "avsluttet_uten_start" : "ikke_startet";
  }

  private static Ruling.Finding describe(Ruling.Finding finding, Kvp row) {
    return finding
        .evidence(value(row, "soknad_dato", row.soknadDato()))
        .evidence(value(row, "utfall", row.utfall()))
        .evidence(value(row, "start_dato", row.startDato()))
        .evidence(value(row, "slutt_dato", row.sluttDato()));
  }

  private static Evidence value(Kvp row, String column, Fact<?> fact) {
    return fact.optional()
        .<Evidence>map(value -> Evidence.value(Program.felt(row, column), value))
        .orElseGet(() -> Evidence.blank(Program.felt(row, column)));
  }
}
