package no.tilsynslupe.criterion;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words that messages share, in each language; read when the first is asked for. */
final class Terms {

  private static final Map<String, Map<String, String>> TERMS = read();

  private Terms() {}

  static String in(String language, String key) {
    Map<String, String> byLanguage = TERMS.get(key);
    String word = byLanguage == null ? null : byLanguage.get(language);
    if (word == null) {
      throw new IllegalStateException("ordet «" + key + "» finnes ikke på språket " + language);
    }
    return word;
  }

  private static Map<String, Map<String, String>> read() {
    try (InputStream in = Terms.class.getResourceAsStream("terms.yaml")) {
      if (in == null) {
        throw new IllegalStateException("terms.yaml mangler");
      }
      return new YAMLMapper()
          .readValue(in, new TypeReference<LinkedHashMap<String, Map<String, String>>>() {});
    } catch (IOException e) {
      throw new IllegalStateException("kan ikke lese terms.yaml", e);
    }
  }
}
