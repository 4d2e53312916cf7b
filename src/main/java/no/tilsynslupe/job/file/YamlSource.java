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
import no.tilsynslupe.prose.Language;
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
      throw wrong(FileTexts.say("finnes_ikke", "slag", kind.known(), "fil", file));
    }
    if (!Files.isRegularFile(file)) {
      throw wrong(FileTexts.say("ikke_fil", "fil", file, "slag", kind.one()));
    }
    if (Files.size(file) > MOST_BYTES) {
      throw wrong(
          FileTexts.say(
              "for_stor", "fil", file, "slag", kind.one(), "bytes", String.valueOf(MOST_BYTES)));
    }
    try {
      return new YamlSource(file, Files.readAllBytes(file), kind);
    } catch (AccessDeniedException e) {
      throw new UserError(UserError.Kind.WRONG_USE, FileTexts.say("tilgang", "fil", file), e);
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
          FileTexts.say(
              "er_tom",
              "slag",
              Language.current().forms().sentence(kind.known()),
              "fil",
              file,
              "minst",
              kind.least()));
    }
    if (root.get() instanceof MappingNode map) {
      return map;
    }
    throw at(Mistakes.line(root.get()), FileTexts.say("nokler_med_verdier"));
  }

  private String text() {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UserError(
          UserError.Kind.WRONG_USE,
          FileTexts.say("ikke_utf8", "fil", file, "linje", String.valueOf(lineOfBadByte())),
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
            FileTexts.say("ett_dokument", "slag", Language.current().forms().sentence(kind.one())));
      }
      if (level > MOST_LEVELS) {
        throw at(line, FileTexts.say("for_mange_nivaer", "slag", kind.one()));
      }
    }
  }

  private String anchors() {
    return FileTexts.say("anker", "slag", kind.many());
  }

  private UserError syntax(String text, Optional<Mark> mark, YamlEngineException cause) {
    int line = mark.map(m -> m.getLine() + 1).orElse(1);
    List<String> lines = text.lines().toList();
    String there = line <= lines.size() ? lines.get(line - 1) : "";
    return new UserError(
        UserError.Kind.WRONG_USE,
        FileTexts.say("i_linje", "fil", file, "linje", String.valueOf(line), "tekst", hint(there)),
        cause);
  }

  private static String hint(String line) {
    if (line.substring(0, line.length() - line.stripLeading().length()).contains("\t")) {
      return FileTexts.say("tabulator");
    }
    Matcher special = SPECIAL_START.matcher(line);
    if (special.find()) {
      return FileTexts.say("begynner_med", "tegn", special.group(1));
    }
    return FileTexts.say("ikke_yaml");
  }

  private UserError at(int line, String text) {
    return wrong(
        FileTexts.say("i_linje", "fil", file, "linje", String.valueOf(line), "tekst", text));
  }

  private static UserError wrong(String text) {
    return new UserError(UserError.Kind.WRONG_USE, text);
  }
}
