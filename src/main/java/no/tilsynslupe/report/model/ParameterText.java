package no.tilsynslupe.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.AppliedOverride;
import no.tilsynslupe.criterion.CriterionSpec.DatedValue;
import no.tilsynslupe.criterion.CriterionSpec.Parameter;
import no.tilsynslupe.criterion.ParameterOverride;

/** Parameters of criteria, and what is changed in them for a run, as people read them. */
public final class ParameterText {

  private ParameterText() {}

  /** A value with its unit; dates as people write them, and one month is not «1 måneder». */
  public static String value(String unit, String value) {
    return switch (unit) {
      case "" -> value;
      case "dato" -> NorwegianText.date(LocalDate.parse(value));
      default -> value + " " + (value.equals("1") ? one(unit) : unit);
    };
  }

  private static String one(String unit) {
    return switch (unit) {
      case "dager" -> "dag";
      case "måneder" -> "måned";
      case "hendelser" -> "hendelse";
      case "personer" -> "person";
      case "kontorer" -> "kontor";
      default -> unit;
    };
  }

  /** All values with their days: «90 dager fra 01.01.2010». */
  public static String values(Parameter parameter) {
    return parameter.values().stream()
        .map(
            (DatedValue dated) ->
                value(parameter.unit(), dated.value()) + " fra " + NorwegianText.date(dated.from()))
        .collect(Collectors.joining(", "));
  }

  /** «P27-3MND: Lengste opphold er satt til 4 måneder (katalogen: 3 måneder …). Begrunnelse: …». */
  public static String sentence(AppliedOverride applied) {
    ParameterOverride override = applied.override();
    return override.criterion()
        + ": "
        + NorwegianText.sentence(applied.parameter().meaning().nb())
        + " er satt til "
        + changed(applied)
        + " (katalogen: "
        + values(applied.parameter())
        + "). Begrunnelse: "
        + override.reason();
  }

  private static String changed(AppliedOverride applied) {
    LocalDate from = applied.override().from();
    return value(applied.parameter().unit(), applied.override().value())
        + (from == null ? "" : " fra " + NorwegianText.date(from));
  }

  /**
   * The values that a run used, with where they come from; where a parameter was changed, what the
   * catalogue says and why it was changed.
   *
   * @param overrides those of the run, of any criterion
   */
  public static String used(
      String criterion, Parameter parameter, List<AppliedOverride> overrides) {
    List<AppliedOverride> own =
        overrides.stream()
            .filter(applied -> applied.override().criterion().equals(criterion))
            .filter(applied -> applied.override().parameter().equals(parameter.id()))
            .toList();
    String source =
        own.isEmpty()
            ? "kilde: " + parameter.source()
            : "endret i denne kjøringen; katalogen: "
                + values(own.get(0).parameter())
                + "; begrunnelse: "
                + own.stream().map(a -> a.override().reason()).collect(Collectors.joining("; "));
    return NorwegianText.sentence(parameter.meaning().nb())
        + ": "
        + values(parameter)
        + " ("
        + source
        + ")";
  }
}
