package no.tilsynslupe.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  private final Queue<String> done = new ConcurrentLinkedQueue<>();

  @Test
  void everythingIsDoneOnce() throws IOException {
    try (SideBySide others = new SideBySide()) {
      for (int i = 0; i < 50; i++) {
        String name = "w" + i;
        others.add(() -> done.add(name));
      }
      others.finish();
    }

    assertThat(done).hasSize(50).doesNotHaveDuplicates();
  }

  @Test
  void whatWaitsBehindSomethingSlowIsDoneByTheOwner() throws IOException {
    CountDownLatch ownerCame = new CountDownLatch(1);
    try (SideBySide others = new SideBySide()) {
      others.add(
          () -> {
            await(ownerCame);
            done.add("slow");
          });
      others.add(
          () -> {
            done.add("behind");
            ownerCame.countDown();
          });
      others.finish();
    }

    assertThat(done).containsExactly("behind", "slow");
  }

  @Test
  void whatFailsElsewhereIsTheOwnersFault() {
    assertThatThrownBy(
            () -> {
              try (SideBySide others = new SideBySide()) {
                others.add(
                    () -> {
                      throw new UncheckedIOException(new IOException("disk"));
                    });
                others.finish();
              }
            })
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("disk");
  }

  @Test
  void whenTheOwnerFailsWhatIsBegunEndsAndTheRestIsGivenUp() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch failed = new CountDownLatch(1);
    assertThatThrownBy(
            () -> {
              try (SideBySide others = new SideBySide()) {
                others.add(
                    () -> {
                      begun.countDown();
                      await(failed);
                      done.add("begun");
                    });
                others.add(() -> done.add("not begun"));
                await(begun);
                new Thread(
                        () -> {
                          pause();
                          failed.countDown();
                        })
                    .start();
                throw new IllegalStateException("owner");
              }
            })
        .hasMessage("owner");

    assertThat(done).containsExactly("begun");
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
