package no.tilsynslupe.criterion;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the sidecar of a criterion from the class path. */
final class SpecReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** They never change, and are asked for by every run. */
  private static final Map<String, CriterionSpec> READ = new ConcurrentHashMap<>();

  private SpecReader() {}

  static CriterionSpec read(String id) {
    return READ.computeIfAbsent(id, SpecReader::parse);
  }

  private static CriterionSpec parse(String id) {
    String name = id + ".yaml";
    try (InputStream in = SpecReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("kriteriet " + id + " mangler beskrivelsen " + name);
      }
      CriterionSpec spec = YAML.readValue(in, CriterionSpec.class);
      if (!spec.id().equals(id)) {
        throw new IllegalStateException(name + " beskriver " + spec.id() + ", ikke " + id);
      }
      return spec;
    } catch (IOException e) {
      throw new IllegalStateException("kan ikke lese " + name, e);
    }
  }
}
