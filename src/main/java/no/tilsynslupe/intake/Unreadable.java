package no.tilsynslupe.intake;

import no.tilsynslupe.sak.UserError;

/** Makes the one-line errors for input that can't be read at all (exit code 3). */
public final class Unreadable {
  private Unreadable() {}

  /** Names the file, what is wrong and how to mend it. */
  public static UserError file(String file, String what) {
    return new UserError(UserError.Kind.UNREADABLE_INPUT, file + ": " + what);
  }

  /** As above, with the cause that {@code --debug} shows. */
  public static UserError file(String file, String what, Throwable cause) {
    return new UserError(UserError.Kind.UNREADABLE_INPUT, file + ": " + what, cause);
  }

  /** A file without anything in it, where a table was looked for. */
  public static UserError empty(String file) {
    return file(file, IntakeTexts.say("fil_uten_overskrift"));
  }
}
