package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision while it is being planned. */
final class DecisionDraft {
  final String id;
  final LocalDate day;
  final List<LineDraft> lines = new ArrayList<>();

  /** When it was applied for; null: of the office's own accord. */
  final @Nullable LocalDate applied;

  /** Carries a condition on activity. */
  boolean activity;

  /** Code of the exception from activity; empty: none. */
  String exception = "";

  /** Answers a breach of a condition. */
  boolean breach;

  /** Why § 20 a was planned as it is; empty: nothing was. */
  String aim20a = "";

  DecisionDraft(String id, LocalDate day, @Nullable LocalDate applied) {
    this.id = id;
    this.day = day;
    this.applied = applied;
  }

  DecisionDraft add(LineDraft line) {
    lines.add(line);
    return this;
  }

  /** Support for living costs, or for a month and more, under § 18, and not emergency aid. */
  boolean countsForActivity() {
    return lines.stream().anyMatch(DecisionDraft::counts);
  }

  private static boolean counts(LineDraft line) {
    boolean granted = line.result.grants() && line.basis.names18();
    boolean livingCosts =
        line.purpose == Purpose.LIVSOPPHOLD
            || line.purpose == Purpose.HUSLEIE
            || line.purpose == Purpose.STROM;
    boolean emergency = line.emergency || line.purpose == Purpose.NODHJELP;
    return granted && !emergency && (livingCosts || monthLong(line));
  }

  private static boolean monthLong(LineDraft line) {
    return line.from != null && line.until != null && !line.until.isBefore(line.from.plusDays(27));
  }
}
