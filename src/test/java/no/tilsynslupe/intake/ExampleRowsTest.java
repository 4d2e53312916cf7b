package no.tilsynslupe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import no.tilsynslupe.intake.RowTally.Fate;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example rows that a template brings: set aside, counted, and never in the way of data. */
class ExampleRowsTest {
  private static final String CASES = "sak_id;kontor\nEKSEMPEL-SAK;NAV Vik\nS1;NAV Vik\n";
  private static final String DECISIONS = "vedtak_id;sak_id;vedtak_dato;hjemmel;utfall\n";

  @TempDir private Path temp;

  private TestExport export() {
    return TestExport.usual(temp.resolve("uttrekk")).file("saker.csv", CASES);
  }

  private static String decision(String id, String sak) {
    return id + ";" + sak + ";2024-03-01;17;INNVILGET\n";
  }

  @Test
  void anExampleRowIsSetAsideAndCountedApart() {
    TestExport.Outcome outcome =
        export()
            .file("vedtak.csv", DECISIONS + decision("EKSEMPEL-1", "EKSEMPEL-SAK"))
            .file("vilkar.csv", "vilkar_id;sak_id;tekst\neksempel 2; Eksempel-sak;søke arbeid\n")
            .read();
    assertThat(outcome.only().key().sakId()).isEqualTo("S1");
    assertThat(outcome.rejects()).isEmpty();
    assertThat(outcome.file("saker.csv").lest()).isEqualTo(1);
    assertThat(outcome.count("saker.csv", Fate.GODTATT)).isEqualTo(1);
    assertThat(outcome.file("vedtak.csv").lest()).isZero();
    assertThat(outcome.file("vilkar.csv").lest()).isZero();
    assertThat(outcome.file("saker.csv").merknader())
        .containsExactly(new Remark("saker.csv", "", ExampleRows.remark(), 1, 2));
  }

  @Test
  void aRowInWhichOneOfTheIdsWasTypedOverIsData() {
    TestExport.Outcome outcome =
        export()
            .file(
                "vedtak.csv",
                DECISIONS
                    + decision("EKSEMPEL-1", "S1")
                    + decision("V2", "EKSEMPEL-SAK")
                    + decision("V3", "S1"))
            .read();
    assertThat(outcome.only().vedtak()).hasSize(2);
    assertThat(outcome.reasons()).containsExactly(RejectReason.UKJENT_SAK);
  }

  @Test
  void aValueThatOnlyHoldsTheWordIsData() {
    TestExport.Outcome outcome =
        export().file("saker.csv", "sak_id;kontor\nS-EKSEMPEL;NAV Vik\n").read();
    assertThat(outcome.only().key().sakId()).isEqualTo("S-EKSEMPEL");
  }

  @Test
  void theExampleOfTableUttrekkIsKnownByItsFirstColumn() {
    TestExport.Outcome outcome =
        export()
            .file(
                "uttrekk.csv",
                TestExport.UTTREKK_HEADER
                    + "EKSEMPEL 1;0301;2023-01-01;2023-12-31;2024-01-15;;\n"
                    + "1;9901;2024-01-01;2024-12-31;2025-01-15;;\n")
            .read();
    assertThat(outcome.only().key().kommune()).isEqualTo("9901");
  }

  @Test
  void aRowOfUttrekkThatIsLeftHalfBlankIsNamedWithTheColumn() {
    TestExport.Outcome outcome =
        export()
            .file(
                "uttrekk.csv",
                TestExport.UTTREKK_HEADER
                    + "EKSEMPEL 1;0301;2023-01-01;2023-12-31;2024-01-15;;\n"
                    + "1;;;;;;\n")
            .file("vedtak.csv", DECISIONS + decision("V1", "S1"))
            .read();
    assertThat(outcome.result().merknader())
        .extracting(Remark::tekst)
        .contains(
            "Raden i tabellen uttrekk kan ikke brukes. Linje 3: Kolonnen kommune må være fylt ut."
                + " Kommunenummeret er ukjent.");
  }

  @Test
  void aTemplateThatNobodyFilledSaysSo() {
    TestExport untouched = export().file("saker.csv", "sak_id;kontor\nEKSEMPEL-SAK;NAV Vik\n");
    assertThatThrownBy(untouched::read)
        .isInstanceOf(UserError.class)
        .hasMessageContaining("saker.csv")
        .hasMessageContaining("Malen er ikke fylt ut")
        .extracting(error -> ((UserError) error).kind())
        .isEqualTo(UserError.Kind.UNREADABLE_INPUT);
  }

  @Test
  void anExampleRowGoesThroughTheGateToo() {
    TestExport leaking =
        export()
            .file(
                "vilkar.csv",
                "vilkar_id;sak_id;tekst\nEKSEMPEL-1;EKSEMPEL-SAK;ring 01010750160 i dag\n");
    assertThatThrownBy(leaking::read)
        .isInstanceOf(UserError.class)
        .extracting(error -> ((UserError) error).kind())
        .isEqualTo(UserError.Kind.PRIVACY_GATE);
  }
}
