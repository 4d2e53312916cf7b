package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.sak.Tabell;

/**
 * A case on its way into the export: where its rows and keys go, and what its parts must know of
 * one another so that none changes what another one is meant to show.
 */
final class CaseDraft {
  /** Lines of one purpose family stay this far apart unless they are meant to meet. */
  private static final int DAYS_APART = 45;

  /**
   * A decision as § 20 a sees it.
   *
   * @param counts support for living costs under § 18, or for a month or more
   */
  record Mark(
      String id, LocalDate day, boolean counts, boolean activity, boolean exception, String note) {}

  private record Use(int family, LocalDate day) {}

  private final Destination to;
  private final Kontor office;
  private final String sakId;
  private final Dice dice;
  private final Dice facts;
  private final Handwriting hand;
  private final Person person;
  private final SupportMonths support = new SupportMonths();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Use> uses = new ArrayList<>();
  private int lastId;
  private int rows;

  /** Where the rows and the keys go, and the time they are about. */
  record Destination(ExportFolder export, AnswerKey key, Span span) {}

  /**
   * @param dice what the key is about is drawn with this
   * @param facts and the rest with this, so that more of it never moves what the key is about
   */
  CaseDraft(Destination to, Kontor office, String sakId, Dice dice, Dice facts) {
    this.to = to;
    this.facts = facts;
    this.office = office;
    this.sakId = sakId;
    this.dice = dice;
    this.hand = new Handwriting(office, dice);
    this.person = Person.of(dice, to.span(), office.rate(Practice.BLANK_FIELDS) > 0.2);
  }

  /** The next row of a table, with the case in it. */
  TableFile row(Tabell table) {
    rows++;
    return to.export().row(table).set("sak_id", sakId);
  }

  String id(String prefix) {
    return prefix + ++lastId;
  }

  /** Says what a unit is meant to come out as; nothing where its date isn't in the period. */
  void key(KeyedCriterion criterion, String unitId, LocalDate day, Meant meant, String purpose) {
    if (span().inPeriod(day)) {
      to.key().add(criterion, office, sakId, unitId, meant, purpose);
    }
  }

  boolean faulty(Practice practice) {
    return dice.chance(office.rate(practice));
  }

  boolean blank() {
    return faulty(Practice.BLANK_FIELDS);
  }

  /** True when no line of the family lies near that day. */
  boolean free(Purpose purpose, LocalDate day) {
    return uses.stream()
        .noneMatch(
            use ->
                use.family() == purpose.family()
                    && Math.abs(use.day().toEpochDay() - day.toEpochDay()) < DAYS_APART);
  }

  void use(Purpose purpose, LocalDate day) {
    uses.add(new Use(purpose.family(), day));
  }

  boolean hasDecisionOn(LocalDate day) {
    return marks.stream().anyMatch(mark -> mark.day().equals(day));
  }

  void mark(Mark mark) {
    marks.add(mark);
  }

  List<Mark> marks() {
    return marks;
  }

  /** The person might be under 30 when a decision is made. */
  boolean maybeYoung() {
    return person.leastAge(span().history()) < 30;
  }

  Dice dice() {
    return dice;
  }

  /** Draws what the key has nothing to do with. */
  Dice facts() {
    return facts;
  }

  /** Days from an application to its decision: three weeks at most, and now and then more. */
  int waiting(int least, int most) {
    int days = dice.between(least, most);
    return days > 21 && facts.chance(0.8) ? days - 14 : days;
  }

  Kontor office() {
    return office;
  }

  Handwriting hand() {
    return hand;
  }

  Person person() {
    return person;
  }

  SupportMonths support() {
    return support;
  }

  Span span() {
    return to.span();
  }

  String sakId() {
    return sakId;
  }

  /** The export has that column ({@code vedtak.vurdert_18}). */
  boolean has(String column) {
    return to.export().has(column);
  }

  /** The export tells all there is of that part. */
  boolean complete(Gap part) {
    return to.export().complete(part);
  }

  int rows() {
    return rows;
  }
}
