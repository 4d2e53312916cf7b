package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.notion.Journalsok;
import no.tilsynslupe.criterion.notion.Tilbakeblikk;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;

/**
 * Months of job logs that nobody talks with the person about. Source: the review of 135 case files
 * (2019), ch. 5.2 and 7.2: logs were delivered for years after the last talk.
 */
public final class P20Jobblogg implements CaseCriterion<Sak> {

  @Override
  public String id() {
    return "P20-JOBBLOGG";
  }

  @Override
  public List<Sak> units(Sak sak, RuleParameters parameters) {
    return List.of(sak);
  }

  @Override
  public UnitRef ref(Sak unit) {
    return new UnitRef(UnitKind.SAK, unit.key().sakId());
  }

  @Override
  public Ruling test(Sak sak, Inquiry ask) {
    LocalDate day = ask.periode().til();
    List<Jobbsokvilkar> all = Jobbsokvilkar.alle(ask.lastSeen(), ask);
    Optional<MissingFact> uncertain =
        all.stream().flatMap(condition -> condition.mangler().stream()).findFirst();
    // At the least, those that are certain, as long as they certainly lasted; at the most, all.
    boolean most = uncertain.isPresent() && ask.assume(uncertain.get());
    if (most && all.stream().anyMatch(condition -> condition.forste().equals(LocalDate.MIN))) {
      return Ruling.uavklart(day, uncertain.get());
    }
    List<Jobbsokvilkar> counted = most ? all : all.stream().filter(Jobbsokvilkar::sikkert).toList();
    Function<Jobbsokvilkar, LocalDate> last = most ? Jobbsokvilkar::senest : Jobbsokvilkar::siste;
    Optional<Jobbsokvilkar> longest = counted.stream().max(Comparator.comparing(last));
    if (longest.isEmpty() || !lange(counted.get(0), last.apply(longest.get()), ask)) {
      return ask.absent(Tabell.VILKAR, Set.of(), null, ask.lastSeen())
          ? Ruling.ikkeAktuelt(day)
          : Ruling.uavklart(
              day, MissingFact.of(ask.sok(Tabell.VILKAR, Set.of(), null, ask.lastSeen())));
    }
    return oppfolging(counted.get(0), longest.get(), last.apply(longest.get()), ask);
  }

  private static boolean lange(Jobbsokvilkar first, LocalDate end, Inquiry ask) {
    return !first.forste().plusMonths(ask.number("maneder_vilkar", end)).isAfter(end);
  }

  private static Ruling oppfolging(
      Jobbsokvilkar first, Jobbsokvilkar last, LocalDate end, Inquiry ask) {
    LocalDate day = ask.periode().til();
    int months = ask.number("maneder_uten_oppfolging", end);
    Tilbakeblikk span = new Tilbakeblikk(end, months);
    Journalsok search = new Journalsok(Journalsok.ARBEIDSOPPFOLGING, end.minusMonths(months), end);
    if (search.finnes(ask, e -> span.contains(e.dato()) && Journalsok.omArbeid(e))) {
      return Ruling.ok(day);
    }
    Ruling.Finding finding =
        Ruling.risiko(day, "uten_oppfolging")
            .with("fra", first.forste())
            .with("til", end)
            .with("maneder", months);
    first.describe(finding);
    if (!last.equals(first)) {
      last.describe(finding);
    }
    search.describe(finding, ask);
    return Husstandsbarn.ved(day, ask.sak()).merk(finding).ruling();
  }
}
