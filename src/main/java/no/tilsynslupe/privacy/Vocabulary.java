package no.tilsynslupe.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that names are known by: given and family names, and the words and places that look
 * like them. Each list tells its own source.
 */
final class Vocabulary {
  private final Set<String> given = read("fornavn.txt");
  private final Set<String> family = read("etternavn.txt");
  private final Set<String> common = read("vanlige-ord.txt");
  private final Set<String> places = read("steder.txt");

  private static final String OWN_LETTERS = "æøåäöü";

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private Vocabulary() {}

  /** Loaded when the first text needs it. */
  private static final class Loaded {
    private static final Vocabulary IT = new Vocabulary();
  }

  static Vocabulary get() {
    return Loaded.IT;
  }

  private static Set<String> read(String name) {
    Set<String> words = new HashSet<>();
    try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          for (String word : line.split("\\s+")) {
            if (!word.isEmpty()) {
              words.add(plain(word.replace('_', ' ').toLowerCase(Locale.ROOT)));
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(words);
  }

  /**
   * Without the marks of other languages, which are written or left out as it comes: «Dvořák»,
   * «Dvorak». Letters of the north stay: «ström» is a name, «strom» a code.
   */
  private static String plain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c > 0x7F && OWN_LETTERS.indexOf(c) < 0) {
        return MARKS.matcher(unmarked(lower)).replaceAll("").replace("ł", "l").replace("ı", "i");
      }
    }
    return lower;
  }

  /** Letters and their marks apart, but for those of the north. */
  private static String unmarked(String lower) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      out.append(
          OWN_LETTERS.indexOf(c) >= 0
              ? String.valueOf(c)
              : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD));
    }
    return out.toString();
  }

  boolean isGiven(String lower) {
    return given.contains(plain(lower));
  }

  boolean isFamily(String lower) {
    return family.contains(plain(lower));
  }

  /** A word that is no name, or is one as well. */
  boolean isCommon(String lower) {
    return common.contains(plain(lower));
  }

  /** A place, of whatever size. */
  boolean isPlace(String lower) {
    return places.contains(plain(lower));
  }

  /** A place that has a post code. */
  boolean isPostTown(String lower) {
    return places.contains(plain(lower));
  }

  int givenNames() {
    return given.size();
  }

  int familyNames() {
    return family.size();
  }
}
