package no.tilsynslupe.export.pseudonym;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The list of rare cases, which stays in the office beside the key list. Each result has its own:
 * that of another delivery is never written over or removed.
 */
final class RareList {
  private static final String ENDING = ".sjeldne.csv";
  private static final String LIST = ".liste.csv";

  private RareList() {}

  /** Where it stands, unless that of another result with the same name is there. */
  static Path file(Path keyList, String result) {
    return numbered(keyList, result, "");
  }

  private static Path numbered(Path keyList, String result, String number) {
    String name = keyList.getFileName().toString();
    String bare = name.endsWith(LIST) ? name.substring(0, name.length() - LIST.length()) : name;
    return keyList.resolveSibling(bare + "." + result + number + ENDING);
  }

  /**
   * Writes it; there is none when nothing is rare.
   *
   * @param result name of the folder or file that is sent
   */
  static Optional<Path> write(Path keyList, String result, List<SafeResult.RareCase> rare)
      throws IOException {
    if (rare.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder("pseudonym;");
    text.append(String.join(";", RareFacts.NAMES)).append(";antall_like\n");
    for (SafeResult.RareCase one : rare) {
      text.append(one.person())
          .append(';')
          .append(String.join(";", one.facts().cells()))
          .append(';')
          .append(one.alike())
          .append('\n');
    }
    Path file = file(keyList, result);
    for (int number = 2; Files.exists(file); number++) {
      file = numbered(keyList, result, "-" + number);
    }
    OwnerOnly.create(file, text.toString().getBytes(StandardCharsets.UTF_8));
    return Optional.of(file);
  }
}
