package no.tilsynslupe.export.pseudonym;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What the files of one Digisos case tell together, before they are rewritten. */
final class CaseFacts {
  private final String group;
  private final CaseWords words = new CaseWords();
  private final Set<Integer> years = new HashSet<>();

  CaseFacts(String group) {
    this.group = group;
  }

  void see(JsonRewrite.Seen what, String text) {
    if (what == JsonRewrite.Seen.NAME) {
      words.add(text);
    } else if (what == JsonRewrite.Seen.DAY) {
      years.add(LocalDate.parse(text).getYear());
    }
  }

  CaseWords words() {
    return words;
  }

  /** Whether something of the case was in that year. */
  boolean hasYear(int year) {
    return years.contains(year);
  }

  /** What the case is known by where dates are moved. */
  String movedAs() {
    return "Digisos " + group;
  }

  long days(DateShifts shifts) {
    return shifts.daysOf(movedAs());
  }
}
