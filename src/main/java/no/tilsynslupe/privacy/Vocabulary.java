package no.tilsynslupe.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words that names are known by: given and family names, and the words and places that look
 * like them. Each list tells its own source.
 */
final class Vocabulary {
  private final Set<String> given = read("fornavn.txt");
  private final Set<String> family = read("etternavn.txt");
  private final Set<String> common = read("vanlige-ord.txt");
  private final Set<String> places = read("steder.txt");

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
              words.add(word.replace('_', ' ').toLowerCase(Locale.ROOT));
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(words);
  }

  boolean isGiven(String lower) {
    return given.contains(lower);
  }

  boolean isFamily(String lower) {
    return family.contains(lower);
  }

  /** A word that is no name, or is one as well. */
  boolean isCommon(String lower) {
    return common.contains(lower);
  }

  /** A place, of whatever size. */
  boolean isPlace(String lower) {
    return places.contains(lower);
  }

  /** A place that has a post code. */
  boolean isPostTown(String lower) {
    return places.contains(lower);
  }

  int givenNames() {
    return given.size();
  }

  int familyNames() {
    return family.size();
  }
}
