package no.tilsynslupe.job.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.tilsynslupe.privacy.IdentityDetector;
import no.tilsynslupe.privacy.IdentityKind;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Gathers what is wrong with a job file, so that all of it is told of at once. */
final class Mistakes {
  /** A file with more of them is no job file; the first ones tell that. */
  private static final int MOST = 30;

  private record Mistake(int line, String text) {}

  private final Path file;
  private final List<Mistake> found = new ArrayList<>();

  Mistakes(Path file) {
    this.file = file;
  }

  /** Counted from 1. */
  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** At the value of a key. */
  void at(Node node, String key, String text) {
    add(line(node), FileTexts.say("ved_nokkel", "nokkel", key, "tekst", text));
  }

  /** At a line, with no key to name. */
  void add(int line, String text) {
    found.add(new Mistake(line, text));
  }

  /** A text that will stand in the run's files. The gate doesn't wait for other mistakes. */
  void gate(Node node, String key, String text) {
    @Nullable IdentityKind kind = IdentityDetector.find(text);
    if (kind != null) {
      throw new UserError(
          UserError.Kind.PRIVACY_GATE,
          FileTexts.say(
              "identitet",
              "fil",
              file,
              "linje",
              String.valueOf(line(node)),
              "nokkel",
              key,
              "slag",
              kind.navn()));
    }
  }

  /**
   * Ends the reading if there are any.
   *
   * @throws UserError with a line for each, in the order of the file
   */
  void throwIfAny() {
    if (!found.isEmpty()) {
      List<String> lines =
          new ArrayList<>(
              found.stream()
                  .sorted(Comparator.comparingInt(Mistake::line))
                  .limit(MOST)
                  .map(
                      mistake ->
                          FileTexts.say(
                              "pa_linje",
                              "fil",
                              file,
                              "linje",
                              String.valueOf(mistake.line),
                              "tekst",
                              mistake.text))
                  .toList());
      if (found.size() > MOST) {
        lines.add(FileTexts.say("feil_til", "fil", file, "n", found.size() - MOST));
      }
      throw new UserError(UserError.Kind.WRONG_USE, lines);
    }
  }
}
