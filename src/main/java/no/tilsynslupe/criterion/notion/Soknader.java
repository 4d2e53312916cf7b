package no.tilsynslupe.criterion.notion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Soknad;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * The applications of a case and the decision lines that name them, found without a search each.
 */
final class Soknader {

  private static final PerCase<Soknader> INDEX = new PerCase<>(Soknader::new);

  private final Map<String, Soknad> byId = new HashMap<>();
  private final Map<String, Vedtakslinje> earliestLine = new HashMap<>();

  /** Lines that stand and name no application, in order of date. */
  private final List<Vedtakslinje> unlinked = new ArrayList<>();

  private Soknader(Sak sak) {
    sak.soknader().forEach(soknad -> byId.put(soknad.soknadId(), soknad));
    for (Vedtakslinje line : sak.vedtak()) {
      if (line.soknadId() instanceof Fact.Known<String> id) {
        earliestLine.merge(id.value(), line, Soknader::earliest);
      } else if (line.utfall() != Utfall.TRUKKET) {
        unlinked.add(line);
      }
    }
  }

  /** The one before, unless it is withdrawn and the other, of the same day, stands. */
  private static Vedtakslinje earliest(Vedtakslinje before, Vedtakslinje other) {
    boolean better =
        before.utfall() == Utfall.TRUKKET
            && other.utfall() != Utfall.TRUKKET
            && other.vedtakDato().equals(before.vedtakDato());
    return better ? other : before;
  }

  static Soknader i(Sak sak) {
    return INDEX.of(sak);
  }

  Optional<Soknad> soknad(Vedtakslinje line) {
    return line.soknadId().optional().map(byId::get);
  }

  Optional<Vedtakslinje> earliestLine(Soknad soknad) {
    return Optional.ofNullable(earliestLine.get(soknad.soknadId()));
  }

  /** The last line that names no application. */
  Optional<Vedtakslinje> lastUnlinked() {
    return unlinked.isEmpty() ? Optional.empty() : Optional.of(unlinked.get(unlinked.size() - 1));
  }

  /** The first line on or after a day that names no application. */
  Optional<Vedtakslinje> unlinkedFrom(LocalDate day) {
    int low = 0;
    int high = unlinked.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (unlinked.get(middle).vedtakDato().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < unlinked.size() ? Optional.of(unlinked.get(low)) : Optional.empty();
  }
}
