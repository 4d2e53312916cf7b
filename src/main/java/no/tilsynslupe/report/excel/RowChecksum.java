package no.tilsynslupe.report.excel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether someone has edited what the program wrote in a row of findings: the first 16
 * hexadecimal digits of SHA-256 over the texts of its cells, each ended by U+001F, in UTF-8. A date
 * counts as {@code 2024-03-05}, an empty cell as no text, and any run of white space as one space,
 * since programs write line breaks in their own ways. What the reviewer fills in is no part of it.
 * It guards against slips, not against people.
 */
public final class RowChecksum {

  private static final int BYTES = 8;
  private static final char END = '\u001f';
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

  private final MessageDigest sha;

  public RowChecksum() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java mangler SHA-256", e);
    }
  }

  /**
   * The checksum of a row.
   *
   * @param cells its texts as they are shown, in the order of {@link FindingsSheet#CHECKED}
   */
  public String of(List<String> cells) {
    StringBuilder row = new StringBuilder();
    for (String cell : cells) {
      row.append(SPACE.matcher(cell).replaceAll(" ").strip()).append(END);
    }
    sha.reset();
    byte[] digest = sha.digest(row.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }
}
