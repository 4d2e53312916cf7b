package no.tilsynslupe.export.pseudonym;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The list of rare cases, which stays in the office beside the key list. */
public final class RareList {
  private static final String ENDING = ".sjeldne.csv";
  private static final String LIST = ".liste.csv";
  private static final String HEADER =
      "pseudonym;kommune;fodselsar;husstand;hovedinntekt;antall_like\n";

  private RareList() {}

  /** Where it stands. */
  public static Path file(Path keyList) {
    String name = keyList.getFileName().toString();
    String bare = name.endsWith(LIST) ? name.substring(0, name.length() - LIST.length()) : name;
    return keyList.resolveSibling(bare + ENDING);
  }

  /** Writes it anew; there is none when nothing is rare. */
  static void write(Path keyList, List<SafeResult.RareCase> rare) throws IOException {
    if (rare.isEmpty()) {
      Files.deleteIfExists(file(keyList));
      return;
    }
    StringBuilder text = new StringBuilder(HEADER);
    for (SafeResult.RareCase one : rare) {
      text.append(
              String.join(
                  ";",
                  one.person(),
                  one.kommune(),
                  one.year(),
                  one.household(),
                  one.income(),
                  Integer.toString(one.alike())))
          .append('\n');
    }
    OwnerOnly.replace(file(keyList), text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
