package no.tilsynslupe.criterion.p17;

import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.notion.Nodhjelp;
import no.tilsynslupe.criterion.notion.Soknadsformal;
import no.tilsynslupe.language.FoodWords;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Soknad;

/**
 * Applications for emergency aid or for food. Food has no purpose class of its own: it is told from
 * the rest of the subsistence by its words.
 */
final class Matsoknad {

  private Matsoknad() {}

  static boolean nodhjelpEllerMat(Soknad soknad, Sak sak) {
    return Nodhjelp.erSokt(soknad, sak) || mat(soknad, sak);
  }

  private static boolean mat(Soknad soknad, Sak sak) {
    return soknad.formal() instanceof Fact.Known<String> text
        && Soknadsformal.av(soknad, sak).contains(Formal.LIVSOPPHOLD)
        && FoodWords.in(text.value());
  }

  /**
   * The text that would tell whether it is for food, where that is unknown: the text isn't
   * delivered, and no code says that it is for something else. Emergency aid that isn't recorded is
   * none.
   */
  static Optional<MissingFact> ukjent(Soknad soknad, Sak sak) {
    if (!soknad.formal().isUnknown()) {
      return Optional.empty();
    }
    Set<Formal> code = Soknadsformal.av(soknad, sak);
    boolean other = !code.isEmpty() && !code.contains(Formal.LIVSOPPHOLD);
    return other
        ? Optional.empty()
        : Optional.of(MissingFact.of(soknad.felt("formal"), soknad.formal()));
  }
}
