package no.tilsynslupe.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case of the corpus, as its file tells it: a head of {@code key: value} lines, then the files of
 * the input. What the keys mean stands in the corpus' own {@code LESMEG.md}.
 */
record BadInputCase(String name, Map<String, List<String>> head, List<Section> sections) {
  private static final Set<String> KEYS =
      Set.of(
          "number",
          "title",
          "form",
          "encoding",
          "base",
          "name",
          "make",
          "cut",
          "inputs",
          "args",
          "exit",
          "error",
          "rows",
          "reject",
          "remark",
          "outcome",
          "finding",
          "planted",
          "formats",
          "criteria");

  private static final Pattern SECTION = Pattern.compile("------ (.+?)(?: \\{(.*)})?");

  /**
   * A file of the input, or a sheet or part of one.
   *
   * @param text with its escapes
   */
  record Section(String name, Map<String, String> options, String text) {
    byte[] bytes(Charset usual) {
      String own = options.get("encoding");
      return Escapes.bytes(text, own == null ? usual : Charset.forName(own));
    }
  }

  /** All cases, by name. */
  static List<BadInputCase> all() {
    return all(".");
  }

  /** Those of a folder within the corpus. */
  static List<BadInputCase> all(String within) {
    URI folder;
    try {
      folder = Objects.requireNonNull(BadInputCase.class.getResource("LESMEG.md")).toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    try (Stream<Path> files = Files.list(Path.of(folder).resolveSibling(within))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(BadInputCase::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BadInputCase read(Path file) {
    String name = String.valueOf(file.getFileName()).replace(".txt", "");
    try {
      return parse(name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BadInputCase parse(String name, String content) {
    Map<String, List<String>> head = new LinkedHashMap<>();
    List<Section> sections = new ArrayList<>();
    List<String> body = new ArrayList<>();
    Matcher current = null;
    for (String line : content.stripTrailing().split("\n", -1)) {
      Matcher section = SECTION.matcher(line);
      if (section.matches()) {
        finish(current, body, sections);
        current = section;
      } else if (current != null) {
        body.add(line);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] pair = line.split(": *", 2);
        if (pair.length < 2 || !KEYS.contains(pair[0])) {
          throw new IllegalArgumentException(name + ": " + line);
        }
        head.computeIfAbsent(pair[0], key -> new ArrayList<>()).add(pair[1]);
      }
    }
    finish(current, body, sections);
    return new BadInputCase(name, head, List.copyOf(sections));
  }

  private static void finish(Matcher section, List<String> body, List<Section> sections) {
    if (section == null) {
      return;
    }
    String text = body.isEmpty() ? "" : String.join("\n", body) + "\n";
    sections.add(new Section(section.group(1), options(section.group(2)), text));
    body.clear();
  }

  private static Map<String, String> options(String listed) {
    Map<String, String> options = new LinkedHashMap<>();
    if (listed != null) {
      for (String option : listed.split(", *", -1)) {
        String[] pair = option.split("=", 2);
        options.put(pair[0], pair.length == 2 ? pair[1] : "");
      }
    }
    return options;
  }

  String one(String key, String otherwise) {
    List<String> values = head.getOrDefault(key, List.of());
    if (values.size() > 1) {
      throw new IllegalArgumentException(name + ": " + key + " is given twice");
    }
    return values.isEmpty() ? otherwise : values.get(0);
  }

  List<String> every(String key) {
    return head.getOrDefault(key, List.of());
  }

  int number() {
    return Integer.parseInt(one("number", ""));
  }

  int exit() {
    return Integer.parseInt(one("exit", ""));
  }

  Charset encoding() {
    return Charset.forName(one("encoding", "utf-8"));
  }

  boolean has(String section) {
    return sections.stream().anyMatch(one -> one.name().equals(section));
  }

  @Override
  public String toString() {
    return name + ": " + one("title", "");
  }
}
