package no.tilsynslupe.store;

/**
 * A finding of the earlier run that is none now.
 *
 * @param funn what the earlier run said, with status RETTET or BORTE
 * @param grunn why it is gone, a code
 * @param forklaring why it is gone, in a plain sentence
 */
public record GoneFinding(StoredAssessment funn, String grunn, String forklaring) {}
