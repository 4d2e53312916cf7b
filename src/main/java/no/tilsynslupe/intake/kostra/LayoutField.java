package no.tilsynslupe.intake.kostra;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A field of a form.
 *
 * @param from its first column, from 1
 * @param mandatory the file description says that it must be filled; nothing here rests on it
 * @param meaning in Norwegian
 * @param codes the codes that it takes, with their meaning; empty when it takes any text. A field
 *     of a multiple-choice question has one: ticked
 */
record LayoutField(
    String name,
    int from,
    int length,
    Type type,
    boolean mandatory,
    String meaning,
    Map<String, String> codes) {

  /** What a field holds. */
  enum Type {
    TEKST,
    TALL,
    DATO
  }

  LayoutField {
    codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
  }

  /** One past its last column, from 1. */
  int end() {
    return from + length;
  }
}
