package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How an office writes: bokmål or nynorsk, whole sentences or catchwords, capitals, slips. What is
 * meant stays the same.
 */
final class Handwriting {
  /** A text, and whether it has a slip in it that a reader must see through. */
  record Written(String text, boolean misspelt) {}

  private static final List<String> MONTHS =
      List.of(
          "januar",
          "februar",
          "mars",
          "april",
          "mai",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "desember");
  private static final List<String> PURPOSE_FRAMES =
      List.of("%s", "%s", "%s", "%s", "søknad om %s", "stønad til %s", "dekning av %s");
  private static final List<String> PURPOSE_FRAMES_NN =
      List.of("%s", "%s", "%s", "søknad om %s", "stønad til %s");
  private static final List<String> VERB_FRAMES =
      List.of("%s", "%s", "%s", "du må %s", "bruker skal %s", "vilkår: %s", "mottaker må %s");
  private static final List<String> VERB_FRAMES_NN = List.of("%s", "%s", "du må %s");
  private static final int SHORTEST_TO_MISSPELL = 7;

  /** What begins like this is a whole phrase already. */
  private static final Pattern FRAMED =
      Pattern.compile(
          "^(økonomisk|supplerende|supplerande|stønad|utgifter|hjelp|tilskudd|dekning).*");

  private final Map<Purpose, String> habits = new EnumMap<>(Purpose.class);
  private final Kontor office;
  private final Dice dice;

  Handwriting(Kontor office, Dice dice) {
    this.office = office;
    this.dice = dice;
  }

  Written purpose(Purpose purpose, LocalDate day) {
    boolean nynorsk = nynorsk();
    String text = dice.one(Wordings.get().purposes(purpose, nynorsk));
    if (!FRAMED.matcher(text).matches()) {
      text = frame(dice.one(nynorsk ? PURPOSE_FRAMES_NN : PURPOSE_FRAMES), text);
    }
    // What was written last month is often copied.
    String habit = habits.putIfAbsent(purpose, text);
    return finished(filled(habit != null && dice.chance(0.7) ? habit : text, day));
  }

  /** Two purposes in one line: «møbler og tannlege». */
  Written purposes(Purpose one, Purpose other, LocalDate day) {
    boolean nynorsk = nynorsk();
    String first = filled(dice.one(Wordings.get().purposes(one, nynorsk)), day);
    String second = filled(dice.one(Wordings.get().purposes(other, nynorsk)), day);
    return finished(first + " og " + second);
  }

  Wordings.Condition choose(Wordings.Kind kind) {
    return dice.one(Wordings.get().conditions(kind, nynorsk()));
  }

  Written condition(Wordings.Condition condition) {
    if (!condition.verbFirst()) {
      return finished(condition.text());
    }
    List<String> frames = condition.nynorsk() ? VERB_FRAMES_NN : VERB_FRAMES;
    return finished(frame(dice.one(frames), condition.text()));
  }

  Written finished(String text) {
    boolean slip = dice.chance(office.misspelling());
    String misspelt = slip ? slipped(text) : text;
    return new Written(cased(misspelt), !misspelt.equals(text));
  }

  String prose(String occasion, LocalDate day) {
    return filled(dice.one(Wordings.get().prose(occasion, nynorsk())), day);
  }

  /** Now and then someone who writes the other form works there. */
  boolean nynorsk() {
    return office.nynorsk() && dice.chance(0.85);
  }

  private static String filled(String text, LocalDate day) {
    return text.contains("{m}")
        ? text.replace("{m}", MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear())
        : text;
  }

  private static String frame(String frame, String text) {
    return frame.length() == 2 ? text : frame.replace("%s", text);
  }

  private String cased(String text) {
    int how = dice.below(100);
    if (how < 45) {
      return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
    if (how < 48) {
      return text.toUpperCase(Locale.ROOT);
    }
    return how < 50 ? text.replace("æ", "ae").replace("ø", "oe").replace("å", "aa") : text;
  }

  /** One slip in the longest word: two letters swapped, one dropped, or one doubled. */
  private String slipped(String text) {
    String longest = "";
    for (String word : text.split("[^\\p{L}]+")) {
      longest = word.length() > longest.length() ? word : longest;
    }
    if (longest.length() < SHORTEST_TO_MISSPELL) {
      return text;
    }
    int at = dice.between(2, longest.length() - 3);
    String wrong =
        switch (dice.below(3)) {
          case 0 -> longest.substring(0, at) + longest.substring(at + 1);
          case 1 -> longest.substring(0, at) + longest.charAt(at) + longest.substring(at);
          default ->
              longest.substring(0, at)
                  + longest.charAt(at + 1)
                  + longest.charAt(at)
                  + longest.substring(at + 2);
        };
    return text.replace(longest, wrong);
  }
}
