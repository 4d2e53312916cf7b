package no.tilsynslupe.criterion;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person asks of a criterion: the content of its sidecar file, whose examples are read
 * when someone asks for them.
 *
 * @param type H a rule is broken if the data are complete; I an indicator; O an office-level
 *     measure
 * @param theme group of criteria, such as {@code botilbud}
 * @param hjemmel paragraph, as findings cite it
 * @param unitsFrom the table whose rows make the units
 * @param alsoUnitsFrom another table whose rows make units of their own; null for most criteria
 * @param looksIn tables that the test looks things up in
 * @param columns what it asks for beyond what every row must have, as {@code tabell.kolonne}; a
 *     test holds the list against the examples
 * @param population who it applies to
 * @param right what would have been right
 * @param limits what the data can't show
 * @param sources documents the rule is taken from
 */
public record CriterionSpec(
    String id,
    Type type,
    UnitKind unit,
    String theme,
    String hjemmel,
    @JsonProperty("units_from") Tabell unitsFrom,
    @JsonProperty("also_units_from") @Nullable Tabell alsoUnitsFrom,
    @JsonProperty("looks_in") List<Tabell> looksIn,
    List<String> columns,
    @JsonProperty("valid_from") LocalDate validFrom,
    @JsonProperty("valid_to") @Nullable LocalDate validTo,
    Text title,
    Text population,
    Text explanation,
    Text right,
    Text limits,
    List<String> sources,
    List<Parameter> parameters,
    Map<String, Map<String, String>> messages) {

  /** Catalogue version: identifiers never change meaning within it. */
  public static final int KATALOG = 1;

  /** Kinds of criteria; {@code HI} has both hard and indicator outcomes. */
  public enum Type {
    H,
    I,
    O,
    @JsonProperty("H/I")
    HI;

    /** As written in the catalogue. */
    public String code() {
      return this == HI ? "H/I" : name();
    }

    public boolean hard() {
      return this == H || this == HI;
    }
  }

  /** A text in bokmål, nynorsk and English. */
  public record Text(String nb, String nn, String en) {

    /** The text in {@code nn} or {@code en}, else in bokmål. */
    public String in(String language) {
      return switch (language) {
        case "nn" -> nn;
        case "en" -> en;
        default -> nb;
      };
    }
  }

  /**
   * A threshold with its values over time.
   *
   * @param unit such as {@code dager}
   * @param source where the figure comes from
   */
  public record Parameter(
      String id, String unit, Text meaning, String source, List<DatedValue> values) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,4}");

    /** Why a text can't be a value of it, as a sentence that says what can; empty when it can. */
    public Optional<String> refuses(String value) {
      if (!unit.equals("dato")) {
        return WHOLE_NUMBER.matcher(value).matches()
            ? Optional.empty()
            : Optional.of("Skriv et helt antall " + unit + " fra 0 til 9999.");
      }
      try {
        LocalDate.parse(value);
        return Optional.empty();
      } catch (DateTimeException e) {
        return Optional.of("Skriv en dato som 2017-01-01.");
      }
    }

    /**
     * The value that holds on a day: the first one for days before it.
     *
     * @param day null for the newest value
     */
    public DatedValue inForce(@Nullable LocalDate day) {
      DatedValue now = values.get(0);
      for (DatedValue value : values) {
        if (day == null || !day.isBefore(value.from())) {
          now = value;
        }
      }
      return now;
    }

    /** With another value: always, or from a day on in place of the values of later days. */
    Parameter with(ParameterOverride override) {
      LocalDate from = override.from();
      LocalDate first = values.get(0).from();
      List<DatedValue> kept =
          from == null
              ? List.of()
              : values.stream().filter(value -> value.from().isBefore(from)).toList();
      DatedValue added = new DatedValue(from == null ? first : from, override.value());
      return new Parameter(
          id, unit, meaning, source, Stream.concat(kept.stream(), Stream.of(added)).toList());
    }
  }

  /** A value and the first day it is in force. */
  public record DatedValue(LocalDate from, String value) {}

  /**
   * A mini case and the outcome it must give.
   *
   * @param name what it shows, as a sentence
   * @param uttrekk columns of table uttrekk that differ from the standard example
   * @param rows table name → rows of column → value; the case is {@code S1} unless a row says else
   * @param missing tables and columns ({@code vedtak.vurdert_18}) not in the delivery
   * @param expect the outcomes, by unit id
   */
  public record Example(
      String name,
      @Nullable Map<String, String> uttrekk,
      LinkedHashMap<String, List<LinkedHashMap<String, String>>> rows,
      @Nullable List<String> missing,
      List<Expected> expect) {}

  /**
   * @param id unit id
   * @param utfall outcome; null when the unit is outside the period
   * @param dato finding's date, where the example is about it
   */
  public record Expected(
      String id,
      @Nullable OutcomeCode utfall,
      @Nullable Severity alvor,
      @Nullable LocalDate dato) {}

  /** The boundary examples, in the order of the sidecar. */
  public List<Example> examples() {
    return SpecReader.examples(id);
  }

  /** The tables whose rows make the units. */
  public List<Tabell> unitTables() {
    return alsoUnitsFrom == null ? List.of(unitsFrom) : List.of(unitsFrom, alsoUnitsFrom);
  }

  /** Findings under §§ 18–20 are a step graver where a child lives in the household. */
  public boolean graverWithChildren() {
    return id.startsWith("P18-") || id.startsWith("P19-") || id.startsWith("P20");
  }

  /** Whether the test rests on the state's guiding rates, which an installation can add to. */
  public boolean comparesWithRates() {
    return id.equals("P18-UNDER-NORM");
  }

  /** With other values for the parameters that {@code overrides} name. */
  CriterionSpec with(List<ParameterOverride> overrides) {
    List<Parameter> changed = parameters.stream().map(p -> changed(p, overrides)).toList();
    return new CriterionSpec(
        id,
        type,
        unit,
        theme,
        hjemmel,
        unitsFrom,
        alsoUnitsFrom,
        looksIn,
        columns,
        validFrom,
        validTo,
        title,
        population,
        explanation,
        right,
        limits,
        sources,
        changed,
        messages);
  }

  private Parameter changed(Parameter parameter, List<ParameterOverride> overrides) {
    Parameter changed = parameter;
    // Those that hold always come first: one with a day on it says what holds from then on.
    Comparator<ParameterOverride> byDay =
        Comparator.comparing(
            ParameterOverride::from, Comparator.nullsFirst(Comparator.naturalOrder()));
    for (ParameterOverride override : overrides.stream().sorted(byDay).toList()) {
      if (override.criterion().equals(id) && override.parameter().equals(parameter.id())) {
        changed = changed.with(override);
      }
    }
    return changed;
  }

  /** The parameters as the test reads them. */
  public RuleParameters ruleParameters() {
    Map<String, List<DatedValue>> values = new LinkedHashMap<>();
    parameters.forEach(p -> values.put(p.id(), p.values()));
    return new RuleParameters(id, values);
  }
}
