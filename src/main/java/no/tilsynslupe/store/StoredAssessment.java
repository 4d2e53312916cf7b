package no.tilsynslupe.store;

import java.time.LocalDate;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Change;
import no.tilsynslupe.outcome.OutcomeCode;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as it stands in the run's store: one row of {@code funn.csv} or {@code
 * vurderinger.csv}, in the order of their columns.
 *
 * @param alvor severity code; empty when it is no finding
 * @param status what became of it since an earlier run; null when nothing was compared, or when it
 *     is no finding
 */
public record StoredAssessment(
    String funnId,
    String kriterium,
    int katalog,
    String kommune,
    String kontor,
    String sakId,
    String enhet,
    String enhetId,
    LocalDate dato,
    OutcomeCode utfall,
    String alvor,
    String hjemmel,
    String tekst,
    String bevis,
    String faktaId,
    @Nullable Change status) {

  /**
   * An assessment in the words it is stored in. It holds nothing else of the case, and takes less
   * than half the room.
   */
  public static StoredAssessment of(Assessment a, FindingChange change) {
    String funnId = a.funnId();
    String faktaId = a.faktaId();
    return new StoredAssessment(
        funnId,
        a.kriterium(),
        a.katalog(),
        a.office().kommune(),
        a.office().kontor(),
        a.sakId(),
        a.enhet().kind().name(),
        a.enhet().id(),
        a.dato(),
        a.code(),
        a.alvor(),
        a.hjemmel(),
        a.tekst(),
        a.bevis(),
        faktaId,
        a.code().isFinding() ? change.of(funnId, faktaId, a.code(), a.alvor()) : null);
  }

  /** The same, with what has become of it. */
  public StoredAssessment with(Change change) {
    return new StoredAssessment(
        funnId, kriterium, katalog, kommune, kontor, sakId, enhet, enhetId, dato, utfall, alvor,
        hjemmel, tekst, bevis, faktaId, change);
  }
}
