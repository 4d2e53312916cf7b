package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilsynslupe.sak.UserError;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  @TempDir Path parent;

  @Test
  void resultsMayNotLieInTheExportNorAroundIt() throws IOException {
    Path export = Files.createDirectories(parent.resolve("ut/uttrekk"));
    List<Path> exports = List.of(export);
    assertRefused(
        () -> InputFiles.requireApart(exports, export.resolve("a/b"), "--out"),
        UserError.Kind.WRONG_USE,
        "kan ikke ligge i uttrekket");
    assertRefused(
        () -> InputFiles.requireApart(exports, export.resolve("../../ut"), "--out"),
        UserError.Kind.WRONG_USE,
        "kan ikke ligge i uttrekket");
    assertThatCode(
            () -> InputFiles.requireApart(exports, parent.resolve("ut/uttrekk-rapport"), "--out"))
        .doesNotThrowAnyException();
  }

  @Test
  void anIdentityNumberInTheNameOfTheResultFolderStopsAtTheGate() {
    // The check digits don't fit: nobody's.
    assertRefused(
        () -> InputFiles.requireApart(List.of(), parent.resolve("01017012345"), "--out"),
        UserError.Kind.PRIVACY_GATE,
        "***********");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDeviceIsNotReadForEver() {
    assertRefused(
        () -> InputFiles.of(List.of(Path.of("/dev/zero"))),
        UserError.Kind.UNREADABLE_INPUT,
        "verken en fil eller en mappe");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a link takes a privilege")
  void anExportThatIsALinkHasTheFilesItPointsTo() throws IOException {
    Path export = Files.createDirectories(parent.resolve("levert/2024"));
    Files.writeString(export.resolve("saker.csv"), "sak_id\nS1\n");
    Path link = Files.createSymbolicLink(parent.resolve("siste"), export);
    assertThat(InputFiles.of(List.of(link)).fingerprints(1))
        .singleElement()
        .satisfies(file -> assertThat(file.navn()).isEqualTo("siste/saker.csv"))
        .extracting("sha256")
        .isEqualTo(InputFiles.of(List.of(export)).fingerprints(1).get(0).sha256());
  }

  private static void assertRefused(ThrowingCallable call, UserError.Kind kind, String text) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(UserError.class, error -> assertThat(error.kind()).isEqualTo(kind))
        .hasMessageContaining(text);
  }
}
