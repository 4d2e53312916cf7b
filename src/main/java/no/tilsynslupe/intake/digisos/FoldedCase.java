package no.tilsynslupe.intake.digisos;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a case file add up to.
 *
 * @param received the first event that says that the application has come
 * @param status the last status of the application; empty when it has none
 * @param office number of the last NAV office it was given to; empty when it was given to none
 * @param matters by their reference, in the order in which they came up
 * @param frameworks references of framework decisions, which are used for nothing else
 * @param interimReply the first preliminary answer
 */
record FoldedCase(
    @Nullable Instant received,
    String status,
    String office,
    Map<String, Matter> matters,
    List<Tracked> payments,
    List<Tracked> conditions,
    List<Tracked> demands,
    List<Request> requests,
    Set<String> frameworks,
    @Nullable Event interimReply,
    @Nullable Instant first,
    @Nullable Instant last) {

  static final String FERDIGBEHANDLET = "FERDIGBEHANDLET";
  static final String BEHANDLES_IKKE = "BEHANDLES_IKKE";

  FoldedCase {
    matters = Collections.unmodifiableMap(new LinkedHashMap<>(matters));
    payments = List.copyOf(payments);
    conditions = List.copyOf(conditions);
    demands = List.copyOf(demands);
    requests = List.copyOf(requests);
    frameworks = Set.copyOf(frameworks);
  }

  /** Some matter that isn't there by mistake has a decision. */
  boolean decided() {
    return matters.values().stream()
        .anyMatch(matter -> !matter.is("FEILREGISTRERT") && !matter.decisions().isEmpty());
  }
}
