package no.tilsynslupe.intake.kostra;

import java.util.List;
import java.util.Optional;

/**
 * A record of a form as it stands in a file, before any gate, for what rewrites forms: which fields
 * it has, and where. The length never changes.
 */
public final class FormText {
  private final Layout layout;

  private FormText(Layout layout) {
    this.layout = layout;
  }

  /** Whether a file is a form, by how it begins. */
  public static boolean recognises(String name, byte[] head) {
    return FormRecognition.isForm(name, head);
  }

  /** What a record is, by its length and {@code VERSION}; empty when they don't fit each other. */
  public static Optional<FormText> of(String record) {
    return LayoutChoice.of(record) instanceof LayoutChoice.Found found
        ? Optional.of(new FormText(found.layout()))
        : Optional.empty();
  }

  /** Why a record is none: a sentence that quotes nothing but its length and year. */
  public static String fault(String record) {
    return LayoutChoice.of(record) instanceof LayoutChoice.None none ? none.why() : "";
  }

  /** As the form is called: {@code 11F}. */
  public String form() {
    return layout.form().navn();
  }

  /** The reporting year. */
  public int year() {
    return layout.year();
  }

  /** The fields, in order. */
  public List<String> fields() {
    return List.copyOf(layout.fields().keySet());
  }

  public boolean has(String field) {
    return layout.has(field);
  }

  /** What stands in a field, without blanks around; empty where the form has no such field. */
  public String get(String record, String field) {
    if (!layout.has(field)) {
      return "";
    }
    LayoutField place = layout.field(field);
    return record.substring(place.from() - 1, place.end() - 1).strip();
  }

  /** How many characters a field has. */
  public int length(String field) {
    return layout.field(field).length();
  }

  /** Whether something stands in the field that is no date, number or code of it. */
  public boolean isUnreadable(String record, String field) {
    return new FormRecord("", 1, layout, record, "", /* birthYear= */ null)
        .isUnreadable(layout.field(field));
  }

  /** Whether the field takes any text. */
  public boolean isFree(String field) {
    LayoutField place = layout.field(field);
    return place.type() == LayoutField.Type.TEKST && place.codes().isEmpty();
  }

  /**
   * The record with another text in a field, which blanks fill up.
   *
   * @throws IllegalArgumentException when the text is longer than the field
   */
  public String with(String record, String field, String text) {
    LayoutField place = layout.field(field);
    if (text.length() > place.length()) {
      throw new IllegalArgumentException("too long for " + field);
    }
    return record.substring(0, place.from() - 1)
        + text
        + " ".repeat(place.length() - text.length())
        + record.substring(place.end() - 1);
  }
}
