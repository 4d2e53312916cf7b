package no.tilsynslupe.export.pseudonym;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which a name is written: with Norwegian letters, and where there are none. */
final class NameForms {
  static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'-]*");

  private NameForms() {}

  /** The words of a name, in lower case. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(name);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** «bjørnås», «bjornas», «bjornaas», «bjoernaas». */
  static Set<String> of(String lower) {
    return new LinkedHashSet<>(inOrder(lower));
  }

  private static String written(String lower, String oe, String aa) {
    String ae = oe.equals("ø") ? "æ" : "ae";
    return lower.replace("ø", oe).replace("å", aa).replace("æ", ae);
  }

  /** The same for a name of several words, all written alike. */
  static Set<List<String>> of(List<String> words) {
    Set<List<String>> forms = new LinkedHashSet<>();
    List<List<String>> each = words.stream().map(word -> inOrder(word)).toList();
    int most = each.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < most; i++) {
      int way = i;
      forms.add(each.stream().map(ways -> ways.get(way)).toList());
    }
    return forms;
  }

  private static List<String> inOrder(String lower) {
    return List.of(
        lower,
        written(lower, "o", "a"),
        written(lower, "o", "aa"),
        written(lower, "oe", "aa"),
        written(lower, "ø", "aa"));
  }
}
