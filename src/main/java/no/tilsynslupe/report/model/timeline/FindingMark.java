package no.tilsynslupe.report.model.timeline;

import no.tilsynslupe.outcome.OutcomeCode;

/**
 * A finding on its day.
 *
 * @param funnId as in the list of findings
 * @param utfall AVVIK or RISIKO
 * @param alvor severity code
 */
public record FindingMark(String funnId, String kriterium, OutcomeCode utfall, String alvor) {}
