package no.tilsynslupe.bench;

import java.nio.file.Path;
import java.util.List;

/** What to measure. */
final class Options {

  private final Path root;
  private long rows = 10_000_000;
  private long smallRows = 1_000_000;
  private int repeats = 3;
  private Path data = Path.of("");
  private Path profile = Path.of("");
  private Path out = Path.of("");

  private Options(Path root) {
    this.root = root;
  }

  static Options of(String[] arguments) {
    Options options = new Options(Path.of(arguments[0]));
    List<String> rest = List.of(arguments).subList(1, arguments.length);
    for (int i = 0; i + 1 < rest.size(); i += 2) {
      options.set(rest.get(i), rest.get(i + 1));
    }
    if (rest.size() % 2 != 0) {
      throw new IllegalArgumentException("no value for " + rest.get(rest.size() - 1));
    }
    return options;
  }

  private void set(String name, String value) {
    switch (name) {
      case "--rows" -> rows = Long.parseLong(value);
      case "--small-rows" -> smallRows = Long.parseLong(value);
      case "--repeats" -> repeats = Integer.parseInt(value);
      case "--data" -> {
        data = Path.of(value).toAbsolutePath();
        smallRows = 0;
      }
      case "--profile" -> profile = Path.of(value).toAbsolutePath();
      case "--out" -> out = Path.of(value);
      default -> throw new IllegalArgumentException("unknown option " + name);
    }
  }

  Path root() {
    return root;
  }

  long rows() {
    return rows;
  }

  /** 0: not measured. */
  long smallRows() {
    return smallRows;
  }

  int repeats() {
    return repeats;
  }

  /** Empty path: make an export. */
  Path data() {
    return data;
  }

  /** Empty path: no profile. */
  Path profile() {
    return profile;
  }

  /** Empty path: print only. */
  Path out() {
    return out;
  }
}
