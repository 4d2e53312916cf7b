package no.tilsynslupe.export.pseudonym;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.tilsynslupe.privacy.PseudonymKey;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * The file that an office keeps its key in: lines that say what it is, a line with the version, and
 * the key as 64 hexadecimal digits. Only its owner may read it.
 */
public final class KeyFile {
  private static final String VERSION = "tilsynslupe-nokkel-1";
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  /** A key file has a few lines; anything larger is something else. */
  private static final long MOST_BYTES = 4096;

  /** What it is and how to treat it, line by line. */
  private static final List<String> HEADER = List.of("nokkelfil_1", "nokkelfil_2", "nokkelfil_3");

  private KeyFile() {}

  /**
   * Makes a key of 256 random bits, and its file.
   *
   * @throws UserError when the file exists, or can't be made there
   */
  public static void create(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    HEADER.forEach(line -> text.append(PseudonymTexts.say(line)).append('\n'));
    text.append(VERSION).append('\n').append(PseudonymKey.random().hex()).append('\n');
    try {
      OwnerOnly.create(file, text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException e) {
      throw wrong("nokkel_finnes", file, e);
    } catch (NoSuchFileException e) {
      throw wrong("nokkel_uten_mappe", file, e);
    }
  }

  /**
   * Reads the key.
   *
   * @throws UserError when there is none, it is none, or others than its owner can read it
   */
  public static PseudonymKey read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw wrong("nokkel_mangler", file, null);
    }
    if (OwnerOnly.othersCanRead(file)) {
      throw wrong("nokkel_apen", file, null);
    }
    if (Files.size(file) > MOST_BYTES) {
      throw noKey(file);
    }
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    if (lines.size() != 2
        || !lines.get(0).equals(VERSION)
        || !HEX.matcher(lines.get(1)).matches()) {
      throw noKey(file);
    }
    return PseudonymKey.ofHex(lines.get(1));
  }

  private static UserError noKey(Path file) {
    return wrong("ikke_nokkel", file, null);
  }

  private static UserError wrong(String key, Path file, @Nullable Throwable cause) {
    String message = PseudonymTexts.say(key, "fil", file.toString());
    return cause == null
        ? new UserError(UserError.Kind.WRONG_USE, message)
        : new UserError(UserError.Kind.WRONG_USE, message, cause);
  }
}
