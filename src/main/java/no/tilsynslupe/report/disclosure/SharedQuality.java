package no.tilsynslupe.report.disclosure;

import java.util.List;
import java.util.TreeMap;
import no.tilsynslupe.report.model.DataQuality;
import no.tilsynslupe.report.model.DataQuality.WholeKindMissing;
import no.tilsynslupe.report.model.Rounding;

/**
 * What the data were like, without counts of rows: a row is often a person, and those of one table
 * are what is left of all when the others are taken away. Names of files, columns that the format
 * doesn't know and remarks are written by people, and may name others.
 */
final class SharedQuality {

  private SharedQuality() {}

  static DataQuality of(DataQuality quality) {
    return new DataQuality(
        List.of(),
        quality.manglendeTabeller(),
        new TreeMap<>(),
        quality.ufullstendige(),
        List.of(),
        quality.tommeKolonner(),
        List.of(),
        quality.slagMangler().stream().map(SharedQuality::rounded).toList(),
        List.of());
  }

  private static WholeKindMissing rounded(WholeKindMissing kind) {
    return new WholeKindMissing(kind.sted(), kind.paragraf(), Rounding.of(kind.vedtak()));
  }
}
