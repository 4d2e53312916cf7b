package no.tilsynslupe.export.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFileTest {
  @TempDir Path folder;

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  @Test
  void aNewKeyIsForItsOwnerAloneAndSaysWhatItIs() throws IOException {
    Path file = folder.resolve("nokkel.txt");
    KeyFile.create(file);
    assertThat(Files.readString(file))
        .startsWith("# Nøkkel for pseudonymer")
        .containsPattern("(?m)^[0-9a-f]{64}$");
    assertThat(OwnerOnly.othersCanRead(file)).isFalse();
    if (isPosix()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    assertThat(KeyFile.read(file).mark()).isEqualTo(KeyFile.read(file).mark());
  }

  @Test
  void twoKeysAreNeverTheSame() throws IOException {
    KeyFile.create(folder.resolve("a"));
    KeyFile.create(folder.resolve("b"));
    assertThat(KeyFile.read(folder.resolve("a")).mark())
        .isNotEqualTo(KeyFile.read(folder.resolve("b")).mark());
  }

  @Test
  void aKeyIsNeverWrittenOver() throws IOException {
    Path file = folder.resolve("nokkel.txt");
    KeyFile.create(file);
    String before = Files.readString(file);
    assertThatThrownBy(() -> KeyFile.create(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("finnes");
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"rw-r-----", "rw----r--", "rw--w----", "rw-----w-", "rw---x---", "rwxrwxrwx"})
  void aKeyThatOthersGetAtIsRefused(String permissions) throws IOException {
    Assumptions.assumeTrue(isPosix());
    Path file = folder.resolve("nokkel.txt");
    KeyFile.create(file);
    String key = Files.readString(file).lines().reduce((a, b) -> b).orElseThrow();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    assertThatThrownBy(() -> KeyFile.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("andre enn eieren")
        .hasMessageNotContaining(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''",
        "tilsynslupe-nokkel-1",
        "0f0f",
        "tilsynslupe-nokkel-1 0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f",
        "tilsynslupe-nokkel-1\n0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0",
        "tilsynslupe-nokkel-2\n0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"
      })
  void whatIsNoKeyIsRefusedWithoutBeingShown(String text) throws IOException {
    Path file = folder.resolve("nokkel.txt");
    OwnerOnly.create(
        file, text.replace("\\n", "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThatThrownBy(() -> KeyFile.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageNotContaining("0f0f");
  }

  @Test
  void aKeyListThatOthersCanReadOrOfAnotherKeyIsRefused() throws IOException {
    Office office = new Office(folder);
    office.file("inn/saker.csv", "sak_id;kontor\nS1;Nord\n");
    office.safe("ut", office.out("inn"));
    Files.delete(office.key);
    KeyFile.create(office.key);
    assertThatThrownBy(() -> office.safe("ut2", office.out("inn")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("en annen nøkkel");
    Assumptions.assumeTrue(isPosix());
    assertThat(OwnerOnly.othersCanRead(office.list)).isFalse();
    Files.setPosixFilePermissions(office.list, PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> KeyList.read(office.list)).isInstanceOf(UserError.class);
  }
}
