package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of a decision while it is being planned. */
final class LineDraft {
  /** The paragraph that the line rests on. */
  enum Basis {
    P17,
    P18,
    P19,
    P18_AND_19,
    P27;

    boolean names18() {
      return this == P18 || this == P18_AND_19;
    }

    boolean names19() {
      return this == P19 || this == P18_AND_19;
    }
  }

  /** What was decided; the codes of the export format. */
  enum Result {
    INNVILGET,
    DELVIS_INNVILGET,
    AVSLATT,
    AVVIST,
    REDUSERT,
    TRUKKET;

    boolean grants() {
      return this == INNVILGET || this == DELVIS_INNVILGET;
    }
  }

  /** A yes/no field as the export has it. */
  enum Tick {
    J,
    N,
    BLANK;

    String text() {
      return this == BLANK ? "" : name();
    }
  }

  final Purpose purpose;
  final Basis basis;
  final Result result;

  /** A second purpose in the same line. */
  @Nullable Purpose also;

  Tick assessed18 = Tick.BLANK;
  Tick assessed19 = Tick.BLANK;
  Tick threat = Tick.BLANK;
  boolean emergency;
  boolean near18;
  String ground = "";
  String alsoHjemmel = "";
  @Nullable LocalDate from;
  @Nullable LocalDate until;

  /** § 17: when the service starts. */
  @Nullable LocalDate start;

  /** Granted, in kroner a month; 0: left to chance. */
  int amount;

  /** The rate that the amount starts from; 0: none. */
  int rate;

  /** Why the line was planned as it is; empty: an ordinary one. */
  String aim = "";

  LineDraft(Purpose purpose, Basis basis, Result result) {
    this.purpose = purpose;
    this.basis = basis;
    this.result = result;
  }

  LineDraft assessed18(Tick tick) {
    this.assessed18 = tick;
    return this;
  }

  LineDraft assessed19(Tick tick) {
    this.assessed19 = tick;
    return this;
  }

  LineDraft threat(Tick tick) {
    this.threat = tick;
    return this;
  }

  LineDraft span(LocalDate from, LocalDate until) {
    this.from = from;
    this.until = until;
    return this;
  }

  LineDraft amount(int kroner) {
    this.amount = kroner;
    return this;
  }

  LineDraft ground(String code) {
    this.ground = code;
    return this;
  }

  LineDraft aim(String text) {
    this.aim = text;
    return this;
  }

  /** Another line of the family, near this one, rests on § 18. */
  LineDraft near18() {
    this.near18 = true;
    return this;
  }
}
