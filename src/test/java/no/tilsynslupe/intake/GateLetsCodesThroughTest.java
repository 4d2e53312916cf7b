package no.tilsynslupe.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.privacy.IdentityScan;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;
import org.junit.jupiter.api.Test;

class GateLetsCodesThroughTest {

  @Test
  void noNameOfATableOrColumnLooksLikeAPerson() {
    List<String> alarms = new ArrayList<>();
    for (TableDef table : ExportFormat.get().tables()) {
      for (ColumnDef column : table.columns()) {
        for (String word : List.of(table.name(), column.name(), column.name().replace('_', ' '))) {
          if (!IdentityScan.find(word).isEmpty()) {
            alarms.add(word);
          }
        }
      }
    }

    assertThat(alarms).isEmpty();
  }

  @Test
  void noCodeLooksLikeAPerson() {
    List<String> alarms = new ArrayList<>();
    for (TableDef table : ExportFormat.get().tables()) {
      for (ColumnDef column : table.columns()) {
        if (column.type() == ColumnType.CODE) {
          column.codeList().codes().stream()
              .filter(code -> !IdentityScan.find(code).isEmpty())
              .forEach(alarms::add);
        }
      }
    }

    assertThat(alarms).isEmpty();
  }
}
