package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.export.generate.LineDraft.Basis;
import no.tilsynslupe.export.generate.LineDraft.Result;
import no.tilsynslupe.export.generate.LineDraft.Tick;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * Support month by month: the first application, renewals, conditions, and payments. What § 20 a is
 * meant to say of it is chosen once for the case.
 */
final class SupportCourse {
  /** How activity is asked of someone who may be under 30. */
  private enum Activity {
    EVERY_TIME,
    NOW_AND_THEN,
    NONE,
    EXCEPTION,
    EXCEPTION_NOW_AND_THEN,
    WITH_PAPERS,
    PAPERS_ONLY,
    LAST_DAY,
    DAY_TOO_LATE
  }

  private static final int LOOK_BACK_20A = 92;
  private static final List<Activity> RIGHT =
      List.of(
          Activity.EVERY_TIME,
          Activity.NOW_AND_THEN,
          Activity.EXCEPTION,
          Activity.LAST_DAY,
          Activity.EXCEPTION_NOW_AND_THEN,
          Activity.WITH_PAPERS);
  private static final List<Activity> WRONG =
      List.of(Activity.NONE, Activity.PAPERS_ONLY, Activity.DAY_TOO_LATE);
  private static final List<String> EXCEPTIONS =
      List.of("HELSE_SOSIALT", "I_ARBEID", "I_AKTIVITET", "ANDRE_GRUNNER");

  private final CaseDraft sak;
  private final Dice dice;
  private final DecisionWriter decisions;
  private final ConditionWriter conditions;
  private final Activity activity;
  private final boolean rent;
  private final boolean power;
  private final Amounts amounts;
  private int number;
  private @Nullable LocalDate last;
  private LocalDate lastActivity = LocalDate.MIN;

  SupportCourse(CaseDraft sak) {
    this.sak = sak;
    this.dice = sak.dice();
    this.decisions = new DecisionWriter(sak);
    this.conditions = new ConditionWriter(sak);
    this.activity =
        sak.faulty(Practice.NO_ACTIVITY_UNDER_30)
            ? dice.weighted(WRONG, 6, 3, 2)
            : dice.weighted(RIGHT, 16, 8, 5, 4, 2, 1);
    this.amounts = new Amounts(sak.person(), dice);
    this.rent = dice.chance(0.6);
    this.power = dice.chance(0.25);
  }

  /** Support in the months from the first to the last, but for the one left out. */
  void write(SupportSpell spell) {
    int month = spell.first();
    while (month <= spell.last()) {
      if (month == spell.gap()) {
        month++;
        continue;
      }
      int until = Math.min(spell.last(), month + length() - 1);
      until = month < spell.gap() ? Math.min(until, spell.gap() - 1) : until;
      decide(month, until);
      for (int m = month; m <= until; m++) {
        sak.support().add(m);
        pay(m);
      }
      month = until + 1;
    }
  }

  private int length() {
    boolean exact = activity == Activity.LAST_DAY || activity == Activity.DAY_TOO_LATE;
    return exact && sak.maybeYoung() ? 3 : dice.one(List.of(1, 1, 1, 2, 3));
  }

  private void decide(int month, int until) {
    LocalDate day = dayOf(month);
    if (day == null) {
      return;
    }
    LocalDate applied = Day.latest(sak.span().history(), day.minusDays(sak.waiting(1, 24)));
    DecisionDraft decision = new DecisionDraft(sak.id("V"), day, applied);
    LocalDate from = SupportMonths.firstDay(month);
    LocalDate to = SupportMonths.lastDay(until);
    boolean reduced = number > 1 && dice.chance(0.015);
    Result result = reduced ? Result.REDUSERT : Result.INNVILGET;
    LineDraft living = new LineDraft(Purpose.LIVSOPPHOLD, Basis.P18, result).span(from, to);
    living.rate = amounts.rate(from);
    decision.add(living.amount(reduced ? living.rate / 2 : amounts.granted(from)));
    if (rent) {
      decision.add(rent(from, to));
    }
    if (power && dice.chance(0.6)) {
      decision.add(new LineDraft(Purpose.STROM, Basis.P18, Result.INNVILGET).span(from, to));
    }
    if (sak.maybeYoung()) {
      askActivity(decision);
    } else if (dice.chance(0.35)) {
      conditions.any(decision);
      decision.lines.get(0).alsoHjemmel = dice.chance(0.7) ? "20" : "";
    }
    decisions.write(decision);
    last = day;
    number++;
  }

  /** A rent that is only partly met is a part refusal, to be tried under § 19 as well. */
  private LineDraft rent(LocalDate from, LocalDate to) {
    if (!dice.chance(0.06)) {
      LineDraft whole = new LineDraft(Purpose.HUSLEIE, Basis.P18, Result.INNVILGET);
      return whole.span(from, to).amount(amounts.rent());
    }
    LineDraft part = new LineDraft(Purpose.HUSLEIE, Basis.P18, Result.DELVIS_INNVILGET);
    boolean missed = sak.faulty(Practice.SECTION_19_NOT_TRIED);
    Tick tried = sak.blank() ? Tick.BLANK : missed ? Tick.N : Tick.J;
    return part.span(from, to).assessed19(tried).amount(amounts.rent() / 2);
  }

  /** Null where the decision would lie outside the data. */
  private @Nullable LocalDate dayOf(int month) {
    LocalDate first = SupportMonths.firstDay(month);
    LocalDate day = first.minusDays(dice.below(9));
    LocalDate before = last;
    if (before == null) {
      day = first.plusDays(dice.below(20));
    } else if (sak.maybeYoung() && lastActivity.equals(before)) {
      if (activity == Activity.LAST_DAY) {
        day = before.plusDays(LOOK_BACK_20A);
      } else if (activity == Activity.DAY_TOO_LATE) {
        day = before.plusDays(LOOK_BACK_20A + 1);
      }
    }
    if (before != null && !day.isAfter(before)) {
      day = before.plusDays(1);
    }
    return sak.span().inData(day) && !sak.hasDecisionOn(day) ? day : null;
  }

  private void askActivity(DecisionDraft decision) {
    switch (activity) {
      case EVERY_TIME -> withActivity(decision, "Aktivitetsvilkår i hvert vedtak");
      case NOW_AND_THEN -> {
        decision.aim20a = "Aktivitetsvilkår i vedtaket eller i et av de siste 92 dagene";
        if (decision.day.minusDays(80).isAfter(floor(lastActivity))) {
          withActivity(decision, decision.aim20a);
        } else if (dice.chance(0.3)) {
          conditions.other(decision);
        }
      }
      case NONE -> {
        decision.aim20a = "Verken aktivitetsvilkår eller unntak";
        if (dice.chance(0.3)) {
          conditions.other(decision);
        }
      }
      case EXCEPTION -> {
        decision.aim20a = "Unntak fra aktivitet er registrert";
        decision.exception = dice.one(EXCEPTIONS);
      }
      case EXCEPTION_NOW_AND_THEN -> {
        decision.aim20a = "Unntak i vedtaket eller i et av de siste 92 dagene";
        if (decision.day.minusDays(80).isAfter(floor(lastActivity))) {
          decision.exception = dice.one(EXCEPTIONS);
          lastActivity = decision.day;
        }
      }
      case WITH_PAPERS -> {
        decision.aim20a = "Aktivitet og krav om dokumentasjon i samme vilkår";
        conditions.mixed(decision);
        decision.lines.get(0).alsoHjemmel = "20a";
      }
      case PAPERS_ONLY -> {
        decision.aim20a = "Eneste vilkår er krav om dokumentasjon";
        conditions.papers(decision);
        decision.lines.get(0).alsoHjemmel = "20a";
      }
      case LAST_DAY -> alternate(decision, "Aktivitetsvilkår 92 dager tidligere");
      case DAY_TOO_LATE -> alternate(decision, "Aktivitetsvilkår 93 dager tidligere");
    }
  }

  private static LocalDate floor(LocalDate day) {
    return Day.latest(day, LocalDate.of(1900, 1, 1));
  }

  /** Every second decision has a condition on activity, the others only the one before. */
  private void alternate(DecisionDraft decision, String aim) {
    if (last != null && lastActivity.equals(last)) {
      decision.aim20a = aim;
    } else {
      withActivity(decision, "Aktivitetsvilkår i vedtaket");
    }
  }

  private void withActivity(DecisionDraft decision, String aim) {
    decision.aim20a = aim;
    conditions.activity(decision);
    decision.lines.get(0).alsoHjemmel = dice.chance(0.8) ? "20a" : "";
    lastActivity = decision.day;
  }

  private void pay(int month) {
    LocalDate from = SupportMonths.firstDay(month);
    LocalDate to = SupportMonths.lastDay(month);
    int parts = dice.chance(0.1) ? 4 : 1;
    LocalDate begin = from;
    for (int i = 1; i <= parts; i++) {
      LocalDate end = i == parts ? to : from.plusDays(7L * i - 1);
      payment(begin, end, amounts.granted(from) / parts);
      begin = end.plusDays(1);
    }
    if (rent) {
      payment(from, to, amounts.rent());
    }
  }

  private void payment(LocalDate from, LocalDate to, int amount) {
    LocalDate due = Day.earliest(sak.span().to(), from.plusDays(dice.below(3)));
    sak.row(Tabell.UTBETALINGER)
        .set("utbetaling_id", sak.id("U"))
        .set("fra", from)
        .set("til", to)
        .set("forfall_dato", due)
        .set("utbetalt_dato", due)
        .set("belop", amount)
        .set("hjemmel", "18")
        .end();
  }
}
