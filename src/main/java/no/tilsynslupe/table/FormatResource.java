package no.tilsynslupe.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads {@code case-export.yaml} and {@code code-lists.yaml}; a fault in them is a fault of the
 * program.
 */
final class FormatResource {
  private static final int DEFAULT_MAX = 1_000_000;

  private final Map<String, CodeList> codeLists = new HashMap<>();

  private FormatResource() {}

  static ExportFormat read() {
    return new FormatResource().format();
  }

  private ExportFormat format() {
    YAMLMapper mapper = new YAMLMapper();
    for (Map.Entry<String, JsonNode> list : load(mapper, "code-lists.yaml").properties()) {
      Map<String, List<String>> codes = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> code : list.getValue().properties()) {
        codes.put(code.getKey(), strings(code.getValue()));
      }
      codeLists.put(list.getKey(), new CodeList(list.getKey(), codes));
    }
    JsonNode root = load(mapper, "case-export.yaml");
    Map<Tabell, TableDef> tables = new EnumMap<>(Tabell.class);
    for (Map.Entry<String, JsonNode> table : root.path("tables").properties()) {
      Tabell id = Tabell.valueOf(table.getKey().toUpperCase(Locale.ROOT));
      tables.put(id, table(id, table.getValue()));
    }
    return new ExportFormat(
        root.path("version").asString(), root.path("example").asString(), tables, codeLists);
  }

  private static JsonNode load(YAMLMapper mapper, String name) {
    try (InputStream in = FormatResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      return mapper.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TableDef table(Tabell id, JsonNode node) {
    List<String> names = new ArrayList<>(node.path("columns").propertyNames());
    Map<String, ColumnDef> columns = new LinkedHashMap<>();
    // A condition may name a column further down, so the plain columns come first.
    for (String name : names) {
      columns.put(name, column(names, name, node.path("columns").path(name), List.of()));
    }
    for (String name : names) {
      JsonNode column = node.path("columns").path(name);
      if (column.has("usable")) {
        List<UsableWhen> usable =
            strings(column.path("usable")).stream().map(text -> usable(columns, text)).toList();
        columns.put(name, column(names, name, column, usable));
      }
    }
    List<Integer> key = strings(node.path("key")).stream().map(names::indexOf).toList();
    return new TableDef(
        id, List.copyOf(columns.values()), key, interval(names, strings(node.path("interval"))));
  }

  private static TableDef.@Nullable Interval interval(List<String> names, List<String> ends) {
    return ends.isEmpty()
        ? null
        : new TableDef.Interval(names.indexOf(ends.get(0)), names.indexOf(ends.get(1)));
  }

  private ColumnDef column(
      List<String> names, String name, JsonNode node, List<UsableWhen> usable) {
    ColumnType type = ColumnType.valueOf(node.path("type").asString().toUpperCase(Locale.ROOT));
    boolean required = node.path("required").asBoolean(false);
    CodeList codes = null;
    if (type == ColumnType.CODE) {
      codes = codeLists.get(node.path("codes").asString());
    }
    return new ColumnDef(
        names.indexOf(name),
        name,
        type,
        codes,
        required,
        required || node.has("column"),
        node.path("min").asInt(0),
        node.path("max").asInt(DEFAULT_MAX),
        blank(node, type),
        usable,
        node.path("missed").asString(""));
  }

  private static BlankMeaning blank(JsonNode node, ColumnType type) {
    if (node.has("blank")) {
      return node.path("blank").asString().equals("own in column")
          ? BlankMeaning.OWN_IN_COLUMN
          : BlankMeaning.OWN;
    }
    return switch (type) {
      case ID, TEXT, DATE -> BlankMeaning.NOTHING;
      case AMOUNT, INT, YN, CODE -> BlankMeaning.NOT_RECORDED;
    };
  }

  private static UsableWhen usable(Map<String, ColumnDef> columns, String text) {
    List<String> words = List.of(text.split(" ", -1));
    ColumnDef column = columns.get(words.get(0));
    if (column == null) {
      throw new IllegalStateException("unknown column in: " + text);
    }
    List<String> values = words.subList(2, words.size());
    return switch (words.get(1)) {
      case "filled" -> new UsableWhen.Filled(column.index());
      case "cites" -> new UsableWhen.Cites(column.index(), values);
      case "in" ->
          new UsableWhen.In(
              column.index(), values.stream().map(value -> number(column, value)).toList());
      default -> throw new IllegalStateException("unknown condition: " + text);
    };
  }

  private static int number(ColumnDef column, String value) {
    if (column.type() == ColumnType.YN) {
      return "J".equals(value) ? 1 : 0;
    }
    int ordinal = column.codeList().find(value);
    if (ordinal == CodeList.UNKNOWN) {
      throw new IllegalStateException("unknown code " + value + " for " + column.name());
    }
    return ordinal;
  }

  private static List<String> strings(JsonNode node) {
    List<String> out = new ArrayList<>();
    for (JsonNode item : node) {
      out.add(item.asString());
    }
    return out;
  }
}
