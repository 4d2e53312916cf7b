package no.tilsynslupe.report.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON file, indented, with the same line ends on every machine. Written as it is made: a list
 * given as an {@link Iterable} that makes its items when asked is never whole in memory.
 */
final class JsonFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  /** Bytes handed to the disk at a time: a country's figures are hundreds of megabytes. */
  private static final int BUFFER = 1 << 16;

  private JsonFile() {}

  static void write(Path file, Map<String, ?> content) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
      MAPPER
          .writer()
          .with(printer)
          .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .writeValue(out, content);
      out.write("\n".getBytes(StandardCharsets.UTF_8));
    }
  }
}
