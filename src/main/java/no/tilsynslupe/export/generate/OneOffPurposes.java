package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.export.generate.LineDraft.Basis;
import no.tilsynslupe.export.generate.LineDraft.Result;
import no.tilsynslupe.export.generate.LineDraft.Tick;

/**
 * Applications for something by itself: furniture, a dentist, arrears, an emergency. Planned around
 * the question of which paragraph they belong under.
 */
final class OneOffPurposes {
  /** Lines of one family this many days apart may decide for one another. */
  private static final int NEAR = 30;

  private static final int FOUR_WEEKS = 28;

  private static final List<Purpose> NECESSITIES = Purpose.of(Purpose.Group.NECESSITY);
  private static final List<Purpose> INDIVIDUAL = Purpose.of(Purpose.Group.INDIVIDUAL);
  private static final List<Purpose> EXTRAS = Purpose.of(Purpose.Group.EXTRA);
  private static final List<Result> REFUSALS =
      List.of(Result.AVSLATT, Result.AVSLATT, Result.DELVIS_INNVILGET, Result.AVVIST);
  private static final List<Purpose> LIVING_COSTS =
      List.of(Purpose.LIVSOPPHOLD, Purpose.HUSLEIE, Purpose.STROM);

  private final CaseDraft sak;
  private final Dice dice;
  private final DecisionWriter decisions;

  OneOffPurposes(CaseDraft sak) {
    this.sak = sak;
    this.dice = sak.dice();
    this.decisions = new DecisionWriter(sak);
  }

  /** Some applications in the days given; fewer where there is no room. */
  void write(int count, LocalDate first, LocalDate last) {
    for (int i = 0; i < count; i++) {
      LocalDate day = dice.day(first, last);
      Purpose purpose = purpose();
      // A search for § 18 nearby must lie within what the export covers.
      boolean room = !day.isAfter(sak.span().to().minusDays(NEAR + 15));
      if (room && sak.free(purpose, day) && !sak.hasDecisionOn(day)) {
        plan(purpose, day);
      }
    }
  }

  private Purpose purpose() {
    int which = dice.below(100);
    if (which < 24) {
      return Purpose.INNBO;
    }
    if (which < 44) {
      return dice.one(NECESSITIES);
    }
    if (which < 64) {
      return dice.one(INDIVIDUAL);
    }
    if (which < 74) {
      return Purpose.REST;
    }
    if (which < 82) {
      return Purpose.GJELD_TAP;
    }
    return which < 97 ? dice.one(EXTRAS) : Purpose.ANNET;
  }

  private void plan(Purpose purpose, LocalDate day) {
    if (purpose.group() == Purpose.Group.EXTRA || purpose == Purpose.ANNET) {
      extra(purpose, day);
    } else if (sak.faulty(Practice.NECESSITIES_UNDER_19)) {
      under19(purpose, day);
    } else if (dice.chance(0.25)) {
      nearMiss(purpose, day);
    } else {
      under18(purpose, day);
    }
  }

  private DecisionDraft decision(LocalDate day) {
    LocalDate applied = Day.latest(sak.span().history(), day.minusDays(sak.waiting(0, 30)));
    return new DecisionDraft(sak.id("V"), day, applied);
  }

  private LineDraft line(Purpose purpose, Basis basis, Result result) {
    LineDraft line = new LineDraft(purpose, basis, result);
    line.emergency = purpose == Purpose.NODHJELP && dice.chance(0.8);
    if (LIVING_COSTS.contains(purpose) && dice.chance(0.3)) {
      line.emergency = true;
    }
    if (purpose == Purpose.GJELD_TAP) {
      line.threat = sak.blank() || dice.chance(0.3) ? Tick.BLANK : Tick.J;
    } else if (purpose == Purpose.REST) {
      line.threat = dice.weighted(List.of(Tick.BLANK, Tick.N, Tick.J), 3, 5, 2);
    }
    return line;
  }

  private void extra(Purpose purpose, LocalDate day) {
    Result result = dice.chance(0.5) ? Result.INNVILGET : Result.AVSLATT;
    Tick tick = dice.chance(0.5) ? Tick.N : Tick.BLANK;
    LineDraft line = line(purpose, Basis.P19, result).assessed18(tick);
    if (purpose == Purpose.GJELD_ANNEN) {
      line.threat = dice.weighted(List.of(Tick.BLANK, Tick.N, Tick.J), 5, 5, 1);
    }
    decisions.write(decision(day).add(line));
  }

  /** § 19 alone for what belongs under § 18; now and then with § 18 assessed after all. */
  private void under19(Purpose purpose, LocalDate day) {
    boolean granted = dice.chance(0.4);
    LineDraft line = line(purpose, Basis.P19, granted ? Result.INNVILGET : dice.one(REFUSALS));
    line.assessed18 = dice.weighted(List.of(Tick.N, Tick.BLANK), 3, sak.blank() ? 3 : 1);
    if (purpose == Purpose.GJELD_TAP && dice.chance(0.2)) {
      line.threat = Tick.N;
      line.aim = "Teksten sier fare, feltet sier nei.";
    }
    DecisionDraft decision = decision(day).add(line);
    if (dice.chance(0.2)) {
      second(decision, purpose, Basis.P19);
    } else if (dice.chance(0.15)) {
      twoInOne(line, purpose, day);
    }
    decisions.write(decision);
  }

  /** A further line of another purpose in the same decision. */
  private void second(DecisionDraft decision, Purpose first, Basis basis) {
    Purpose other = dice.chance(0.5) ? Purpose.INNBO : dice.one(INDIVIDUAL);
    if (other.family() == first.family()
        || !sak.free(other, decision.day)
        || decision.lines.get(0).emergency) {
      return;
    }
    LineDraft line = line(other, basis, Result.AVSLATT);
    if (basis == Basis.P19) {
      line.assessed18 = dice.weighted(List.of(Tick.J, Tick.N, Tick.BLANK), 2, 2, 1);
    } else {
      line.assessed19 = tried();
    }
    decision.add(line);
  }

  /** Furniture and something else in one line: each criterion sees its own part of it. */
  private void twoInOne(LineDraft line, Purpose purpose, LocalDate day) {
    if (purpose == Purpose.INNBO && sak.free(Purpose.TANN, day)) {
      line.also = Purpose.TANN;
    } else if (purpose == Purpose.TANN && sak.free(Purpose.INNBO, day)) {
      line.also = Purpose.INNBO;
    }
  }

  private void nearMiss(Purpose purpose, LocalDate day) {
    switch (dice.below(6)) {
      case 0 -> {
        LineDraft line = line(purpose, Basis.P19, dice.one(REFUSALS)).assessed18(Tick.J);
        decisions.write(decision(day).add(line.aim("§ 18 er vurdert først")));
      }
      case 1 -> {
        LineDraft line = line(purpose, Basis.P19, Result.INNVILGET).assessed18(Tick.J);
        decisions.write(decision(day).add(line.aim("§ 18 er vurdert først")));
      }
      case 2 -> bothInOneDecision(purpose, day);
      case 3 -> apart(purpose, day, NEAR);
      case 4 -> apart(purpose, day, NEAR + 1);
      default -> {
        LineDraft line = line(purpose, Basis.P19, Result.TRUKKET);
        decisions.write(decision(day).add(line));
      }
    }
  }

  /** The same purpose under § 18 and § 19, a line each. */
  private void bothInOneDecision(Purpose purpose, LocalDate day) {
    Result under18 = dice.chance(0.5) ? Result.AVSLATT : Result.DELVIS_INNVILGET;
    LineDraft first = line(purpose, Basis.P18, under18).assessed19(Tick.BLANK);
    LineDraft second = line(purpose, Basis.P19, Result.AVSLATT).near18();
    second.threat = first.threat;
    second.emergency = first.emergency;
    String aim = "Begge paragrafene er prøvd i samme vedtak";
    decisions.write(decision(day).add(first.aim(aim)).add(second.aim(aim)));
  }

  /** § 18 first, and § 19 as many days later; just at the limit, or just past it. */
  private void apart(Purpose purpose, LocalDate day, int days) {
    LocalDate earlier = day.minusDays(days);
    boolean room =
        sak.span().inData(earlier.minusDays(40))
            && sak.free(purpose, earlier)
            && !sak.hasDecisionOn(earlier);
    if (!room) {
      return;
    }
    boolean near = days <= NEAR;
    LineDraft first = line(purpose, Basis.P18, Result.INNVILGET);
    LineDraft second = line(purpose, Basis.P19, Result.AVSLATT).assessed18(Tick.N);
    if (near) {
      second.near18();
    }
    String aim = "§ 18 for samme formål " + days + " dager tidligere";
    decisions.write(decision(earlier).add(first));
    decisions.write(decision(day).add(second.aim(aim)));
  }

  private void under18(Purpose purpose, LocalDate day) {
    int which = dice.below(100);
    if (which < 45) {
      LineDraft granted = line(purpose, Basis.P18, Result.INNVILGET);
      if (purpose.group() == Purpose.Group.INDIVIDUAL && dice.chance(0.25)) {
        forSomeWeeks(granted, day);
      }
      DecisionDraft decision = decision(day).add(granted);
      if (dice.chance(0.2)) {
        second(decision, purpose, Basis.P18);
      }
      decisions.write(decision);
      return;
    }
    if (which < 55) {
      Result result = dice.chance(0.5) ? Result.AVSLATT : Result.INNVILGET;
      decisions.write(decision(day).add(line(purpose, Basis.P18_AND_19, result)));
      return;
    }
    Result result = dice.weighted(REFUSALS, 5, 0, 3, 1);
    LineDraft line = line(purpose, Basis.P18, result).assessed19(tried());
    if (result == Result.AVSLATT && dice.chance(0.1)) {
      line.ground(dice.chance(0.5) ? "ANNEN_KOMMUNE" : "IKKE_LOVLIG_OPPHOLD");
    }
    decisions.write(decision(day).add(line));
  }

  /** Four weeks bring any purpose under § 20 a, a day less does not. */
  private void forSomeWeeks(LineDraft line, LocalDate day) {
    if (day.isAfter(sak.span().to().minusDays(120))) {
      return;
    }
    int days = dice.one(List.of(FOUR_WEEKS - 1, FOUR_WEEKS, FOUR_WEEKS, 60));
    line.span(day, day.plusDays(days - 1L));
    line.aim = days + " dager";
    int last = SupportMonths.number(day.plusDays(days - 1L));
    for (int month = SupportMonths.number(day); month <= last; month++) {
      sak.support().add(month);
    }
  }

  private Tick tried() {
    if (sak.blank()) {
      return Tick.BLANK;
    }
    return sak.faulty(Practice.SECTION_19_NOT_TRIED) ? Tick.N : Tick.J;
  }
}
