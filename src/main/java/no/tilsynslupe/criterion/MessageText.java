package no.tilsynslupe.criterion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilsynslupe.outcome.Message;

/**
 * Puts the values of a message into its sentence: {@code {dato}} for a value, {@code {n:dag/dager}}
 * for a number with the word that fits it. Dates are written 05.03.2024, numbers with a no-break
 * space between thousands.
 */
final class MessageText {

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(?::([^/}]*)/([^}]*))?}");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private MessageText() {}

  static String of(Map<String, Map<String, String>> sentences, String language, Message message) {
    Map<String, String> byLanguage = sentences.get(message.key());
    String pattern = byLanguage == null ? null : byLanguage.get(language);
    if (pattern == null) {
      throw new IllegalStateException(
          "setningen «" + message.key() + "» finnes ikke på språket " + language);
    }
    return fill(pattern, message.args());
  }

  static String fill(String pattern, Map<String, Object> args) {
    Matcher slot = SLOT.matcher(pattern);
    StringBuilder text = new StringBuilder();
    while (slot.find()) {
      Object value = args.get(slot.group(1));
      if (value == null) {
        throw new IllegalStateException("setningen mangler verdien «" + slot.group(1) + "»");
      }
      String written = write(value);
      if (slot.group(2) != null) {
        written += "\u00a0" + (written.equals("1") ? slot.group(2) : slot.group(3));
      }
      slot.appendReplacement(text, Matcher.quoteReplacement(written));
    }
    slot.appendTail(text);
    return text.toString();
  }

  private static String write(Object value) {
    if (value instanceof LocalDate date) {
      return date.format(DATE);
    }
    if (value instanceof BigDecimal amount) {
      String plain = amount.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
      int comma = plain.indexOf(',');
      return grouped(plain.substring(0, comma)) + plain.substring(comma);
    }
    if (value instanceof Integer || value instanceof Long) {
      return grouped(value.toString());
    }
    return value.toString();
  }

  private static String grouped(String digits) {
    return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0");
  }
}
