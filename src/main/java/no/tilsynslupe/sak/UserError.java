package no.tilsynslupe.sak;

import java.util.ArrayList;
import java.util.List;

/**
 * Something the user can mend: one line of plain Norwegian that says what is wrong, where, and how
 * to mend it. Never holds a value from an export that could identify a person. The command line
 * prints the message without a stack trace and ends with the exit code of the kind.
 */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 2L;

  /** Why the work could not be done; the numbers are the public exit codes. */
  public enum Kind {
    /** Wrong use: options, job file, criteria file. */
    WRONG_USE(2),
    /** Input could not be read at all, or nothing was left after rejects. */
    UNREADABLE_INPUT(3),
    /** The privacy gate found an identity number. */
    PRIVACY_GATE(4),
    /** Failed or was stopped underway; a restart carries on. */
    STOPPED_UNDERWAY(5);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    /** The exit code of the process. */
    public int exitCode() {
      return exitCode;
    }
  }

  private final Kind kind;
  private final ArrayList<String> lines;

  /** Makes an error of {@code kind} with the line that is printed. */
  public UserError(Kind kind, String message) {
    this(kind, List.of(message));
  }

  /** Several mistakes of one kind, each with a line that can be read without the others. */
  public UserError(Kind kind, List<String> lines) {
    super(String.join(" ", lines));
    this.kind = kind;
    this.lines = new ArrayList<>(lines);
  }

  /** One line, with the cause that {@code --debug} shows. */
  public UserError(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.lines = new ArrayList<>(List.of(message));
  }

  /** The lines that are printed, at least one. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** Why the work could not be done. */
  public Kind kind() {
    return kind;
  }
}
