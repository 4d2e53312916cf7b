package no.tilsynslupe.criterion;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Finds words in a text that don't belong to its language; what stands in quotes is left out. */
public final class ForeignWords {

  private static final Map<String, Pattern> LISTS = read();

  private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”");

  private static final Pattern SLOT = Pattern.compile("\\{(#?\\w+)(?:[:|]([^}]*))?}");

  private ForeignWords() {}

  /**
   * The words of {@code text} that are not of the language {@code nb}, {@code nn} or {@code en}.
   */
  public static List<String> in(String language, String text) {
    String plain = QUOTED.matcher(text).replaceAll(" ");
    // A value's name is no word of the text, but the words after its number are.
    plain = SLOT.matcher(plain).replaceAll(slot -> slot.group(2) == null ? " " : slot.group(2));
    List<String> found = new ArrayList<>();
    for (String list : lists(language)) {
      Matcher word = Objects.requireNonNull(LISTS.get(list)).matcher(plain);
      while (word.find()) {
        found.add(word.group());
      }
    }
    return found;
  }

  private static List<String> lists(String language) {
    return switch (language) {
      case "nb" -> List.of("engelsk", "engelsk_i_bokmal");
      case "nn" -> List.of("engelsk", "bokmal");
      default -> List.of("norsk");
    };
  }

  private static Map<String, Pattern> read() {
    try (InputStream in = ForeignWords.class.getResourceAsStream("fremmede-ord.yaml")) {
      Map<String, List<String>> lists =
          new YAMLMapper()
              .readValue(in, new TypeReference<LinkedHashMap<String, List<String>>>() {});
      Map<String, Pattern> patterns = new LinkedHashMap<>();
      lists.forEach((name, words) -> patterns.put(name, wholeWords(String.join("|", words))));
      return patterns;
    } catch (IOException e) {
      throw new IllegalStateException("fremmede-ord.yaml", e);
    }
  }

  /** A word of a compound that is joined by a hyphen or a dot is no word. */
  private static Pattern wholeWords(String words) {
    return Pattern.compile(
        "(?<![\\w.-])(?:" + words + ")(?![\\w-]|\\.\\w)",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
