package no.tilsynslupe.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places for values, taken apart once: {@code {dato}} is a value, {@code
 * {n:sak/saker}} a number with the word that fits it, {@code {n|den/dem}} the fitting word alone,
 * {@code {#ord}} a word of the glossary.
 */
public final class Sentence {

  private static final Pattern SLOT = Pattern.compile("\\{(#?\\w+)(?:([:|])([^/}]*)/([^}]*))?}");

  private final String first;
  private final List<Slot> slots;

  private Sentence(String first, List<Slot> slots) {
    this.first = first;
    this.slots = List.copyOf(slots);
  }

  /**
   * A value's place.
   *
   * @param kind {@code :} for a number with its word, {@code |} for the word alone; else empty
   * @param one the word after a single one, {@code many} after any other number
   * @param after the text from here to the next place
   */
  private record Slot(String name, String kind, String one, String many, String after) {}

  /** Takes a sentence apart. */
  public static Sentence read(String pattern) {
    Matcher slot = SLOT.matcher(pattern);
    List<Slot> slots = new ArrayList<>();
    int end = 0;
    String first = pattern;
    @Nullable Slot open = null;
    while (slot.find()) {
      String between = pattern.substring(end, slot.start());
      if (open == null) {
        first = between;
      } else {
        slots.add(followed(open, between));
      }
      open =
          new Slot(
              slot.group(1),
              orEmpty(slot.group(2)),
              orEmpty(slot.group(3)),
              orEmpty(slot.group(4)),
              "");
      end = slot.end();
    }
    if (open != null) {
      slots.add(followed(open, pattern.substring(end)));
    }
    return new Sentence(first, slots);
  }

  private static Slot followed(Slot slot, String after) {
    return new Slot(slot.name(), slot.kind(), slot.one(), slot.many(), after);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The names of the places, as they stand: a word of the glossary with its {@code #}. */
  public List<String> names() {
    return slots.stream().map(Slot::name).toList();
  }

  /**
   * Puts the values in.
   *
   * @param values gives a place's value as it is written, by the place's name; throws when there is
   *     none
   */
  public String fill(Function<String, String> values) {
    StringBuilder text = new StringBuilder(first);
    for (Slot slot : slots) {
      String written = values.apply(slot.name());
      if (!slot.kind().equals("|")) {
        text.append(written);
      }
      if (!slot.kind().isEmpty()) {
        if (slot.kind().equals(":")) {
          text.append('\u00a0');
        }
        text.append(written.equals("1") ? slot.one() : slot.many());
      }
      text.append(slot.after());
    }
    return text.toString();
  }
}
