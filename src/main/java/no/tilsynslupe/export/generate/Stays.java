package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/** Stays in temporary housing, alone or several that make one run. */
final class Stays {
  private static final int MONTHS = 3;
  private static final int JOINED_GAP = 7;
  private static final List<String> TYPES =
      List.of("HOSPITS", "DOGNOVERNATTING", "CAMPING", "HOTELL_PENSJONAT", "ANNET");
  private static final List<String> LET_TYPES =
      List.of("LEILIGHET", "KOMMUNAL_BOLIG", "PRIVAT_ROM");
  private static final List<String> NOT_SECTION_27 = List.of("NATTHJEM", "KRISESENTER");

  /** How long a run lasts, from its first day. */
  private enum Length {
    SHORT,
    DAY_BEFORE_LIMIT,
    ON_LIMIT,
    DAY_AFTER_LIMIT,
    LONG,
    RUNNING_SHORT,
    RUNNING_LONG
  }

  private final CaseDraft sak;
  private final Dice dice;

  Stays(CaseDraft sak) {
    this.sak = sak;
    this.dice = sak.dice();
  }

  void write() {
    int which = dice.below(100);
    if (which < 6) {
      notSection27();
    } else if (which < 11) {
      lostEnd();
    } else if (which < 16) {
      eightDaysApart();
    } else {
      run();
    }
  }

  private void run() {
    boolean often = sak.faulty(Practice.LONG_STAYS);
    Length length =
        often
            ? dice.weighted(
                List.of(Length.DAY_AFTER_LIMIT, Length.LONG, Length.RUNNING_LONG), 3, 6, 2)
            : dice.weighted(
                List.of(
                    Length.SHORT, Length.DAY_BEFORE_LIMIT, Length.ON_LIMIT, Length.RUNNING_SHORT),
                10,
                2,
                3,
                3);
    LocalDate start = start(length);
    LocalDate end = end(length, start);
    boolean running = length == Length.RUNNING_SHORT || length == Length.RUNNING_LONG;
    if (!sak.span().inData(start) || (!running && !sak.span().inData(end))) {
      return;
    }
    boolean maybeLet = dice.chance(0.08);
    String type = dice.one(maybeLet ? LET_TYPES : TYPES);
    String let = maybeLet ? "" : dice.chance(0.7) ? "N" : "";
    boolean reason = often ? dice.chance(0.25) : dice.chance(0.6);
    String aim = describe(length);
    RunKeys keys = new RunKeys(sak, start, end, running, maybeLet, reason, household(start));
    LocalDate split = start.plusDays(10);
    int days = Math.toIntExact(end.toEpochDay() - start.toEpochDay());
    if (days > 40 && dice.chance(0.4)) {
      int gap = dice.one(List.of(0, 0, 3, JOINED_GAP));
      Row first = new Row(type, let, keys.children(), start, split, reason, false);
      Row second =
          new Row(
              type,
              let,
              keys.children(),
              split.plusDays(gap + 1L),
              open(running, end),
              false,
              reason);
      String id = write(first);
      write(second);
      keys.write(id, aim + ", to rader med " + gap + " dager imellom");
      return;
    }
    String id = write(new Row(type, let, keys.children(), start, open(running, end), reason, true));
    keys.write(id, aim);
  }

  private static @Nullable LocalDate open(boolean running, LocalDate end) {
    return running ? null : end;
  }

  /**
   * Starts at the end of a month now and then, where three months later is a matter of clamping.
   */
  private LocalDate start(Length length) {
    LocalDate taken = sak.span().taken();
    return switch (length) {
      case RUNNING_SHORT -> sak.span().to().minusDays(dice.between(1, 60));
      case RUNNING_LONG -> taken.minusMonths(MONTHS).minusDays(dice.between(25, 200));
      default -> {
        if (dice.chance(0.1)) {
          yield LocalDate.of(sak.span().to().getYear() - 1, 11, dice.between(28, 30));
        }
        yield dice.day(sak.span().from().minusDays(60), sak.span().to().minusDays(10));
      }
    };
  }

  private LocalDate end(Length length, LocalDate start) {
    LocalDate limit = start.plusMonths(MONTHS);
    return switch (length) {
      case SHORT -> start.plusDays(dice.between(3, 70));
      case DAY_BEFORE_LIMIT -> limit.minusDays(1);
      case ON_LIMIT -> limit;
      case DAY_AFTER_LIMIT -> limit.plusDays(1);
      case LONG -> limit.plusDays(dice.between(2, 160));
      case RUNNING_SHORT, RUNNING_LONG -> sak.span().taken();
    };
  }

  private static String describe(Length length) {
    return switch (length) {
      case SHORT -> "Kort opphold";
      case DAY_BEFORE_LIMIT -> "Opphold til dagen før tre måneder";
      case ON_LIMIT -> "Opphold i nøyaktig tre måneder";
      case DAY_AFTER_LIMIT -> "Opphold i tre måneder og én dag";
      case LONG -> "Opphold i godt over tre måneder";
      case RUNNING_SHORT -> "Opphold som pågår og ikke har vart i tre måneder";
      case RUNNING_LONG -> "Opphold som pågår og har vart i over tre måneder";
    };
  }

  /** What stands in the stay's own field for children; the case's household counts where blank. */
  private String household(LocalDate start) {
    // Long ago, the household of the export day proves little: so the stay tells itself.
    boolean old = start.isBefore(sak.span().taken().minusMonths(23));
    Person.Child child = sak.person().child();
    if (child == Person.Child.UNKNOWN || (!old && dice.chance(0.6))) {
      return "";
    }
    return child == Person.Child.YES ? sak.person().children() : "0";
  }

  /** Eight days between two stays: two runs, each judged by itself. */
  private void eightDaysApart() {
    LocalDate start = dice.day(sak.span().from(), sak.span().to().minusDays(150));
    LocalDate end = start.plusMonths(MONTHS).minusDays(dice.between(5, 20));
    LocalDate again = end.plusDays(JOINED_GAP + 2L);
    LocalDate last = again.plusDays(dice.between(5, 40));
    if (!sak.span().inData(last) || !sak.span().inPeriod(start)) {
      return;
    }
    String type = dice.one(TYPES);
    RunKeys first = new RunKeys(sak, start, end, false, false, false, household(start));
    RunKeys second = new RunKeys(sak, again, last, false, false, true, household(again));
    String aim = "Åtte dager mellom to opphold: to perioder";
    first.write(write(new Row(type, "N", first.children(), start, end, false, true)), aim);
    second.write(write(new Row(type, "N", second.children(), again, last, true, false)), aim);
  }

  /** The end was never recorded: a home let on a contract follows. */
  private void lostEnd() {
    LocalDate start = dice.day(sak.span().from(), sak.span().to().minusDays(130));
    boolean adult = sak.person().yearKnown() && sak.person().leastAge(start) >= 25;
    if (!adult || sak.person().child() != Person.Child.NO || !sak.span().inPeriod(start)) {
      run();
      return;
    }
    String id = write(new Row(dice.one(TYPES), "N", "", start, null, false, true));
    LocalDate moved = start.plusDays(dice.between(20, 100));
    write(new Row("KOMMUNAL_BOLIG", "J", "", moved, null, false, false));
    sak.key(
        KeyedCriterion.P27_3MND,
        id,
        start.plusMonths(MONTHS).plusDays(1),
        Meant.UAVKLART,
        "Sluttdatoen er glemt: et leieforhold følger etter");
  }

  private void notSection27() {
    LocalDate start = dice.day(sak.span().from(), sak.span().to().minusDays(30));
    if (dice.chance(0.5)) {
      write(new Row(dice.one(LET_TYPES), "J", "", start, null, false, false));
    } else {
      LocalDate end = Day.earliest(sak.span().to(), start.plusDays(dice.between(1, 120)));
      write(new Row(dice.one(NOT_SECTION_27), "N", "", start, end, false, false));
    }
  }

  private record Row(
      String type,
      String let,
      String children,
      LocalDate from,
      @Nullable LocalDate until,
      boolean reason,
      boolean decided) {}

  private String write(Row stay) {
    String decision = stay.decided() && dice.chance(0.85) ? decide(stay) : "";
    String id = sak.id("O");
    TableFile row =
        sak.row(Tabell.BOTILBUD)
            .set("opphold_id", id)
            .set("vedtak_id", decision)
            .set("fra", stay.from())
            .set("type", stay.type())
            .set("leiekontrakt", stay.let())
            .set("antall_barn", stay.children())
            .set("forsvarlig_standard", sak.blank() ? "" : dice.chance(0.9) ? "J" : "N");
    if (stay.until() != null) {
      row.set("til", stay.until());
    }
    if (stay.reason()) {
      row.set("unntak_begrunnelse", sak.hand().prose("grunn_opphold", stay.from()));
    }
    if (dice.chance(0.5)) {
      row.set("soknad_dato", stay.from()).set("vurdert_dato", stay.from());
    }
    if (dice.chance(0.6)) {
      LocalDate measure = stay.from().plusDays(dice.between(2, 30));
      row.set("tiltak_varig_bolig_dato", Day.earliest(measure, sak.span().to()));
    }
    row.end();
    return id;
  }

  private String decide(Row stay) {
    LocalDate day = stay.from();
    if (sak.hasDecisionOn(day)) {
      return "";
    }
    DecisionDraft decision = new DecisionDraft(sak.id("V"), day, null);
    LineDraft line =
        new LineDraft(Purpose.BO_MIDL, LineDraft.Basis.P27, LineDraft.Result.INNVILGET);
    line.from = stay.from();
    line.until = stay.until();
    new DecisionWriter(sak).write(decision.add(line));
    return decision.id;
  }
}
