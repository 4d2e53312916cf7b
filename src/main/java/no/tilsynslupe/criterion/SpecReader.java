package no.tilsynslupe.criterion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the sidecar of a criterion from the class path. */
final class SpecReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * The last key of a sidecar. A line of a text begins with a space, so this is never within one.
   */
  private static final String EXAMPLES = "\nexamples:";

  /** They never change, and are asked for by every run. */
  private static final Map<String, CriterionSpec> READ = new ConcurrentHashMap<>();

  private SpecReader() {}

  static CriterionSpec read(String id) {
    return READ.computeIfAbsent(id, SpecReader::parse);
  }

  private static CriterionSpec parse(String id) {
    CriterionSpec spec = YAML.readValue(split(id)[0], CriterionSpec.class);
    if (!spec.id().equals(id)) {
      throw new IllegalStateException(name(id) + " beskriver " + spec.id() + ", ikke " + id);
    }
    return spec;
  }

  static List<CriterionSpec.Example> examples(String id) {
    return YAML.readValue(EXAMPLES + split(id)[1], Examples.class).examples();
  }

  private record Examples(List<CriterionSpec.Example> examples) {}

  /**
   * The description, and the examples: two thirds of the text, which only {@code explain} shows,
   * while every run would wait for them.
   */
  private static String[] split(String id) {
    try (InputStream in = SpecReader.class.getResourceAsStream(name(id))) {
      if (in == null) {
        throw new IllegalStateException("kriteriet " + id + " mangler beskrivelsen " + name(id));
      }
      String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split(EXAMPLES, -1);
      if (parts.length != 2) {
        throw new IllegalStateException(name(id) + " skal slutte med nøkkelen examples");
      }
      return parts;
    } catch (IOException e) {
      throw new IllegalStateException("kan ikke lese " + name(id), e);
    }
  }

  private static String name(String id) {
    return id + ".yaml";
  }
}
