package no.tilsynslupe.criterion.notion;

import java.util.Optional;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Soknad;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * Emergency aid: a line or an application marked so, or of purpose class NODHJELP; a line also
 * through its application. Anything else, blank or unknown too, is not.
 */
public final class Nodhjelp {

  private Nodhjelp() {}

  /** Applied for as emergency aid, or for a purpose that is. */
  public static boolean erSokt(Soknad soknad, Sak sak) {
    return soknad.nodhjelp().is(true) || Soknadsformal.av(soknad, sak).contains(Formal.NODHJELP);
  }

  public static boolean er(Formalslinje linje, Sak sak) {
    return linje.linje().nodhjelp().is(true)
        || linje.klasser().contains(Formal.NODHJELP)
        || soknad(linje.linje(), sak).filter(s -> erSokt(s, sak)).isPresent();
  }

  /** The first line of a decision that gives emergency aid; empty when none does. */
  public static Optional<Vedtakslinje> linje(SamletVedtak vedtak, Sak sak) {
    return vedtak.linjer().stream().filter(line -> er(Formalslinje.les(line), sak)).findFirst();
  }

  /** What says that a line is emergency aid, as evidence. */
  public static Ruling.Finding describe(Ruling.Finding finding, Vedtakslinje line, Sak sak) {
    if (line.nodhjelp().is(true)) {
      return finding.evidence(line.felt("nodhjelp"), "J");
    }
    if (Formalslinje.les(line).klasser().contains(Formal.NODHJELP)) {
      return describe(finding, line.felt("formal"), line.formal(), line.felt("formal_kode"));
    }
    soknad(line, sak)
        .ifPresent(
            application -> {
              if (application.nodhjelp().is(true)) {
                finding.evidence(application.felt("nodhjelp"), "J");
              } else {
                describe(
                    finding,
                    application.felt("formal"),
                    application.formal(),
                    application.felt("formal_kode"));
              }
            });
    return finding;
  }

  private static Ruling.Finding describe(
      Ruling.Finding finding, Felt textPlace, Fact<String> text, Felt codePlace) {
    return text.optional().filter(t -> !t.isBlank()).isPresent()
        ? finding.evidence(textPlace, text.optional())
        : finding.evidence(codePlace, Formal.NODHJELP);
  }

  /** The application that a line names, where the delivery has it. */
  public static Optional<Soknad> soknad(Vedtakslinje linje, Sak sak) {
    return Soknader.i(sak).soknad(linje);
  }
}
