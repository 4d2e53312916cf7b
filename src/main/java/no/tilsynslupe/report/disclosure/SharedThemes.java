package no.tilsynslupe.report.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.LongStream;
import no.tilsynslupe.report.model.ThemeCounts;
import no.tilsynslupe.report.model.ThemeCounts.Condition;
import no.tilsynslupe.report.model.ThemeCounts.Purpose;
import no.tilsynslupe.report.model.ThemeCounts.Table;

/**
 * The tables behind the charts by theme. Their rows are kinds of things in no order of their own,
 * so that small ones are put together rather than hidden: sums stay sums, and nothing is missing.
 */
final class SharedThemes {

  private static final String OTHERS = "ANDRE";

  private final int threshold;
  private final String otherPurposes;
  private final String otherConditions;

  SharedThemes(int threshold, String otherPurposes, String otherConditions) {
    this.threshold = threshold;
    this.otherPurposes = otherPurposes;
    this.otherConditions = otherConditions;
  }

  ThemeCounts of(ThemeCounts counts) {
    Set<Table> hidden = EnumSet.noneOf(Table.class);
    List<Purpose> purposes = together(counts.formal(), SharedThemes::numbers, this::sum);
    List<Condition> conditions = together(counts.vilkar(), SharedThemes::numbers, this::sum);
    if (purposes.isEmpty() && !counts.formal().isEmpty()) {
      hidden.add(Table.FORMAL);
    }
    if (conditions.isEmpty() && !counts.vilkar().isEmpty()) {
      hidden.add(Table.VILKAR);
    }
    ThemeCounts.Stays stays = new StayBins(threshold).of(counts.botilbud());
    if (stays.alle() == 0 && counts.botilbud().alle() > 0) {
      hidden.add(Table.BOTILBUD);
    }
    return new ThemeCounts(purposes, conditions, stays, hidden);
  }

  private static List<Long> numbers(Purpose row) {
    return List.of(row.bare18(), row.bare19(), row.begge());
  }

  private static List<Long> numbers(Condition row) {
    return List.of(row.etter20(), row.etter20a(), row.uten(), row.ukjent(), row.annen());
  }

  private Purpose sum(Purpose one, Purpose other) {
    return new Purpose(
        OTHERS,
        otherPurposes,
        one.bare18() + other.bare18(),
        one.bare19() + other.bare19(),
        one.begge() + other.begge());
  }

  private Condition sum(Condition one, Condition other) {
    return new Condition(
        OTHERS,
        otherConditions,
        one.etter20() + other.etter20(),
        one.etter20a() + other.etter20a(),
        one.uten() + other.uten(),
        one.ukjent() + other.ukjent(),
        one.annen() + other.annen(),
        false);
  }

  /** Rows with small numbers made one, with more until it has none; empty when none is left. */
  private <T> List<T> together(
      List<T> rows, Function<T, List<Long>> numbers, BinaryOperator<T> sum) {
    List<T> kept =
        new ArrayList<>(rows.stream().filter(row -> isSafe(numbers.apply(row))).toList());
    List<T> small = rows.stream().filter(row -> !isSafe(numbers.apply(row))).toList();
    if (small.isEmpty()) {
      return List.copyOf(rows);
    }
    T others = small.stream().reduce(sum).orElseThrow();
    int members = small.size();
    kept.sort(Comparator.comparingLong(row -> total(numbers.apply(row))));
    while (members < 2 || !isSafe(numbers.apply(others))) {
      if (kept.isEmpty()) {
        return List.of();
      }
      others = sum.apply(others, kept.remove(0));
      members++;
    }
    kept.sort(Comparator.comparingLong(row -> -total(numbers.apply(row))));
    kept.add(others);
    return List.copyOf(kept);
  }

  private boolean isSafe(List<Long> numbers) {
    long total = total(numbers);
    return LongStream.concat(LongStream.of(total), numbers.stream().mapToLong(Long::longValue))
            .noneMatch(n -> n > 0 && n < threshold)
        && total >= GroupCells.FEW;
  }

  private static long total(List<Long> numbers) {
    return numbers.stream().mapToLong(Long::longValue).sum();
  }
}
