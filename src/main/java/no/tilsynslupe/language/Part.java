package no.tilsynslupe.language;

import java.util.List;

/**
 * One demand of a condition's text.
 *
 * @param text the words of the demand, as written
 * @param conditionClass what it demands
 * @param rank how it stands under P20-DOK
 * @param words the words that decided, as written
 */
public record Part(String text, ConditionClass conditionClass, Judgement rank, List<String> words) {
  public Part {
    words = List.copyOf(words);
  }
}
