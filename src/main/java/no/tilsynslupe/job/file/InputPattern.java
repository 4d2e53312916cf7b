package no.tilsynslupe.job.file;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A path of a job file, whose names may have {@code *}, {@code ?}, {@code [ab]} and {@code {a,b}}
 * in them; a name that is {@code **} stands for folders to any depth. Hidden files are met only by
 * a name that begins with a dot.
 */
public final class InputPattern {
  private static final int DEEPEST = 16;

  private final Path start;
  private final List<String> names;

  private InputPattern(Path start, List<String> names) {
    this.start = start;
    this.names = List.copyOf(names);
  }

  /**
   * @param folder where a relative pattern begins
   */
  static InputPattern of(String text, Path folder) {
    List<String> names = names(text);
    int plain = 0;
    while (plain < names.size() && !special(names.get(plain))) {
      plain++;
    }
    String path = String.join("/", names.subList(0, plain));
    // Of an absolute path the first name is empty (or a drive).
    boolean root = plain == 1 && path.isEmpty() && names.size() > 1;
    Path start = folder.resolve(root ? "/" : path).normalize();
    return new InputPattern(start, names.subList(plain, names.size()));
  }

  private static List<String> names(String text) {
    // The last name may be empty, as in «uttrekk/».
    return List.of(slashes(text).split("/"));
  }

  /** On Windows people write paths with backslashes; elsewhere these are part of a name. */
  private static String slashes(String text) {
    return FileSystems.getDefault().getSeparator().equals("\\") ? text.replace('\\', '/') : text;
  }

  private static boolean special(String name) {
    return name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** Why a text can't be a pattern; empty when it can. */
  static Optional<String> fault(String text) {
    try {
      for (String name : names(text)) {
        Objects.requireNonNull(special(name) ? matcher(name) : Path.of(name));
      }
      return Optional.empty();
    } catch (PatternSyntaxException | InvalidPathException e) {
      return Optional.of(FileTexts.say("ikke_monster", "verdi", text));
    }
  }

  private static PathMatcher matcher(String name) {
    return FileSystems.getDefault().getPathMatcher("glob:" + name);
  }

  /**
   * The files and folders of several patterns, each once, in order of path. A path without special
   * characters is given back whether it is there or not.
   *
   * @param unmatched gets the patterns that nothing fits
   */
  public static List<Path> find(List<String> patterns, Path jobFile, List<String> unmatched)
      throws IOException {
    TreeSet<Path> found = new TreeSet<>();
    for (String text : patterns) {
      List<Path> some = of(text, JobFolder.of(jobFile)).find();
      if (some.isEmpty()) {
        unmatched.add(text);
      }
      found.addAll(some);
    }
    return List.copyOf(found);
  }

  private List<Path> find() throws IOException {
    List<Path> found = new ArrayList<>();
    descend(start, 0, 0, found);
    return found;
  }

  private void descend(Path at, int index, int depth, List<Path> found) throws IOException {
    if (index == names.size()) {
      if (names.isEmpty() || Files.exists(at)) {
        found.add(at);
      }
      return;
    }
    String name = names.get(index);
    if (!special(name)) {
      descend(at.resolve(name).normalize(), index + 1, depth, found);
      return;
    }
    boolean anyDepth = name.equals("**");
    if (anyDepth && index + 1 < names.size()) {
      descend(at, index + 1, depth, found);
    }
    for (Path child : children(at)) {
      String childName = child.getFileName().toString();
      boolean hidden = childName.startsWith(".") && !name.startsWith(".");
      if (hidden) {
        continue;
      }
      if (anyDepth) {
        if (index + 1 == names.size()) {
          found.add(child);
        }
        // A link may lead back to where it stands.
        if (depth < DEEPEST && Files.isDirectory(child) && !Files.isSymbolicLink(child)) {
          descend(child, index, depth + 1, found);
        }
      } else if (matcher(name).matches(child.getFileName())) {
        descend(child, index + 1, depth, found);
      }
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }
}
