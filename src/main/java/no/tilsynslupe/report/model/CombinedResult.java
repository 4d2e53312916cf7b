package no.tilsynslupe.report.model;

import no.tilsynslupe.outcome.CombinedFigure;

/** A figure over several criteria, in persons. */
public record CombinedResult(CombinedFigure figur, String tittel, Group personer) {}
