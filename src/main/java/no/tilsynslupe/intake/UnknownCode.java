package no.tilsynslupe.intake;

/** A text in a code column that is no code: how often, and where first. */
public record UnknownCode(
    String fil, String kolonne, String verdi, long antall, long forsteLinje) {}
