package no.tilsynslupe.job;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.sak.UserError;

/** Finds the files of the given exports and takes their fingerprints. */
final class InputFiles {
  private static final int BUFFER = 1 << 16;

  private InputFiles() {}

  /**
   * All regular files of {@code inputs}, sorted by path within each; what symbolic links inside a
   * folder point to doesn't belong to it.
   *
   * @throws UserError when an input doesn't exist
   */
  static List<Path> find(List<Path> inputs) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw new UserError(
            UserError.Kind.UNREADABLE_INPUT,
            "Finner ikke «%s». Oppgi en mappe med CSV-filer, en zip-fil eller en Excel-arbeidsbok."
                .formatted(input));
      }
      if (Files.isDirectory(input)) {
        try (Stream<Path> files = Files.walk(input)) {
          files
              .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .sorted()
              .forEach(found::add);
        }
      } else {
        found.add(input);
      }
    }
    return List.copyOf(found);
  }

  /** The fingerprints of {@code files}, in the same order. */
  static List<InputFile> fingerprints(List<Path> files) throws IOException {
    List<InputFile> fingerprints = new ArrayList<>();
    for (Path file : files) {
      fingerprints.add(fingerprint(file));
    }
    return List.copyOf(fingerprints);
  }

  private static InputFile fingerprint(Path file) throws IOException {
    MessageDigest digest = sha256();
    long bytes = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
      }
    }
    return new InputFile(
        file.toAbsolutePath().normalize().toString().replace(File.separatorChar, '/'),
        bytes,
        HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
