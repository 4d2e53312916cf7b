package no.tilsynslupe.report.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What the data were like.
 *
 * @param manglendeTabeller tables of the format that no delivery has
 * @param manglerHosNoen tables that some deliveries have: the offices whose delivery lacks them
 * @param ufullstendige tables, or parts of them, that are not complete: a delivery says so, or rows
 *     whose case can't be read were rejected
 * @param ukjenteKolonner columns that the format doesn't know, as {@code fil: kolonne}
 * @param tommeKolonner columns that are missing or blank throughout, as {@code tabell.kolonne}
 * @param ignorerteFiler files that are no table
 * @param slagMangler kinds that a large delivery has none of
 */
public record DataQuality(
    List<FileQuality> filer,
    List<String> manglendeTabeller,
    SortedMap<String, List<Office>> manglerHosNoen,
    List<String> ufullstendige,
    List<String> ukjenteKolonner,
    List<String> tommeKolonner,
    List<String> ignorerteFiler,
    List<WholeKindMissing> slagMangler,
    List<Remark> merknader) {

  /**
   * A paragraph that no decision of a large delivery rests on.
   *
   * @param sted the municipality, in words
   * @param paragraf such as {@code 17}; null: the delivery doesn't tell of any
   * @param vedtak number of decisions in the delivery
   */
  public record WholeKindMissing(String sted, @Nullable String paragraf, long vedtak) {

    /** The line that opens the summary. */
    public String sentence(Language language) {
      Prose prose = ModelProse.in(language);
      return paragraf == null
          ? prose.say("slag_ukjent", "sted", sted)
          : prose.say("slag_mangler", "sted", sted, "vedtak", vedtak, "paragraf", paragraf);
    }
  }

  public DataQuality {
    filer = List.copyOf(filer);
    manglendeTabeller = List.copyOf(manglendeTabeller);
    manglerHosNoen = Collections.unmodifiableSortedMap(new TreeMap<>(manglerHosNoen));
    ufullstendige = List.copyOf(ufullstendige);
    ukjenteKolonner = List.copyOf(ukjenteKolonner);
    tommeKolonner = List.copyOf(tommeKolonner);
    ignorerteFiler = List.copyOf(ignorerteFiler);
    slagMangler = List.copyOf(slagMangler);
    merknader = List.copyOf(merknader);
  }

  public long lest() {
    return filer.stream().mapToLong(FileQuality::lest).sum();
  }

  public long avvist() {
    return filer.stream().mapToLong(FileQuality::avvist).sum();
  }

  /** Remarks on forms of KOSTRA, of all files together, the most frequent first. */
  public List<FormRemark> skjemamerknader() {
    return FormRemark.of(merknader);
  }
}
