package no.tilsynslupe.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the text of a condition says.
 *
 * @param classes its classes, in the order of {@link ConditionClass}; empty = can't be classified
 * @param documentation how it stands under P20-DOK: that of its gravest part, {@code UKLAR} without
 *     any
 * @param words the words that decided, as written, in the order of the text
 * @param parts its demands, in the order of the text; parts that say nothing known are left out
 */
public record ConditionReading(
    Set<ConditionClass> classes, Judgement documentation, List<String> words, List<Part> parts) {
  public ConditionReading {
    classes = Collections.unmodifiableSet(copy(classes));
    words = List.copyOf(words);
    parts = List.copyOf(parts);
  }

  static ConditionReading of(List<Part> parts) {
    Set<ConditionClass> classes = EnumSet.noneOf(ConditionClass.class);
    Set<String> words = new LinkedHashSet<>();
    Judgement worst = Judgement.UKLAR;
    for (Part part : parts) {
      classes.add(part.conditionClass());
      words.addAll(part.words());
      worst = worst.worst(part.rank());
    }
    return new ConditionReading(classes, worst, new ArrayList<>(words), parts);
  }

  /** Whether the text demands documents, alone or among other things. */
  public boolean demandsDocuments() {
    return classes.contains(ConditionClass.DOKUMENTASJON);
  }

  private static Set<ConditionClass> copy(Set<ConditionClass> classes) {
    Set<ConditionClass> copy = EnumSet.noneOf(ConditionClass.class);
    copy.addAll(classes);
    return copy;
  }
}
