package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilsynslupe.sak.UserError;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  @TempDir Path parent;

  @Test
  void aRunStandsBesideItsPlaceUntilItIsWhole() throws IOException {
    Path target = parent.resolve("run");
    try (RunFolder folder = RunFolder.create(target, false)) {
      Files.writeString(folder.work().resolve("rapport"), "x");
      Files.createDirectories(folder.spool());
      assertThat(target).doesNotExist();
      folder.publish(false);
    }
    assertThat(target.resolve("rapport")).hasContent("x");
    assertThat(target.resolve("spool")).doesNotExist();
    assertThat(target.resolve("eier.lock")).doesNotExist();
    assertThat(parent.resolve("run.delvis")).doesNotExist();
  }

  @Test
  void anEmptyFolderMayBeUsed() throws IOException {
    Path target = Files.createDirectory(parent.resolve("run"));
    try (RunFolder folder = RunFolder.create(target, false)) {
      folder.publish(false);
    }
    assertThat(target).isDirectory();
  }

  @Test
  void aFolderWithSomethingInItIsRefused() throws IOException {
    Path target = Files.createDirectory(parent.resolve("run"));
    Files.writeString(target.resolve("kjoring.json"), "{}");
    assertWrongUse(() -> RunFolder.create(target, false), "er ikke tom");
  }

  @Test
  void aPlaceThatCannotBeMadeIsWrongUse() throws IOException {
    Path file = Files.writeString(parent.resolve("fil"), "x");
    assertWrongUse(() -> RunFolder.create(file.resolve("run"), false), "Kan ikke lage mappen");
  }

  @Test
  void overwriteReplacesARunWhenTheNewOneIsWhole() throws IOException {
    Path target = Files.createDirectory(parent.resolve("run"));
    Files.writeString(target.resolve("kjoring.json"), "{}");
    Files.writeString(target.resolve("gammel-rapport"), "x");
    try (RunFolder folder = RunFolder.create(target, true)) {
      assertThat(target.resolve("gammel-rapport")).exists();
      Files.writeString(folder.work().resolve("rapport"), "x");
      folder.publish(false);
    }
    assertThat(target).isDirectoryContaining("glob:**/rapport");
    assertThat(target.resolve("gammel-rapport")).doesNotExist();
    assertThat(parent).isDirectoryNotContaining("glob:**/run.*");
  }

  @Test
  void overwriteNeverDeletesWhatIsNotARun() throws IOException {
    Path target = Files.createDirectory(parent.resolve("bilder"));
    Files.writeString(target.resolve("ferie.jpg"), "x");
    assertWrongUse(() -> RunFolder.create(target, true), "blir ikke slettet");
    assertThat(target.resolve("ferie.jpg")).exists();
  }

  @Test
  void overwriteNeverDeletesAFolderThatOnlyBearsTheWorkFoldersName() throws IOException {
    Path work = Files.createDirectory(parent.resolve("bilder.delvis"));
    Files.writeString(work.resolve("ferie.jpg"), "x");
    assertWrongUse(() -> RunFolder.create(parent.resolve("bilder"), true), "blir ikke slettet");
    assertThat(work.resolve("ferie.jpg")).exists();
  }

  @Test
  void aFileIsNoRunFolder() throws IOException {
    Path target = Files.writeString(parent.resolve("run"), "x");
    assertWrongUse(() -> RunFolder.create(target, true), "er en fil");
  }

  @Test
  void aRunThatGoesOnIsLeftAlone() throws IOException {
    Path target = parent.resolve("run");
    try (RunFolder folder = RunFolder.create(target, false)) {
      Files.writeString(folder.work().resolve("kjoring.json"), "{}");
      assertWrongUse(() -> RunFolder.create(target, true), "pågår");
      assertWrongUse(() -> RunFolder.reopen(target), "pågår");
    }
  }

  @Test
  void aRunThatWasCutOffIsNotSilentlyThrownAway() throws IOException {
    Path target = parent.resolve("run");
    try (RunFolder folder = RunFolder.create(target, false)) {
      Files.writeString(folder.work().resolve("kjoring.json"), "{}");
    }
    assertWrongUse(() -> RunFolder.create(target, false), "ble avbrutt");
    try (RunFolder folder = RunFolder.create(target, true)) {
      assertThat(folder.work().resolve("kjoring.json")).doesNotExist();
    }
  }

  @Test
  void aRunThatDiedBeforeItBeganIsNoHindrance() throws IOException {
    Path target = parent.resolve("run");
    RunFolder.create(target, false).close();
    try (RunFolder folder = RunFolder.create(target, false)) {
      assertThat(folder.work()).isDirectory();
    }
  }

  @Test
  void aFinishedRunIsNotCarriedOn() throws IOException {
    Path target = Files.createDirectory(parent.resolve("run"));
    Files.writeString(target.resolve("kjoring.json"), "{}");
    assertWrongUse(() -> RunFolder.reopen(target), "er ferdig");
  }

  @Test
  void aFolderWithoutARunIsNotCarriedOn() {
    assertWrongUse(() -> RunFolder.reopen(parent.resolve("run")), "Finner ingen avbrutt kjøring");
  }

  @Test
  void discardLeavesNothing() throws IOException {
    try (RunFolder folder = RunFolder.create(parent.resolve("run"), false)) {
      Files.createDirectories(folder.spool());
      Files.writeString(folder.spool().resolve("part"), "x");
      folder.discard();
    }
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void deletingNeverFollowsASymbolicLink() throws IOException {
    Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("keep"), "x");
    Path folder = Files.createDirectory(parent.resolve("folder"));
    Files.createSymbolicLink(folder.resolve("link"), elsewhere);
    RunFolder.delete(folder);
    assertThat(elsewhere.resolve("keep")).exists();
    assertThat(folder).doesNotExist();
  }

  private static void assertWrongUse(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.kind()).isEqualTo(UserError.Kind.WRONG_USE))
        .hasMessageContaining(message);
  }
}
