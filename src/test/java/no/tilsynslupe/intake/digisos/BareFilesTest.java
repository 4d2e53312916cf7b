package no.tilsynslupe.intake.digisos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilsynslupe.intake.Deliveries;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Case files that are pointed at one by one all have the same name; their folders tell them apart.
 */
class BareFilesTest {
  private static final String RECEIVED = "2024-03-01T08:00:00.000Z";

  @TempDir Path folder;

  @Test
  void theCasesOfSeveralAreSeveral() throws IOException {
    List<Delivery> deliveries =
        Deliveries.open(List.of(bare("S1"), bare("S4"), bare("dypere/S1")), new Gate());

    assertThat(deliveries).hasSize(1);
    assertThat(ids(deliveries.get(0))).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void oneIsNamedAfterItself() throws IOException {
    List<Delivery> deliveries = Deliveries.open(List.of(bare("S1")), new Gate());

    assertThat(deliveries).extracting(Delivery::name).containsExactly("digisos-soker.json");
    assertThat(ids(deliveries.get(0))).hasSize(1);
  }

  private Path bare(String name) throws IOException {
    Path file = folder.resolve(name).resolve("digisos-soker.json");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, CaseJson.socio().received(RECEIVED).json());
  }

  private static List<String> ids(Delivery delivery) {
    return new DigisosFiles.Read(delivery).column(Tabell.SAKER, "sak_id");
  }
}
