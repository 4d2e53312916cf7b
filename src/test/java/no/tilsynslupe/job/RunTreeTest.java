package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking at folders where runs come and go. */
class RunTreeTest {
  private static final int LOOKS = 2_000;

  @TempDir private Path folder;

  @Test
  void historyAndPurgeLookAtAFolderInWhichFilesVanish() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<?> living = other.submit(() -> comeAndGo(enough));
      for (int i = 0; i < LOOKS && !living.isDone(); i++) {
        assertThat(RunHistory.below(folder)).isEmpty();
        assertThat(RunPurge.below(folder, Instant.MIN).old()).isEmpty();
      }
      enough.set(true);
      living.get();
    } finally {
      enough.set(true);
      other.shutdown();
    }
  }

  private void comeAndGo(AtomicBoolean enough) {
    try {
      while (!enough.get()) {
        for (int i = 0; i < 20; i++) {
          Path inner = Files.createDirectories(folder.resolve("a" + i + "/b"));
          Files.writeString(inner.resolve("fil"), "x");
        }
        for (int i = 0; i < 20; i++) {
          RunFolder.delete(folder.resolve("a" + i));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void belowTheTopOfARunThatIsNotWholeNothingIsLookedAt() throws IOException {
    Path work = Files.createDirectories(folder.resolve("a/1.delvis/spool/0")).resolve("../..");
    work = work.normalize();
    Files.createFile(RunLock.file(work));
    assertThat(RunTree.paths(folder, 5))
        .containsExactly(
            folder, folder.resolve("a"), work, RunLock.file(work), work.resolve("spool"));
    assertThat(RunTree.all(folder)).contains(work.resolve("spool/0"));
  }
}
