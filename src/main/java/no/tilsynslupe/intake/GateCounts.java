package no.tilsynslupe.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.privacy.GateKind;
import no.tilsynslupe.privacy.GatePolicy;
import no.tilsynslupe.privacy.Measure;

/** How many of each kind the gate has masked or rejected. Safe for any thread. */
final class GateCounts {
  private final Map<String, Map<GateKind, Long>> counts = new TreeMap<>();

  synchronized void add(String file, GateKind kind) {
    counts
        .computeIfAbsent(delivery(file), f -> new EnumMap<>(GateKind.class))
        .merge(kind, 1L, Long::sum);
  }

  /** Deliveries may have thousands of files, and a report can't list them all. */
  private static String delivery(String file) {
    int slash = file.indexOf('/');
    return slash < 0 ? file : file.substring(0, slash);
  }

  synchronized List<Remark> remarks(GatePolicy policy) {
    List<Remark> remarks = new ArrayList<>();
    counts.forEach(
        (file, kinds) ->
            kinds.forEach(
                (kind, count) ->
                    remarks.add(new Remark(file, "", wording(kind, policy.of(kind)), count, 0))));
    return remarks;
  }

  /** The sentence of the remark; the figure stands beside it. */
  static String wording(GateKind kind, Measure measure) {
    return measure == Measure.AVVIS_RAD
        ? IntakeTexts.say("sto_avvist", "hva", kind.flertall())
        : IntakeTexts.say("sto_erstattet", "hva", kind.flertall(), "maske", kind.mask());
  }
}
