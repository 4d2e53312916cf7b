package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * Courses of counselling with and without a decision under § 17.
 *
 * <p>Source: the criteria catalogue, P17-VEDTAK and P17-START.
 */
final class Counselling {
  private static final String MONEY = "OKONOMISK_RADGIVNING";
  private static final List<String> TALKS = List.of("SAMTALE", "RAD_VEILEDNING");
  private static final int LONGEST_PAUSE = 90;
  private static final int DAYS_BEFORE = 365;
  private static final int DAYS_AFTER = 30;
  private static final String PLANNED = "oppfolging.planlagt";

  /** What a course is made of, apart from the decision. */
  private enum Kind {
    MONEY_TWICE_OR_MORE(2),
    MONEY_ONCE_PLANNED(1),
    MONEY_ONCE_UNPLANNED(1),
    MONEY_ONCE_UNKNOWN(1),
    THREE_PLANNED_TALKS(3),
    TWO_PLANNED_TALKS(2),
    TWO_PLANNED_ONE_UNKNOWN(3),
    SINGLE_TALK(1);

    private final int events;

    Kind(int events) {
      this.events = events;
    }
  }

  /** Where the decision lies. */
  private enum Decision {
    NONE,
    IN_TIME,
    FIRST_DAY_SOUGHT,
    DAY_BEFORE_SOUGHT,
    LAST_DAY_SOUGHT,
    DAY_AFTER_SOUGHT,
    REFUSED
  }

  private record Event(String id, LocalDate day, String type, String planned) {}

  private final CaseDraft sak;
  private final Dice dice;
  private final List<LocalDate> granted = new ArrayList<>();

  Counselling(CaseDraft sak) {
    this.sak = sak;
    this.dice = sak.dice();
  }

  /**
   * One course, or two that are a day too far apart to be one.
   *
   * @param first the earliest day that may have an event
   */
  void write(LocalDate first) {
    LocalDate latest = sak.span().to().minusDays(dice.chance(0.1) ? 1 : 60);
    if (!first.isBefore(latest)) {
      return;
    }
    Kind kind = kind();
    List<Event> course = course(kind, dice.day(first, latest));
    if (course.isEmpty()) {
      return;
    }
    Decision decision = decisionFor(kind);
    LocalDate day = dayOf(decision, course);
    if (day != null) {
      decide(day, decision == Decision.REFUSED);
    }
    write(kind, course, decision);
    if (decision == Decision.NONE && dice.chance(0.15)) {
      LocalDate next = lastDay(course).plusDays(LONGEST_PAUSE + 1);
      Kind second = dice.chance(0.5) ? Kind.MONEY_TWICE_OR_MORE : Kind.SINGLE_TALK;
      List<Event> later = course(second, next);
      if (!later.isEmpty()) {
        write(second, later, Decision.NONE);
      }
    }
  }

  private Kind kind() {
    return dice.weighted(
        List.of(Kind.values()), 9, 3, 2, sak.blank() ? 3 : 1, 3, 2, sak.blank() ? 3 : 1, 4);
  }

  private List<Event> course(Kind kind, LocalDate start) {
    int count = kind == Kind.MONEY_TWICE_OR_MORE ? dice.between(2, 7) : kind.events;
    List<Event> events = new ArrayList<>();
    LocalDate day = start;
    for (int i = 0; i < count; i++) {
      if (!sak.span().inData(day)) {
        return i == 0 || kind != Kind.MONEY_TWICE_OR_MORE || i < 2 ? List.of() : events;
      }
      events.add(new Event(sak.id("H"), day, type(kind), planned(kind, i)));
      day = day.plusDays(dice.chance(0.1) ? LONGEST_PAUSE : dice.between(7, 45));
    }
    return events;
  }

  private String type(Kind kind) {
    return kind.name().startsWith("MONEY") ? MONEY : dice.one(TALKS);
  }

  private String planned(Kind kind, int index) {
    return switch (kind) {
      case MONEY_TWICE_OR_MORE -> dice.one(List.of("J", "N", ""));
      case MONEY_ONCE_PLANNED, THREE_PLANNED_TALKS, TWO_PLANNED_TALKS -> "J";
      case MONEY_ONCE_UNPLANNED -> "N";
      case MONEY_ONCE_UNKNOWN -> "";
      case TWO_PLANNED_ONE_UNKNOWN -> index == 1 ? "" : "J";
      case SINGLE_TALK -> "N";
    };
  }

  private Decision decisionFor(Kind kind) {
    if (kind == Kind.SINGLE_TALK || kind == Kind.MONEY_ONCE_UNPLANNED) {
      return Decision.NONE;
    }
    if (sak.faulty(Practice.ADVICE_WITHOUT_DECISION)) {
      return dice.weighted(
          List.of(
              Decision.NONE,
              Decision.DAY_BEFORE_SOUGHT,
              Decision.DAY_AFTER_SOUGHT,
              Decision.REFUSED),
          8,
          1,
          1,
          1);
    }
    return dice.weighted(
        List.of(Decision.IN_TIME, Decision.FIRST_DAY_SOUGHT, Decision.LAST_DAY_SOUGHT), 10, 1, 1);
  }

  private @Nullable LocalDate dayOf(Decision decision, List<Event> course) {
    LocalDate first = course.get(0).day();
    LocalDate last = lastDay(course);
    LocalDate day =
        switch (decision) {
          case NONE -> null;
          case IN_TIME, REFUSED -> first.minusDays(dice.between(-10, 40));
          case FIRST_DAY_SOUGHT -> first.minusDays(DAYS_BEFORE);
          case DAY_BEFORE_SOUGHT -> first.minusDays(DAYS_BEFORE + 1);
          case LAST_DAY_SOUGHT -> last.plusDays(DAYS_AFTER);
          case DAY_AFTER_SOUGHT -> last.plusDays(DAYS_AFTER + 1);
        };
    return day != null && sak.span().inData(day) && !sak.hasDecisionOn(day) ? day : null;
  }

  private static LocalDate lastDay(List<Event> course) {
    return course.get(course.size() - 1).day();
  }

  private void decide(LocalDate day, boolean refused) {
    LineDraft line =
        new LineDraft(
            Purpose.ANNET,
            LineDraft.Basis.P17,
            refused ? LineDraft.Result.AVSLATT : LineDraft.Result.INNVILGET);
    DecisionDraft decision =
        new DecisionDraft(
            sak.id("V"), day, Day.latest(sak.span().history(), day.minusDays(dice.below(20))));
    boolean forgotten = sak.faulty(Practice.START_DATE);
    if (!refused) {
      line.start = forgotten ? null : day.plusDays(dice.between(0, 21));
      line.from = dice.chance(0.5) ? day : null;
      granted.add(day);
      keyStart(decision, forgotten);
    }
    if (dice.chance(0.12) && sak.free(Purpose.TRANSPORT, day)) {
      // Advice may be a section of a decision on something else.
      decision.add(
          new LineDraft(Purpose.TRANSPORT, LineDraft.Basis.P18, LineDraft.Result.INNVILGET));
    }
    new DecisionWriter(sak).write(decision.add(line));
  }

  private void keyStart(DecisionDraft decision, boolean forgotten) {
    Meant meant = forgotten ? Meant.AVVIK : Meant.OK;
    String aim = forgotten ? "§ 17-vedtak uten oppstartsdato" : "§ 17-vedtak med oppstartsdato";
    if (!sak.has("vedtak.oppstart_dato")) {
      meant = Meant.UAVKLART;
      aim = "Uttrekket har ikke kolonnen oppstart_dato";
    }
    sak.key(KeyedCriterion.P17_START, decision.id, decision.day, meant, aim);
  }

  private void write(Kind kind, List<Event> course, Decision decision) {
    for (Event event : course) {
      sak.row(Tabell.OPPFOLGING)
          .set("hendelse_id", event.id())
          .set("dato", event.day())
          .set("type", event.type())
          .set("planlagt", event.planned())
          .set("tema", event.type().equals(MONEY) ? "OKONOMI" : dice.one(List.of("ARBEID", "")))
          .set("tekst", sak.hand().prose("samtale", event.day()))
          .end();
    }
    Meant meant = meant(kind, course);
    if (meant != Meant.IKKE_AKTUELT || kind != Kind.SINGLE_TALK) {
      sak.key(
          KeyedCriterion.P17_VEDTAK,
          course.get(0).id(),
          lastDay(course),
          meant,
          describe(kind, course) + describe(decision));
    }
  }

  private Meant meant(Kind kind, List<Event> course) {
    LocalDate from = course.get(0).day().minusDays(DAYS_BEFORE);
    LocalDate to = lastDay(course).plusDays(DAYS_AFTER);
    Meant without = without(kind);
    if (without == Meant.IKKE_AKTUELT) {
      return without;
    }
    if (granted.stream().anyMatch(day -> !day.isBefore(from) && !day.isAfter(to))) {
      return Meant.OK;
    }
    if (!sak.span().taken().isAfter(to)) {
      return Meant.IKKE_AKTUELT;
    }
    if (!sak.complete(Gap.DECISIONS_17)) {
      return Meant.UAVKLART;
    }
    // The last days of the search lie behind the period: there may be a decision in them.
    boolean pastPeriod = to.isAfter(sak.span().to());
    return pastPeriod && without == Meant.AVVIK ? Meant.RISIKO : without;
  }

  /** The outcome where no decision is found. */
  private Meant without(Kind kind) {
    boolean told = sak.has(PLANNED);
    return switch (kind) {
      case MONEY_TWICE_OR_MORE -> Meant.AVVIK;
      case MONEY_ONCE_PLANNED, THREE_PLANNED_TALKS -> told ? Meant.RISIKO : Meant.UAVKLART;
      case MONEY_ONCE_UNKNOWN, TWO_PLANNED_ONE_UNKNOWN -> Meant.UAVKLART;
      case MONEY_ONCE_UNPLANNED -> told ? Meant.IKKE_AKTUELT : Meant.UAVKLART;
      case TWO_PLANNED_TALKS, SINGLE_TALK -> Meant.IKKE_AKTUELT;
    };
  }

  private static String describe(Kind kind, List<Event> course) {
    return switch (kind) {
      case MONEY_TWICE_OR_MORE -> course.size() + " økonomiske rådgivninger";
      case MONEY_ONCE_PLANNED -> "Én planlagt økonomisk rådgivning";
      case MONEY_ONCE_UNPLANNED -> "Én økonomisk rådgivning som ikke var planlagt";
      case MONEY_ONCE_UNKNOWN -> "Én økonomisk rådgivning, ikke registrert om den var planlagt";
      case THREE_PLANNED_TALKS -> "Tre planlagte samtaler";
      case TWO_PLANNED_TALKS -> "To planlagte samtaler, én for lite";
      case TWO_PLANNED_ONE_UNKNOWN -> "To planlagte samtaler og én som ikke er registrert";
      case SINGLE_TALK -> "Én samtale der og da";
    };
  }

  private static String describe(Decision decision) {
    return switch (decision) {
      case NONE -> ", uten § 17-vedtak";
      case IN_TIME -> ", med § 17-vedtak";
      case FIRST_DAY_SOUGHT -> ", § 17-vedtak 365 dager før den første";
      case DAY_BEFORE_SOUGHT -> ", § 17-vedtak 366 dager før den første";
      case LAST_DAY_SOUGHT -> ", § 17-vedtak 30 dager etter den siste";
      case DAY_AFTER_SOUGHT -> ", § 17-vedtak 31 dager etter den siste";
      case REFUSED -> ", søknad om råd og veiledning avslått";
    };
  }
}
