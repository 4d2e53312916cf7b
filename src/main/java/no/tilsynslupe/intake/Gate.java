package no.tilsynslupe.intake;

import java.util.List;
import no.tilsynslupe.privacy.Finding;
import no.tilsynslupe.privacy.GatePolicy;
import no.tilsynslupe.privacy.IdentityDetector;
import no.tilsynslupe.privacy.IdentityKind;
import no.tilsynslupe.privacy.IdentityScan;
import no.tilsynslupe.privacy.Measure;
import no.tilsynslupe.sak.UserError;

/**
 * The gate of privacy: stands before anything of a row is stored or logged. A message says where,
 * and what kind of number, never the number.
 */
public final class Gate {
  private static final String HOW_TO_MEND =
      " Kjøringen er stoppet, og ingenting er lagret. Fjern nummeret og prøv igjen.";

  private final GatePolicy policy;
  private final GateCounts counts = new GateCounts();

  /** The gate with the usual policy. */
  public Gate() {
    this(GatePolicy.defaults());
  }

  /** The gate that a run goes through. */
  public Gate(GatePolicy policy) {
    this.policy = policy;
  }

  /** What is done with each kind. */
  public GatePolicy policy() {
    return policy;
  }

  /**
   * Lets a text of another format through. What was masked is counted, by file and kind.
   *
   * @param place where in the file it stands: a line and a field; of no text of the source
   * @return the text as it may be used, masked where the policy says so
   * @throws UserError when the text holds what stops a run
   * @throws GatedRecord when the text holds what the policy rejects a row for; to be caught where
   *     the record is read
   */
  public String pass(String file, String place, String text) {
    List<Finding> findings = IdentityScan.find(text);
    if (findings.isEmpty()) {
      return text;
    }
    for (Finding finding : findings) {
      if (policy.of(finding.kind().group()) == Measure.STOPP) {
        throw stop(file + ", " + place + ": Her står " + finding.kind().medArtikkel() + ".");
      }
    }
    for (Finding finding : findings) {
      counts.add(file, finding.kind().group());
      if (policy.of(finding.kind().group()) == Measure.AVVIS_RAD) {
        throw new GatedRecord(finding.kind());
      }
    }
    return IdentityScan.mask(text, findings);
  }

  /** What {@link #pass} has masked or rejected, as remarks for the report. */
  List<Remark> remarks() {
    return counts.remarks(policy);
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
              + ": Her står "
              + kind.medArtikkel()
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
                + ": Overskriften har "
                + kind.medArtikkel()
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
      throw stop(which + ": Navnet har " + kind.medArtikkel() + " (navnet vises derfor ikke).");
    }
  }

  private static UserError stop(String what) {
    return new UserError(UserError.Kind.PRIVACY_GATE, what + HOW_TO_MEND);
  }
}
