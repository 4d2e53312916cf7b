package no.tilsynslupe.criterion.p17;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.criterion.notion.Nodhjelp;
import no.tilsynslupe.language.PurposeClassifier;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Soknad;

/**
 * Applications for emergency aid or for food. Food has no purpose class of its own: it is told from
 * the rest of the subsistence by the words that made the text one of that class.
 */
final class Matsoknad {

  /** As written, in bokmål and nynorsk; «mat» itself only as a whole word. */
  private static final Pattern MAT =
      Pattern.compile(
          "mat(en)?|mat(pen|var|kort|kass|but|utg|rek|hand|inn|stø|hjelp|bud|lapp)\\p{L}*"
              + "|dag(lig|leg)vare?\\p{L}*|middag\\p{L}*|kosthold\\p{L}*|kosthald\\p{L}*|kost|kolonial\\p{L}*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Matsoknad() {}

  static boolean nodhjelpEllerMat(Soknad soknad) {
    return Nodhjelp.erSokt(soknad) || mat(soknad);
  }

  private static boolean mat(Soknad soknad) {
    Optional<String> text = soknad.formal().optional();
    return text.isPresent()
        && Formalslinje.klasser(soknad.formal(), soknad.formalKode()).contains(Formal.LIVSOPPHOLD)
        && PurposeClassifier.read(text.get()).words().stream()
            .anyMatch(word -> MAT.matcher(word).matches());
  }

  /**
   * The text that would tell whether it is for food, where that is unknown: the text isn't
   * delivered, and no code says that it is for something else. Emergency aid that isn't recorded is
   * none.
   */
  static Optional<MissingFact> ukjent(Soknad soknad) {
    Set<Formal> code = Formalslinje.klasser(soknad.formal(), soknad.formalKode());
    boolean other = !code.isEmpty() && !code.contains(Formal.LIVSOPPHOLD);
    return soknad.formal().isUnknown() && !other
        ? Optional.of(MissingFact.of(soknad.felt("formal"), soknad.formal()))
        : Optional.empty();
  }
}
