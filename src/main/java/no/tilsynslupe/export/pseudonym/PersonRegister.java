package no.tilsynslupe.export.pseudonym;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilsynslupe.privacy.PersonNumber;
import no.tilsynslupe.privacy.PseudonymKind;
import no.tilsynslupe.privacy.Pseudonyms;

/**
 * Who is the same person in all that is made safe together: forms of KOSTRA, case exports, Digisos.
 *
 * <p>A person is known by identity number (it is the same in both forms, all years and all
 * districts), else by DUF number, else by journal number, which is also what a case export calls
 * {@code sak_id}. A record that has two of them tells that they belong together; so the case of an
 * export gets the pseudonym of the person whose journal number it is. A journal number that belongs
 * to persons with different birth dates (two districts count alike) tells nothing. What the key
 * list has from before holds: an id that has a pseudonym keeps it, and lends it to the person's
 * other ids.
 */
final class PersonRegister {
  private final SortedMap<String, String> parents = new TreeMap<>();
  private final SortedMap<String, Journal> journals = new TreeMap<>();
  private final Map<String, Map<String, Set<String>>> unchecked = new HashMap<>();
  private final SortedMap<String, SortedSet<String>> cases = new TreeMap<>();
  private final List<String[]> sameRecord = new ArrayList<>();
  private final Map<String, Map<String, String>> caseNames = new HashMap<>();
  private int twoNumbers;
  private int furtherCases;

  /** The numbers that records with one journal number have. */
  private static final class Journal {
    final SortedSet<String> numbers = new TreeSet<>();
    final SortedSet<String> duf = new TreeSet<>();
  }

  /**
   * A record of a form.
   *
   * @param source which file it stands in
   * @param journal journal number, blank for none
   * @param number identity number, blank for none
   * @param duf DUF number, blank for none
   */
  void see(String source, String journal, String number, String duf) {
    String byNumber = digits(number, false);
    String byDuf = digits(duf, true);
    for (String id : List.of(byNumber, byDuf, journal)) {
      if (!id.isEmpty()) {
        parents.putIfAbsent(id, id);
      }
    }
    if (!byNumber.isEmpty() && !byDuf.isEmpty()) {
      sameRecord.add(new String[] {byNumber, byDuf});
    }
    if (!journal.isEmpty()) {
      Journal one = journals.computeIfAbsent(journal, j -> new Journal());
      if (!byNumber.isEmpty()) {
        one.numbers.add(byNumber);
        if (!isChecked(byNumber)) {
          unchecked
              .computeIfAbsent(byNumber, n -> new HashMap<>())
              .computeIfAbsent(source, s -> new HashSet<>())
              .add(journal);
        }
      }
      if (!byDuf.isEmpty()) {
        one.duf.add(byDuf);
      }
    }
  }

  /** A case of an export, or the person that a case file of Digisos is about. */
  void seeCase(String source, String id) {
    String known = plain(id);
    parents.putIfAbsent(known, known);
    cases.computeIfAbsent(source, s -> new TreeSet<>()).add(id);
  }

  /** An id of a case as it is known by: its digits alone when it is a person's number. */
  private static String plain(String id) {
    return PersonNumber.of(id).map(PersonNumber::digits).orElse(id);
  }

  private static String digits(String text, boolean duf) {
    return PersonNumber.of(text)
        .filter(number -> number.duf() == duf)
        .map(PersonNumber::digits)
        .orElse("");
  }

  private static boolean isChecked(String digits) {
    return PersonNumber.of(digits).filter(PersonNumber::checked).isPresent();
  }

  /** To be called when all has been seen: gives every person a pseudonym. */
  void settle(Pseudonyms pseudonyms) {
    for (String[] pair : sameRecord) {
      if (isUsable(pair[0])) {
        join(pair[0], pair[1]);
      }
    }
    journals.forEach(this::joinByJournal);
    SortedMap<String, List<String>> persons = new TreeMap<>();
    for (String id : parents.keySet()) {
      persons.computeIfAbsent(root(id), r -> new ArrayList<>()).add(id);
    }
    persons.values().forEach(ids -> name(ids, pseudonyms));
    cases.forEach((source, ids) -> nameCases(source, ids, pseudonyms));
  }

  /** A number that doesn't fit its check digits, and stands at several persons, is none's. */
  private boolean isUsable(String number) {
    return unchecked.getOrDefault(number, Map.of()).values().stream()
        .noneMatch(seen -> seen.size() > 1);
  }

  private void joinByJournal(String id, Journal journal) {
    List<String> numbers = journal.numbers.stream().filter(this::isUsable).toList();
    List<String> checked = numbers.stream().filter(PersonRegister::isChecked).toList();
    Set<Optional<LocalDate>> births = new HashSet<>();
    for (String number : checked.isEmpty() ? numbers : checked) {
      births.add(PersonNumber.of(number).flatMap(PersonNumber::birthDate));
    }
    if (births.size() > 1 || journal.duf.size() > 1) {
      twoNumbers++;
      return;
    }
    numbers.forEach(number -> join(id, number));
    journal.duf.forEach(number -> join(id, number));
  }

  private String root(String id) {
    String at = id;
    String up = parents.getOrDefault(at, at);
    while (!up.equals(at)) {
      at = up;
      up = parents.getOrDefault(at, at);
    }
    return at;
  }

  private void join(String one, String other) {
    String first = root(one);
    String second = root(other);
    if (first.compareTo(second) < 0) {
      parents.put(second, first);
    } else {
      parents.put(first, second);
    }
  }

  private static void name(List<String> ids, Pseudonyms pseudonyms) {
    List<String> inOrder = new ArrayList<>(ids);
    inOrder.sort(
        Comparator.comparing((String id) -> !pseudonyms.has(PseudonymKind.PERSON, id))
            .thenComparing(PersonRegister::rank)
            .thenComparing(Comparator.naturalOrder()));
    String pseudonym = pseudonyms.of(PseudonymKind.PERSON, inOrder.get(0));
    for (String id : inOrder) {
      if (!pseudonyms.has(PseudonymKind.PERSON, id)) {
        pseudonyms.share(PseudonymKind.PERSON, id, pseudonym);
      }
    }
  }

  private static int rank(String id) {
    return PersonNumber.of(id)
        .map(number -> number.duf() ? 3 : !number.checked() ? 2 : number.isDNumber() ? 1 : 0)
        .orElse(4);
  }

  /** Within an export each case keeps a name of its own, though two be of one person. */
  private void nameCases(String source, SortedSet<String> ids, Pseudonyms pseudonyms) {
    Set<String> taken = new HashSet<>();
    Map<String, String> names = caseNames.computeIfAbsent(source, s -> new HashMap<>());
    for (String id : ids) {
      String name = pseudonyms.of(PseudonymKind.PERSON, plain(id));
      if (!taken.add(name)) {
        furtherCases++;
        name = pseudonyms.of(PseudonymKind.SAK, id);
      }
      names.put(id, name);
    }
  }

  /** The pseudonym of the person of a record; empty for one that doesn't tell whose it is. */
  String ofRecord(SafeSource.Names names, String journal, String number, String duf) {
    String byNumber = digits(number, false);
    String byDuf = digits(duf, true);
    String id =
        !byNumber.isEmpty() && isUsable(byNumber)
            ? byNumber
            : !byDuf.isEmpty() ? byDuf : plain(journal);
    return id.isEmpty() ? "" : names.of(PseudonymKind.PERSON, id);
  }

  /** The pseudonym of a case that was seen. */
  String ofCase(String source, String id) {
    String name = caseNames.getOrDefault(source, Map.of()).get(id);
    if (name == null) {
      throw new IllegalStateException("a case that was not seen");
    }
    return name;
  }

  /** Journal numbers that several persons have, so that they tell nothing. */
  int journalsOfSeveral() {
    return twoNumbers;
  }

  /** Cases whose person has another case in the same export. */
  int furtherCases() {
    return furtherCases;
  }
}
