package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Unntak20a;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * The § 18 grants of a case in order of date, gathered in rows of those that record the same
 * exception from the activity condition, or none.
 */
final class Unntaksrekke {

  private static final PerCase<Unntaksrekke> INDEX = new PerCase<>(Unntaksrekke::new);

  /**
   * Grants that follow each other and are alike.
   *
   * @param unntak the exceptions of each; empty for none
   * @param uleselig a line whose exception can't be read; empty where all can
   */
  private record Rekke(
      SamletVedtak forste, Set<Unntak20a> unntak, Optional<Vedtakslinje> uleselig) {

    boolean likt(Rekke other) {
      return unntak.equals(other.unntak) && uleselig.isEmpty() && other.uleselig.isEmpty();
    }
  }

  private final List<Rekke> rows = new ArrayList<>();

  /** Row of each grant, by its id. */
  private final Map<String, Integer> rowOf = new HashMap<>();

  private Unntaksrekke(Sak sak) {
    for (SamletVedtak decision : SamletVedtak.alle(sak)) {
      if (innvilger18(decision)) {
        Rekke row = new Rekke(decision, unntak(decision), uleselig(decision));
        if (rows.isEmpty() || !rows.get(rows.size() - 1).likt(row)) {
          rows.add(row);
        }
        rowOf.put(decision.id(), rows.size() - 1);
      }
    }
  }

  static boolean innvilger18(SamletVedtak decision) {
    return decision.any(line -> line.innvilget() && line.hjemmel().nevner("18"));
  }

  /** The exceptions that a decision records. */
  static Set<Unntak20a> unntak(SamletVedtak decision) {
    Set<Unntak20a> found = EnumSet.noneOf(Unntak20a.class);
    decision.linjer().forEach(line -> line.unntak20a().optional().ifPresent(found::add));
    return Collections.unmodifiableSet(found);
  }

  private static Optional<Vedtakslinje> uleselig(SamletVedtak decision) {
    return decision.linjer().stream().filter(line -> line.unntak20a().isUnknown()).findFirst();
  }

  /**
   * The first grant of those up to a decision that all record one of its exceptions, known or
   * assumed; empty when the latest of them doesn't.
   *
   * @param tidligst nothing before this day is asked for
   */
  static Optional<SamletVedtak> forste(SamletVedtak decision, LocalDate tidligst, Inquiry ask) {
    Unntaksrekke index = INDEX.of(ask.sak());
    Set<Unntak20a> wanted = unntak(decision);
    Optional<SamletVedtak> first = Optional.empty();
    for (int i = index.row(decision); i >= 0; i--) {
      Rekke row = index.rows.get(i);
      boolean same =
          !Collections.disjoint(row.unntak(), wanted)
              || row.uleselig()
                  .map(
                      line -> ask.assume(MissingFact.of(line.felt("unntak_20a"), line.unntak20a())))
                  .orElse(false);
      if (!same) {
        return first;
      }
      first = Optional.of(row.forste());
      if (row.forste().dato().isBefore(tidligst)) {
        return first;
      }
    }
    return first;
  }

  /** Whether the grants that the data show begin with a given one. */
  static boolean begynnerMed(SamletVedtak grant, Sak sak) {
    List<Rekke> rows = INDEX.of(sak).rows;
    return !rows.isEmpty() && rows.get(0).forste().equals(grant);
  }

  /** The row of a grant; of another decision, the last row that began by its day; -1 for none. */
  private int row(SamletVedtak decision) {
    Integer own = rowOf.get(decision.id());
    if (own != null) {
      return own;
    }
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).forste().dato().isAfter(decision.dato())) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low - 1;
  }
}
