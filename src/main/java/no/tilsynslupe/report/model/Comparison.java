package no.tilsynslupe.report.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Change;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
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
  public String hovedsetning(Language language) {
    return ModelProse.in(language)
        .say(
            "sammenligning",
            "nye",
            antall(Change.NY),
            "rettet",
            antall(Change.RETTET),
            "uendret",
            antall(Change.UENDRET),
            "endret",
            antall(Change.ENDRET),
            "dato",
            kjoring.dato(),
            "periode",
            ModelProse.period(kjoring.periode(), language));
  }

  /** What the numbers don't say, in sentences; the weightiest first. */
  public List<String> forbehold(Language language) {
    Prose prose = ModelProse.in(language);
    List<String> caveats = new ArrayList<>(kjoring.forskjeller());
    long gone = antall(Change.BORTE);
    if (gone > 0) {
      caveats.add(prose.say("sammenligning_borte", "n", gone));
    }
    if (nyeUtenfor > 0) {
      caveats.add(prose.say("sammenligning_nye_utenfor", "n", nyeUtenfor));
    }
    caveats.addAll(merknader);
    return List.copyOf(caveats);
  }
}
