package no.tilsynslupe.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.tilsynslupe.sak.Tabell;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What tables and columns mean, in words: the content of {@code column-help.yaml} in one language.
 * Read when it is asked for, since most commands show none of it.
 */
public final class ColumnHelp {
  private static final String RESOURCE = "column-help.yaml";

  private final JsonNode tables;
  private final String language;

  private ColumnHelp(JsonNode tables, String language) {
    this.tables = tables;
    this.language = language;
  }

  /**
   * @param language {@code nb}, {@code nn} or {@code en}
   */
  public static ColumnHelp in(String language) {
    try (InputStream in = ColumnHelp.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing");
      }
      return new ColumnHelp(new YAMLMapper().readTree(in), language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What one row of the table is, without a full stop. */
  public String row(Tabell table) {
    return text(tables.path(table.navn()).path("row"), table.navn());
  }

  /** What stands in the column, as a sentence. */
  public String column(Tabell table, String column) {
    return text(place(table, column), table.navn() + "." + column);
  }

  /**
   * What a blank means in a column where it has a meaning of its own, as a sentence; empty where
   * the column's type says it.
   */
  public String blank(Tabell table, String column) {
    JsonNode blank = place(table, column).path("blank");
    return blank.isMissingNode() ? "" : text(blank, table.navn() + "." + column + ", blank");
  }

  private JsonNode place(Tabell table, String column) {
    return tables.path(table.navn()).path("columns").path(column);
  }

  private String text(JsonNode texts, String what) {
    JsonNode text = texts.path(language);
    if (!text.isString()) {
      throw new IllegalStateException(RESOURCE + ": no text in " + language + " for " + what);
    }
    return text.asString();
  }
}
