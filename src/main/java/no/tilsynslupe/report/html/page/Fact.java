package no.tilsynslupe.report.html.page;

/** A name and what belongs to it. */
public record Fact(String name, String text) {}
