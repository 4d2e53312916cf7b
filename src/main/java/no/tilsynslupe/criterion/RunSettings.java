package no.tilsynslupe.criterion;

import java.time.LocalDate;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import org.jspecify.annotations.Nullable;

/**
 * What a run is about.
 *
 * @param periode the period reported on
 * @param asOf overrides the export date of every case; null to use the cases' own
 */
public record RunSettings(Periode periode, @Nullable LocalDate asOf) {

  public LocalDate today(Sak sak) {
    return asOf != null ? asOf : sak.uttrekkDato();
  }
}
