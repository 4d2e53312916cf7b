package no.tilsynslupe.report.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.criterion.CriterionSpec.DatedValue;
import no.tilsynslupe.criterion.CriterionSpec.Parameter;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * One criterion as data, in one language. Keys are only ever added; the user's guide lists them.
 */
public final class ExplanationJson {

  private ExplanationJson() {}

  /** What a list of criteria says of each. */
  public static Map<String, Object> inShort(CriterionSpec spec, ExplanationWords words) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kriterium", spec.id());
    json.put("katalog", CriterionSpec.KATALOG);
    json.put("spraak", words.language());
    json.put("type", spec.type().code());
    json.put("enhet", spec.unit().name());
    json.put("tema", spec.theme());
    json.put("hjemmel", spec.hjemmel());
    json.put("tittel", words.of(spec.title()));
    return json;
  }

  /**
   * The whole.
   *
   * @param day the day whose values are given; null for the newest
   */
  public static Map<String, Object> of(
      CriterionSpec spec, ExplanationWords words, @Nullable LocalDate day) {
    Map<String, Object> json = inShort(spec, words);
    json.put("gjelder_fra", spec.validFrom().toString());
    json.put("gjelder_til", Objects.toString(spec.validTo(), null));
    json.put("dag", Objects.toString(day, null));
    json.put("regel", words.of(spec.explanation()));
    json.put("hvem", words.of(spec.population()));
    json.put("riktig", words.of(spec.right()));
    json.put("begrensninger", words.of(spec.limits()));
    json.put("enheter_fra", spec.unitsFrom().navn());
    json.put("slar_opp_i", spec.looksIn().stream().map(Tabell::navn).toList());
    json.put("kolonner", spec.columns());
    json.put("parametere", spec.parameters().stream().map(p -> parameter(p, words, day)).toList());
    json.put("satser", spec.comparesWithRates() ? RatesExplanation.json(day) : List.of());
    Map<String, String> sentences = new LinkedHashMap<>();
    spec.messages()
        .forEach(
            (key, byLanguage) ->
                sentences.put(key, Objects.toString(byLanguage.get(words.language()), "")));
    json.put("setninger", sentences);
    json.put("eksempler", spec.examples().stream().map(ExplanationJson::example).toList());
    json.put("kilder", spec.sources());
    return json;
  }

  private static Map<String, Object> parameter(
      Parameter parameter, ExplanationWords words, @Nullable LocalDate day) {
    DatedValue now = parameter.inForce(day);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("parameter", parameter.id());
    json.put("betydning", words.of(parameter.meaning()));
    json.put("maleenhet", parameter.unit());
    json.put("verdi", now.value());
    json.put("fra", now.from().toString());
    json.put("kilde", parameter.source());
    json.put(
        "verdier",
        parameter.values().stream()
            .map(value -> Map.of("fra", value.from().toString(), "verdi", value.value()))
            .map(TreeMap::new)
            .toList());
    return json;
  }

  private static Map<String, Object> example(CriterionSpec.Example example) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("navn", example.name());
    json.put("uttrekk", Objects.requireNonNullElse(example.uttrekk(), Map.of()));
    json.put("rader", example.rows());
    json.put("mangler", Objects.requireNonNullElse(example.missing(), List.of()));
    json.put("utfall", example.expect().stream().map(ExplanationJson::expected).toList());
    return json;
  }

  private static Map<String, Object> expected(CriterionSpec.Expected expected) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("enhet_id", expected.id());
    json.put("utfall", expected.utfall() == null ? null : expected.utfall().name());
    json.put("alvor", expected.alvor() == null ? null : expected.alvor().name());
    json.put("dato", Objects.toString(expected.dato(), null));
    return json;
  }
}
