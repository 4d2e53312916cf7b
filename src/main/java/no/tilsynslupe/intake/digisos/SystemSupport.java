package no.tilsynslupe.intake.digisos;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Which case systems are known to send conditions and demands for documents: of others, that there
 * are none proves nothing.
 */
final class SystemSupport {
  private final List<Known> known = new ArrayList<>();

  private record Known(String name, String from) {}

  private SystemSupport() {}

  /** As {@code systems.yaml} says. */
  static SystemSupport read() {
    SystemSupport support = new SystemSupport();
    try (InputStream in = SystemSupport.class.getResourceAsStream("systems.yaml")) {
      if (in == null) {
        throw new IllegalStateException("resource systems.yaml is missing");
      }
      for (JsonNode one : new YAMLMapper().readTree(in).path("systems")) {
        support.known.add(new Known(one.path("name").asString(), one.path("from").asString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return support;
  }

  /** Whether this version of the system sends them. */
  boolean sendsConditions(String system, String version) {
    return known.stream()
        .anyMatch(
            one -> one.name().equalsIgnoreCase(system.strip()) && !before(version, one.from()));
  }

  private static boolean before(String version, String from) {
    int[] a = numbers(version);
    int[] b = numbers(from);
    for (int i = 0; i < Math.max(a.length, b.length); i++) {
      int one = i < a.length ? a[i] : 0;
      int other = i < b.length ? b[i] : 0;
      if (one != other) {
        return one < other;
      }
    }
    return false;
  }

  /** The numbers that a version begins with; what is no version is before all. */
  private static int[] numbers(String version) {
    String text = version.strip();
    int end = 0;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    List<Integer> numbers = new ArrayList<>();
    for (String part : text.substring(0, end).split("\\.", -1)) {
      if (part.isEmpty() || part.length() > 8) {
        break;
      }
      numbers.add(Integer.valueOf(part));
    }
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
