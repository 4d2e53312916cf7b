package no.tilsynslupe.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTest {
  private static final String NOW = "2025-04-01T10:00:00+02:00";

  @TempDir Path folder;
  private Path inbox;
  private Office office;

  @BeforeEach
  void anOfficeWithAnInbox() throws IOException {
    inbox = Files.createDirectories(folder.resolve("innboks"));
    office = new Office(folder, NOW);
    office.job("tilsyn", "inbox: {folder: ../innboks, pattern: \"*\", still-seconds: 5}");
    office.start();
  }

  @Test
  void aDeliveryIsTakenWhenItHasBeenStillLongEnough() throws IOException {
    Files.writeString(inbox.resolve("a.zip"), "innhold");
    office.look(4);
    assertThat(office.runs()).isEmpty();
    office.look(2);
    assertThat(office.runs()).hasSize(1);
    Path taken = office.last().launch.delivery();
    assertThat(taken).hasContent("innhold").hasFileName("a.zip");
    assertThat(taken.getParent().getParent()).isEqualTo(inbox.resolve("tatt").resolve("tilsyn"));
    assertThat(inbox.resolve("a.zip")).doesNotExist();
  }

  @Test
  void aDeliveryThatGrowsIsWaitedFor() throws IOException {
    Path file = Files.writeString(inbox.resolve("a.zip"), "i");
    for (int i = 0; i < 5; i++) {
      office.look(4);
      Files.writeString(file, "i".repeat(i + 2));
    }
    assertThat(office.runs()).isEmpty();
    office.look(6);
    assertThat(office.runs()).hasSize(1);
  }

  @Test
  void aFolderIsTakenWholeWhenAllInItIsStill() throws IOException {
    Path delivery = Files.createDirectory(inbox.resolve("levert"));
    office.look(6);
    assertThat(office.runs()).as("an empty folder is none").isEmpty();
    Files.writeString(delivery.resolve("saker.csv"), "sak_id");
    office.look(4);
    Files.writeString(delivery.resolve("vedtak.csv.part"), "vedtak_id");
    office.look(6);
    assertThat(office.runs()).isEmpty();
    Files.move(delivery.resolve("vedtak.csv.part"), delivery.resolve("vedtak.csv"));
    office.look(6);
    assertThat(office.runs()).hasSize(1);
    assertThat(office.last().launch.delivery().resolve("vedtak.csv")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.zip.part",
        "a.tmp",
        ".skjult.zip",
        "~$a.xlsx",
        "a.zip.crdownload",
        "a.zip.sha256",
        "a.csv"
      })
  void whatIsStillBeingWrittenOrIsNoDeliveryIsLeftAlone(String name) throws IOException {
    Files.writeString(inbox.resolve(name), "innhold");
    office.look(20);
    assertThat(office.runs()).isEmpty();
    assertThat(inbox.resolve(name)).hasContent("innhold");
  }

  @Test
  void aSymbolicLinkIsLeftAlone() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("ekte.zip"), "innhold");
    Files.createSymbolicLink(inbox.resolve("a.zip"), elsewhere);
    office.look(20);
    assertThat(office.runs()).isEmpty();
    assertThat(elsewhere).exists();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HASH | true",
        "HASH  a.zip | true",
        "HASH *a.zip | true",
        "HASH  ./ut/annet-navn.zip | true",
        "STOR | true",
        "0000000000000000000000000000000000000000000000000000000000000000 | false",
        "ikke en sum | false",
        "HASH0 | false",
        "'' | false",
      })
  void theChecksumMustFitWhenItIsThere(String sum, boolean taken) throws IOException {
    Files.writeString(inbox.resolve("a.zip"), "innhold");
    Files.writeString(inbox.resolve("a.zip.sha256"), sums(sum, "innhold"));
    office.look(30);
    assertThat(office.runs()).hasSize(taken ? 1 : 0);
    if (taken) {
      assertThat(office.last().launch.delivery().resolveSibling("a.zip.sha256")).exists();
      assertThat(inbox.resolve("a.zip.sha256")).doesNotExist();
    } else {
      assertThat(office.log.stream().filter(line -> line.contains("blir ikke tatt"))).hasSize(1);
      assertThat(inbox.resolve("a.zip")).exists();
    }
  }

  @Test
  void aMisfitIsTakenOnceItIsMended() throws IOException {
    Files.writeString(inbox.resolve("a.zip"), "inn");
    Files.writeString(inbox.resolve("a.zip.sha256"), sums("HASH", "innhold"));
    office.look(10);
    assertThat(office.runs()).isEmpty();
    Files.writeString(inbox.resolve("a.zip"), "innhold");
    office.look(6);
    assertThat(office.runs()).hasSize(1);
  }

  @Test
  void aFolderFitsWhenAllOfItIsListed() throws IOException {
    Path delivery = Files.createDirectory(inbox.resolve("levert"));
    Files.writeString(delivery.resolve("saker.csv"), "s");
    Files.writeString(delivery.resolve("vedtak.csv"), "v");
    Path sums = inbox.resolve("levert.sha256");
    Files.writeString(sums, sums("HASH", "s") + "  levert/saker.csv\n");
    office.look(10);
    assertThat(office.runs()).isEmpty();
    Files.writeString(
        sums,
        sums("HASH", "s") + "  levert/saker.csv\n" + sums("HASH", "v") + "  levert/vedtak.csv\n");
    office.look(6);
    assertThat(office.runs()).hasSize(1);
  }

  @Test
  void deliveriesRunOneAfterTheOtherEachByItself() throws IOException {
    Files.writeString(inbox.resolve("b.zip"), "b");
    Files.writeString(inbox.resolve("a.zip"), "a");
    office.look(20);
    assertThat(office.started).hasSize(1);
    assertThat(office.last().launch.delivery()).hasFileName("a.zip");
    assertThat(inbox.resolve("b.zip")).exists();
    office.last().finish();
    office.look(10);
    assertThat(office.started).hasSize(2);
    assertThat(office.last().launch.delivery()).hasFileName("b.zip");
    assertThat(office.started.get(0).launch.planned())
        .isNotEqualTo(office.started.get(1).launch.planned());
  }

  @Test
  void aDeliveryThatWasTakenWithoutARunIsRunAtStart() throws IOException {
    Files.writeString(inbox.resolve("a.zip"), "a");
    office.look(6);
    office.last().end(137);
    office.start();
    assertThat(office.started).hasSize(2);
    assertThat(office.started.get(1).launch).isEqualTo(office.started.get(0).launch);
    office.last().finish();
    office.look();
    office.start().look(20);
    assertThat(office.started).hasSize(2);
  }

  @Test
  void aDeliveryWhoseRunIsDoneIsNeverRunAgainEvenWhenTheRunHasBeenRemoved() throws IOException {
    Files.writeString(inbox.resolve("a.zip"), "a");
    office.look(6);
    office.last().finish();
    office.look();

    Office later = new Office(folder, "2026-04-01T10:00:00+02:00");
    assertThat(later.start().look(20).runs()).isEmpty();
  }

  @Test
  void aDeliveryThatStopsAtTheGateStaysTaken() throws IOException {
    Files.writeString(inbox.resolve("a.zip"), "a");
    office.look(6);
    Path taken = office.last().launch.delivery();
    office.last().fail(4);
    office.look(20);
    office.start().look(20);
    assertThat(office.started).hasSize(1);
    assertThat(taken).exists();
  }

  @Test
  void aRunOfADeliveryThatWasCutOffIsCarriedOn() throws IOException {
    Files.writeString(inbox.resolve("a.zip"), "a");
    office.look(6);
    office.last().die();
    office.start();
    assertThat(office.started).hasSize(2);
    assertThat(office.last().launch.carryOn()).isNotNull();
    // Its input was replaced: it begins anew, with the delivery.
    office.last().end(2);
    office.look();
    assertThat(office.last().launch.delivery()).hasFileName("a.zip");
    assertThat(office.last().launch.carryOn()).isNull();
  }

  @Test
  void aFolderMadeForADeliveryThatWasNeverMovedIsRemoved() throws IOException {
    Path empty = Files.createDirectories(inbox.resolve("tatt/tilsyn/20250401-095900"));
    office.start();
    assertThat(empty).doesNotExist();
    assertThat(office.runs()).isEmpty();
  }

  @Test
  void aChecksumThatWasLeftBehindFollowsItsDelivery() throws IOException {
    Path claim = Files.createDirectories(inbox.resolve("tatt/tilsyn/20250401-095900"));
    Files.writeString(claim.resolve("a.zip"), "a");
    Files.writeString(inbox.resolve("a.zip.sha256"), "sum");
    office.start();
    assertThat(office.runs()).containsExactly("tilsyn 20250401-095900");
    assertThat(claim.resolve("a.zip.sha256")).exists();
  }

  @Test
  void aDeliveryWhoseChecksumCanNotBeMovedIsRunAllTheSame() throws IOException {
    Files.writeString(inbox.resolve("a.zip"), "a");
    Path sum = Files.writeString(inbox.resolve("a.zip.sha256"), sums("HASH", "a"));
    // Asked once for its one portion, and then for the last time before it is taken.
    int[] asked = {0};
    office.stopping(() -> ++asked[0] == 2 && sum.toFile().delete() && false).look(10);
    assertThat(sum).doesNotExist();
    assertThat(office.runs()).hasSize(1);
    assertThat(office.last().launch.delivery()).hasContent("a");
  }

  @Test
  void aMissingInboxIsToldOfOnce() throws IOException {
    Files.delete(inbox);
    office.look(5);
    assertThat(office.log.stream().filter(line -> line.contains("Finner ikke innboksen")))
        .hasSize(1);
    Files.createDirectory(inbox);
    Files.writeString(inbox.resolve("a.zip"), "a");
    office.look(6);
    assertThat(office.runs()).hasSize(1);
  }

  @Test
  void nothingInADeliveryIsWrittenTo() throws IOException {
    Path delivery = Files.createDirectory(inbox.resolve("levert"));
    Files.writeString(delivery.resolve("saker.csv"), "sak_id");
    office.look(6);
    office.last().finish();
    office.look();
    try (Stream<Path> files = Files.list(office.last().launch.delivery())) {
      assertThat(files.map(path -> path.getFileName().toString()).toList())
          .isEqualTo(List.of("saker.csv"));
    }
  }

  private static String sums(String text, String content) {
    try {
      String sum =
          HexFormat.of()
              .formatHex(
                  MessageDigest.getInstance("SHA-256")
                      .digest(content.getBytes(StandardCharsets.UTF_8)));
      return text.equals("STOR")
          ? sum.toUpperCase(java.util.Locale.ROOT)
          : text.replace("HASH", sum);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
