package no.tilsynslupe.report.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilsynslupe.criterion.AppliedOverride;
import no.tilsynslupe.criterion.reference.LocalRates;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.sak.Periode;
import org.jspecify.annotations.Nullable;

/**
 * What a run was: everything that decides its result, and nothing that depends on the clock.
 *
 * @param regelsett hash of the criteria with their parameters
 * @param uttrekkDato the latest export date, or the one given on the command line
 * @param utledet what was worked out from the data because nobody gave it, in words: «perioden»,
 *     «uttrekksdatoen»; empty when all was given
 * @param utvalg how the cases of each office were chosen; UKJENT for an office not in it
 * @param saker number of cases judged
 * @param parametere what the user chose, by name of the option
 * @param overstyringer criterion parameters that differ from the catalogue's
 * @param satser guiding rates of the installation's own; null: none
 * @param periodehull days that are judged but not delivered; null: none
 * @param fristDager how many days from the export date limits about to be broken are listed
 */
public record RunInfo(
    String programVersjon,
    int katalog,
    String regelsett,
    Periode periode,
    LocalDate uttrekkDato,
    List<String> utledet,
    List<Delivery> leveranser,
    SortedMap<Office, Sampling> utvalg,
    long saker,
    SortedMap<String, String> parametere,
    List<AppliedOverride> overstyringer,
    @Nullable LocalRates satser,
    @Nullable PeriodGap periodehull,
    List<InputFile> filer,
    int fristDager) {

  /** The name among {@link #parametere} of the file that chose the criteria and their values. */
  public static final String CRITERIA_FILE = "criteria-file";

  public RunInfo {
    utledet = List.copyOf(utledet);
    leveranser = List.copyOf(leveranser);
    utvalg = Collections.unmodifiableSortedMap(new TreeMap<>(utvalg));
    parametere = Collections.unmodifiableSortedMap(new TreeMap<>(parametere));
    overstyringer = List.copyOf(overstyringer);
    filer = List.copyOf(filer);
  }

  public Sampling utvalg(Office office) {
    return utvalg.getOrDefault(office, Sampling.UNKNOWN);
  }

  /**
   * The last day that anything is known of a municipality's cases: {@link #uttrekkDato}, or that of
   * its own newest delivery where that is older.
   */
  public LocalDate sistKjent(String kommune) {
    return leveranser.stream()
        .filter(delivery -> delivery.kommune().equals(kommune))
        .map(Delivery::uttrekkDato)
        .max(Comparator.naturalOrder())
        .filter(own -> own.isBefore(uttrekkDato))
        .orElse(uttrekkDato);
  }

  /**
   * What the deliveries of some municipalities were converted from, each format once; empty when
   * one of them is a case export, or there is none.
   */
  public SortedSet<String> formater(Collection<String> kommuner) {
    SortedSet<String> formats = new TreeSet<>();
    for (Delivery delivery : leveranser) {
      if (kommuner.contains(delivery.kommune())) {
        formats.add(delivery.format());
      }
    }
    return formats.contains("") ? new TreeSet<>() : formats;
  }

  /** As above, of all deliveries. */
  public SortedSet<String> formater() {
    return formater(leveranser.stream().map(Delivery::kommune).toList());
  }

  /** What the formats of the deliveries show and can't show, each once; none for case exports. */
  public List<String> begrensninger() {
    return leveranser.stream()
        .map(Delivery::begrensning)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * The municipalities in words, each once: «Lupevik (9901)». Those whose cases came in another's
   * delivery have no name, and are counted: «Lupevik (9901) og 2 kommuner til».
   */
  public String sted(Language language) {
    Map<String, String> byNumber = new TreeMap<>();
    leveranser.forEach(
        d -> byNumber.merge(d.kommune(), d.sted(), (a, b) -> a.length() >= b.length() ? a : b));
    if (byNumber.isEmpty()) {
      return ModelProse.in(language).say("ukjent_kommune");
    }
    String named = String.join(", ", byNumber.values());
    long others =
        utvalg.keySet().stream()
            .map(Office::kommune)
            .filter(kommune -> !kommune.isBlank() && !byNumber.containsKey(kommune))
            .distinct()
            .count();
    return others == 0
        ? named
        : ModelProse.in(language).say("og_kommuner", "steder", named, "n", others);
  }

  /** The period in words: «01.01.2024–31.12.2024». */
  public String periodeTekst(Language language) {
    return ModelProse.period(periode, language);
  }
}
