package no.tilsynslupe.criterion.reference;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a file of reference data from the class path. */
final class ReferenceFile {

  private ReferenceFile() {}

  static <T> T read(String name, Class<T> type) {
    try (InputStream in = ReferenceFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("referansedataene " + name + " mangler");
      }
      return YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readValue(in, type);
    } catch (IOException e) {
      throw new IllegalStateException("kan ikke lese " + name, e);
    }
  }
}
