package no.tilsynslupe.intake.digisos;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids and references that may go on: the UUIDs of Fiks open real cases, so they never do. */
final class Ids {
  static final int MAX_LENGTH = 64;

  private static final int FINGERPRINT_BYTES = 6;

  private static final Pattern UUID =
      Pattern.compile(
          "(?<![0-9A-Za-z])[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![0-9A-Za-z])");

  private Ids() {}

  static boolean isUuid(String text) {
    return UUID.matcher(text).matches();
  }

  /** The text with every UUID as its fingerprint. */
  static String withoutUuids(String text) {
    return text.indexOf('-') < 0
        ? text
        : UUID.matcher(text).replaceAll(found -> fingerprint(found.group()));
  }

  /** The text itself when it is short enough for an id, else its fingerprint. */
  static String bounded(String text) {
    return text.length() <= MAX_LENGTH ? text : fingerprint(text);
  }

  /** Twelve hexadecimal digits behind an {@code x}, the same for the same text everywhere. */
  static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
      return "x" + HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
