package no.tilsynslupe.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Sokedekning.Grad;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Columns that the source of a delivery has no place for, and a municipality that it doesn't name.
 */
class UnknownColumnTest {

  @TempDir Path folder;

  @Test
  void aColumnNamedAsIncompleteSaysNothingHoweverFewTheRows() {
    Sak sak = read("vedtak.hjemmel, vedtak.soknad_id");

    assertThat(sak.vedtak().get(0).hjemmel().ukjent()).isTrue();
    assertThat(sak.vedtak().get(0).soknadId()).isEqualTo(Fact.notInDelivery());
  }

  @Test
  void withoutItABlankLegalBasisIsNoneCited() {
    Sak sak = read("");

    assertThat(sak.vedtak().get(0).hjemmel().ukjent()).isFalse();
    assertThat(sak.vedtak().get(0).hjemmel().erBlank()).isTrue();
  }

  @Test
  void aSectionIsNotKnownToBeAbsentWhereTheLegalBasisIsUnknown() {
    Sak sak = read("vedtak.hjemmel");

    assertThat(
            sak.dekning().sok(Tabell.VEDTAK, Set.of("17"), null, LocalDate.of(2024, 12, 1)).grad())
        .isEqualTo(Grad.DELVIS);
  }

  @Test
  void theMunicipalityMayBeUnknown() {
    TestExport export =
        new TestExport(folder)
            .file(
                "uttrekk.csv",
                TestExport.UTTREKK_HEADER + "1;ukjent;2024-01-01;2024-12-31;2025-01-15;;\n")
            .file("saker.csv", "sak_id;kontor\nS1;NAV Vik\n");

    assertThat(export.read().only().key().kommune()).isEqualTo(DeliveryReport.UKJENT_KOMMUNE);
    assertThat(export.read().result().deliveries().get(0).periode()).isNotNull();
  }

  private Sak read(String incomplete) {
    return TestExport.usual(folder)
        .uttrekk(incomplete, "")
        .file(
            "vedtak.csv",
            "vedtak_id;sak_id;soknad_id;vedtak_dato;hjemmel;utfall\nV1;S1;;2024-05-01;;INNVILGET\n")
        .read()
        .only();
  }
}
