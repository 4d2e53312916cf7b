package no.tilsynslupe.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.ForeignWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Every file of texts says all it says in bokmål, nynorsk and English, with the same values, each
 * in its own words. All faults of a file are told at once.
 */
class ProseFilesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");
  private static final Pattern BREAKING_SECTION = Pattern.compile("§ +[\\d{]");

  /** A literal of one line; a quote within it is escaped. */
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  private static final Pattern GLOSSED = Pattern.compile("[{]#(\\w+)");

  /** What values of enums are called, as they stand and in small letters: texts go by them, too. */
  private static final Set<String> CONSTANTS = constants();

  private final List<String> faults = new ArrayList<>();

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      return all.filter(path -> path.toString().endsWith(".yaml"))
          .filter(ProseFilesTest::holdsTexts)
          .sorted()
          .toList();
    }
  }

  /** Whether each value is the same text in several languages, and nothing else. */
  private static boolean holdsTexts(Path file) {
    JsonNode root = tree(file);
    return root.isObject()
        && !root.isEmpty()
        && root.valueStream()
            .allMatch(
                value ->
                    value.isObject()
                        && value
                            .propertyStream()
                            .allMatch(
                                text ->
                                    LANGUAGES.contains(text.getKey())
                                        && text.getValue().isString()));
  }

  private static JsonNode tree(Path file) {
    try {
      return new YAMLMapper().readTree(file.toFile());
    } catch (JacksonException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  @Test
  void theFilesAreFound() throws IOException {
    assertThat(files()).extracting(path -> path.getFileName().toString()).contains("model.yaml");
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyTextIsThereInEachLanguageWithTheSameValues(Path file) {
    texts(file)
        .forEach(
            (key, byLanguage) -> {
              for (String language : LANGUAGES) {
                check(key, language, byLanguage);
              }
            });
    assertNoFaults();
  }

  private void check(String key, String language, Map<String, String> byLanguage) {
    String text = byLanguage.get(language);
    if (text == null) {
      faults.add(key + ": mangler på " + language);
      return;
    }
    Set<String> values = values(text);
    if (!values.equals(values(byLanguage.getOrDefault("nb", "")))) {
      faults.add(key + ": " + language + " har " + values + ", en annen enn bokmål");
    }
    if (text.contains("{") && Sentence.read(text).names().isEmpty()) {
      faults.add(key + ": " + language + " har en klamme som ikke er en plass for noe");
    }
    Sentence.read(text).names().stream()
        .filter(name -> name.startsWith("#"))
        .filter(name -> !Prose.glossary(Language.NB).has(name.substring(1)))
        .forEach(name -> faults.add(key + ": " + name + " står ikke i ordlisten"));
    // Names of sheets are as the contract writes them.
    if (!key.startsWith("ark.") && BREAKING_SECTION.matcher(text).find()) {
      faults.add(key + ": § uten hardt mellomrom på " + language);
    }
    List<String> foreign = ForeignWords.in(language, text);
    if (!foreign.isEmpty()) {
      faults.add(key + ": " + foreign + " på " + language + " i «" + text + "»");
    }
  }

  /** What is asked for, whatever each language does with it; glossary words may differ. */
  private static Set<String> values(String text) {
    Set<String> values = new TreeSet<>(Sentence.read(text).names());
    values.removeIf(name -> name.startsWith("#"));
    return values;
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyTextIsAskedForSomewhere(Path file) throws IOException {
    String name = file.getFileName().toString();
    Set<String> asked = literals(file);
    texts(file)
        .keySet()
        .forEach(
            key -> {
              if (!asked.contains(key)
                  && asked.stream().noneMatch(part -> begins(key, part))
                  && CONSTANTS.stream()
                      .noneMatch(constant -> key.equals(constant) || begins(key, constant))) {
                faults.add(name + ", " + key + ": ingen spør etter den");
              }
            });
    assertNoFaults();
  }

  private static Set<String> constants() {
    Pattern constant = Pattern.compile("(?m)^ {2,6}([A-Z][A-Z0-9_]+)(?=[,;(\\s])");
    Set<String> found = new HashSet<>();
    try (Stream<Path> all = Files.walk(SOURCES)) {
      for (Path source : all.filter(path -> path.toString().endsWith(".java")).toList()) {
        constant
            .matcher(Files.readString(source))
            .results()
            .forEach(
                match -> {
                  found.add(match.group(1));
                  found.add(match.group(1).toLowerCase(Locale.ROOT));
                });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Names may be put together: «utfall_» and a code. */
  private static boolean begins(String key, String part) {
    return part.length() > 2 && (key.startsWith(part + "_") || key.startsWith(part + "."))
        || (part.endsWith("_") || part.endsWith(".")) && part.length() > 2 && key.startsWith(part);
  }

  /** The quoted words of the sources of the package that the file lies in, and below. */
  private static Set<String> literals(Path file) throws IOException {
    Path room = SOURCES.resolve(RESOURCES.relativize(file)).getParent();
    boolean shared =
        file.endsWith("prose/glossary.yaml") || file.endsWith("report/model/labels.yaml");
    Path below = shared || !Files.isDirectory(room) ? SOURCES : room;
    Set<String> found = new HashSet<>();
    try (Stream<Path> all = Stream.concat(Files.walk(below), Files.walk(RESOURCES))) {
      for (Path source : all.filter(Files::isRegularFile).toList()) {
        if (source.toString().endsWith(".java")) {
          // The texts of an enum's values go by its name.
          found.add(source.getFileName().toString().replace(".java", ""));
          QUOTED.matcher(Files.readString(source)).results().forEach(m -> found.add(m.group(1)));
        } else if (source.startsWith(file.getParent())
            && !source.equals(file)
            && !source.toString().endsWith(".ttf")) {
          // Other data of the room may name a text.
          found.addAll(List.of(Files.readString(source).split("\\W+")));
        } else if (shared && source.toString().endsWith(".yaml")) {
          GLOSSED.matcher(Files.readString(source)).results().forEach(m -> found.add(m.group(1)));
        }
      }
    }
    return found;
  }

  private static Map<String, Map<String, String>> texts(Path file) {
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    tree(file)
        .propertyStream()
        .forEach(
            entry -> {
              Map<String, String> byLanguage = new LinkedHashMap<>();
              entry
                  .getValue()
                  .propertyStream()
                  .forEach(text -> byLanguage.put(text.getKey(), text.getValue().asString()));
              texts.put(entry.getKey(), byLanguage);
            });
    return texts;
  }

  private void assertNoFaults() {
    assertThat(faults).as(() -> String.join("\n", faults)).isEmpty();
  }
}
