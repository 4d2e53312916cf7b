package no.tilsynslupe.export.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.sak.UserError;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever the names of the files in a delivery point: what is written lies in its folder. */
class SafePathsTest {
  private static final String KARI = Numbers.fnr("120386", 100);
  private static final String CASE_FILE =
      """
      {"version": "1.0.0", "avsender": {"systemnavn": "Socio", "systemversjon": "1"}, "hendelser": [
        {"type": "soknadsStatus", "hendelsestidspunkt": "2024-03-01T23:30:00.000Z", "status": "MOTTATT"}]}
      """;

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void anOffice() throws IOException {
    office = new Office(folder);
  }

  private Path zip(String... names) throws IOException {
    Path zip = folder.resolve("inn.zip");
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      for (String name : names) {
        boolean link = name.startsWith("->");
        ZipArchiveEntry entry = new ZipArchiveEntry(link ? name.substring(2) : name);
        entry.setUnixMode(link ? UnixStat.LINK_FLAG | 0777 : UnixStat.FILE_FLAG | 0644);
        out.putArchiveEntry(entry);
        out.write((link ? "/etc/passwd" : CASE_FILE).getBytes(StandardCharsets.UTF_8));
        out.closeArchiveEntry();
      }
    }
    return zip;
  }

  private List<Path> files(Path place) throws IOException {
    try (Stream<Path> walk = Files.walk(place)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/digisos-soker.json",
        "//soknad/digisos-soker.json",
        "/tmp/x/fiks/soknad/digisos-soker.json",
        "../digisos-soker.json",
        "sak/../../digisos-soker.json",
        "C:/soknad/digisos-soker.json",
        "con/digisos-soker.json",
        "sak/nul.json"
      })
  void aZipWhoseNamesLeadOutOfItIsRefusedAndNothingIsWritten(String name) throws IOException {
    Path zip = zip("sak-" + KARI + "/digisos-soker.json", name);
    assertThatThrownBy(() -> office.safe("ut", zip))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.kind()).isEqualTo(UserError.Kind.UNREADABLE_INPUT))
        .hasMessageContaining("Fil nr. ")
        .hasMessageNotContaining(KARI)
        .hasMessageNotContaining(name);
    assertThat(office.out("ut")).doesNotExist();
  }

  /** The library that wrote the zip turns backslashes, so they are put there afterwards. */
  @ParameterizedTest
  @ValueSource(strings = {"C:\\soknad\\x.json", "..\\..\\soknad.json", "\\\\x\\soknad.json"})
  void backslashesPartFoldersOnSomeMachinesAndAreRefused(String name) throws IOException {
    Path zip = zip(name.replace('\\', '#'));
    byte[] bytes = Files.readAllBytes(zip);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) '\\' : bytes[i];
    }
    Files.write(zip, bytes);
    assertThatThrownBy(() -> office.safe("ut", zip))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Fil nr. 1");
    assertThat(office.out("ut")).doesNotExist();
  }

  @Test
  void aLinkInAZipIsNotFollowedButLeftOut() throws IOException {
    office.safe("ut", zip("sak/digisos-soker.json", "->sak/soknad.json"));
    assertThat(files(office.out("ut"))).hasSize(1);
  }

  @Test
  void namesThatBecomeTheSameAreFilesOfTheirOwn() throws IOException {
    office.safe(
        "ut",
        zip("_/digisos-soker.json", "-//digisos-soker.json", "digisos-soker-2.json", "_.json"));
    assertThat(files(office.out("ut"))).hasSize(4);
  }

  @Test
  void aDamagedZipIsToldOfWithoutTheNameOfTheFile() throws IOException {
    Path zip = zip(KARI + "/digisos-soker.json");
    byte[] bytes = Files.readAllBytes(zip);
    for (int i = 80; i < 120; i++) {
      bytes[i] = 0;
    }
    Files.write(zip, bytes);
    assertThatThrownBy(() -> office.safe("ut", zip))
        .isInstanceOf(UserError.class)
        .hasMessageNotContaining(KARI);
  }

  @ParameterizedTest
  @CsvSource({
    "/soknad/vedlegg.json, soknad/vedlegg.json",
    "//soknad//vedlegg.json, soknad/vedlegg.json",
    "./soknad/./vedlegg.json, soknad/vedlegg.json",
    "../../soknad.json, soknad.json",
    ".../-/_/soknad.json, soknad.json",
    "../Kari/../vedlegg-2.json, X/vedlegg-2.json",
    "C:\\soknad.json, X-soknad.json",
    "'', fil.json",
    "/, fil.json",
    ".., fil.json"
  })
  void aSafePathNeverLeadsUpOrOut(String path, String safe) {
    assertThat(CasePath.safe(path, name -> "X")).isEqualTo(safe);
  }
}
