package no.tilsynslupe.report.model;

import java.util.List;
import no.tilsynslupe.criterion.p29.KvpTrapp.Trinn;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import org.jspecify.annotations.Nullable;

/**
 * The way into the qualification programme, in persons: each step is a part of the one before it,
 * but refusals and withdrawals, which are parts of those who applied.
 *
 * @param trinn the steps, from those who have support
 */
public record KvpLadder(List<Step> trinn) {

  /**
   * A step.
   *
   * @param antall persons; null where the delivery can't be counted in
   * @param ukjent persons of whom it isn't known, and who are not in the number
   */
  public record Step(Trinn trinn, @Nullable Long antall, long ukjent) {

    /** What the step is. */
    public String navn(Language language) {
      return words(language).say("trapp." + trinn.name());
    }

    /** The number in words: «412», «412, ukjent for 31», «kan ikke telles …». */
    public String tekst(Language language) {
      Prose words = words(language);
      if (antall == null) {
        return words.say("trapp_kan_ikke_telles");
      }
      return ukjent == 0
          ? words.forms().number(antall)
          : words.say("trapp_med_ukjente", "antall", antall, "ukjent", ukjent);
    }

    private static Prose words(Language language) {
      return Prose.of(KvpLadder.class, "cases.yaml", language);
    }
  }

  public KvpLadder {
    trinn = List.copyOf(trinn);
  }

  /** Whether there is anybody in it. */
  public boolean erTom() {
    return trinn.stream()
        .allMatch(step -> step.ukjent() == 0 && (step.antall() == null || step.antall() == 0));
  }
}
