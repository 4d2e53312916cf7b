package no.tilsynslupe.criterion.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes of the law that switch rules, and from which day. Source: {@code lovendringer.yaml}. */
public final class LawChanges {

  private static final String FILE = "lovendringer.yaml";

  private final List<LawChange> changes;

  private LawChanges(List<LawChange> changes) {
    this.changes = List.copyOf(changes);
  }

  /** The form of the file. */
  record Content(List<LawChange> changes) {}

  /**
   * A change of the law.
   *
   * @param id name that the program knows it by
   * @param from first day it is known to be in force; null when no such day is known
   * @param notBefore last day on which it is known not to be in force; null: the day before {@code
   *     from}
   * @param paragraph what it changed
   * @param change what it says, in Norwegian
   */
  public record LawChange(
      String id,
      @Nullable LocalDate from,
      @Nullable LocalDate notBefore,
      String paragraph,
      String change,
      String source) {}

  /** Read when it is first asked for. */
  private static final class BuiltIn {
    private static final LawChanges ALL =
        new LawChanges(ReferenceFile.read(FILE, Content.class).changes());
  }

  static LawChanges builtIn() {
    return BuiltIn.ALL;
  }

  public List<LawChange> all() {
    return changes;
  }

  /**
   * Whether a change was in force on a day; empty when that isn't known.
   *
   * @throws IllegalArgumentException when there is no such change
   */
  public Optional<Boolean> inForce(String id, LocalDate day) {
    LawChange change =
        changes.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No such change of the law: " + id));
    if (change.from() != null && !day.isBefore(change.from())) {
      return Optional.of(true);
    }
    boolean known = change.notBefore() == null || !day.isAfter(change.notBefore());
    return known ? Optional.of(false) : Optional.empty();
  }
}
