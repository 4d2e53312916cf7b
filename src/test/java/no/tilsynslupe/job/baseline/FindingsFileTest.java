package no.tilsynslupe.job.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.job.baseline.FindingsFile.NotAsWrittenException;
import no.tilsynslupe.outcome.Change;
import no.tilsynslupe.store.StoredAssessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsFileTest {
  private static final String OLD_HEADER =
      "\ufefffunn_id;kriterium;katalog;kommune;kontor;sak_id;enhet;enhet_id;dato;utfall;alvor;"
          + "hjemmel;tekst;bevis;fakta_id";
  private static final String HEADER = OLD_HEADER + ";status\r\n";
  private static final String ROW =
      "0123456789abcdef;P17-START;1;9901;Nord;S1;VEDTAK;V1;2024-03-01;AVVIK;MODERAT;§ 17;\"Én; to\n"
          + "linjer\";'=bevis;fedcba9876543210;";

  @TempDir Path dir;

  @Test
  void aFindingIsReadAsItWasBeforeItWasWritten() throws Exception {
    StoredAssessment found = read(HEADER + ROW + "ENDRET\r\n").get(0);
    assertThat(found.tekst()).isEqualTo("Én; to\nlinjer");
    assertThat(found.bevis()).isEqualTo("=bevis");
    assertThat(found.status()).isEqualTo(Change.ENDRET);
  }

  @Test
  void whatTheFileCallsGoneIsNoFinding() throws Exception {
    assertThat(read(HEADER + ROW + "RETTET\r\n" + ROW + "BORTE\r\n" + ROW + "\r\n")).hasSize(1);
  }

  @Test
  void aFileFromBeforeTheColumnStatusIsRead() throws Exception {
    String row = ROW.substring(0, ROW.length() - 1);
    assertThat(read(OLD_HEADER + "\r\n" + row + "\r\n")).hasSize(1);
  }

  static Stream<Arguments> filesThatWereTouched() {
    return Stream.of(
        Arguments.of("", "begynner ikke"),
        Arguments.of("\ufeff", "er tom"),
        Arguments.of(HEADER.substring(1) + ROW + "\r\n", "begynner ikke"),
        Arguments.of(HEADER.replace(";status", ";kommentar"), "andre kolonner"),
        Arguments.of(HEADER.replace("kontor;sak_id", "sak_id;kontor"), "andre kolonner"),
        Arguments.of(HEADER + ROW + "NY\r\n" + ROW.substring(0, 40), "rad 3"),
        Arguments.of(HEADER + ROW.substring(0, ROW.indexOf("linjer")), "CSV"),
        Arguments.of(HEADER + ROW.replace("AVVIK", "OK") + "\r\n", "rad 2"),
        Arguments.of(HEADER + ROW.replace("2024-03-01", "01.03.2024") + "\r\n", "rad 2"),
        Arguments.of(HEADER + ROW.replace("0123456789abcdef", "1,23E+12") + "\r\n", "rad 2"),
        Arguments.of(HEADER + ROW + "SANN\r\n", "rad 2"));
  }

  @ParameterizedTest
  @MethodSource("filesThatWereTouched")
  void aFileThatIsNotAsTheProgramWritesItIsRefused(String text, String why) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(NotAsWrittenException.class)
        .hasMessageContaining(why);
  }

  @Test
  void brokenCharactersAreRefused() throws IOException {
    byte[] bytes = (HEADER + ROW + "\r\n").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 30] = (byte) 0xff;
    Path file = Files.write(dir.resolve("funn.csv"), bytes);
    assertThatThrownBy(() -> new FindingsFile(file).read(found -> {}))
        .isInstanceOf(NotAsWrittenException.class)
        .hasMessageContaining("ødelagte tegn");
  }

  private List<StoredAssessment> read(String text) throws IOException, NotAsWrittenException {
    Path file = Files.writeString(dir.resolve("funn.csv"), text);
    List<StoredAssessment> found = new ArrayList<>();
    new FindingsFile(file).read(found::add);
    return found;
  }
}
