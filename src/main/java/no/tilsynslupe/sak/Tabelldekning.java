package no.tilsynslupe.sak;

import java.util.List;
import java.util.Set;

/**
 * What a delivery can know of one table, for one case.
 *
 * @param iLeveransen the table is in the delivery
 * @param perioder spans for which the table is complete, sorted and apart; empty when none is known
 *     (a period merely inferred from the data makes no table complete)
 * @param ufullstendig the delivery says that the table is not complete, or a row of the case was
 *     rejected
 * @param ufullstendigeDeler parts that the delivery says are not complete: paragraphs ({@code 17})
 *     or codes
 * @param manglendeSlag paragraphs that no decision of a large delivery has: not made, or not
 *     exported?
 */
public record Tabelldekning(
    boolean iLeveransen,
    List<Periode> perioder,
    boolean ufullstendig,
    Set<String> ufullstendigeDeler,
    Set<String> manglendeSlag) {

  public static final Tabelldekning IKKE_LEVERT =
      new Tabelldekning(false, List.of(), false, Set.of(), Set.of());

  public Tabelldekning {
    perioder = List.copyOf(perioder);
    ufullstendigeDeler = Set.copyOf(ufullstendigeDeler);
    manglendeSlag = Set.copyOf(manglendeSlag);
  }
}
