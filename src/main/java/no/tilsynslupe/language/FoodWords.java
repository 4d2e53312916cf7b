package no.tilsynslupe.language;

import java.util.regex.Pattern;

/**
 * Whether the text of a purpose (formål) is about food: one of the words that decide what it is
 * for. Pure; safe for many threads.
 */
public final class FoodWords {

  /** As written, in bokmål and nynorsk; «mat» itself only as a whole word. */
  private static final Pattern MAT =
      Pattern.compile(
          "mat(en)?|mat(pen|var|kort|kass|but|utg|rek|hand|inn|stø|hjelp|bud|lapp)\\p{L}*"
              + "|dag(lig|leg)vare?\\p{L}*|middag\\p{L}*|kosthold\\p{L}*|kosthald\\p{L}*|kost|kolonial\\p{L}*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final class Shared {
    static final Remembered<Boolean> READINGS = new Remembered<>(FoodWords::find);
  }

  private FoodWords() {}

  /** True when a word that decides what the purpose is names food. */
  public static boolean in(String text) {
    return Shared.READINGS.of(text);
  }

  private static boolean find(String text) {
    return PurposeClassifier.read(text).words().stream()
        .anyMatch(word -> MAT.matcher(word).matches());
  }
}
