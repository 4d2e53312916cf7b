package no.tilsynslupe.criterion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilsynslupe.outcome.Message;
import no.tilsynslupe.outcome.Prosent;
import no.tilsynslupe.outcome.Sitat;
import no.tilsynslupe.outcome.Term;
import no.tilsynslupe.sak.Periode;
import org.jspecify.annotations.Nullable;

/**
 * Puts the values of a message into its sentence: {@code {dato}} for a value, {@code {n:dag/dager}}
 * for a number with the word that fits it. Dates are written 05.03.2024 (in English 5 March 2024),
 * spans of days with a dash between, numbers with a no-break space between thousands, shares with
 * one decimal, lists as «a, b og c», quoted words in the language's own marks, and a {@link Term}
 * in the language.
 */
final class MessageText {

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(?::([^/}]*)/([^}]*))?}");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private static final String ENGLISH = "en";

  /** Written out: with figures alone, readers of English take the month for the day. */
  private static final DateTimeFormatter ENGLISH_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final int GROUP = 3;

  private static final Map<String, Sentence> READ = new ConcurrentHashMap<>();

  private MessageText() {}

  static String of(Map<String, Map<String, String>> sentences, String language, Message message) {
    Map<String, String> byLanguage = sentences.get(message.key());
    String pattern = byLanguage == null ? null : byLanguage.get(language);
    if (pattern == null) {
      throw new IllegalStateException(
          "setningen «" + message.key() + "» finnes ikke på språket " + language);
    }
    return fill(pattern, message.args(), language);
  }

  static String fill(String pattern, Map<String, Object> args, String language) {
    Sentence sentence = READ.computeIfAbsent(pattern, Sentence::read);
    StringBuilder text = new StringBuilder(sentence.first());
    for (Slot slot : sentence.slots()) {
      Object value = args.get(slot.name());
      if (value == null) {
        throw new IllegalStateException("setningen mangler verdien «" + slot.name() + "»");
      }
      String written = write(value, language);
      text.append(written);
      if (slot.counts()) {
        text.append('\u00a0').append(written.equals("1") ? slot.one() : slot.many());
      }
      text.append(slot.after());
    }
    return text.toString();
  }

  /** A sentence taken apart, once: there are few, and each is filled very often. */
  private record Sentence(String first, List<Slot> slots) {

    static Sentence read(String pattern) {
      Matcher slot = SLOT.matcher(pattern);
      List<Slot> slots = new ArrayList<>();
      String first = pattern;
      int end = 0;
      while (slot.find()) {
        if (slots.isEmpty()) {
          first = pattern.substring(0, slot.start());
        } else {
          slots.set(slots.size() - 1, last(slots).before(pattern.substring(end, slot.start())));
        }
        slots.add(new Slot(slot.group(1), slot.group(2), slot.group(3), ""));
        end = slot.end();
      }
      if (!slots.isEmpty()) {
        slots.set(slots.size() - 1, last(slots).before(pattern.substring(end)));
      }
      return new Sentence(first, List.copyOf(slots));
    }

    private static Slot last(List<Slot> slots) {
      return slots.get(slots.size() - 1);
    }
  }

  /**
   * A value's place.
   *
   * @param one the word after a single one, {@code many} after any other number; both null where no
   *     word follows
   * @param after the text from here to the next place
   */
  private record Slot(String name, @Nullable String one, @Nullable String many, String after) {

    Slot before(String text) {
      return new Slot(name, one, many, text);
    }

    boolean counts() {
      return one != null;
    }
  }

  static String write(Object value, String language) {
    boolean english = language.equals(ENGLISH);
    if (value instanceof LocalDate date) {
      return date.format(english ? ENGLISH_DATE : DATE);
    }
    if (value instanceof BigDecimal amount) {
      String plain = amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
      int point = plain.indexOf('.');
      String decimals = plain.substring(point + 1);
      return grouped(plain.substring(0, point)) + (english ? "." : ",") + decimals;
    }
    if (value instanceof Periode days) {
      return span(days, language);
    }
    if (value instanceof Prosent share) {
      String plain = share.verdi().toPlainString();
      return english ? plain : plain.replace('.', ',');
    }
    if (value instanceof Sitat words) {
      return english ? "“" + words.tekst() + "”" : "«" + words.tekst() + "»";
    }
    if (value instanceof CriterionSpec.Text text) {
      return text.in(language);
    }
    if (value instanceof Term term) {
      return Terms.in(language, term.nokkel());
    }
    if (value instanceof List<?> items) {
      return listed(items.stream().map(item -> write(item, language)).toList(), language);
    }
    if (value instanceof Integer || value instanceof Long) {
      return grouped(value.toString());
    }
    return value.toString();
  }

  /** A day alone, or the first and the last. */
  private static String span(Periode days, String language) {
    String first = write(days.fra(), language);
    String dash = language.equals(ENGLISH) ? " – " : "–";
    return days.fra().equals(days.til()) ? first : first + dash + write(days.til(), language);
  }

  /** «a», «a og b», «a, b og c». */
  private static String listed(List<String> items, String language) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last))
            + " "
            + Terms.in(language, "og")
            + " "
            + items.get(last);
  }

  private static String grouped(String digits) {
    if (digits.length() <= GROUP) {
      return digits;
    }
    return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0");
  }
}
