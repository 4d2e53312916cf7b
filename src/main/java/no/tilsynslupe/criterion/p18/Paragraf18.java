package no.tilsynslupe.criterion.p18;

import java.util.List;
import no.tilsynslupe.criterion.Criterion;

/** The criteria on §§ 18, 19 and 21: economic support, in the order of the catalogue. */
public final class Paragraf18 {

  private Paragraf18() {}

  public static List<Criterion> alle() {
    return List.of(
        new P1819Innbo(),
        new P1819Gjeld(),
        new P1819Rest(),
        new P1819Nodv(),
        new P19Subs(),
        new P18Individuell(),
        new P18Stdtekst(),
        new P18StdtekstKontor(),
        new P18Begr(),
        new P18NormAvslag(),
        new P18Frekvens(),
        new P18TidligereUtbetalt(),
        new P18Forskudd(),
        new P18DokAvslag(),
        new P18Hjemmebesok(),
        new P18Barnetrygd(),
        new P18Barneinntekt(),
        new P18BarnKartlagt(),
        new P18BarnVurdert(),
        new P18BarnFritid(),
        new P18EnManed(),
        new P18UnderNorm(),
        new P21Lan(),
        new P18NodTid());
  }
}
