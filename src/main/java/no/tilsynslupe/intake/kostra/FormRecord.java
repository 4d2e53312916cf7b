package no.tilsynslupe.intake.kostra;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import no.tilsynslupe.sak.Kilde;
import org.jspecify.annotations.Nullable;

/**
 * A record of a form, without what could tell whose it is: the fields for identity numbers and
 * caseworker are blanked out, and of the date of birth there is the year alone.
 *
 * @param file as it is shown
 * @param line in the file, from 1
 * @param text the record, one character a column
 * @param journal the journal number without blanks around; empty when it is blank
 * @param birthYear empty when neither date of birth nor an incomplete number tells it
 */
record FormRecord(
    String file,
    long line,
    Layout layout,
    String text,
    String journal,
    @Nullable Integer birthYear) {

  private static final String YES = "1";
  private static final String NO = "2";

  /** Where it stands. */
  Kilde kilde() {
    return new Kilde(file, line);
  }

  int year() {
    return layout.year();
  }

  Form form() {
    return layout.form();
  }

  String municipality() {
    return text("KOMMUNE_NR");
  }

  /** The district; empty when it is blank. */
  String district() {
    return text("BYDELSNR");
  }

  /** What stands in a field, without blanks around; empty where the form has no such field. */
  String text(String name) {
    if (!layout.has(name)) {
      return "";
    }
    return raw(layout.field(name)).strip();
  }

  private String raw(LayoutField field) {
    return text.substring(field.from() - 1, field.end() - 1);
  }

  boolean isBlank(String name) {
    return text(name).isEmpty();
  }

  /** A code that the field takes; empty when it is blank or another. */
  String code(String name) {
    String code = text(name);
    return layout.has(name) && layout.field(name).codes().containsKey(code) ? code : "";
  }

  /** A field of a multiple-choice question is ticked. */
  boolean ticked(String name) {
    return !code(name).isEmpty();
  }

  boolean yes(String name) {
    return text(name).equals(YES);
  }

  boolean no(String name) {
    return text(name).equals(NO);
  }

  /** Null when it is blank or no number. */
  @Nullable Long number(String name) {
    String text = text(name);
    boolean signed = text.startsWith("-") || text.startsWith("+");
    String digits = signed ? text.substring(1) : text;
    boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Long.valueOf(text) : null;
  }

  /** A number above nought. */
  boolean positive(String name) {
    Long number = number(name);
    return number != null && number > 0;
  }

  /** Null when it is blank or no date. */
  @Nullable LocalDate date(String name) {
    return FormDates.parse(text(name), year());
  }

  /** True when something stands in the field that is no date, number or code of it. */
  boolean isUnreadable(LayoutField field) {
    String text = raw(field).strip();
    if (text.isEmpty()) {
      return false;
    }
    return switch (field.type()) {
      case DATO -> date(field.name()) == null;
      case TALL -> number(field.name()) == null;
      case TEKST -> !takes(field.codes(), text);
    };
  }

  private static boolean takes(Map<String, String> codes, String text) {
    return codes.isEmpty() || codes.containsKey(text);
  }

  /** The month of support, 1 to 12, is ticked. */
  boolean monthTicked(int month) {
    return ticked("STMND_" + month);
  }

  /** The same facts of a person of the same year, wherever they stand. */
  boolean sameAs(FormRecord other) {
    return layout.equals(other.layout)
        && text.equals(other.text)
        && Objects.equals(birthYear, other.birthYear);
  }
}
