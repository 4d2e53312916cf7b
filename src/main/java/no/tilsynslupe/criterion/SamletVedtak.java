package no.tilsynslupe.criterion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/** Decisions: the lines of a case that have one id. Several criteria look at the same ones. */
public final class SamletVedtak {

  private static final PerCase<List<List<Vedtakslinje>>> ALLE = new PerCase<>(SamletVedtak::finn);

  private SamletVedtak() {}

  /** The lines of each decision, withdrawn lines left out, in order of date. */
  public static List<List<Vedtakslinje>> avSak(Sak sak) {
    return ALLE.of(sak);
  }

  private static List<List<Vedtakslinje>> finn(Sak sak) {
    Map<String, List<Vedtakslinje>> byId = new LinkedHashMap<>();
    for (Vedtakslinje line : sak.vedtak()) {
      if (line.utfall() != Utfall.TRUKKET) {
        byId.computeIfAbsent(line.vedtakId(), id -> new ArrayList<>(1)).add(line);
      }
    }
    return Collections.unmodifiableList(new ArrayList<>(byId.values()));
  }
}
