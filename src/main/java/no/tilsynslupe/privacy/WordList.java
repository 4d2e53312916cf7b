package no.tilsynslupe.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Lists of words in resources: words with spaces between, {@code _} for a space within one, lines
 * of remark with {@code #} first; sections, where there are, have their name in brackets on a line.
 */
final class WordList {
  private WordList() {}

  /** All words of a list, in lower case and in the form given. */
  static Set<String> all(String resource, UnaryOperator<String> form) {
    Set<String> words = new HashSet<>();
    for (String line : lines(resource)) {
      add(line, form, words);
    }
    return Set.copyOf(words);
  }

  /** The words of a section, in lower case. */
  static Set<String> section(String resource, String section) {
    Set<String> words = new HashSet<>();
    boolean inside = false;
    for (String line : lines(resource)) {
      if (line.startsWith("[")) {
        inside = line.equals("[" + section + "]");
      } else if (inside) {
        add(line, UnaryOperator.identity(), words);
      }
    }
    if (words.isEmpty()) {
      throw new IllegalStateException("no words in section " + section + " of " + resource);
    }
    return Set.copyOf(words);
  }

  private static void add(String line, UnaryOperator<String> form, Set<String> words) {
    for (String word : line.split("\\s+")) {
      if (!word.isEmpty()) {
        words.add(form.apply(word.replace('_', ' ').toLowerCase(Locale.ROOT)));
      }
    }
  }

  private static List<String> lines(String resource) {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
