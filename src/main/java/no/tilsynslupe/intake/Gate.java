package no.tilsynslupe.intake;

import java.util.List;
import java.util.function.Supplier;
import no.tilsynslupe.privacy.Finding;
import no.tilsynslupe.privacy.GatePolicy;
import no.tilsynslupe.privacy.IdentityDetector;
import no.tilsynslupe.privacy.IdentityKind;
import no.tilsynslupe.privacy.IdentityScan;
import no.tilsynslupe.privacy.Measure;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * The gate of privacy: stands before anything of a row is stored or logged. A message says where,
 * and what kind of number, never the number.
 */
public final class Gate {
  private final GatePolicy policy;
  private final GateCounts counts = new GateCounts();
  private final CleanTexts clean = new CleanTexts();

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
    return pass(file, () -> place, text);
  }

  /** The same with a place that is put into words only where something is found. */
  public String pass(String file, Supplier<String> place, String text) {
    List<Finding> findings = IdentityScan.find(text);
    if (findings.isEmpty()) {
      return text;
    }
    IdentityKind worst = worst(findings, () -> file + ", " + place.get());
    findings.forEach(finding -> counts.add(file, finding.kind().group()));
    if (worst != null && policy.of(worst.group()) == Measure.AVVIS_RAD) {
      throw new GatedRecord(worst);
    }
    return IdentityScan.mask(text, findings);
  }

  /** Texts that have been found clean. */
  CleanTexts clean() {
    return clean;
  }

  /** What {@link #pass} has masked or rejected, as remarks for the report. */
  List<Remark> remarks() {
    return counts.remarks(policy);
  }

  /**
   * What is to be done with a text: null to let it through, else the kind that counts most, of
   * which the others are masked along.
   *
   * @param where the file and the place in it, for the message that stops the run
   * @throws UserError when the policy stops the run
   */
  @Nullable IdentityKind worst(List<Finding> findings, Supplier<String> where) {
    IdentityKind worst = null;
    for (Finding finding : findings) {
      Measure measure = policy.of(finding.kind().group());
      if (measure == Measure.STOPP) {
        throw stop(
            IntakeTexts.say("her_star", "sted", where.get(), "hva", finding.kind().medArtikkel()),
            finding.kind());
      }
      boolean rejects = measure == Measure.AVVIS_RAD;
      if (worst == null || (rejects && policy.of(worst.group()) != Measure.AVVIS_RAD)) {
        worst = finding.kind();
      }
    }
    return worst;
  }

  /** Checks a header line. */
  static void checkHeader(String file, long line, String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      IdentityKind kind = IdentityDetector.find(cells[i]);
      if (kind != null) {
        throw stop(
            IntakeTexts.say(
                "overskrift_har",
                "fil",
                file,
                "linje",
                Long.toString(line),
                "nr",
                Integer.toString(i + 1),
                "hva",
                kind.medArtikkel()));
      }
    }
  }

  /**
   * Checks the name of a file or sheet; the message can't repeat the name, so it says which it is.
   */
  static void checkName(String name, Supplier<String> which) {
    IdentityKind kind = IdentityDetector.find(name);
    if (kind != null) {
      throw stop(IntakeTexts.say("navnet_har", "sted", which.get(), "hva", kind.medArtikkel()));
    }
  }

  /**
   * The name of a file, folder or sheet as it may be stored and shown: one may have been named
   * after a person, and holds what steers a terminal.
   *
   * @param name a path within what the user points at, or its last part
   */
  public static String shown(String name) {
    return IdentityScan.mask(IdentityDetector.mask(name)).replaceAll("\\p{Cntrl}", "?");
  }

  private static UserError stop(String what) {
    return stop("stoppet_nummer", what);
  }

  private static UserError stop(String what, IdentityKind kind) {
    boolean number =
        switch (kind.group()) {
          case FODSELSNUMMER, DUF, KONTONUMMER, TELEFON -> true;
          default -> false;
        };
    return stop(number ? "stoppet_nummer" : "stoppet_annet", what);
  }

  private static UserError stop(String key, String what) {
    return new UserError(UserError.Kind.PRIVACY_GATE, IntakeTexts.say(key, "hva", what));
  }
}
