package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one case: what happened in it, in which order, and what fills the rest of it. */
final class CaseWriter {
  /** The shape of the support in a case. */
  private enum Shape {
    NONE,
    ENDED,
    CURRENT,
    LONG,
    EXACT
  }

  private static final List<Integer> EXACT_MONTHS = List.of(5, 6, 9, 10, 11, 12);

  private final CaseDraft.Destination to;
  private final GenerateOptions options;

  CaseWriter(CaseDraft.Destination to, GenerateOptions options) {
    this.to = to;
    this.options = options;
  }

  /**
   * @param number place of the case among those of its office, from 0
   */
  void write(Kontor office, int number) {
    Dice dice = Dice.at(options.seed(), 2, office.number(), number);
    String id = "S" + office.kommune().nummer() + "K" + office.number() + "N" + (number + 1);
    Dice facts = Dice.at(options.seed(), 3, office.number(), number);
    CaseDraft sak = new CaseDraft(to, office, id, dice, facts);
    Shape shape = dice.weighted(List.of(Shape.values()), 22, 34, 16, 20, 8);
    @Nullable SupportSpell spell = spell(shape, dice);
    LocalDate first = to.span().from();
    if (spell != null) {
      new SupportCourse(sak).write(spell);
      LocalDate begun = SupportMonths.firstDay(spell.first());
      first = Day.latest(to.span().history(), begun);
    }
    LocalDate last = to.span().to();
    Programme.@Nullable Outline programme = dice.chance(0.09) ? new Programme(sak).write() : null;
    int extras = shape == Shape.NONE ? dice.between(1, 4) : dice.below(4);
    new OneOffPurposes(sak).write(extras, to.span().from().minusDays(20), last);
    if (programme == null && dice.chance(0.4)) {
      new Counselling(sak).write(to.span().from().minusDays(100));
    }
    if (dice.chance(0.15)) {
      new Stays(sak).write();
    }
    new ActivityKeys(sak).write();
    new ChildMapping(sak).write();
    new Candidate(sak, programme).write();
    new JournalFiller(sak).fill(rows(dice), first, last);
  }

  /** Few cases are thick, many thin; the average is what was asked for. */
  private int rows(Dice dice) {
    double part = dice.part();
    return (int) (options.rowsPerCase() * (0.15 + 1.9 * part * part));
  }

  private @Nullable SupportSpell spell(Shape shape, Dice dice) {
    int end = SupportMonths.number(to.span().to());
    int begin = SupportMonths.number(to.span().history()) + 1;
    int length = length(shape, dice);
    if (shape == Shape.NONE) {
      return null;
    }
    // A spell that ends with the last month but one leaves open whether its row is broken.
    int last = shape == Shape.ENDED ? end - 2 - dice.below(end - begin - 8) : end;
    int first = Math.max(begin, last - length + 1);
    boolean bridged = shape == Shape.LONG && last - first > 6 && dice.chance(0.25);
    return new SupportSpell(
        first, last, bridged ? dice.between(first + 2, last - 2) : SupportSpell.NO_GAP);
  }

  private static int length(Shape shape, Dice dice) {
    return switch (shape) {
      case NONE -> 0;
      case ENDED -> dice.between(1, 14);
      case CURRENT -> dice.between(1, 11);
      case LONG -> dice.between(12, 30);
      case EXACT -> dice.one(EXACT_MONTHS);
    };
  }
}
