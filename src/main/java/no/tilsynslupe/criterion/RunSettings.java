package no.tilsynslupe.criterion;

import java.time.LocalDate;
import no.tilsynslupe.criterion.reference.Reference;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import org.jspecify.annotations.Nullable;

/**
 * What a run is about.
 *
 * @param periode the period reported on
 * @param asOf overrides the export date of every case; null to use the cases' own
 * @param reference guiding rates, working days and other figures with dates
 */
public record RunSettings(Periode periode, @Nullable LocalDate asOf, Reference reference) {

  /** With the reference data that come with the program. */
  public RunSettings(Periode periode, @Nullable LocalDate asOf) {
    this(periode, asOf, Reference.builtIn());
  }

  public LocalDate today(Sak sak) {
    return asOf != null ? asOf : sak.uttrekkDato();
  }
}
