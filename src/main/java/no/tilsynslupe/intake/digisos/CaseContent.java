package no.tilsynslupe.intake.digisos;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one case.
 *
 * @param application null when there is none beside the case file
 * @param supported the case system is known to send conditions and demands for documents
 */
record CaseContent(
    String sakId,
    FoldedCase folded,
    Envelope envelope,
    @Nullable Application application,
    Attachments attachments,
    List<Appeal> appeals,
    boolean supported) {

  /**
   * An appeal (klage.json).
   *
   * @param decision reference of the decision appealed against, or empty
   * @param sent null when it doesn't say
   */
  record Appeal(String id, String decision, @Nullable Instant sent) {}

  CaseContent {
    appeals = List.copyOf(appeals);
  }

  /** When the application came: as it was sent, else as the case system first saw it. */
  @Nullable Instant received() {
    Instant sent = application == null ? null : application.sent();
    sent = sent == null ? envelope.sent() : sent;
    Instant seen = folded.received();
    // It can't have been seen before it came, so what says so is wrong.
    return sent == null || (seen != null && seen.isBefore(sent)) ? seen : sent;
  }

  /** Every moment at which something happened in the case. */
  List<Instant> moments() {
    List<@Nullable Instant> all = new ArrayList<>();
    all.add(folded.first());
    all.add(folded.last());
    all.add(received());
    all.add(envelope.changed());
    appeals.forEach(appeal -> all.add(appeal.sent()));
    return all.stream().filter(Objects::nonNull).map(Objects::requireNonNull).sorted().toList();
  }

  /** Four digits, or empty. */
  String kommune() {
    String stated = application == null ? "" : application.kommune();
    return stated.isEmpty() ? envelope.kommune() : stated;
  }

  /** Number of the NAV office, or empty. */
  String office() {
    if (!folded.office().isEmpty()) {
      return folded.office();
    }
    String stated = application == null ? "" : application.office();
    return stated.isEmpty() ? envelope.office() : stated;
  }
}
