package no.tilsynslupe.store;

import no.tilsynslupe.outcome.OutcomeCode;

/**
 * A unit with a finding in the earlier run that was judged now and has none.
 *
 * @param tekst what is missing where it can't be decided, else empty
 */
public record Reseen(String funnId, OutcomeCode utfall, String tekst) {}
