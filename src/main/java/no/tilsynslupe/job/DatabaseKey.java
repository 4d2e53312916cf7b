package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import no.tilsynslupe.export.pseudonym.OwnerOnly;
import no.tilsynslupe.job.hash.Sha256;
import no.tilsynslupe.sak.UserError;

/**
 * The key that the database of a run is encrypted with (AES): made from the content of a file that
 * the user keeps, and that nobody else can read. Never written, printed or logged.
 */
public final class DatabaseKey {
  /** Stands in the folder of a run whose database is encrypted. */
  private static final String MARK = "kryptert.txt";

  private static final String MARKED =
      "Databasen i denne mappen er kryptert (AES). Nøkkelens kjennetegn: ";

  private static final int SIGN_LENGTH = 8;
  private static final int LEAST_BYTES = 32;
  private static final int MOST_BYTES = 1 << 16;

  private final String hex;

  private DatabaseKey(String hex) {
    this.hex = hex;
  }

  /**
   * Reads a key file.
   *
   * @throws UserError when it isn't there, others can read it, or it is too short to be a key
   */
  public static DatabaseKey read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw wrong(JobTexts.ERRORS.say("nokkel_mangler", "sti", file));
    }
    if (OwnerOnly.othersCanRead(file)) {
      throw wrong(JobTexts.ERRORS.say("nokkel_apen", "sti", file));
    }
    long size = Files.size(file);
    if (size < LEAST_BYTES || size > MOST_BYTES) {
      throw wrong(
          JobTexts.ERRORS.say(
              "nokkel_lengde",
              "sti",
              file,
              "minst",
              LEAST_BYTES,
              "maks",
              String.valueOf(MOST_BYTES)));
    }
    MessageDigest digest = Sha256.digest();
    digest.update("tilsynslupe database\n".getBytes(StandardCharsets.US_ASCII));
    digest.update(Files.readAllBytes(file));
    return new DatabaseKey(Sha256.hex(digest.digest()));
  }

  /** As H2 wants it: the key of the file, a blank, and the password of its user, which is none. */
  String password() {
    return hex + " ";
  }

  /**
   * Notes that the database of a run is encrypted, before there is one, and by what its key is
   * known again: with a wrong one H2 takes the file for damaged.
   */
  void mark(Path work) throws IOException {
    Files.writeString(work.resolve(MARK), MARKED + sign() + "\n");
  }

  /** Whether this is the key that the database of a run is encrypted with. */
  boolean fits(Path work) throws IOException {
    return Files.readString(work.resolve(MARK)).equals(MARKED + sign() + "\n");
  }

  static boolean isMarked(Path work) {
    return Files.exists(work.resolve(MARK), LinkOption.NOFOLLOW_LINKS);
  }

  private String sign() {
    MessageDigest digest = Sha256.digest();
    digest.update("tilsynslupe kjennetegn\n".getBytes(StandardCharsets.US_ASCII));
    digest.update(hex.getBytes(StandardCharsets.US_ASCII));
    return Sha256.hex(digest.digest()).substring(0, SIGN_LENGTH);
  }

  private static UserError wrong(String message) {
    return new UserError(UserError.Kind.WRONG_USE, message);
  }
}
