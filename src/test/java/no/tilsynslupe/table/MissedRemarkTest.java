package no.tilsynslupe.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissedRemarkTest {
  @AfterEach
  void restoreLanguage() {
    Language.NB.use();
  }

  @ParameterizedTest
  @CsvSource({
    "NB, Avslag eller avvisning uten grunn.",
    "NN, Avslag eller avvising utan grunn.",
    "EN, A refusal or dismissal without a ground."
  })
  void whatIsRemarkedOnABlankIsInTheLanguageOfTheProcess(Language language, String beginning) {
    language.use();
    TableDef vedtak = ExportFormat.get().table(Tabell.VEDTAK);
    assertThat(vedtak.column("avslagsgrunn").missedRemark()).startsWith(beginning);
    assertThat(vedtak.column("utfall").missedRemark()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NB", "NN", "EN"})
  void everyColumnThatRemarksOnABlankHasItsText(Language language) {
    language.use();
    List<String> remarks =
        ExportFormat.get().tables().stream()
            .flatMap(table -> table.columns().stream())
            .filter(column -> !column.missed().isEmpty())
            .map(ColumnDef::missedRemark)
            .toList();
    assertThat(remarks).isNotEmpty().doesNotContain("");
  }
}
