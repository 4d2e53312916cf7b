package no.tilsynslupe.store;

import java.time.LocalDate;
import no.tilsynslupe.outcome.OutcomeCode;

/**
 * An assessment as it stands in the run's store: one row of {@code funn.csv} or {@code
 * vurderinger.csv}, in the order of their columns.
 *
 * @param alvor severity code; empty when it is no finding
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
    String faktaId) {}
