package no.tilsynslupe.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret key of 256 bits, and what is derived from it by HMAC-SHA-256 (RFC 2104). Never shown:
 * {@link #toString} says only that it is a key.
 */
public final class PseudonymKey {
  /** Bytes of a key. */
  public static final int LENGTH = 32;

  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] secret;

  private PseudonymKey(byte[] secret) {
    this.secret = secret;
  }

  /** A new one from the machine's source of chance. */
  public static PseudonymKey random() {
    byte[] secret = new byte[LENGTH];
    new SecureRandom().nextBytes(secret);
    return new PseudonymKey(secret);
  }

  /**
   * The key that is written so.
   *
   * @throws IllegalArgumentException when it is not 64 hexadecimal digits
   */
  public static PseudonymKey ofHex(String hex) {
    byte[] secret = HexFormat.of().parseHex(hex);
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("a key has " + LENGTH + " bytes");
    }
    return new PseudonymKey(secret);
  }

  /** The key as hexadecimal digits, for the key file alone. */
  public String hex() {
    return HexFormat.of().formatHex(secret);
  }

  /**
   * The authentication code of a text.
   *
   * @param domain what the code is for; the codes of two domains have nothing in common
   * @return 32 bytes
   */
  public byte[] code(String domain, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      mac.update(domain.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }

  /** Tells this key from others, and tells nothing of it. */
  public String mark() {
    return HexFormat.of().formatHex(code("merke", ""), 0, 8);
  }

  @Override
  public String toString() {
    return "a key";
  }
}
