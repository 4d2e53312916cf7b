package no.tilsynslupe.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The texts that explain the format: there for every table and column, short, and of one form. */
class ColumnHelpTest {
  /** What fits in an input message of a spreadsheet, with room for type and blank. */
  private static final int MOST_LETTERS = 170;

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void everyTableAndColumnIsExplainedInEveryLanguage(String language) {
    ColumnHelp help = ColumnHelp.in(language);
    for (TableDef table : ExportFormat.get().tables()) {
      assertThat(help.row(table.id())).as(table.name()).isNotBlank().doesNotEndWith(".");
      for (ColumnDef column : table.columns()) {
        assertThat(help.column(table.id(), column.name()))
            .as(table.name() + "." + column.name())
            .endsWith(".")
            .hasSizeLessThanOrEqualTo(MOST_LETTERS);
      }
    }
  }

  @Test
  void nothingIsExplainedThatTheFormatDoesNotHave() throws IOException {
    JsonNode explained;
    try (InputStream in = ColumnHelp.class.getResourceAsStream("column-help.yaml")) {
      explained = new YAMLMapper().readTree(in);
    }
    List<String> tables = ExportFormat.get().tables().stream().map(TableDef::name).toList();
    assertThat(explained.propertyNames()).containsExactlyElementsOf(tables);
    for (TableDef table : ExportFormat.get().tables()) {
      assertThat(explained.path(table.name()).path("columns").propertyNames())
          .containsExactlyElementsOf(table.columns().stream().map(ColumnDef::name).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void aBlankWithAMeaningOfItsOwnIsExplained(String language) {
    ColumnHelp help = ColumnHelp.in(language);
    String begins = language.equals("en") ? "Blank = " : "Tomt = ";
    for (Tabell table : Tabell.values()) {
      for (ColumnDef column : ExportFormat.get().table(table).columns()) {
        String blank = help.blank(table, column.name());
        if (column.blank() == BlankMeaning.OWN || column.blank() == BlankMeaning.OWN_IN_COLUMN) {
          assertThat(blank).as(table.navn() + "." + column.name()).isNotEmpty();
        }
        assertThat(blank).matches(text -> text.isEmpty() || text.startsWith(begins));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn"})
  void theTwoKindsOfNorwegianAreNotMixedUp(String language) {
    ColumnHelp help = ColumnHelp.in(language);
    String foreign =
        language.equals("nn")
            ? "(?i).*\\b(ikke|ble|hvilken|hvordan|hvorfor|noe|uten|dager|siste måneder|vedtakets)\\b.*"
            : "(?i).*\\b(ikkje|blei|kva|korleis|kvifor|noko|utan|dagar|frå|heimel)\\b.*";
    for (TableDef table : ExportFormat.get().tables()) {
      assertThat(help.row(table.id())).doesNotMatch(foreign);
      for (ColumnDef column : table.columns()) {
        assertThat(help.column(table.id(), column.name()) + help.blank(table.id(), column.name()))
            .doesNotMatch(foreign);
      }
    }
  }
}
