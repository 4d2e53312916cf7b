package no.tilsynslupe.job.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.DataQuality;
import no.tilsynslupe.report.model.NotJudged;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.RunInfo;

/**
 * What came of a validation.
 *
 * @param savnet columns that are missing or blank throughout, and that the criteria ask for
 * @param avvist why rows were rejected, by file
 * @param kriterier in the order of the catalogue
 * @param hjelper what would let more be decided, best first; nothing where all was converted from a
 *     format that has no place for it
 * @param merknader what else to tell, in sentences
 */
public record Validation(
    RunInfo run,
    DataQuality kvalitet,
    List<String> savnet,
    List<Rejected> avvist,
    List<Answerability> kriterier,
    List<RemedyOrder.Step> hjelper,
    List<String> merknader) {

  /**
   * Rows of a file that were rejected for one reason.
   *
   * @param forsteLinje first of their lines
   */
  public record Rejected(String fil, String arsak, long antall, long forsteLinje) {

    /** Together with others of the same file and reason. */
    public Rejected and(Rejected other) {
      return new Rejected(
          fil, arsak, antall + other.antall, Math.min(forsteLinje, other.forsteLinje));
    }
  }

  public Validation {
    savnet = List.copyOf(savnet);
    avvist = List.copyOf(avvist);
    kriterier = List.copyOf(kriterier);
    hjelper = List.copyOf(hjelper);
    merknader = List.copyOf(merknader);
  }

  /**
   * Works it out.
   *
   * @param tallies with the observations of {@link UndecidedUnits}
   */
  public static Validation of(
      ReportModel model, Tallies tallies, List<Rejected> rejected, List<String> remarks) {
    List<Answerability> criteria = new ArrayList<>();
    for (CriterionResult result : model.kriterier()) {
      criteria.add(Answerability.of(result, missing(model, result.id())));
    }
    return new Validation(
        model.run(),
        model.datakvalitet(),
        missed(model),
        rejected,
        criteria,
        // Nobody can fill in what a form has no field for.
        model.run().formater().isEmpty() ? RemedyOrder.of(UndecidedUnits.of(tallies)) : List.of(),
        remarks);
  }

  private static List<String> missed(ReportModel model) {
    Set<String> asked =
        model.kriterier().stream()
            .flatMap(result -> result.spec().columns().stream())
            .collect(Collectors.toSet());
    return model.datakvalitet().tommeKolonner().stream().filter(asked::contains).toList();
  }

  private static List<String> missing(ReportModel model, String id) {
    return model.ikkeVurdert().stream()
        .filter(one -> one.spec().id().equals(id))
        .sorted(Comparator.comparingLong((NotJudged one) -> one.enheter().tall()).reversed())
        .map(NotJudged::mangler)
        .toList();
  }

  /** Number of criteria in a state. */
  public long antall(Answerability.State state) {
    return kriterier.stream().filter(one -> one.tilstand() == state).count();
  }
}
