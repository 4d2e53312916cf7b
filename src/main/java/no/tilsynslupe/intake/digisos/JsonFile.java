package no.tilsynslupe.intake.digisos;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import no.tilsynslupe.intake.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a JSON file of bounded size, depth and text length: UTF-8 with or without byte order mark,
 * with the control characters that case systems leave in texts, amounts as decimals.
 */
final class JsonFile {
  /** A case file is some kilobytes; one of a hundred thousand events is still below this. */
  static final int MAX_BYTES = 16 << 20;

  private static final int MAX_DEPTH = 64;
  private static final int MAX_TEXT = 1 << 20;
  private static final int MAX_NAME = 1000;
  private static final int MAX_NUMBER = 100;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(MAX_TEXT)
                          .maxNameLength(MAX_NAME)
                          .maxNumberLength(MAX_NUMBER)
                          .maxDocumentLength(MAX_BYTES)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonFile() {}

  /** What a file holds. */
  sealed interface Content {}

  /** A tree of JSON. */
  record Tree(JsonNode root) implements Content {}

  /**
   * Something that begins like JSON, but can't be read.
   *
   * @param message a Norwegian sentence that goes on from the file's name; holds nothing of it
   */
  record Broken(String message) implements Content {}

  /** Something else: an image, a letter, nothing at all. */
  record Other() implements Content {}

  static Content read(SourceFile file) throws IOException {
    byte[] bytes;
    try (InputStream in = file.bytes().open()) {
      byte[] head = in.readNBytes(Head.LENGTH);
      if (!Head.mayBeJson(file.name(), head)) {
        return new Other();
      }
      byte[] rest = in.readNBytes(MAX_BYTES + 1 - head.length);
      bytes = new byte[head.length + rest.length];
      System.arraycopy(head, 0, bytes, 0, head.length);
      System.arraycopy(rest, 0, bytes, head.length, rest.length);
    }
    if (bytes.length > MAX_BYTES) {
      return new Broken(DigisosTexts.say("for_stor"));
    }
    return parse(bytes);
  }

  private static Content parse(byte[] bytes) {
    try {
      JsonNode root = MAPPER.readTree(bytes);
      return root.isMissingNode() ? new Broken(DigisosTexts.say("tom")) : new Tree(root);
    } catch (StreamConstraintsException e) {
      return new Broken(DigisosTexts.say("urimelig_dyp"));
    } catch (JacksonException e) {
      // Nothing of what Jackson says goes on: it may quote the file.
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      if (!isUtf8(bytes)) {
        return new Broken(DigisosTexts.say("ikke_utf8"));
      }
      return new Broken(
          line > 0
              ? DigisosTexts.say("ikke_json_linje", "linje", Integer.toString(line))
              : DigisosTexts.say("ikke_json"));
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
