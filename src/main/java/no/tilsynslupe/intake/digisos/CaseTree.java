package no.tilsynslupe.intake.digisos;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tilsynslupe.intake.SourceFile;
import tools.jackson.databind.JsonNode;

/**
 * A file of Digisos as it stands, before any gate, for what rewrites such files: a case file, or
 * one that tells more of a case.
 */
public final class CaseTree {
  private CaseTree() {}

  /**
   * The content of a file; empty when it is none of Digisos, or can't be read. Within the same
   * bounds on size and depth as a check has.
   */
  public static Optional<JsonNode> of(SourceFile file) throws IOException {
    if (!(JsonFile.read(file) instanceof JsonFile.Tree tree)) {
      return Optional.empty();
    }
    FileKind kind = FileKind.of(tree.root(), file.name());
    boolean known = kind == FileKind.SAKSFIL || kind.isCompanion();
    return known ? Optional.of(tree.root()) : Optional.empty();
  }

  /** Whether a file may be one, by its first bytes and its name. */
  public static boolean recognises(String name, byte[] head) {
    return Head.isDigisos(name, head);
  }

  /** Words in the name of a file or folder that say what it is, and not whose. */
  public static Pattern kindWords() {
    return Pattern.compile(CaseGrouping.KIND.pattern(), Pattern.CASE_INSENSITIVE);
  }
}
