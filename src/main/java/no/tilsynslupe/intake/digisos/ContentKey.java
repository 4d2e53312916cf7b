package no.tilsynslupe.intake.digisos;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.tilsynslupe.intake.SourceFile;

/** What tells files apart whatever they are called; for ordering them, and never stored. */
final class ContentKey {
  private ContentKey() {}

  static String of(SourceFile file) throws IOException {
    try (InputStream in = file.bytes().open();
        DigestInputStream digested =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      byte[] head = digested.readNBytes(JsonFile.MAX_BYTES);
      return HexFormat.of().formatHex(digested.getMessageDigest().digest()) + head.length;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
