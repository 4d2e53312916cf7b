package no.tilsynslupe.intake.digisos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.privacy.IdentityDetector;
import no.tilsynslupe.privacy.IdentityKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets a tree of JSON through the gate: fields for identity are taken out, texts are put back as
 * the gate gives them, control characters become spaces, and the UUIDs of Fiks fingerprints.
 *
 * <p>A real identity number in a field for identity stops the run as in any other place: such files
 * are to be pseudonymised where they come from.
 */
final class TreeGate {
  /** Numbers in use in test data, which are nobody's. */
  private static final Set<String> DUMMIES =
      Set.of("12345678901", "12345678910", "01234567890", "10987654321");

  private static final int IDENTITY_DIGITS = 11;

  /** A JSON number can't begin with a zero, so an identity number may have lost its own. */
  private static final int LEAST_DIGITS = IDENTITY_DIGITS - 1;

  private static final Pattern OWN_FIELD = Pattern.compile("[a-z][A-Za-z]*");

  private final Gate gate;
  private final CaseLog log;

  /** Numbers of the references of this case that may not go on. */
  private final Map<String, String> references = new HashMap<>();

  TreeGate(Gate gate, CaseLog log) {
    this.gate = gate;
    this.log = log;
  }

  /**
   * The tree as it may be used; changes the given one.
   *
   * @param path how a message names the place, such as {@code hendelser[3]}; empty at the root
   * @throws no.tilsynslupe.intake.GatedRecord when the policy rejects records for what it holds
   */
  JsonNode pass(JsonNode node, String path, String field) {
    if (node instanceof ObjectNode object) {
      passObject(object, path);
      return object;
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, pass(array.get(i), path + "[" + (i + 1) + "]", field));
      }
      return array;
    }
    if (node.isString()) {
      return text(passText(node.stringValue(), path, field));
    }
    return node.isNumber() ? passNumber(node, path, field) : node;
  }

  private void passObject(ObjectNode object, String path) {
    List<String> identity = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      String field = entry.getKey();
      String place = place(path, field);
      if (IdentityFields.has(field, entry.getValue())) {
        drop(entry.getValue(), place, field);
        identity.add(field);
      } else if (field.equals(IdentityFields.BIRTH_DATE)) {
        refuseNumber(Body.text(entry.getValue()), place);
      } else {
        entry.setValue(pass(entry.getValue(), place, field));
      }
    }
    object.remove(identity);
  }

  /** A field that nobody knows may itself be an identity, so it is named only past the gate. */
  private String place(String path, String field) {
    String shown =
        mayHoldIdentity(field)
            ? gate.pass(log.file(), () -> DigisosTexts.say("feltnavn", "sted", path), field)
            : field;
    return path.isEmpty() ? shown : path + "." + shown;
  }

  /** The format's own fields are of plain letters, the first of them a small one. */
  private static boolean mayHoldIdentity(String field) {
    return !OWN_FIELD.matcher(field).matches();
  }

  private String passText(String raw, String path, String field) {
    String text = printable(raw);
    if (text.isEmpty() || Times.isPlain(text)) {
      return text;
    }
    if (Ids.isUuid(text)) {
      return Ids.fingerprint(text);
    }
    String known = Ids.withoutUuids(text);
    String passed = gate.pass(log.file(), path, known);
    boolean masked = !passed.equals(known);
    return masked && IdentityFields.isReference(field) ? numbered(text) : passed;
  }

  /**
   * Two references must not become one where the gate masks both; nor may what it masks be found by
   * trying all that a fingerprint could be of. Nothing that a case system makes looks like these.
   */
  private String numbered(String reference) {
    return references.computeIfAbsent(
        reference, unused -> String.format(Locale.ROOT, "ref-x%04d", references.size() + 1));
  }

  private JsonNode passNumber(JsonNode number, String path, String field) {
    if (IdentityFields.isCount(field)) {
      return number;
    }
    String text = Amounts.text(number);
    if (digits(text).length() < LEAST_DIGITS) {
      return number;
    }
    String passed = gate.pass(log.file(), path, text);
    return passed.equals(text) ? number : text(passed);
  }

  /** Takes a field for identity out, after a look at what is in it. */
  private void drop(JsonNode value, String path, String field) {
    if (value.isContainer()) {
      for (Map.Entry<String, JsonNode> entry : entries(value)) {
        String inner = entry.getKey().isEmpty() ? field : entry.getKey();
        // The account number is in a field «verdi».
        String named = inner.equals("verdi") ? field : inner;
        drop(entry.getValue(), place(path, inner), named);
      }
      return;
    }
    String text = Body.text(value);
    if (text.isEmpty() || value.isBoolean() || field.equals("kilde")) {
      return;
    }
    String digits = digits(text);
    if (isDummy(digits)) {
      log.note(Oddity.PROVENUMMER, "");
    } else if (isAccount(text, digits, field)) {
      log.note(Oddity.KONTONUMMER, "");
    } else {
      refuseNumber(text, path);
      log.note(Oddity.IDENTITET, "");
    }
  }

  /** Elements of a list have no name. */
  private static List<Map.Entry<String, JsonNode>> entries(JsonNode container) {
    List<Map.Entry<String, JsonNode>> entries = new ArrayList<>();
    if (container.isObject()) {
      entries.addAll(container.properties());
    } else {
      container.forEach(one -> entries.add(Map.entry("", one)));
    }
    return entries;
  }

  private static boolean isDummy(String digits) {
    boolean one = digits.length() == IDENTITY_DIGITS && digits.chars().distinct().count() == 1;
    return one || DUMMIES.contains(digits);
  }

  /**
   * In its own field every number is one: the check digits of an identity number fit those of an
   * account number, too.
   */
  private static boolean isAccount(String text, String digits, String field) {
    boolean eleven = digits.length() == IDENTITY_DIGITS;
    IdentityKind kind = IdentityDetector.find(text);
    return eleven
        && (field.equals(IdentityFields.ACCOUNT) || kind == null || kind == IdentityKind.KONTO);
  }

  private void refuseNumber(String text, String path) {
    if (IdentityDetector.find(text) != null && !isDummy(digits(text))) {
      gate.pass(log.file(), path, text);
    }
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  /** Tabs, unit separators and the bullets of Word, as case systems leave them in texts. */
  private static String printable(String raw) {
    StringBuilder out = null;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      @Nullable Character better = better(c);
      if (better != null) {
        out = out == null ? new StringBuilder(raw) : out;
        out.setCharAt(i, better);
      }
    }
    return (out == null ? raw : out.toString()).strip();
  }

  private static @Nullable Character better(char c) {
    if (c == '\uF0B7') {
      return '•';
    }
    boolean surrogate = Character.isSurrogate(c);
    boolean unprintable = c != '\n' && (c < ' ' || (c >= 0x7F && c < 0xA0) || c == '\uFFFE');
    return unprintable && !surrogate ? Character.valueOf(' ') : null;
  }

  private static JsonNode text(String text) {
    return JsonNodeFactory.instance.stringNode(text);
  }
}
