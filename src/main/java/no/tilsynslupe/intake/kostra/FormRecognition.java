package no.tilsynslupe.intake.kostra;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a file is a form, by how it begins: municipality and year in six digits, and a line about
 * as long as a record. So wide that a form with a fault is known as one, and told of.
 */
final class FormRecognition {
  private static final int SHORTEST = 100;
  private static final int LONGEST = 500;

  private static final Pattern NAMED =
      Pattern.compile("(?:^|[^0-9a-z])(?:kostra|11cf|11f)(?:[^0-9a-z]|$)");

  private static final Set<String> EXTENSIONS = Set.of("dat", "txt", "fil", "asc", "11f", "11cf");

  /** How documents and archives begin, which a form never does. */
  private static final Pattern OTHER =
      Pattern.compile("^(?:\\{|\\[|<|%PDF|PK|\u00D0\u00CF|.*;.*;)");

  private FormRecognition() {}

  static boolean isForm(String name, byte[] head) {
    if (head.length == 0) {
      return false;
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    boolean wide = text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF");
    if (wide) {
      text = text.substring(2).replace("\u0000", "");
    } else if (text.startsWith("\u00EF\u00BB\u00BF")) {
      text = text.substring(3);
    }
    String first = firstLine(text);
    return first.isEmpty() ? saysNothing(text) : isRecord(first) || isNamedSo(name, first);
  }

  /** A file of one blank: nothing to report. */
  private static boolean saysNothing(String text) {
    return text.startsWith(" ") && text.isBlank();
  }

  private static String firstLine(String text) {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  private static boolean isRecord(String line) {
    return line.length() >= SHORTEST
        && line.length() <= LONGEST
        && line.substring(0, 6).chars().allMatch(c -> c >= '0' && c <= '9')
        && line.indexOf(';') < 0;
  }

  private static boolean isNamedSo(String path, String line) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1);
    return (dot < 0 || EXTENSIONS.contains(extension))
        && NAMED.matcher(name).find()
        && !OTHER.matcher(line).find();
  }
}
