package no.tilsynslupe.report.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names of places in the page. What comes from the data is never part of one as it stands: a case
 * gets a fingerprint, which is the same from run to run.
 */
final class Ids {
  private static final int LENGTH = 12;

  private Ids() {}

  static String criterion(String id) {
    return "k-" + id;
  }

  static String caseOf(String kommune, String sakId) {
    return "s-" + fingerprint(kommune + "\n" + sakId);
  }

  private static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 mangler", e);
    }
  }
}
