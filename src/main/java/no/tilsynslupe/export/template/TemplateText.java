package no.tilsynslupe.export.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import no.tilsynslupe.table.BlankMeaning;
import no.tilsynslupe.table.CodeList;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnHelp;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.TableDef;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The texts of a template in one language. */
final class TemplateText {
  private static final String RESOURCE = "template-text.yaml";

  private final JsonNode texts;
  private final String language;
  private final ColumnHelp help;

  private TemplateText(JsonNode texts, String language) {
    this.texts = texts;
    this.language = language;
    this.help = ColumnHelp.in(language);
  }

  static TemplateText in(String language) {
    try (InputStream in = TemplateText.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing");
      }
      return new TemplateText(new YAMLMapper().readTree(in), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String get(String key) {
    JsonNode text = texts.path(key).path(language);
    if (!text.isString()) {
      throw new IllegalStateException(RESOURCE + ": no text " + key + " in " + language);
    }
    return text.asString();
  }

  /** Label and text of each paragraph under a heading. */
  List<List<String>> paragraphs(String heading) {
    return texts
        .path(heading + "_avsnitt")
        .valueStream()
        .map(paragraph -> paragraph.path(language))
        .map(pair -> List.of(pair.path(0).asString(), pair.path(1).asString()))
        .toList();
  }

  String row(TableDef table) {
    return help.row(table.id());
  }

  /** What a reader of the column's input message needs: whether it must be filled, what, how. */
  String shortHelp(TableDef table, ColumnDef column) {
    StringBuilder text = new StringBuilder();
    if (column.required()) {
      text.append(get("ma_fylles_ut")).append(". ");
    }
    text.append(help.column(table.id(), column.name()));
    String how = how(column);
    if (!how.isEmpty()) {
      text.append(' ').append(how);
    }
    if (!column.required()) {
      text.append(' ').append(blank(table, column));
    }
    return text.toString();
  }

  /** The same with the codes. */
  String fullHelp(TableDef table, ColumnDef column) {
    String text = shortHelp(table, column);
    CodeList codes = column.codes();
    return codes == null
        ? text
        : text + " " + get("koder") + ": " + String.join(", ", codes.spellings()) + ".";
  }

  private String how(ColumnDef column) {
    return column.type() == ColumnType.TEXT || column.type() == ColumnType.CODE
        ? ""
        : get("skriv_" + column.type().name());
  }

  private String blank(TableDef table, ColumnDef column) {
    String own = help.blank(table.id(), column.name());
    if (!own.isEmpty()) {
      return own;
    }
    return get(
        column.blank() == BlankMeaning.NOT_RECORDED
            ? "tomt_ikke_registrert"
            : "tomt_" + column.type().name());
  }
}
