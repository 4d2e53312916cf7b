package no.tilsynslupe.intake.digisos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.tilsynslupe.intake.ConvertedTable;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.SourceFile;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;

/** Thousands of case files, one after another, in the memory that their rows need. */
class ManyCasesTest {
  private static final int CASES = 5000;
  private static final int EVENTS = 12;

  @Test
  void fiveThousandCaseFilesAreReadInSixtyFourMegabytes() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ManyCasesTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(output).isEqualTo(CASES + " saker, " + CASES * EVENTS + " utbetalinger");
  }

  /** Reads the files, which are made as they are opened. */
  public static void main(String[] args) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      int number = i;
      files.add(
          new SourceFile(
              "S" + i + "/digisos-soker.json",
              () -> new ByteArrayInputStream(json(number).getBytes(StandardCharsets.UTF_8))));
    }
    Delivery delivery = DigisosDelivery.open("mange", files, () -> {}, new Gate());
    System.out.println(
        rows(delivery, Tabell.SAKER)
            + " saker, "
            + rows(delivery, Tabell.UTBETALINGER)
            + " utbetalinger");
  }

  private static String json(int number) {
    CaseJson json = CaseJson.socio().received("2024-03-01T08:00:00.000Z");
    for (int i = 0; i < EVENTS; i++) {
      json.payment("2024-03-02T08:00:00.000Z", "U" + number + "-" + i, "UTBETALT", "");
    }
    return json.json();
  }

  private static long rows(Delivery delivery, Tabell table) {
    return delivery.tables().stream()
        .filter(one -> one.table().id() == table)
        .mapToLong(one -> ((ConvertedTable) one).rows().size())
        .sum();
  }
}
