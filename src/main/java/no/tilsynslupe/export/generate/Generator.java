package no.tilsynslupe.export.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tilsynslupe.sak.UserError;

/**
 * Makes up case exports with a key to them. Rows go to disk as they are made, so that memory does
 * not grow with the number of cases.
 *
 * <p>Into {@code DIR/uttrekk}, or {@code DIR/uttrekk/<municipality>} for an export each; the key is
 * {@code DIR/fasit.csv}, outside the export, where it would be an unknown file.
 */
public final class Generator {
  private static final String EXPORT = "uttrekk";
  private static final String KEY = "fasit.csv";

  private final GenerateOptions options;

  /** What was written. */
  public record Result(int cases, int offices, int exports, long rows, long keys) {}

  public Generator(GenerateOptions options) {
    this.options = options;
  }

  /** Writes everything; the folder must be new or empty. */
  public Result write(Path folder) throws IOException {
    checkColumns();
    prepare(folder);
    List<Kontor> offices = Country.build(options);
    Span span = Span.ofYears(options.years());
    Map<String, List<Kontor>> exports = exports(offices);
    long rows = 0;
    long keys;
    try (AnswerKey key = new AnswerKey(folder.resolve(KEY))) {
      for (Map.Entry<String, List<Kontor>> export : exports.entrySet()) {
        rows += write(folder.resolve(export.getKey()), export.getValue(), key, span);
      }
      keys = key.rows();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    return new Result(options.cases(), offices.size(), exports.size(), rows, keys);
  }

  private Map<String, List<Kontor>> exports(List<Kontor> offices) {
    Map<String, List<Kontor>> exports = new LinkedHashMap<>();
    for (Kontor office : offices) {
      String name = options.perMunicipality() ? EXPORT + "/" + office.kommune().nummer() : EXPORT;
      exports.computeIfAbsent(name, n -> new ArrayList<>()).add(office);
    }
    return exports;
  }

  private long write(Path folder, List<Kontor> offices, AnswerKey key, Span span)
      throws IOException {
    try (ExportFolder export =
        new ExportFolder(folder, options.missingColumns(), offices.get(0).kommune().gaps())) {
      export.describe(offices.get(0).kommune(), span);
      CaseWriter cases = new CaseWriter(new CaseDraft.Destination(export, key, span), options);
      for (Kontor office : offices) {
        for (int i = 0; i < office.saker(); i++) {
          cases.write(office, i);
        }
      }
      return export.rows();
    }
  }

  /** A column may only be left out where the key knows what that means. */
  private void checkColumns() {
    List<String> allowed =
        Stream.of(Gap.values()).map(Gap::column).filter(column -> !column.isEmpty()).toList();
    for (String column : options.missingColumns()) {
      if (!allowed.contains(column)) {
        throw wrong(
            GenerateTexts.say(
                "kan_ikke_utelates", "kolonne", column, "mulige", String.join(", ", allowed)));
      }
    }
  }

  private static void prepare(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrong(GenerateTexts.say("er_en_fil", "mappe", folder.toString()));
    }
    Files.createDirectories(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw wrong(GenerateTexts.say("ikke_tom", "mappe", folder.toString()));
      }
    }
  }

  private static UserError wrong(String message) {
    return new UserError(UserError.Kind.WRONG_USE, message);
  }
}
