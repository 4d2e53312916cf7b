package no.tilsynslupe.criterion.notion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vilkar;

/** The conditions of a case by their decision, found without a search through all of them. */
public final class VedtaketsVilkar {

  private static final PerCase<VedtaketsVilkar> INDEX = new PerCase<>(VedtaketsVilkar::new);

  private final Map<String, List<Vilkar>> byDecision = new HashMap<>();
  private final List<Vilkar> unlinked = new ArrayList<>();
  private final List<Vilkar> guessed = new ArrayList<>();
  private final List<Vilkar> standing = new ArrayList<>();

  private VedtaketsVilkar(Sak sak) {
    for (Vilkar condition : sak.vilkar()) {
      Vilkarsvedtak link = Vilkarsvedtak.av(condition, sak);
      link.vedtak()
          .ifPresent(
              decision ->
                  byDecision
                      .computeIfAbsent(decision.id(), id -> new ArrayList<>(1))
                      .add(condition));
      if (link.ukjent()) {
        unlinked.add(condition);
      } else if (condition.vedtakId() instanceof Fact.NotInDelivery) {
        guessed.add(condition);
      }
      if (!link.trukket()) {
        standing.add(condition);
      }
    }
  }

  /** The conditions that certainly belong to a decision. */
  public static List<Vilkar> til(SamletVedtak vedtak, Sak sak) {
    return INDEX.of(sak).byDecision.getOrDefault(vedtak.id(), List.of());
  }

  /** Those of which it is unknown which decision they belong to: it may be any. */
  public static List<Vilkar> ukoblede(Sak sak) {
    return INDEX.of(sak).unlinked;
  }

  /**
   * Those that are placed by the day they began, since the delivery never says which decision a
   * condition belongs to.
   */
  public static List<Vilkar> gjettede(Sak sak) {
    return INDEX.of(sak).guessed;
  }

  /** All of the case but those of a withdrawn decision. */
  public static List<Vilkar> staende(Sak sak) {
    return INDEX.of(sak).standing;
  }
}
