package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.criterion.notion.Tilbakeblikk;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of some months that grant support under § 18 for a time, and how long for. As with
 * months of support, one date alone stands for a month, and a grant with neither lasts no time: it
 * is a single expense.
 *
 * @param korte those that last no longer than a month, in order of date
 * @param lange number of the others
 * @param ukjente number of those whose length is unknown
 * @param mangler what is unknown of the first of these; null when there is none
 */
record Innvilgelser18(
    List<Innvilgelse> korte, int lange, int ukjente, @Nullable MissingFact mangler) {

  private static final int A_MONTH = 31;

  /** A line of a grant that gives its time, and the time of the whole decision. */
  record Innvilgelse(Vedtakslinje linje, LocalDate fra, LocalDate til) {

    boolean kort() {
      return new Periode(fra, til).days() <= A_MONTH;
    }
  }

  Innvilgelser18 {
    korte = List.copyOf(korte);
  }

  static Innvilgelser18 i(Tilbakeblikk span, Sak sak) {
    List<Innvilgelse> shortOnes = new ArrayList<>();
    int longOnes = 0;
    int unknown = 0;
    MissingFact missing = null;
    for (SamletVedtak decision : SamletVedtak.alle(sak)) {
      if (!span.contains(decision.dato())) {
        continue;
      }
      Optional<MissingFact> lacks = mangler(decision);
      if (lacks.isPresent()) {
        unknown++;
        missing = missing == null ? lacks.get() : missing;
      } else {
        Optional<Innvilgelse> grant = tid(decision);
        if (grant.filter(Innvilgelse::kort).isPresent()) {
          grant.ifPresent(shortOnes::add);
        } else if (grant.isPresent()) {
          longOnes++;
        }
      }
    }
    return new Innvilgelser18(shortOnes, longOnes, unknown, missing);
  }

  int antall() {
    return korte.size() + lange;
  }

  private static boolean innvilger18(Vedtakslinje line) {
    return line.innvilget() && line.hjemmel().nevner("18");
  }

  private static Optional<MissingFact> mangler(SamletVedtak decision) {
    for (Vedtakslinje line : decision.linjer()) {
      if (innvilger18(line)) {
        if (line.fra().isUnknown()) {
          return Optional.of(MissingFact.of(line.felt("fra"), line.fra()));
        }
        if (line.til().isUnknown()) {
          return Optional.of(MissingFact.of(line.felt("til"), line.til()));
        }
      }
    }
    return Optional.empty();
  }

  /** From the first day that a line of the decision gives to the last. */
  private static Optional<Innvilgelse> tid(SamletVedtak decision) {
    Innvilgelse whole = null;
    for (Vedtakslinje line : decision.linjer()) {
      if (innvilger18(line)) {
        Optional<LocalDate> first = line.fra().optional().or(() -> line.til().optional());
        Optional<LocalDate> last = line.til().optional().or(() -> line.fra().optional());
        if (first.isPresent() && last.isPresent()) {
          whole = utvidet(whole, new Innvilgelse(line, first.get(), last.get()));
        }
      }
    }
    return Optional.ofNullable(whole);
  }

  private static Innvilgelse utvidet(@Nullable Innvilgelse whole, Innvilgelse part) {
    if (whole == null) {
      return part;
    }
    return new Innvilgelse(
        whole.linje(),
        part.fra().isBefore(whole.fra()) ? part.fra() : whole.fra(),
        part.til().isAfter(whole.til()) ? part.til() : whole.til());
  }
}
