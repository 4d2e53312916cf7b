package no.tilsynslupe.job.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.ParameterOverride;
import no.tilsynslupe.job.file.YamlMap.Value;
import no.tilsynslupe.privacy.IdentityDetector;
import no.tilsynslupe.privacy.IdentityKind;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * A choice of criteria and of values for their parameters, in a file of its own so that several
 * runs and jobs can share it.
 *
 * @param used its name and fingerprint
 * @param description what it is for; empty when not told
 * @param criteria ids; empty: all
 * @param theme null: all
 */
public record CriteriaFile(
    UsedFile used,
    String description,
    List<String> criteria,
    @Nullable String theme,
    List<ParameterOverride> overrides) {

  public CriteriaFile {
    criteria = List.copyOf(criteria);
    overrides = List.copyOf(overrides);
  }

  /**
   * Reads a criteria file.
   *
   * @throws UserError with a line for each mistake in it, or of kind PRIVACY_GATE when its name or
   *     a text in it holds an identity number
   */
  public static CriteriaFile read(Path file) throws IOException {
    String name = name(file);
    YamlSource source = YamlSource.of(file, FileKind.CRITERIA);
    Mistakes mistakes = new Mistakes(file);
    YamlMap map = new YamlMap(source.root(), "", CriteriaKey.keys(), mistakes);
    Optional<Value> description = map.scalar(CriteriaKey.DESCRIPTION.key());
    description.ifPresent(
        value -> mistakes.gate(value.node(), CriteriaKey.DESCRIPTION.key(), value.text()));
    ChoiceReader.Choice choice = new ChoiceReader(mistakes).read(map);
    mistakes.throwIfAny();
    if (choice.criteria().isEmpty() && choice.theme() == null && choice.overrides().isEmpty()) {
      throw new UserError(
          UserError.Kind.WRONG_USE,
          FileTexts.say("velger_ingenting", "fil", file, "minst", FileKind.CRITERIA.least()));
    }
    return new CriteriaFile(
        new UsedFile(name, source.sha256()),
        description.map(Value::text).orElse(""),
        choice.criteria(),
        choice.theme(),
        choice.overrides());
  }

  /** The name stands in the run's record. */
  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    @Nullable IdentityKind identity = IdentityDetector.find(name);
    if (identity != null) {
      throw new UserError(
          UserError.Kind.PRIVACY_GATE,
          FileTexts.say(
              "identitet_kriteriefil",
              "fil",
              IdentityDetector.mask(name),
              "slag",
              identity.navn()));
    }
    return name;
  }
}
