package no.tilsynslupe.export.pseudonym;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import no.tilsynslupe.export.pseudonym.ChangeLog.Change;
import no.tilsynslupe.privacy.GateKind;
import no.tilsynslupe.privacy.PseudonymKind;
import no.tilsynslupe.privacy.Pseudonyms;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a tree of JSON safe, field by field. */
final class JsonRewrite {
  static final Pattern UUID =
      Pattern.compile(
          "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");

  private static final String TABLE = "Digisos";
  private static final String REMOVED = "Fjernet";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern CODE =
      Pattern.compile("[\\p{L}_]{1,60}|\\d{1,6}|[0-9A-Za-z.+_-]{1,20}");
  private static final Pattern EXTENSION = Pattern.compile("\\.(?i:pdf|jpe?g|png|json|docx?|txt)$");
  private static final int OF_AGE = 18;
  private static final int NAME_LENGTH = 10;
  private static final long MOST_NUMBER = 9_999_999_999L;

  private final Workshop shop;
  private final CaseFacts facts;

  JsonRewrite(Workshop shop, CaseFacts facts) {
    this.shop = shop;
    this.facts = facts;
  }

  /** The tree as it may be sent. */
  ObjectNode safe(JsonNode root) {
    return object(root, "");
  }

  private ObjectNode object(JsonNode from, String field) {
    ObjectNode to = NODES.objectNode();
    for (Map.Entry<String, JsonNode> one : from.properties()) {
      @Nullable JsonNode safe = value(one.getValue(), one.getKey(), field);
      if (safe == null) {
        boolean known = JsonRule.knows(one.getKey());
        shop.log().add(TABLE, known ? one.getKey() : "(andre felter)", Change.FJERNET);
      } else {
        to.set(one.getKey(), safe);
      }
    }
    return to;
  }

  private @Nullable JsonNode value(JsonNode node, String field, String parent) {
    if (node.isContainer()) {
      if (!JsonRule.holds(field) && !(JsonRule.HOLDS.covers(parent) && field.isEmpty())) {
        return null;
      }
      return node instanceof ArrayNode list ? array(list, field, parent) : object(node, field);
    }
    if (node.isNull()) {
      return JsonRule.knows(field) ? node : null;
    }
    if (node.isString()) {
      return text(node.stringValue(), field, parent);
    }
    return node.isNumber() ? number(node, field) : JsonRule.VALUE.covers(field) ? node : null;
  }

  private ArrayNode array(ArrayNode from, String field, String parent) {
    ArrayNode to = NODES.arrayNode();
    for (JsonNode one : from) {
      @Nullable JsonNode safe = one.isContainer() ? object(one, field) : value(one, field, parent);
      if (safe != null) {
        to.add(safe);
      }
    }
    return to;
  }

  private @Nullable JsonNode number(JsonNode number, String field) {
    if (JsonRule.EPOCH.covers(field) && number.canConvertToLong()) {
      return NODES.numberNode(OsloTimes.moved(number.longValue(), facts.days(shop.shifts())));
    }
    if (JsonRule.REFERENCE.covers(field)) {
      return string(field, Change.PSEUDONYM, reference(number.asString()));
    }
    boolean small = Math.abs(number.doubleValue()) <= MOST_NUMBER;
    return JsonRule.VALUE.covers(field) && small ? number : null;
  }

  private @Nullable JsonNode text(String text, String field, String parent) {
    @Nullable JsonRule rule = JsonRule.ofText(field, parent);
    if (rule == null) {
      return null;
    }
    if (text.isBlank()) {
      return NODES.stringNode("");
    }
    return switch (rule) {
      case PERSON -> string(field, Change.PSEUDONYM, person(text));
      case NAME -> string(field, Change.FJERNET, REMOVED);
      case BIRTH -> birth(text, parent);
      case FILE -> string(field, Change.PSEUDONYM, fileName(text));
      case HASH -> string(field, Change.PSEUDONYM, hash(text));
      case TIME -> time(text, field);
      case REFERENCE -> string(field, Change.PSEUDONYM, reference(text));
      case CODE -> NODES.stringNode(code(text, field));
      default -> NODES.stringNode(written(text, field));
    };
  }

  private JsonNode string(String field, Change change, String value) {
    shop.log().add(TABLE, field, change);
    return NODES.stringNode(value);
  }

  private String person(String text) {
    return shop.persons().ofRecord(shop.pseudonyms()::of, text.strip(), text, text);
  }

  private String reference(String text) {
    String bare = text.strip();
    PseudonymKind kind =
        UUID.matcher(bare).matches() ? PseudonymKind.FIKS : PseudonymKind.REFERANSE;
    return shop.pseudonyms().of(kind, bare);
  }

  private String fileName(String text) {
    var ending = EXTENSION.matcher(text);
    String kept = ending.find() ? ending.group().toLowerCase(Locale.ROOT) : "";
    return "fil-" + word("filnavn", text) + kept;
  }

  private String word(String domain, String text) {
    return Pseudonyms.word(shop.key().code(domain, text), NAME_LENGTH);
  }

  private String hash(String text) {
    HexFormat hex = HexFormat.of();
    return hex.formatHex(shop.key().code("sha512 1", text))
        + hex.formatHex(shop.key().code("sha512 2", text));
  }

  private JsonNode time(String text, String field) {
    if (!OsloTimes.hasShape(text)) {
      return string(field, Change.ULESELIG, TableTreatment.UNREADABLE);
    }
    String moved = OsloTimes.moved(text, facts.days(shop.shifts()));
    if (!moved.equals(text)) {
      shop.log().add(TABLE, field, Change.FLYTTET);
    }
    return NODES.stringNode(moved);
  }

  /** A child who comes of age while the case goes on gets none: the year can't say when. */
  private @Nullable JsonNode birth(String text, String parent) {
    Optional<LocalDate> day = OsloTimes.day(text.strip());
    if (day.isEmpty()) {
      return null;
    }
    int year = day.get().getYear();
    boolean unsure = parent.equals("barn") && facts.hasYear(year + OF_AGE);
    return unsure ? null : string("fodselsdato", Change.FODSELSAR, year + "-01-01");
  }

  private String code(String text, String field) {
    return CODE.matcher(text).matches() ? scrubbed(text, field) : written(text, field);
  }

  private String written(String text, String field) {
    String bare = facts.words().masked(printable(text));
    if (!bare.equals(printable(text))) {
      shop.log().add(TABLE, field, Change.MASKERT);
      shop.log().masked(GateKind.NAVN.flertall());
    }
    String safe = scrubbed(bare, field);
    return shop.givesUpTexts() && !field.equals("systemnavn") ? told(text, field) : safe;
  }

  /** Equal texts stay equal: what was asked for is known again in what came. */
  private String told(String text, String field) {
    shop.log().add(TABLE, field, Change.TEKST_BORT);
    Optional<String> purpose = shop.facts().purpose().apply(text);
    String told = shop.facts().condition().apply(text, "");
    String known = purpose.orElse(told);
    return "(%stekst utelatt, %d ord, merke %s)"
        .formatted(
            known.isEmpty() ? "" : known.toLowerCase(Locale.ROOT) + ", ",
            shop.facts().words().applyAsInt(text),
            word("avtrykk", shop.facts().likeness().apply(text)));
  }

  private String scrubbed(String text, String field) {
    String known =
        UUID.matcher(text)
            .replaceAll(found -> shop.pseudonyms().of(PseudonymKind.FIKS, found.group()));
    return shop.scrubber().scrub(TABLE, field, known);
  }

  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c < ' ' && c != '\n' ? ' ' : c);
    }
    return out.toString();
  }

  /** Tells the ids, names and days in a tree to those who ask before it is rewritten. */
  static void look(JsonNode node, String field, String parent, BiConsumer<Seen, String> taker) {
    if (node.isContainer()) {
      for (Map.Entry<String, JsonNode> one : node.properties()) {
        look(one.getValue(), one.getKey(), field, taker);
      }
      for (JsonNode one : node instanceof ArrayNode list ? list : NODES.arrayNode()) {
        look(one, field, parent, taker);
      }
      return;
    }
    if (node.isNumber() && JsonRule.EPOCH.covers(field) && node.canConvertToLong()) {
      taker.accept(Seen.DAY, OsloTimes.day(node.longValue()).toString());
    }
    if (!node.isString() && !node.isNumber()) {
      return;
    }
    String text = node.asString().strip();
    @Nullable JsonRule rule = JsonRule.ofText(field, parent);
    boolean payee = field.equals("mottaker");
    if (!text.isEmpty() && (rule == JsonRule.NAME || payee)) {
      taker.accept(Seen.NAME, text);
    }
    if (!text.isEmpty() && rule == JsonRule.PERSON) {
      taker.accept(Seen.PERSON, text);
    }
    if (!text.isEmpty() && rule == JsonRule.REFERENCE) {
      taker.accept(Seen.REFERENCE, text);
    }
    if (rule == JsonRule.TIME) {
      OsloTimes.day(text).ifPresent(day -> taker.accept(Seen.DAY, day.toString()));
    }
    var uuids = UUID.matcher(text);
    while (uuids.find()) {
      taker.accept(Seen.REFERENCE, uuids.group());
    }
  }

  /** What was seen. */
  enum Seen {
    PERSON,
    REFERENCE,
    NAME,
    DAY
  }
}
