package no.tilsynslupe.report.excel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells whether someone has edited what the program wrote in a row of findings: the first 16
 * hexadecimal digits of SHA-256 over the texts of its cells, each ended by U+001F, in UTF-8. A date
 * counts as {@code 2024-03-05}, an empty cell as no text, and any run of white space as one space,
 * since programs write line breaks in their own ways. What the reviewer fills in is no part of it.
 * It guards against slips, not against people.
 */
public final class RowChecksum {

  private static final int BYTES = 8;
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char END = '\u001f';

  private final MessageDigest sha;

  public RowChecksum() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java mangler SHA-256", e);
    }
  }

  /** White space at the ends is left out, and any other run of it is one space. */
  private static void append(String cell, StringBuilder row) {
    char[] chars = cell.toCharArray();
    int begun = row.length();
    int at = 0;
    while (at < chars.length) {
      while (at < chars.length && isSpace(chars[at])) {
        at++;
      }
      int word = at;
      while (at < chars.length && !isSpace(chars[at])) {
        at++;
      }
      if (at > word) {
        row.append(row.length() > begun ? " " : "").append(chars, word, at - word);
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == NO_BREAK_SPACE || Character.isWhitespace(c);
  }

  /**
   * The checksum of a row.
   *
   * @param cells its texts as they are shown, in the order of {@link FindingsSheet#CHECKED}
   */
  public String of(List<String> cells) {
    StringBuilder row = new StringBuilder();
    for (String cell : cells) {
      append(cell, row);
      row.append(END);
    }
    sha.reset();
    byte[] digest = sha.digest(row.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }
}
