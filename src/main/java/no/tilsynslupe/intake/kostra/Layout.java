package no.tilsynslupe.intake.kostra;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the fields of a form stand, in one reporting year.
 *
 * @param year the reporting year, four digits
 */
record Layout(Form form, int year, Map<String, LayoutField> fields) {

  Layout {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  static Layout of(Form form, int year, List<LayoutField> fields) {
    Map<String, LayoutField> byName = new LinkedHashMap<>();
    for (LayoutField field : fields) {
      byName.put(field.name(), field);
    }
    return new Layout(form, year, byName);
  }

  /** Number of characters of a record. */
  int length() {
    return fields.values().stream().mapToInt(LayoutField::length).sum();
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  /**
   * The field of that name.
   *
   * @throws IllegalArgumentException when the form of that year has no such field
   */
  LayoutField field(String name) {
    LayoutField field = fields.get(name);
    if (field == null) {
      throw new IllegalArgumentException(form.navn() + " " + year + " has no field " + name);
    }
    return field;
  }

  /** As a sentence names it: {@code 11F for 2025}. */
  String navn() {
    return KostraTexts.say("skjema_for_ar", "skjema", form.navn(), "ar", Integer.toString(year));
  }
}
