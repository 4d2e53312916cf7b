package no.tilsynslupe.intake.digisos;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads fields of a JSON object that may lack them, or have them of another type. */
final class Body {
  private Body() {}

  /** Text of a field; empty when it is missing, null, or a list or object. */
  static String text(JsonNode node, String field) {
    return text(node.path(field));
  }

  static String text(JsonNode value) {
    if (value.isString()) {
      return value.stringValue().strip();
    }
    if (value.isNumber()) {
      return Amounts.text(value);
    }
    return value.isBoolean() ? value.asString() : "";
  }

  /** The field is there, and not null. */
  static boolean has(JsonNode node, String field) {
    return node.hasNonNull(field);
  }

  /** Elements of a list; a lone text counts as a list of one. */
  static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      for (JsonNode one : value) {
        add(texts, text(one));
      }
    } else {
      add(texts, text(value));
    }
    return texts;
  }

  private static void add(List<String> texts, String text) {
    if (!text.isEmpty()) {
      texts.add(text);
    }
  }
}
