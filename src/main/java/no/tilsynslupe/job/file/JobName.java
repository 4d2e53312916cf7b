package no.tilsynslupe.job.file;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;
import no.tilsynslupe.privacy.IdentityDetector;
import no.tilsynslupe.privacy.IdentityKind;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/** The name of a job: its file's, which becomes a folder's on every system. */
public final class JobName {
  private static final int LONGEST = 64;
  private static final Pattern NAME = Pattern.compile("[a-zæøåA-ZÆØÅ0-9][a-zæøåA-ZÆØÅ0-9_-]*");

  /** Names that Windows keeps for devices. */
  private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private JobName() {}

  /**
   * The name of a job file, without its ending.
   *
   * @throws UserError when it can't be a folder's
   */
  public static String of(Path file) {
    String whole = Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
    if (!whole.endsWith(".yaml") && !whole.endsWith(".yml")) {
      throw wrong(FileTexts.say("ikke_jobbfil", "fil", file));
    }
    String name = whole.substring(0, whole.lastIndexOf('.'));
    @Nullable IdentityKind identity = IdentityDetector.find(name);
    if (identity != null) {
      // It would become a folder's name, and stand in records and logs.
      throw new UserError(
          UserError.Kind.PRIVACY_GATE,
          FileTexts.say(
              "identitet_jobbfil", "fil", IdentityDetector.mask(whole), "slag", identity.navn()));
    }
    if (!NAME.matcher(name).matches()
        || DEVICE.matcher(name).matches()
        || name.length() > LONGEST) {
      throw wrong(FileTexts.say("jobbnavn", "fil", file, "maks", String.valueOf(LONGEST)));
    }
    return name;
  }

  private static UserError wrong(String text) {
    return new UserError(UserError.Kind.WRONG_USE, text);
  }
}
