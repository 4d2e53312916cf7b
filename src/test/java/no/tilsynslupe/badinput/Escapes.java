package no.tilsynslupe.badinput;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a case, in which nothing is invisible: {@code \r}, {@code \n}, {@code \t}, {@code
 * \uFEFF} (a character), {@code \x00} (a byte, whatever the encoding), {@code \fill{N}{text}} (the
 * text N times), {@code \\}. A backslash at the end of a line takes the line end away. A line
 * {@code @repeat N text} stands for N lines in which {@code \#} is the number.
 */
final class Escapes {
  private static final Pattern REPEAT = Pattern.compile("(?m)^@repeat (\\d+) (.*)$");
  private static final Pattern FILL = Pattern.compile("\\\\fill\\{(\\d+)}\\{([^}]*)}");

  private final String text;
  private final Charset charset;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder pending = new StringBuilder();
  private int at;

  private Escapes(String text, Charset charset) {
    this.text = text;
    this.charset = charset;
  }

  /** The bytes that the text stands for. */
  static byte[] bytes(String text, Charset charset) {
    return new Escapes(repeated(text), charset).run();
  }

  /** The characters that the text stands for; it may have no bytes of its own. */
  static String text(String text) {
    return new String(bytes(text, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static String repeated(String text) {
    Matcher repeat = REPEAT.matcher(text);
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (repeat.find()) {
      out.append(text, from, repeat.start());
      int times = Integer.parseInt(repeat.group(1));
      for (int i = 1; i <= times; i++) {
        out.append(repeat.group(2).replace("\\#", String.valueOf(i))).append(i < times ? "\n" : "");
      }
      from = repeat.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  private byte[] run() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\\') {
        escape();
      } else {
        pending.append(c);
      }
    }
    flush();
    return bytes.toByteArray();
  }

  private void escape() {
    char kind = text.charAt(at++);
    switch (kind) {
      case 'r' -> pending.append('\r');
      case 'n' -> pending.append('\n');
      case 't' -> pending.append('\t');
      case '\\' -> pending.append('\\');
      case '\n' -> {}
      case 'u' -> pending.append((char) hex(4));
      case 'x' -> {
        flush();
        bytes.write(hex(2));
      }
      case 'f' -> fill();
      default -> throw new IllegalArgumentException("unknown escape \\" + kind);
    }
  }

  private int hex(int digits) {
    int value = Integer.parseInt(text.substring(at, at + digits), 16);
    at += digits;
    return value;
  }

  private void fill() {
    Matcher fill = FILL.matcher(text).region(at - 2, text.length());
    if (!fill.lookingAt()) {
      throw new IllegalArgumentException("\\fill without {times}{text}");
    }
    flush();
    byte[] one = bytes(fill.group(2), charset);
    for (int i = Integer.parseInt(fill.group(1)); i > 0; i--) {
      bytes.writeBytes(one);
    }
    at = fill.end();
  }

  private void flush() {
    bytes.writeBytes(pending.toString().getBytes(charset));
    pending.setLength(0);
  }
}
