package no.tilsynslupe.intake;

import no.tilsynslupe.privacy.IdentityDetector;
import no.tilsynslupe.privacy.IdentityKind;
import no.tilsynslupe.sak.UserError;

/**
 * The gate of privacy: stands before anything of a row is stored or logged. A message says where,
 * and what kind of number, never the number.
 */
public final class Gate {
  private static final String HOW_TO_MEND =
      " Kjøringen er stoppet, og ingenting er lagret. Fjern nummeret og prøv igjen.";

  /** The gate that a run goes through. */
  public Gate() {}

  /**
   * Lets a text of another format through.
   *
   * @param place where in the file it stands: a line and a field
   * @return the text as it may be used
   * @throws UserError when the text holds what stops a run
   */
  public String pass(String file, String place, String text) {
    IdentityKind kind = IdentityDetector.find(text);
    if (kind != null) {
      throw stop(file + ", " + place + ": Her står et " + kind.navn() + ".");
    }
    return text;
  }

  /** Checks every cell of a row, those of unknown columns and beyond the header included. */
  static void check(String file, long line, Header header, String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      check(file, line, header, i, cells[i]);
    }
  }

  /** Checks one cell of a row. */
  static void check(String file, long line, Header header, int cell, String text) {
    IdentityKind kind = IdentityDetector.find(text);
    if (kind != null) {
      throw stop(
          file
              + ", linje "
              + line
              + ", kolonne "
              + header.name(cell)
              + ": Her står et "
              + kind.navn()
              + ".");
    }
  }

  /** Checks a header line. */
  static void checkHeader(String file, long line, String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      IdentityKind kind = IdentityDetector.find(cells[i]);
      if (kind != null) {
        throw stop(
            file
                + ", linje "
                + line
                + ", kolonne nr. "
                + (i + 1)
                + ": Overskriften har et "
                + kind.navn()
                + ".");
      }
    }
  }

  /**
   * Checks the name of a file or sheet; the message can't repeat the name, so it says which it is.
   */
  static void checkName(String name, String which) {
    IdentityKind kind = IdentityDetector.find(name);
    if (kind != null) {
      throw stop(which + ": Navnet har et " + kind.navn() + " (navnet vises derfor ikke).");
    }
  }

  private static UserError stop(String what) {
    return new UserError(UserError.Kind.PRIVACY_GATE, what + HOW_TO_MEND);
  }
}
