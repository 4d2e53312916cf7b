package no.tilsynslupe.export.pseudonym;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An office that makes deliveries safe, in a folder of its own. */
final class Office {
  static final TextFacts FACTS =
      new TextFacts(
          text -> text.toLowerCase(Locale.ROOT),
          text -> text.split(" ", -1).length,
          text -> text.contains("husleie") ? Optional.of("HUSLEIE") : Optional.empty(),
          (text, type) -> type.isEmpty() ? "VEILEDNING" : type);

  private final Path folder;
  final Path key;
  final Path list;

  Office(Path folder) throws IOException {
    this.folder = folder;
    Path secrets = Files.createDirectories(folder.resolve("kontor"));
    this.key = secrets.resolve("nokkel.txt");
    this.list = secrets.resolve("nokkel.txt.liste.csv");
    if (!Files.exists(key)) {
      KeyFile.create(key);
    }
  }

  Path file(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("x").getParent());
    Files.write(file, text.getBytes(charset));
    return file;
  }

  Path file(String name, String text) throws IOException {
    return file(name, text, StandardCharsets.UTF_8);
  }

  PseudonymOptions options(Path... inputs) {
    return new PseudonymOptions(
        List.of(inputs), list, PseudonymOptions.Texts.SCRUB, false, 5, PseudonymOptions.Rare.LIST);
  }

  SafeResult safe(String out, Path... inputs) throws IOException {
    return safe(out, options(inputs));
  }

  /** Writes, looks through and keeps the list, as the command does. */
  SafeResult safe(String out, PseudonymOptions options, LocalDate... firstDays) throws IOException {
    try (Pseudonymiser work = Pseudonymiser.open(options, KeyFile.read(key))) {
      Path written = Files.createDirectory(folder.resolve(out));
      SafeResult result = work.write(written, FACTS, List.of(firstDays));
      work.check().look(written);
      work.writeLists(result, out);
      return result;
    }
  }

  Path out(String name) {
    return folder.resolve(name);
  }

  /** All that was written, names included, as one text of single bytes. */
  String everything(String name) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> walk = Files.walk(folder.resolve(name))) {
      walk.sorted()
          .forEach(
              path -> {
                all.append(path.getFileName()).append('\n');
                if (Files.isRegularFile(path)) {
                  all.append(read(path)).append('\n');
                }
              });
    }
    return all.toString();
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pseudonym that the list has for an id. */
  String pseudonym(String original) throws IOException {
    return KeyList.read(list).find(original).get(0).pseudonym();
  }
}
