package no.tilsynslupe.intake.digisos;

import java.util.List;
import no.tilsynslupe.intake.SourceFile;

/**
 * The files of one case.
 *
 * @param sakId id of the case, past the gate
 * @param file the case file
 * @param broken why it can't be used, as a Norwegian sentence; empty when it can be read
 * @param companions what lies beside it
 */
record CaseFiles(String sakId, SourceFile file, String broken, List<Companion> companions) {

  /**
   * A file beside the case file.
   *
   * @param broken as above
   */
  record Companion(FileKind kind, SourceFile file, String broken) {}

  CaseFiles {
    companions = List.copyOf(companions);
  }
}
