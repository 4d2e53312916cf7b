package no.tilsynslupe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate as the rows of a CSV file meet it, the quick way past it included. */
class CellsAtTheGateTest {
  private static final String HEADER =
      "vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;begrunnelse;a;b\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "V1;S1;2024-05-01;18;INNVILGET;O1O19O12345;;",
        "V1;O1O19O12345;2024-05-01;18;INNVILGET;;;",
        "V1;S1;2024-05-01;18;INNVILGET;;130972;48022",
        "V1;S1;2024-05-01;18;INNVILGET;;13.09.1972;48022",
        "V1;S1;2024-05-01;18;INNVILGET;\"13.09.1972\";48022;",
        "V1;S1;2024-05-01;18;INNVILGET;;\"130972\";\"48022\"",
        "V1;S1;2024-05-01;18;INNVILGET;OLA LIE O1O19O12345;;"
      })
  void aNumberStopsTheRun(String row) {
    assertThatThrownBy(() -> read(row))
        .isInstanceOfSatisfying(
            UserError.class,
            error -> assertThat(error.kind()).isEqualTo(UserError.Kind.PRIVACY_GATE))
        .hasMessageContaining("vedtak.csv, linje 2")
        .hasMessageNotContaining("48022")
        .hasMessageNotContaining("O1O19O12345");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OLA LIE", "f.12.06.58", "ring 412 34 567"})
  void whatElseTellsWhoSomeoneIsIsMasked(String text) {
    TestExport.Outcome outcome = read("V1;S1;2024-05-01;18;INNVILGET;" + text + ";;");

    assertThat(outcome.only().vedtak().get(0).begrunnelse().toString())
        .contains("[")
        .doesNotContain("LIE")
        .doesNotContain("06.58")
        .doesNotContain("34 567");
  }

  /** One in eleven numbers of so many digits has the check digit of an account number. */
  @ParameterizedTest
  @ValueSource(strings = {"20240115000", "20240115019", "20240115027", "20240115035"})
  void anIdOfElevenDigitsIsNoAccount(String id) {
    assertThat(read("V1;S1;2024-05-01;18;INNVILGET;;;\n" + id + ";S1;2024-05-01;18;INNVILGET;;;"))
        .satisfies(outcome -> assertThat(outcome.only().vedtak()).hasSize(2));
  }

  @Test
  void amountsSideBySideAreNoNumber() {
    TestExport.Outcome outcome =
        TestExport.usual(folder)
            .file(
                "vedtak.csv",
                "vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;belop;satsbelop\n"
                    + "V1;S1;2024-05-01;18;INNVILGET;130972;48022\n")
            .read();

    assertThat(outcome.only().vedtak()).hasSize(1);
  }

  private TestExport.Outcome read(String rows) {
    return TestExport.usual(folder).file("vedtak.csv", HEADER + rows + "\n").read();
  }
}
