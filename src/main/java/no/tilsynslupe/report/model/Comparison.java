package no.tilsynslupe.report.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Change;
import no.tilsynslupe.report.model.ComparisonBasis.Earlier;
import no.tilsynslupe.store.ComparisonStore;

/**
 * What is new since an earlier run.
 *
 * @param merknader runs that were passed over, and why
 * @param kriterier numbers of findings by criterion; also of criteria that were run only then
 * @param grunner why findings are gone, numbers by code
 * @param nyeUtenfor new findings on days that the earlier run did not look at
 */
public record Comparison(
    Earlier kjoring,
    List<String> merknader,
    SortedMap<String, Map<Change, Long>> kriterier,
    SortedMap<String, Long> grunner,
    long nyeUtenfor) {

  public Comparison {
    merknader = List.copyOf(merknader);
    kriterier = Collections.unmodifiableSortedMap(new TreeMap<>(kriterier));
    grunner = Collections.unmodifiableSortedMap(new TreeMap<>(grunner));
  }

  static Comparison of(Earlier earlier, List<String> remarks, ComparisonStore store) {
    return new Comparison(
        earlier, remarks, store.changes(), store.reasons(), store.newOutside(earlier.periode()));
  }

  /** Number of findings over all criteria. */
  public long antall(Change change) {
    return kriterier.values().stream().mapToLong(of -> of.getOrDefault(change, 0L)).sum();
  }

  /** Number of findings of the earlier run that are none now. */
  public long borteOgRettet() {
    return antall(Change.RETTET) + antall(Change.BORTE);
  }

  /** All kinds of change of a criterion, those that don't occur with 0. */
  public static Map<Change, Long> alle(Map<Change, Long> counts) {
    Map<Change, Long> all = new EnumMap<>(Change.class);
    for (Change change : Change.values()) {
      all.put(change, counts.getOrDefault(change, 0L));
    }
    return all;
  }

  /** «12 nye, 3 rettet, 40 uendret og 2 endret siden kjøringen 01.04.2025 (perioden …).». */
  public String hovedsetning() {
    List<String> parts = new ArrayList<>();
    parts.add(NorwegianText.counted(antall(Change.NY), "ny", "nye"));
    parts.add(NorwegianText.number(antall(Change.RETTET)) + " rettet");
    parts.add(NorwegianText.number(antall(Change.UENDRET)) + " uendret");
    parts.add(NorwegianText.number(antall(Change.ENDRET)) + " endret");
    return NorwegianText.list(parts)
        + " siden kjøringen "
        + NorwegianText.date(kjoring.dato())
        + " (perioden "
        + NorwegianText.date(kjoring.periode().fra())
        + "–"
        + NorwegianText.date(kjoring.periode().til())
        + ").";
  }

  /** What the numbers don't say, in sentences; the weightiest first. */
  public List<String> forbehold() {
    List<String> caveats = new ArrayList<>(kjoring.forskjeller());
    long gone = antall(Change.BORTE);
    if (gone > 0) {
      caveats.add(
          NorwegianText.counted(gone, "funn", "funn")
              + " fra forrige kjøring er verken rettet eller funnet igjen: ikke vurdert nå, uten svar"
              + " nå, eller utenfor det kriteriet gjelder. Arket Rettet og borte sier hvorfor.");
    }
    if (nyeUtenfor > 0) {
      caveats.add(
          NorwegianText.number(nyeUtenfor)
              + " av de nye funnene har en dato utenfor perioden som forrige kjøring så på.");
    }
    caveats.addAll(merknader);
    return List.copyOf(caveats);
  }
}
