package no.tilsynslupe.export.pseudonym;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What the files of one Digisos case tell together, before they are rewritten. */
final class CaseFacts {
  private final String group;
  private final CaseWords words = new CaseWords();
  private final Set<LocalDate> days = new HashSet<>();

  CaseFacts(String group) {
    this.group = group;
  }

  void see(JsonRewrite.Seen what, String text) {
    switch (what) {
      case NAME -> words.person(text);
      case ORGANISATION -> words.organisation(text);
      case DAY -> days.add(LocalDate.parse(text));
      case PERSON, REFERENCE -> {
        // Known by their pseudonyms.
      }
    }
  }

  void seeName(String given, String middle, String family) {
    words.person(given, middle, family);
  }

  CaseWords words() {
    return words;
  }

  /** Whether something of the case was in that year. */
  boolean hasYear(int year) {
    return days.stream().anyMatch(day -> day.getYear() == year);
  }

  /** What the case is known by where dates are moved. */
  String movedAs() {
    return "Digisos " + group;
  }

  /** Its days decide how far they can be moved. */
  void tell(DateShifts shifts) {
    days.forEach(day -> shifts.see(movedAs(), day.toEpochDay()));
  }

  long days(DateShifts shifts) {
    return shifts.daysOf(movedAs());
  }
}
