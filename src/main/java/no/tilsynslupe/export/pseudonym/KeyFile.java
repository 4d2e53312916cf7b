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

  private static final List<String> HEADER =
      List.of(
          "# Nøkkel for pseudonymer, laget av Tilsynslupe.",
          "# Den som har nøkkelen, kan finne ut hvem pseudonymene gjelder. Hold den hemmelig, ta en",
          "# sikkerhetskopi, og send den aldri sammen med data. Samme nøkkel gir samme pseudonymer.");

  private KeyFile() {}

  /**
   * Makes a key of 256 random bits, and its file.
   *
   * @throws UserError when the file exists, or can't be made there
   */
  public static void create(Path file) throws IOException {
    String text =
        String.join("\n", HEADER) + "\n" + VERSION + "\n" + PseudonymKey.random().hex() + "\n";
    try {
      OwnerOnly.create(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException e) {
      throw wrong(
          "Filen «%s» finnes. En nøkkel blir aldri skrevet over: velg et annet navn."
              .formatted(file),
          e);
    } catch (NoSuchFileException e) {
      throw wrong("Mappen som «%s» skal ligge i, finnes ikke. Lag den først.".formatted(file), e);
    }
  }

  /**
   * Reads the key.
   *
   * @throws UserError when there is none, it is none, or others than its owner can read it
   */
  public static PseudonymKey read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw wrong(
          "Finner ikke nøkkelfilen «%s». Lag en med «tilsynslupe pseudonymise --new-key %s»."
              .formatted(file, file),
          null);
    }
    if (OwnerOnly.othersCanRead(file)) {
      throw wrong(
          "Nøkkelfilen «%s» kan leses av andre enn eieren. Steng den (chmod 600), og vurder å lage en ny nøkkel."
              .formatted(file),
          null);
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
    return wrong(
        "«%s» er ikke en nøkkelfil fra Tilsynslupe, eller den er endret. Finn sikkerhetskopien."
            .formatted(file),
        null);
  }

  private static UserError wrong(String message, @Nullable Throwable cause) {
    return cause == null
        ? new UserError(UserError.Kind.WRONG_USE, message)
        : new UserError(UserError.Kind.WRONG_USE, message, cause);
  }
}
