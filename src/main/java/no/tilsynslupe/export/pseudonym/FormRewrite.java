package no.tilsynslupe.export.pseudonym;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.export.pseudonym.ChangeLog.Change;
import no.tilsynslupe.export.pseudonym.RareFacts.Trait;
import no.tilsynslupe.intake.kostra.FormText;

/** One record of KOSTRA on its way to being safe, field by field. */
final class FormRewrite {
  private static final String BORN = "FODSELSDATO";
  private static final String NUMBER = "PERSON_FODSELSNR";
  private static final String DUF = "PERSON_DUF";
  private static final String FIRST_OF_JANUARY = "0101";
  private static final String INCOMPLETE = "00100";
  private static final int CENTURY = 100;

  /** Fields that are rewritten whatever stands in them. */
  private static final Set<String> REWRITTEN =
      Set.of(BORN, NUMBER, DUF, "PERSON_JOURNALNR", "SAKSBEHANDLER");

  /** Shorter ones hold no name. */
  private static final int SHORTEST_NAME = 3;

  /** What others may know of a person; the year of birth is rewritten by itself. */
  private static final Map<String, Trait> TRAITS =
      Map.of(
          "KJONN", Trait.SEX,
          "EKTSTAT", Trait.HOUSEHOLD,
          "BU18", Trait.PARENT,
          "ANTBU18", Trait.CHILDREN,
          "VKLO", Trait.INCOME);

  private final Workshop shop;
  private final FormText form;
  private final String person;
  private String record;

  /**
   * @param person as rare cases are known
   */
  FormRewrite(Workshop shop, FormText form, String record, String person) {
    this.shop = shop;
    this.form = form;
    this.record = record;
    this.person = person;
  }

  String record() {
    return record;
  }

  void set(String field, String text, Change change) {
    String changed = form.with(record, field, text);
    if (!changed.equals(record)) {
      record = changed;
      shop.log().add("KOSTRA " + form.form(), field, change);
    }
  }

  /** Letters where a code, number or date belongs could be anything: as unreadable as before. */
  void letters() {
    for (String field : form.fields()) {
      boolean letters = form.get(record, field).chars().anyMatch(Character::isLetter);
      if (letters
          && !REWRITTEN.contains(field)
          && form.length(field) >= SHORTEST_NAME
          && (form.isFree(field) || form.isUnreadable(record, field))) {
        set(field, "?".repeat(form.length(field)), Change.ULESELIG);
      }
    }
  }

  /** The numbers go; of the birth date the year stays, where the form has a place for it. */
  void birth(Optional<Integer> born) {
    Optional<Integer> year = born.flatMap(this::told);
    if (!year.equals(born)) {
      shop.log().add("KOSTRA " + form.form(), BORN, Change.SJELDEN);
    }
    if (form.has(BORN)) {
      set(BORN, year.map(y -> FIRST_OF_JANUARY + y).orElse(""), Change.FODSELSAR);
      set(NUMBER, "", Change.FJERNET);
    } else {
      String number =
          year.filter(y -> y % CENTURY == yearOfNumber(y))
              .map(y -> FIRST_OF_JANUARY + "%02d".formatted(y % CENTURY) + INCOMPLETE)
              .orElse("");
      set(NUMBER, number, Change.FODSELSAR);
    }
    if (form.has(DUF)) {
      set(DUF, "", Change.FJERNET);
    }
  }

  private Optional<Integer> told(int year) {
    String safe = shop.rare().safe(person, Trait.YEAR, String.valueOf(year));
    return safe.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(safe));
  }

  /** Two digits tell the year of those born in the hundred years up to the reporting year. */
  private int yearOfNumber(int year) {
    boolean told = year <= form.year() + 1 && year > form.year() + 1 - CENTURY;
    return told ? year % CENTURY : -1;
  }

  /** What makes the person rare is told in wider groups or not at all, when that was asked for. */
  void rare() {
    TRAITS.forEach(
        (field, trait) -> {
          String value = form.get(record, field);
          String safe = shop.rare().safe(person, trait, value);
          if (form.has(field) && !safe.equals(value)) {
            set(field, " ".repeat(form.length(field) - safe.length()) + safe, Change.SJELDEN);
          }
        });
  }
}
