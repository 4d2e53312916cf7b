package no.tilsynslupe.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The texts of one file in one language. A file holds each text under a key, with a line for each
 * language: {@code tittel: {nb: "…", nn: "…", en: "…"}}. Places for values are those of {@link
 * Sentence}. A text or value that isn't there is a fault of the program, and throws.
 */
public final class Prose {

  private static final String GLOSSARY = "glossary.yaml";

  private static final Map<String, Map<Language, Map<String, Sentence>>> READ =
      new ConcurrentHashMap<>();

  private final String name;
  private final Language language;
  private final Forms forms;
  private final Map<String, Sentence> sentences;

  private Prose(String name, Language language, Map<String, Sentence> sentences) {
    this.name = name;
    this.language = language;
    this.forms = language.forms();
    this.sentences = sentences;
  }

  /**
   * The texts of a file.
   *
   * @param beside a class of the package that the file lies in
   * @param file such as {@code sheets.yaml}
   */
  public static Prose of(Class<?> beside, String file, Language language) {
    String name = beside.getPackageName().replace('.', '/') + "/" + file;
    return new Prose(
        name,
        language,
        READ.computeIfAbsent(name, n -> read(beside, file))
            .getOrDefault(language, Collections.emptyMap()));
  }

  /** The words that several files share. */
  public static Prose glossary(Language language) {
    return of(Prose.class, GLOSSARY, language);
  }

  public Language language() {
    return language;
  }

  public Forms forms() {
    return forms;
  }

  public boolean has(String key) {
    return sentences.containsKey(key);
  }

  public Set<String> keys() {
    return Collections.unmodifiableSet(sentences.keySet());
  }

  /**
   * The text of a key with its values put in.
   *
   * @param namesAndValues a name, its value, the next name and so on. A value is a date, a whole
   *     number, an amount, a {@link Share}, a list of these, or a text, which stands as it is
   */
  public String say(String key, Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("navn og verdier kommer i par: " + key);
    }
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return sentence(key).fill(slot -> value(slot, key, values));
  }

  /** As above, with a capital first letter. */
  public String sayCapital(String key, Object... namesAndValues) {
    return forms.sentence(say(key, namesAndValues));
  }

  private Sentence sentence(String key) {
    Sentence sentence = sentences.get(key);
    if (sentence == null) {
      throw new IllegalStateException(
          "teksten «" + key + "» finnes ikke på " + language.code() + " i " + name);
    }
    return sentence;
  }

  private String value(String slot, String key, Map<String, Object> values) {
    if (slot.startsWith("#")) {
      return glossary(language).say(slot.substring(1));
    }
    Object value = values.get(slot);
    if (value == null) {
      throw new IllegalStateException(
          "teksten «" + key + "» mangler verdien «" + slot + "» i " + name);
    }
    return written(value);
  }

  private String written(@Nullable Object value) {
    if (value instanceof LocalDate date) {
      return forms.date(date);
    }
    if (value instanceof Integer || value instanceof Long) {
      return forms.number(((Number) value).longValue());
    }
    if (value instanceof BigDecimal amount) {
      return forms.kroner(amount);
    }
    if (value instanceof Share share) {
      return forms.percent(share.value());
    }
    if (value instanceof List<?> items) {
      return forms.list(items.stream().map(this::written).toList());
    }
    return String.valueOf(value);
  }

  private static Map<Language, Map<String, Sentence>> read(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " mangler ved " + beside.getPackageName());
      }
      Map<String, Map<String, String>> texts =
          new YAMLMapper()
              .readValue(in, new TypeReference<LinkedHashMap<String, Map<String, String>>>() {});
      Map<Language, Map<String, Sentence>> byLanguage = new HashMap<>();
      texts.forEach(
          (key, lines) ->
              lines.forEach(
                  (code, line) ->
                      byLanguage
                          .computeIfAbsent(
                              Language.of(code).orElseThrow(), l -> new LinkedHashMap<>())
                          .put(key, Sentence.read(line))));
      return byLanguage;
    } catch (IOException e) {
      throw new UncheckedIOException("kan ikke lese " + file, e);
    }
  }
}
