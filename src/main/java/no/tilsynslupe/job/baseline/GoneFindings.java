package no.tilsynslupe.job.baseline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.job.baseline.FindingsFile.NotAsWrittenException;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.SakKey;
import no.tilsynslupe.store.ComparisonStore;
import no.tilsynslupe.store.GoneFinding;
import no.tilsynslupe.store.Reseen;
import no.tilsynslupe.store.SeenCase;
import no.tilsynslupe.store.StoredAssessment;
import no.tilsynslupe.store.SystemFault;
import org.jspecify.annotations.Nullable;

/**
 * Works out which findings of the earlier run are none now, and why: once all cases and offices are
 * judged.
 */
public final class GoneFindings {
  private static final int BATCH = 500;

  /**
   * What this run looked at.
   *
   * @param kriterier ids of the criteria that were run
   * @param kontorer offices that were delivered
   * @param utenTabell offices that lack the table of a criterion, by its id
   * @param feil judgements that failed
   */
  public record Scope(
      Periode periode,
      Set<String> kriterier,
      Set<Office> kontorer,
      Map<String, Set<Office>> utenTabell,
      List<SystemFault> feil) {}

  private record Fault(String kriterium, Office kontor, String sakId) {}

  private record Met(OutcomeCode utfall, String tekst) {}

  private final Scope scope;
  private final ComparisonStore store;
  private final long[] findings;
  private final Map<Long, Met> reseen = new HashMap<>();
  private final Map<SakKey, String> cases = new HashMap<>();
  private final Set<Fault> faults = new HashSet<>();
  private final List<GoneFinding> batch = new ArrayList<>();

  private GoneFindings(Scope scope, ComparisonStore store) {
    this.scope = scope;
    this.store = store;
    this.findings = findings(store);
    Map<String, String> texts = new HashMap<>();
    store.reseen(unit -> reseen.put(FindingIndex.id(unit.funnId()), met(unit, texts)));
    store.cases(seen -> cases.put(key(seen), seen.kontor()));
    for (SystemFault fault : scope.feil()) {
      faults.add(
          new Fault(fault.kriterium(), new Office(fault.kommune(), fault.kontor()), fault.sakId()));
    }
  }

  /**
   * Stores those that are gone.
   *
   * @param copy the earlier run's {@code funn.csv}, already found to be in order
   */
  public static void store(Path copy, Scope scope, ComparisonStore store) throws IOException {
    GoneFindings gone = new GoneFindings(scope, store);
    try {
      new FindingsFile(copy).read(gone::look);
    } catch (NotAsWrittenException e) {
      throw new IllegalStateException("The copy was found in order before", e);
    }
    gone.flush();
  }

  private static long[] findings(ComparisonStore store) {
    LongList ids = new LongList();
    store.findingIds(id -> ids.add(FindingIndex.id(id)));
    long[] sorted = ids.toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** What is missing is much the same from unit to unit: each text is kept once. */
  private static Met met(Reseen unit, Map<String, String> texts) {
    return new Met(unit.utfall(), texts.computeIfAbsent(unit.tekst(), text -> text));
  }

  private static SakKey key(SeenCase seen) {
    return new SakKey(seen.kommune(), seen.sakId());
  }

  private void look(StoredAssessment earlier) {
    long id = FindingIndex.id(earlier.funnId());
    if (Arrays.binarySearch(findings, id) >= 0) {
      return;
    }
    @Nullable Met now = reseen.get(id);
    GoneReason reason = now == null ? whyNotJudged(earlier) : reason(now.utfall(), earlier);
    String sentence = reason.sentence();
    if (now != null && !now.tekst().isEmpty()) {
      sentence += " " + now.tekst();
    }
    batch.add(new GoneFinding(earlier.with(reason.change()), reason.name(), sentence));
    if (batch.size() == BATCH) {
      flush();
    }
  }

  private void flush() {
    store.addGone(batch);
    batch.clear();
  }

  private GoneReason reason(OutcomeCode now, StoredAssessment earlier) {
    // A case or an office is judged as it stood at the period's end: how it stood before the
    // finding says nothing of what became of it.
    boolean before = earlier.dato().isAfter(scope.periode().til());
    if (before && now != OutcomeCode.UAVKLART) {
      return GoneReason.UTENFOR_PERIODEN;
    }
    return switch (now) {
      case OK -> GoneReason.I_ORDEN;
      case IKKE_AKTUELT -> GoneReason.IKKE_AKTUELT;
      case UAVKLART -> GoneReason.UAVKLART;
      case AVVIK, RISIKO -> throw new IllegalStateException("A finding is not gone");
    };
  }

  /** The widest reason first: what holds for the criterion, the time, the office, the case. */
  private GoneReason whyNotJudged(StoredAssessment earlier) {
    Office office = new Office(earlier.kommune(), earlier.kontor());
    if (!scope.kriterier().contains(earlier.kriterium())) {
      return GoneReason.KRITERIUM_IKKE_KJORT;
    }
    if (!scope.kontorer().contains(office)) {
      // An office that has got another name still has its cases.
      return isElsewhere(earlier) ? GoneReason.ANNET_KONTOR : GoneReason.KONTOR_MANGLER;
    }
    if (scope.utenTabell().getOrDefault(earlier.kriterium(), Set.of()).contains(office)) {
      return GoneReason.TABELL_MANGLER;
    }
    if (earlier.sakId().isEmpty()) {
      return GoneReason.KONTOR_IKKE_VURDERT;
    }
    return scope.periode().contains(earlier.dato())
        ? whyNotInCase(earlier, office)
        : GoneReason.UTENFOR_PERIODEN;
  }

  private boolean isElsewhere(StoredAssessment earlier) {
    @Nullable String now = cases.get(new SakKey(earlier.kommune(), earlier.sakId()));
    return now != null && !now.equals(earlier.kontor());
  }

  private GoneReason whyNotInCase(StoredAssessment earlier, Office office) {
    if (!cases.containsKey(new SakKey(earlier.kommune(), earlier.sakId()))) {
      return GoneReason.SAK_MANGLER;
    }
    if (isElsewhere(earlier)) {
      return GoneReason.ANNET_KONTOR;
    }
    return faults.contains(new Fault(earlier.kriterium(), office, earlier.sakId()))
        ? GoneReason.PROGRAMFEIL
        : GoneReason.ENHET_MANGLER;
  }
}
