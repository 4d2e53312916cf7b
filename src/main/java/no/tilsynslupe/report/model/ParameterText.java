package no.tilsynslupe.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.AppliedOverride;
import no.tilsynslupe.criterion.CriterionSpec.DatedValue;
import no.tilsynslupe.criterion.CriterionSpec.Parameter;
import no.tilsynslupe.criterion.ParameterOverride;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;

/** Parameters of criteria, and what is changed in them for a run, as people read them. */
public final class ParameterText {

  private final Language language;
  private final Prose prose;

  public ParameterText(Language language) {
    this.language = language;
    this.prose = ModelProse.in(language);
  }

  /** A value with its unit; dates as people write them, and one month is not «1 måneder». */
  public String value(String unit, String value) {
    return switch (unit) {
      case "" -> value;
      case "dato" -> prose.forms().date(LocalDate.parse(value));
      default -> {
        Prose labels = Prose.of(Labels.class, "labels.yaml", language);
        yield labels.has("MAL_" + unit)
            ? labels.say("MAL_" + unit, "n", value)
            : value + " " + unit;
      }
    };
  }

  /** All values with their days: «90 dager fra 01.01.2010». */
  public String values(Parameter parameter) {
    return parameter.values().stream()
        .map(
            (DatedValue dated) ->
                prose.say(
                    "verdi_fra",
                    "verdi",
                    value(parameter.unit(), dated.value()),
                    "dato",
                    dated.from()))
        .collect(Collectors.joining(", "));
  }

  /** «P27-3MND: Lengste opphold er satt til 4 måneder (katalogen: 3 måneder …). Begrunnelse: …». */
  public String sentence(AppliedOverride applied) {
    ParameterOverride override = applied.override();
    return prose.say(
        "overstyring",
        "kriterium",
        override.criterion(),
        "hva",
        meaning(applied.parameter()),
        "verdi",
        changed(applied),
        "katalog",
        values(applied.parameter()),
        "grunn",
        override.reason());
  }

  private String changed(AppliedOverride applied) {
    LocalDate from = applied.override().from();
    String value = value(applied.parameter().unit(), applied.override().value());
    return from == null ? value : prose.say("verdi_fra", "verdi", value, "dato", from);
  }

  private String meaning(Parameter parameter) {
    return prose.forms().sentence(parameter.meaning().in(language.code()));
  }

  /**
   * The values that a run used, with where they come from; where a parameter was changed, what the
   * catalogue says and why it was changed.
   *
   * @param overrides those of the run, of any criterion
   */
  public String used(String criterion, Parameter parameter, List<AppliedOverride> overrides) {
    List<AppliedOverride> own =
        overrides.stream()
            .filter(applied -> applied.override().criterion().equals(criterion))
            .filter(applied -> applied.override().parameter().equals(parameter.id()))
            .toList();
    if (own.isEmpty()) {
      return prose.say(
          "parameter",
          "hva",
          meaning(parameter),
          "verdier",
          values(parameter),
          "kilde",
          ParameterSource.of(parameter.source(), language));
    }
    return prose.say(
        "parameter_endret",
        "hva",
        meaning(parameter),
        "verdier",
        values(parameter),
        "katalog",
        values(own.get(0).parameter()),
        "grunn",
        own.stream().map(a -> a.override().reason()).collect(Collectors.joining("; ")));
  }
}
