package no.tilsynslupe.job.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilsynslupe.job.hash.Sha256;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.sak.UserError;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The text of a job or criteria file as a tree with line numbers. What YAML can do and such a file
 * has no use for (anchors, tags, several documents, deep nesting) is refused before the tree is
 * built: it is also what makes small files unfold into large ones.
 */
final class YamlSource {
  private static final int MOST_BYTES = 100_000;
  private static final int MOST_LEVELS = 8;

  /** A value that YAML takes for something else: {@code cron: *}, {@code cron: @daily}. */
  private static final Pattern SPECIAL_START = Pattern.compile("(?::|-|\\[|,) *([@*&`%!|>])");

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setAllowDuplicateKeys(true).setUseMarks(true).build();

  private final Path file;
  private final byte[] bytes;
  private final FileKind kind;

  private YamlSource(Path file, byte[] bytes, FileKind kind) {
    this.file = file;
    this.bytes = bytes;
    this.kind = kind;
  }

  /**
   * Reads the file's bytes.
   *
   * @throws UserError when it isn't a readable file of a job file's size
   */
  static YamlSource of(Path file, FileKind kind) throws IOException {
    if (!Files.exists(file)) {
      throw wrong("Finner ikke %s «%s». Sjekk navnet og mappen.".formatted(kind.known(), file));
    }
    if (!Files.isRegularFile(file)) {
      throw wrong("«%s» er ikke en fil. Oppgi %s (.yaml).".formatted(file, kind.one()));
    }
    if (Files.size(file) > MOST_BYTES) {
      throw wrong(
          "«%s» er for stor til å være %s: den kan være på høyst %d byte."
              .formatted(file, kind.one(), MOST_BYTES));
    }
    try {
      return new YamlSource(file, Files.readAllBytes(file), kind);
    } catch (AccessDeniedException e) {
      throw new UserError(
          UserError.Kind.WRONG_USE,
          "Har ikke tilgang til å lese «%s». Rett tilgangen til filen.".formatted(file),
          e);
    }
  }

  /** The file's fingerprint, in hex. */
  String sha256() {
    return Sha256.hex(Sha256.digest().digest(bytes));
  }

  /**
   * The file as a mapping.
   *
   * @throws UserError naming the line where it isn't what a job file can be
   */
  MappingNode root() {
    String text = text();
    Optional<Node> root;
    try {
      refuseWhatUnfolds(text);
      root = new Compose(SETTINGS).composeString(text);
    } catch (MarkedYamlEngineException e) {
      throw syntax(text, e.getProblemMark().or(e::getContextMark), e);
    } catch (YamlEngineException e) {
      throw syntax(text, Optional.empty(), e);
    }
    if (root.isEmpty()) {
      throw wrong(
          "%s «%s» er tom. %s".formatted(NorwegianText.sentence(kind.known()), file, kind.least()));
    }
    if (root.get() instanceof MappingNode map) {
      return map;
    }
    throw at(
        Mistakes.line(root.get()),
        "Filen skal bestå av nøkler med verdier, for eksempel «theme: botilbud».");
  }

  private String text() {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UserError(
          UserError.Kind.WRONG_USE,
          "«%s», linje %d: Her er tegn som ikke er UTF-8. Lagre filen som UTF-8."
              .formatted(file, lineOfBadByte()),
          e);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private int lineOfBadByte() {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    return 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
  }

  private void refuseWhatUnfolds(String text) {
    int level = 0;
    int documents = 0;
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
      switch (event.getEventId()) {
        case Alias -> throw at(line, anchors());
        case DocumentStart -> documents++;
        case MappingStart, SequenceStart -> level++;
        case MappingEnd, SequenceEnd -> level--;
        default -> {}
      }
      if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
        throw at(line, anchors());
      }
      if (documents > 1) {
        throw at(
            line,
            "%s er ett dokument. Ta bort linjen «---» og det som følger."
                .formatted(NorwegianText.sentence(kind.one())));
      }
      if (level > MOST_LEVELS) {
        throw at(
            line, "Filen har for mange nivåer inni hverandre til å være %s.".formatted(kind.one()));
      }
    }
  }

  private String anchors() {
    return "Anker (&) og alias (*) kan ikke brukes i %s. Skriv verdien, eller sett den i anførselstegn."
        .formatted(kind.many());
  }

  private UserError syntax(String text, Optional<Mark> mark, YamlEngineException cause) {
    int line = mark.map(m -> m.getLine() + 1).orElse(1);
    List<String> lines = text.lines().toList();
    String there = line <= lines.size() ? lines.get(line - 1) : "";
    return new UserError(
        UserError.Kind.WRONG_USE, "«%s», linje %d: %s".formatted(file, line, hint(there)), cause);
  }

  private static String hint(String line) {
    if (line.substring(0, line.length() - line.stripLeading().length()).contains("\t")) {
      return "Linjen er rykket inn med tabulator. Bruk mellomrom.";
    }
    Matcher special = SPECIAL_START.matcher(line);
    if (special.find()) {
      return "En verdi begynner med %s. Sett den i anførselstegn.".formatted(special.group(1));
    }
    return "Dette er ikke gyldig YAML. Se etter et kolon uten mellomrom etter, et anførselstegn eller en parentes som ikke er avsluttet, og innrykk som ikke stemmer.";
  }

  private UserError at(int line, String text) {
    return wrong("«%s», linje %d: %s".formatted(file, line, text));
  }

  private static UserError wrong(String text) {
    return new UserError(UserError.Kind.WRONG_USE, text);
  }
}
