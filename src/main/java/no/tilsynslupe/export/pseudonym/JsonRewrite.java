package no.tilsynslupe.export.pseudonym;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.tilsynslupe.export.pseudonym.ChangeLog.Change;
import no.tilsynslupe.intake.digisos.Times;
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
  private static final Set<String> ORGANISATIONS = Set.of("mottaker", "arbeidsgivernavn");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern TOO_FINE = Pattern.compile("(\\d{9})\\d+(Z|[+-]\\d{2}:?\\d{2})$");
  private static final Pattern TOLD =
      Pattern.compile("\\((?:[\\p{L}_]+, )?tekst utelatt, \\d+ ord, merke \\w+\\)");
  private static final Pattern CODE =
      Pattern.compile("[\\p{L}_]{1,60}|\\d{1,6}|[0-9A-Za-z.+_-]{1,20}");
  private static final Pattern EXTENSION = Pattern.compile("\\.(?i:pdf|jpe?g|png|json|docx?|txt)$");
  private static final int MOST_ROUNDS = 8;
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
        shop.log()
            .add(TABLE, known ? one.getKey() : PseudonymTexts.say("andre_felter"), Change.FJERNET);
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
    return node.isNumber()
        ? number(node, field, parent)
        : JsonRule.VALUE.covers(field) ? node : null;
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

  private @Nullable JsonNode number(JsonNode number, String field, String parent) {
    if (JsonRule.EPOCH.covers(field) && number.canConvertToLong()) {
      Instant moment = Instant.ofEpochMilli(number.longValue());
      return NODES.numberNode(Times.plusDays(moment, facts.days(shop.shifts())).toEpochMilli());
    }
    if (JsonRule.REFERENCE.covers(field)) {
      return string(field, Change.PSEUDONYM, reference(JsonNumbers.plain(number)));
    }
    if (JsonRule.ofText(field, parent) == JsonRule.PERSON) {
      return string(field, Change.PSEUDONYM, person(JsonNumbers.plain(number)));
    }
    boolean small = Math.abs(number.doubleValue()) <= MOST_NUMBER;
    boolean kept = JsonRule.ofNumber(field, parent) && small && JsonNumbers.find(number).isEmpty();
    return kept ? number : null;
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
    String id = JsonNumbers.withZero(text.strip());
    return shop.persons().ofRecord(shop.pseudonyms()::of, id, id, id);
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

  private JsonNode time(String written, String field) {
    // Nobody counts beyond the billionth of a second.
    String text = TOO_FINE.matcher(written).replaceAll("$1$2");
    if (!Times.isPlain(text)) {
      return string(field, Change.ULESELIG, TableTreatment.UNREADABLE);
    }
    String moved = Times.plusDays(text, facts.days(shop.shifts()));
    if (!moved.equals(text)) {
      shop.log().add(TABLE, field, Change.FLYTTET);
    }
    return NODES.stringNode(moved);
  }

  /** A child who comes of age while the case goes on gets none: the year can't say when. */
  private @Nullable JsonNode birth(String text, String parent) {
    @Nullable LocalDate day = Times.date(text.strip());
    if (day == null) {
      return null;
    }
    int year = day.getYear();
    boolean unsure = parent.equals("barn") && facts.hasYear(year + OF_AGE);
    return unsure ? null : string("fodselsdato", Change.FODSELSAR, year + "-01-01");
  }

  private String code(String text, String field) {
    return CODE.matcher(text).matches() ? scrubbed(text, field) : written(text, field);
  }

  /**
   * What the gate finds goes first: it knows an e-mail address as long as the names in it stand.
   * Then the case's own names, until neither is there.
   */
  private String written(String text, String field) {
    String safe = scrubbed(printable(text), field);
    for (int round = 0; facts.words().isIn(safe) && round < MOST_ROUNDS; round++) {
      shop.log().add(TABLE, field, Change.MASKERT);
      shop.log().masked(GateKind.NAVN);
      safe = scrubbed(facts.words().masked(safe), field);
    }
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

  /** Whether a text is what stands for one that was given up. */
  static boolean isTold(String text) {
    return TOLD.matcher(text).matches();
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

  /** Is told what stands in a tree. */
  interface Looker {
    void see(Seen what, String text);

    /** A person's name in its parts, each of which may be empty. */
    void seeName(String given, String middle, String family);
  }

  /** Tells the ids, names and days in a tree to those who ask before it is rewritten. */
  static void look(JsonNode node, String field, String parent, Looker taker) {
    if (node.isContainer()) {
      if (node.has("fornavn") || node.has("etternavn")) {
        taker.seeName(part(node, "fornavn"), part(node, "mellomnavn"), part(node, "etternavn"));
      }
      for (Map.Entry<String, JsonNode> one : node.properties()) {
        look(one.getValue(), one.getKey(), field, taker);
      }
      for (JsonNode one : node instanceof ArrayNode list ? list : NODES.arrayNode()) {
        look(one, field, parent, taker);
      }
      return;
    }
    if (node.isNumber() && JsonRule.EPOCH.covers(field) && node.canConvertToLong()) {
      taker.see(Seen.DAY, Times.day(Instant.ofEpochMilli(node.longValue())).toString());
    }
    if (!node.isString() && !node.isNumber()) {
      return;
    }
    String text = node.isNumber() ? JsonNumbers.plain(node) : node.asString().strip();
    @Nullable JsonRule rule = JsonRule.ofText(field, parent);
    boolean firm = ORGANISATIONS.contains(field) || parent.equals("organisasjon");
    if (!text.isEmpty() && (firm || field.equals("navn"))) {
      taker.see(firm ? Seen.ORGANISATION : Seen.NAME, text);
    }
    if (!text.isEmpty() && rule == JsonRule.PERSON) {
      taker.see(Seen.PERSON, JsonNumbers.withZero(text));
    }
    if (!text.isEmpty() && rule == JsonRule.REFERENCE) {
      taker.see(Seen.REFERENCE, text);
    }
    if (rule == JsonRule.TIME) {
      @Nullable LocalDate day = Times.date(text);
      if (day != null) {
        taker.see(Seen.DAY, day.toString());
      }
    }
    var uuids = UUID.matcher(text);
    while (uuids.find()) {
      taker.see(Seen.REFERENCE, uuids.group());
    }
  }

  private static String part(JsonNode name, String field) {
    JsonNode part = name.path(field);
    return part.isString() ? part.stringValue() : "";
  }

  /** What was seen. */
  enum Seen {
    PERSON,
    REFERENCE,
    NAME,
    ORGANISATION,
    DAY
  }
}
