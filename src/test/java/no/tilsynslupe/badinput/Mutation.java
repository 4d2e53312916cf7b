package no.tilsynslupe.badinput;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Changes to the bytes of a file, from the slip of a disk to what a hand at the keyboard does. */
final class Mutation {
  /** Values that programs and people write where something else belongs. */
  private static final List<String> ODD_VALUES =
      List.of(
          "",
          " ",
          "NULL",
          "N/A",
          "-",
          "?",
          "\"",
          "\"\"",
          "'",
          ";",
          ",",
          "\t",
          "\\",
          "=1+1",
          "2024-02-30",
          "31.12.9999",
          "01.01.1900",
          "2024-13-01T25:61:61Z",
          "0000-00-00",
          "9999999999999999999999",
          "-1",
          "-0",
          "1E400",
          "1e-400",
          "NaN",
          "Infinity",
          "0x10",
          "1,2,3",
          "1.2.3",
          "12 345,50",
          "\u2212500",
          "\uFF11\uFF12",
          "true",
          "JA",
          "null",
          "{}",
          "[]",
          "[[[[",
          "\u202E",
          "\u200B",
          "\uFEFF",
          "e\u0301",
          "\uD83D\uDE00",
          "<a>",
          "&amp;",
          "]]>",
          "%s%n",
          "${x}",
          "S1",
          "V1",
          "0301",
          "2031-01-01",
          "1850-01-01",
          "17+18+19");

  private static final List<String> CHARSETS =
      List.of("utf-16le", "utf-16be", "utf-16", "windows-1252", "iso-8859-1", "utf-32");

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final int LONG_RUN = 5_000;

  private final Dice dice;

  Mutation(Dice dice) {
    this.dice = dice;
  }

  /**
   * Changes a file once.
   *
   * @param other another file, to splice with
   */
  byte[] of(byte[] bytes, byte[] other) {
    return switch (dice.below(16)) {
      case 0 -> flipped(bytes);
      case 1 -> without(bytes, place(bytes), 1 + dice.below(20));
      case 2 -> inserted(bytes, place(bytes), noise(1 + dice.below(8)));
      case 3 -> doubled(bytes);
      case 4 -> Arrays.copyOf(bytes, place(bytes));
      case 5 -> spliced(bytes, other);
      case 6 -> encoded(bytes);
      case 7 -> inserted(bytes, place(bytes), run());
      case 8 -> inserted(bytes, place(bytes), new byte[] {(byte) dice.below(32)});
      case 9 -> inserted(bytes, place(bytes), digits());
      case 10, 11 -> lines(bytes);
      case 12 -> swapped(bytes);
      default -> field(bytes);
    };
  }

  private int place(byte[] bytes) {
    return dice.below(bytes.length + 1);
  }

  private byte[] flipped(byte[] bytes) {
    byte[] out = bytes.clone();
    for (int i = dice.below(3); i >= 0 && out.length > 0; i--) {
      out[dice.below(out.length)] ^= (byte) (1 << dice.below(8));
    }
    return out;
  }

  private byte[] noise(int length) {
    byte[] out = new byte[length];
    for (int i = 0; i < length; i++) {
      out[i] = (byte) dice.below(256);
    }
    return out;
  }

  private byte[] run() {
    byte[] out = new byte[1 + dice.below(LONG_RUN)];
    Arrays.fill(
        out,
        (byte) dice.of(List.of('x', ' ', '0', '9', ';', '"', '\n', '[', '{', '<')).charValue());
    return out;
  }

  private byte[] digits() {
    StringBuilder out = new StringBuilder();
    for (int i = 1 + dice.below(30); i > 0; i--) {
      out.append(dice.below(10));
    }
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] doubled(byte[] bytes) {
    int from = place(bytes);
    int to = Math.min(bytes.length, from + 1 + dice.below(200));
    return inserted(bytes, place(bytes), Arrays.copyOfRange(bytes, from, to));
  }

  private byte[] spliced(byte[] bytes, byte[] other) {
    int from = place(other);
    byte[] head = Arrays.copyOf(bytes, place(bytes));
    return inserted(head, head.length, Arrays.copyOfRange(other, from, other.length));
  }

  private byte[] swapped(byte[] bytes) {
    if (bytes.length < 4) {
      return bytes;
    }
    int length = 1 + dice.below(bytes.length / 4);
    int from = dice.below(bytes.length - 2 * length + 1);
    byte[] out = bytes.clone();
    System.arraycopy(bytes, from, out, from + length, length);
    System.arraycopy(bytes, from + length, out, from, length);
    return out;
  }

  private byte[] encoded(byte[] bytes) {
    if (dice.oneIn(3)) {
      return inserted(bytes, 0, UTF_8_MARK);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return (dice.oneIn(2) ? "\uFEFF" + text : text).getBytes(Charset.forName(dice.of(CHARSETS)));
  }

  /** Lines gone, twice, elsewhere, or with another end. */
  private byte[] lines(byte[] bytes) {
    String text = latin(bytes);
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String one = lines.get(dice.below(lines.size()));
    switch (dice.below(5)) {
      case 0 -> lines.remove(one);
      case 1 -> lines.add(dice.below(lines.size() + 1), one);
      case 2 -> lines.add(dice.below(lines.size() + 1), "");
      case 3 -> {
        lines.remove(one);
        lines.add(dice.below(lines.size() + 1), one);
      }
      default -> {
        String end = dice.of(List.of("\r\n", "\r", "\n\r", "\u0085"));
        return String.join(end, lines).getBytes(StandardCharsets.ISO_8859_1);
      }
    }
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Another value in the place of one, between what parts values in any of the formats. */
  private byte[] field(byte[] bytes) {
    String text = latin(bytes);
    int from = place(bytes);
    while (from > 0 && !parts(text.charAt(from - 1))) {
      from--;
    }
    int to = from;
    while (to < text.length() && !parts(text.charAt(to))) {
      to++;
    }
    byte[] value = dice.of(ODD_VALUES).getBytes(StandardCharsets.UTF_8);
    return inserted(without(bytes, from, to - from), from, value);
  }

  private static boolean parts(char c) {
    return ";,\t\n\r\":<>{}[]|".indexOf(c) >= 0;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static byte[] inserted(byte[] bytes, int at, byte[] what) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + what.length);
    out.write(bytes, 0, at);
    out.writeBytes(what);
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  private static byte[] without(byte[] bytes, int from, int length) {
    int to = Math.min(bytes.length, from + length);
    byte[] head = Arrays.copyOf(bytes, from);
    return inserted(head, from, Arrays.copyOfRange(bytes, to, bytes.length));
  }
}
