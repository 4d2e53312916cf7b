package no.tilsynslupe.criterion.notion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import no.tilsynslupe.criterion.OfficeCriterion.Counted;
import no.tilsynslupe.criterion.OfficeCriterion.OfficeRuling;
import no.tilsynslupe.criterion.Possibility;
import no.tilsynslupe.criterion.Possibility.Certainty;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.ObservationSink;
import no.tilsynslupe.outcome.Office;

/**
 * Counts, office by office, of the units that a criterion on shares asks about: counted case by
 * case as observations, and read when all are counted. The criterion needs the parameters {@code
 * minst} and {@code prosent}.
 */
public final class Kontortelling {

  /** Key of an observation of nought: so that every office with the table is known. */
  private static final String OFFICE = "";

  private static final String MISSING = "mangler";

  /**
   * An office's counts.
   *
   * @param mangler the facts that leave some of them uncertain
   */
  public record Kontortall(Andelstall tall, Set<MissingFact> mangler) {

    /** The same, with counts that were made elsewhere. */
    public Kontortall med(Andelstall more) {
      return new Kontortall(tall.plus(more), mangler);
    }
  }

  private final String id;

  /**
   * @param id the criterion
   */
  public Kontortelling(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** Makes an office known, though nothing is counted in it. */
  public void kjent(Office office, ObservationSink sink) {
    sink.observe(new Observation(id, office, OFFICE, ""), 0);
  }

  /**
   * Counts one unit.
   *
   * @param med whether it counts
   * @param treff whether it is as asked
   */
  public void tell(Office office, Possibility med, Possibility treff, ObservationSink sink) {
    if (med.certainty() == Certainty.NO) {
      return;
    }
    String key = med.certainty() + "/" + treff.certainty();
    sink.observe(new Observation(id, office, key, ""), 1);
    for (Possibility uncertain : List.of(med, treff)) {
      for (MissingFact fact : uncertain.missing()) {
        sink.observe(new Observation(id, office, MISSING, MissingKey.write(fact)), 1);
      }
    }
  }

  /** The counts of the offices to be judged, those without any too where the table is there. */
  public SortedMap<Office, Kontortall> les(Counted counted) {
    Set<Office> judged = Set.copyOf(counted.offices());
    SortedMap<Office, Kontortall> offices = new TreeMap<>();
    counted
        .tallies()
        .forEachObservation(
            (seen, n) -> {
              if (seen.tema().equals(id) && judged.contains(seen.office())) {
                add(
                    offices.computeIfAbsent(
                        seen.office(), o -> new Kontortall(Andelstall.INGEN, new TreeSet<>())),
                    seen,
                    n,
                    offices);
              }
            });
    return offices;
  }

  private static void add(
      Kontortall before, Observation seen, long n, SortedMap<Office, Kontortall> offices) {
    if (seen.nokkel().equals(MISSING)) {
      before.mangler().add(MissingKey.read(seen.undernokkel()));
    } else {
      offices.put(seen.office(), before.med(tall(seen.nokkel(), n)));
    }
  }

  private static Andelstall tall(String key, long n) {
    return switch (key) {
      case "YES/YES" -> new Andelstall(n, 0, 0, 0, 0, 0);
      case "YES/NO" -> new Andelstall(0, n, 0, 0, 0, 0);
      case "YES/UNCERTAIN" -> new Andelstall(0, 0, n, 0, 0, 0);
      case "UNCERTAIN/YES" -> new Andelstall(0, 0, 0, n, 0, 0);
      case "UNCERTAIN/NO" -> new Andelstall(0, 0, 0, 0, n, 0);
      case "UNCERTAIN/UNCERTAIN" -> new Andelstall(0, 0, 0, 0, 0, n);
      default -> Andelstall.INGEN;
    };
  }

  /**
   * Judges the offices by their shares.
   *
   * @param finding makes the finding of an office whose share is above the limit
   */
  public static List<OfficeRuling> bedom(
      SortedMap<Office, Kontortall> offices,
      LocalDate day,
      RuleParameters parameters,
      BiFunction<Office, Andelstall, Ruling> finding) {
    int least = parameters.number("minst", day);
    int percent = parameters.number("prosent", day);
    List<OfficeRuling> rulings = new ArrayList<>();
    offices.forEach(
        (office, counts) -> {
          Ruling ruling =
              switch (counts.tall().over(least, percent)) {
                case RISIKO, AVVIK -> finding.apply(office, counts.tall());
                case UAVKLART -> Ruling.uavklart(day, List.copyOf(counts.mangler()));
                case OK -> Ruling.ok(day);
                case IKKE_AKTUELT -> Ruling.ikkeAktuelt(day);
              };
          rulings.add(new OfficeRuling(office, ruling));
        });
    return List.copyOf(rulings);
  }
}
