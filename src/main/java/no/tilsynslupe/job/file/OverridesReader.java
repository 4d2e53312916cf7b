package no.tilsynslupe.job.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.criterion.CriterionSpec.Parameter;
import no.tilsynslupe.criterion.ParameterOverride;
import no.tilsynslupe.job.file.YamlMap.Value;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads key {@code overrides}.
 *
 * @param chosen the criteria that the job runs
 * @param catalogue all criteria
 */
record OverridesReader(
    List<CriterionSpec> chosen, List<CriterionSpec> catalogue, Mistakes mistakes) {
  static final List<String> KEYS = List.of("criterion", "parameter", "value", "from", "reason");

  private static final String PREFIX = JobKey.OVERRIDES.key() + ".";

  List<ParameterOverride> read(YamlMap map) {
    List<ParameterOverride> overrides = new ArrayList<>();
    Node list = map.raw(JobKey.OVERRIDES.key()).orElse(null);
    for (Node item : map.items(list, JobKey.OVERRIDES.key())) {
      if (item instanceof MappingNode mapping) {
        one(new YamlMap(mapping, PREFIX, KEYS, mistakes))
            .ifPresent(override -> addOnce(override, overrides, item));
      } else {
        mistakes.at(
            item,
            JobKey.OVERRIDES.key(),
            FileTexts.say(
                "grense_form",
                "eks_grense",
                "{criterion: P27-3MND, parameter: maneder, value: 4, reason: hvorfor}"));
      }
    }
    return overrides;
  }

  private void addOnce(ParameterOverride added, List<ParameterOverride> overrides, Node node) {
    boolean twice =
        overrides.stream()
            .anyMatch(
                other ->
                    other.criterion().equals(added.criterion())
                        && other.parameter().equals(added.parameter())
                        && Objects.equals(other.from(), added.from()));
    if (twice) {
      mistakes.at(
          node,
          JobKey.OVERRIDES.key(),
          FileTexts.say(
              "grense_to_ganger", "parameter", added.parameter(), "kriterium", added.criterion()));
    }
    overrides.add(added);
  }

  private Optional<ParameterOverride> one(YamlMap map) {
    Optional<Value> reason = required(map, "reason", FileTexts.say("grense_hvorfor"));
    reason.ifPresent(value -> mistakes.gate(value.node(), PREFIX + "reason", value.text()));
    Optional<LocalDate> from = map.date("from");
    Optional<CriterionSpec> criterion =
        required(map, "criterion", FileTexts.say("grense_kriterium")).flatMap(this::criterion);
    Optional<Value> name = required(map, "parameter", FileTexts.say("grense_parameter"));
    Optional<Value> value = required(map, "value", FileTexts.say("grense_verdi"));
    if (criterion.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Parameter> parameter = parameter(criterion.get(), name.get());
    if (parameter.isEmpty() || value.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> refused = parameter.get().refuses(value.get().text());
    if (refused.isPresent()) {
      mistakes.at(
          value.get().node(),
          PREFIX + "value",
          FileTexts.say(
              "kan_ikke_vere",
              "verdi",
              value.get().text(),
              "parameter",
              parameter.get().id(),
              "grunn",
              refused.get()));
      return Optional.empty();
    }
    @Nullable LocalDate first = from.orElse(null);
    return Optional.of(
        new ParameterOverride(
            criterion.get().id(),
            parameter.get().id(),
            value.get().text(),
            first,
            reason.get().text()));
  }

  private Optional<Value> required(YamlMap map, String key, String how) {
    if (!map.has(key)) {
      mistakes.at(map.node(), PREFIX + key, FileTexts.say("nokkel_mangler", "rad", how));
    }
    return map.scalar(key);
  }

  private Optional<CriterionSpec> criterion(Value value) {
    List<String> ids = catalogue.stream().map(CriterionSpec::id).toList();
    Optional<CriterionSpec> known =
        catalogue.stream().filter(spec -> spec.id().equalsIgnoreCase(value.text())).findFirst();
    if (known.isEmpty()) {
      mistakes.at(
          value.node(),
          PREFIX + "criterion",
          FileTexts.say(
              "ikke_kriterium",
              "verdi",
              value.text(),
              "mente",
              Nearest.question(value.text(), ids),
              "verdier",
              String.join(", ", ids)));
    } else if (!chosen.isEmpty() && !chosen.contains(known.get())) {
      mistakes.at(
          value.node(), PREFIX + "criterion", FileTexts.say("ikke_valgt", "id", known.get().id()));
    }
    return known;
  }

  private Optional<Parameter> parameter(CriterionSpec spec, Value value) {
    List<String> ids = spec.parameters().stream().map(Parameter::id).toList();
    Optional<Parameter> known =
        spec.parameters().stream().filter(p -> p.id().equals(value.text())).findFirst();
    if (known.isEmpty()) {
      String allowed =
          ids.isEmpty()
              ? FileTexts.say("ingen_parametere")
              : FileTexts.say("lovlige", "verdier", String.join(", ", ids));
      mistakes.at(
          value.node(),
          PREFIX + "parameter",
          FileTexts.say(
              "ikke_parameter",
              "verdi",
              value.text(),
              "kriterium",
              spec.id(),
              "mente",
              Nearest.question(value.text(), ids),
              "lovlige",
              allowed));
    }
    return known;
  }
}
