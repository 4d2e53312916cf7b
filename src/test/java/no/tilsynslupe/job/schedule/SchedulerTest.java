package no.tilsynslupe.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulerTest {
  private static final String QUARTERS = "cron: 0 3 1 1,4,7,10 *";
  private static final String BEFORE = "2025-03-31T12:00:00+02:00";
  private static final String DUE = "2025-04-01T03:00:00+02:00";
  private static final String AFTER = "2025-04-01T03:00:01+02:00";

  @TempDir Path folder;

  private Office office(String now) throws IOException {
    return new Office(folder, now);
  }

  private Office quarterly() throws IOException {
    Office office = office(BEFORE);
    office.job("kvartal", QUARTERS);
    return office.start();
  }

  @Test
  void aJobRunsOnceAtItsMoment() throws IOException {
    Office office = quarterly();
    office.passTo("2025-04-01T02:59:59+02:00");
    assertThat(office.runs()).isEmpty();
    office.passTo(DUE);
    assertThat(office.runs()).containsExactly("kvartal 20250401-030000");
    office.look().look();
    office.last().finish();
    office.look().look();
    assertThat(office.runs()).hasSize(1);
    office.passTo("2025-07-01T03:00:00+02:00");
    assertThat(office.runs()).containsExactly("kvartal 20250401-030000", "kvartal 20250701-030000");
  }

  @Test
  void theFirstTimeAJobIsSeenItHasMissedNothing() throws IOException {
    Office office = office(AFTER);
    office.job("kvartal", QUARTERS);
    assertThat(office.start().look(2).runs()).isEmpty();
    office.passTo("2025-07-01T03:00:00+02:00");
    assertThat(office.runs()).containsExactly("kvartal 20250701-030000");
  }

  @Test
  void aRunThatWasMissedWhileTheSchedulerWasDownIsTakenOnce() throws IOException {
    Office before = quarterly();
    assertThat(before.runs()).isEmpty();

    Office office = office("2025-04-05T10:00:00+02:00").start();
    assertThat(office.runs()).containsExactly("kvartal 20250401-030000");
    office.last().finish();
    office.look().look();
    assertThat(office.runs()).hasSize(1);
    assertThat(office.log).anyMatch(line -> line.contains("ikke tatt mens planleggeren var nede"));
  }

  @Test
  void ofManyMissedRunsOnlyTheLatestIsTaken() throws IOException {
    quarterly();
    Office office = office("2026-02-01T10:00:00+01:00").start();
    assertThat(office.runs()).containsExactly("kvartal 20260101-030000");
  }

  @Test
  void aRunThatIsKnownFromItsFolderIsNotTakenAgainWhenTheStateIsLost() throws IOException {
    Office office = quarterly().passTo(DUE);
    office.last().finish();
    office.look();
    office.loseState();
    office.start();
    assertThat(office.runs()).hasSize(1);
    // and the moments after the last that is known are missed ones
    office.loseState();
    office.startAt("2025-07-01T03:00:00+02:00");
    assertThat(office.runs()).containsExactly("kvartal 20250401-030000", "kvartal 20250701-030000");
  }

  @Test
  void aJobWithChangedTimesHasMissedNothing() throws IOException {
    quarterly();
    Office office = office("2025-04-05T10:00:00+02:00");
    office.job("kvartal", "cron: 0 4 1 1,4,7,10 *");
    assertThat(office.start().runs()).isEmpty();
  }

  @Test
  void aClockSetBackTakesNoMomentTwice() throws IOException {
    Office office = quarterly().passTo(DUE);
    office.last().finish();
    office.look();
    office.setClock(BEFORE);
    assertThat(office.log).anyMatch(line -> line.startsWith("Klokken er stilt 15 timer tilbake"));
    office.passTo(AFTER);
    assertThat(office.runs()).hasSize(1);
    office.passTo("2025-07-01T03:00:00+02:00");
    assertThat(office.runs()).hasSize(2);
  }

  @Test
  void aClockSetBackWhileTheRunGoesOnTakesNoMomentTwice() throws IOException {
    Office office = quarterly().passTo(DUE).setClock(BEFORE).passTo(AFTER);
    office.last().finish();
    office.look().look();
    assertThat(office.runs()).hasSize(1);
  }

  @Test
  void aClockSetBackOverARestartTakesNoMomentTwice() throws IOException {
    Office office = quarterly().passTo(DUE);
    office.last().finish();
    office.look();
    office.startAt(BEFORE);
    office.passTo(AFTER);
    assertThat(office.runs()).hasSize(1);
    assertThat(office.log).anyMatch(line -> line.contains("klokken er stilt tilbake siden sist"));
  }

  @Test
  void aClockThatWasFarAheadForAWhileDoesNotStopTheJobForYears() throws IOException {
    Office office = quarterly().setClock("2099-01-02T00:00:00+01:00");
    assertThat(office.runs()).containsExactly("kvartal 20990101-030000");
    office.last().finish();
    office.look().setClock(BEFORE).passTo(DUE);
    assertThat(office.runs()).containsExactly("kvartal 20990101-030000", "kvartal 20250401-030000");
  }

  @Test
  void momentsThatComeWhileTheJobRunsBecomeOneRunAfterwards() throws IOException {
    Office office = office("2025-04-01T00:30:00+02:00");
    office.job("time", "cron: 0 * * * *");
    office.start().passTo("2025-04-01T01:00:00+02:00");
    office.passTo("2025-04-01T02:00:00+02:00").passTo("2025-04-01T03:00:00+02:00").look();
    assertThat(office.runs()).containsExactly("time 20250401-010000");
    office.last().finish();
    office.look();
    assertThat(office.runs()).containsExactly("time 20250401-010000", "time 20250401-030000");
    assertThat(office.log)
        .contains(
            "time: kjøringen for 01.04.2025 kl. 02.00 venter: den forrige er ikke ferdig.",
            "time: kjøringen for 01.04.2025 kl. 02.00 faller bort; en senere tar dens plass.");
  }

  @Test
  void jobsRunOneAfterTheOtherInTheOrderOfTheirMoments() throws IOException {
    Office office = office(BEFORE);
    office.job("a", "cron: 0 4 1 4 *");
    office.job("b", "cron: 0 3 1 4 *");
    office.start().passTo("2025-04-01T05:00:00+02:00");
    assertThat(office.runs()).containsExactly("b 20250401-030000");
    office.last().finish();
    office.look();
    assertThat(office.runs()).containsExactly("b 20250401-030000", "a 20250401-040000");
  }

  @Test
  void withParallelJobsRunSideBySide() throws IOException {
    Office office = office(BEFORE).parallel(2);
    for (String name : new String[] {"a", "b", "c"}) {
      office.job(name, QUARTERS);
    }
    office.start().passTo(DUE).look();
    assertThat(office.runs()).containsExactly("a 20250401-030000", "b 20250401-030000");
  }

  @Test
  void aRunThatDiedIsCarriedOnAndLeftForPeopleWhenItDiesAgainAndAgain() throws IOException {
    Office office = quarterly().passTo(DUE);
    for (int i = 0; i <= Attempt.MOST_RETRIES; i++) {
      office.last().die();
      office.look();
    }
    office.look().look();
    assertThat(office.runs())
        .hasSize(1 + Attempt.MOST_RETRIES)
        .startsWith("kvartal 20250401-030000", "kvartal 20250401-030000 restart");
    assertThat(office.log).anyMatch(line -> line.contains("blir liggende. Fortsett den med"));
    // and the next moment comes as usual
    office.passTo("2025-07-01T03:00:00+02:00");
    assertThat(office.last().launch.carryOn()).isNull();
    assertThat(office.runs()).endsWith("kvartal 20250701-030000");
  }

  @Test
  void aRunThatDiedBeforeItWroteAnythingBeginsAgain() throws IOException {
    Office office = quarterly().passTo(DUE);
    office.last().end(1);
    office.look();
    assertThat(office.runs()).containsExactly("kvartal 20250401-030000", "kvartal 20250401-030000");
    office.last().finish();
    office.look().look();
    assertThat(office.runs()).hasSize(2);
  }

  @Test
  void aRunThatDiedAfterItWasWholeIsDone() throws IOException {
    Office office = quarterly().passTo(DUE);
    office.last().finish();
    office.last().end(137);
    office.look().look();
    assertThat(office.runs()).hasSize(1);
  }

  @Test
  void aRunThatEndedInAnErrorIsNotTakenAgain() throws IOException {
    for (int code = 2; code <= 4; code++) {
      Office office = new Office(folder.resolve("kode" + code), BEFORE);
      office.job("kvartal", QUARTERS);
      office.start().passTo(DUE);
      office.last().fail(code);
      office.look().look();
      office.start().look();
      assertThat(office.runs()).hasSize(1);
      assertThat(office.log.toString()).contains("stoppet (kode " + code);
    }
  }

  @Test
  void aRunThatWasCutOffWithTheSchedulerIsCarriedOnAtStart() throws IOException {
    Office office = quarterly().passTo(DUE);
    office.last().die();
    office.start();
    assertThat(office.runs())
        .containsExactly("kvartal 20250401-030000", "kvartal 20250401-030000 restart");
    office.last().finish();
    office.look().look();
    assertThat(office.runs()).hasSize(2);
  }

  @Test
  void aRunThatWasCutOffComesBeforeOneThatWasMissed() throws IOException {
    Office office = quarterly().passTo(DUE);
    office.last().die();
    office.startAt("2025-07-02T00:00:00+02:00");
    office.last().finish();
    office.look();
    assertThat(office.runs().subList(office.runs().size() - 2, office.runs().size()))
        .containsExactly("kvartal 20250401-030000 restart", "kvartal 20250701-030000");
  }

  @Test
  void aRunThatRefusesToGoOnBeginsAnew() throws IOException {
    Office office = quarterly().passTo(DUE);
    office.last().die();
    office.look();
    office.last().end(2);
    office.look();
    assertThat(office.runs())
        .containsExactly(
            "kvartal 20250401-030000",
            "kvartal 20250401-030000 restart",
            "kvartal 20250401-030000");
    assertThat(office.log)
        .anyMatch(line -> line.contains("kan ikke fortsette og begynner på nytt"));
  }

  @Test
  void aMomentIsNotLostWhenTheSchedulerDiesWhileItsRunHasWrittenNothing() throws IOException {
    Office office = quarterly().passTo(DUE).look(30);
    office.last().end(137);
    office.start();
    assertThat(office.runs()).containsExactly("kvartal 20250401-030000", "kvartal 20250401-030000");
  }

  @Test
  void aRunOfAnotherProcessIsWaitedForAndWhatItDidIsKnown() throws IOException {
    Office office = quarterly().passTo(DUE);
    // The scheduler dies, the run lives on.
    office.busyElsewhere.add("kvartal");
    office.start().look(10);
    assertThat(office.runs()).hasSize(1);
    assertThat(office.log.stream().filter(line -> line.contains("i en annen prosess"))).hasSize(1);
    office.busyElsewhere.clear();
    office.last().finish();
    office.look().look();
    assertThat(office.runs()).hasSize(1);
  }

  @Test
  void aRunThatFoundTheJobTakenIsTakenLater() throws IOException {
    Office office = quarterly().passTo(DUE);
    office.busyElsewhere.add("kvartal");
    office.last().end(2);
    office.look().look();
    assertThat(office.runs()).hasSize(1);
    office.busyElsewhere.clear();
    office.look();
    assertThat(office.runs()).containsExactly("kvartal 20250401-030000", "kvartal 20250401-030000");
  }

  @Test
  void aRunThatFoundTheJobTakenByOneThatHasEndedSinceIsTakenAgain() throws IOException {
    Office office = quarterly().passTo(DUE);
    // Refused by a lock, which leaves no record; and the lock is free again.
    office.last().end(2);
    office.look();
    assertThat(office.runs()).containsExactly("kvartal 20250401-030000", "kvartal 20250401-030000");
    office.last().finish();
    office.look().look();
    assertThat(office.runs()).hasSize(2);
  }

  @Test
  void aRunThatIsRefusedAgainAndAgainWithoutARecordIsGivenUp() throws IOException {
    Office office = quarterly().passTo(DUE);
    for (int i = 0; i < 10; i++) {
      office.last().end(2);
      office.look();
    }
    assertThat(office.runs()).hasSize(1 + Attempt.MOST_RETRIES);
    assertThat(office.log.toString()).contains("stoppet (kode 2");
  }

  @Test
  void aJobFileWithAMistakeDoesNotStopTheOthers() throws IOException {
    Office office = office(BEFORE);
    office.job("galt", "krøn: 0 3 1 * *");
    office.job("rett", QUARTERS);
    office.start().passTo(DUE);
    assertThat(office.runs()).containsExactly("rett 20250401-030000");
    assertThat(office.log).anyMatch(line -> line.startsWith("galt: ") && line.contains("krøn"));
  }

  @Test
  void aJobFileIsReadAgainWhenItChanges() throws IOException {
    Office office = quarterly();
    office.job("kvartal", "cron: 0 5 * * *");
    office.look().look().passTo("2025-04-01T05:00:00+02:00");
    assertThat(office.runs()).containsExactly("kvartal 20250401-050000");
  }

  @Test
  void aJobFileThatIsMendedGoesOn() throws IOException {
    Office office = quarterly();
    office.job("kvartal", "cron: tull");
    office.look().look().passTo(AFTER);
    assertThat(office.runs()).isEmpty();
    office.job("kvartal", QUARTERS);
    office.look().look();
    assertThat(office.runs()).containsExactly("kvartal 20250401-030000");
  }

  @Test
  void aJobFileThatIsGoneRunsNoMore() throws IOException {
    Office office = quarterly();
    Files.delete(office.jobs.resolve("kvartal.yaml"));
    office.look().passTo(AFTER);
    assertThat(office.runs()).isEmpty();
    assertThat(office.log).contains("kvartal: jobbfilen er borte; jobben kjøres ikke lenger.");
  }

  @Test
  void aJobFileThatIsAwayForAMomentLosesNoRunThatWaits() throws IOException {
    Office office = office(BEFORE);
    office.job("a", QUARTERS);
    office.job("b", QUARTERS);
    office.start().passTo(DUE);
    assertThat(office.runs()).containsExactly("a 20250401-030000");

    // As a program does that keeps folders alike: deletes and creates.
    Files.delete(office.jobs.resolve("b.yaml"));
    office.look(5);
    office.last().finish();
    office.look(5);
    assertThat(office.runs()).as("while the file is away").hasSize(1);
    office.job("b", QUARTERS);
    office.look().look();
    assertThat(office.runs()).containsExactly("a 20250401-030000", "b 20250401-030000");
  }

  @Test
  void aJobFileThatComesBackAfterLongHasMissedNothing() throws IOException {
    Office office = quarterly();
    Files.delete(office.jobs.resolve("kvartal.yaml"));
    office.look().passTo(AFTER);
    office.job("kvartal", QUARTERS);
    office.look().look();
    assertThat(office.runs()).isEmpty();
    office.start().look(2);
    assertThat(office.runs()).isEmpty();
  }

  @Test
  void aJobFileThatWasAwayAtStartAndComesBackAfterLongHasMissedNothing() throws IOException {
    Office office = quarterly();
    Files.delete(office.jobs.resolve("kvartal.yaml"));
    office.start().look(2).passTo(AFTER);
    office.job("kvartal", QUARTERS);
    office.look().look();
    assertThat(office.runs()).isEmpty();
  }

  @Test
  void aJobThatIsAddedWhileTheSchedulerIsDownHasMissedNothing() throws IOException {
    quarterly();
    Office office = office("2025-04-05T10:00:00+02:00");
    office.job("ny", QUARTERS);
    office.start();
    office.last().finish();
    office.look().look();
    assertThat(office.runs()).containsExactly("kvartal 20250401-030000");
    office.passTo("2025-07-01T03:00:00+02:00");
    office.last().finish();
    office.look();
    assertThat(office.runs()).contains("ny 20250701-030000");
  }

  @Test
  void aJobWhoseNameHasADecomposedLetterStopsWhenItsFileIsGone() throws IOException {
    Office office = office(BEFORE);
    // As some systems keep the name of «må.yaml».
    office.job("ma\u030a", QUARTERS);
    office.start().look();
    Files.delete(office.jobs.resolve("ma\u030a.yaml"));
    office.look().passTo(DUE);
    assertThat(office.log).contains("må: jobbfilen er borte; jobben kjøres ikke lenger.");
    assertThat(office.runs()).isEmpty();
  }

  @Test
  void aJobThatIsAddedWhileTheSchedulerWorksHasMissedNothing() throws IOException {
    Office office = quarterly().passTo("2025-05-01T00:00:00+02:00");
    office.job("ny", QUARTERS);
    office.look().look();
    assertThat(office.runs()).containsExactly("kvartal 20250401-030000");
  }

  @Test
  void inAutumnTheHourThatComesTwiceGivesOneRun() throws IOException {
    Office office = office("2025-10-26T01:00:00+02:00");
    office.job("natt", "cron: 30 2 * * *");
    office.start().passTo("2025-10-26T02:30:00+02:00");
    office.last().finish();
    office.look().passTo("2025-10-26T02:30:00+01:00").passTo("2025-10-26T12:00:00+01:00");
    assertThat(office.runs()).hasSize(1);
  }

  @Test
  void theStateSaysUntilWhenEachJobIsSettled() throws IOException {
    Office office = quarterly();
    assertThat(Files.readString(PlanState.file(office.reports)))
        .contains(
            "\"sist_sett\" : \"2025-03-31T10:00:00Z\"",
            "\"cron\" : \"0 3 1 1,4,7,10 *\"",
            "\"avklart_til\" : \"2025-03-31T10:00:00Z\"");
    // While the run goes on its moment isn't settled, whatever time it is.
    office.passTo(DUE).look(60);
    assertThat(Files.readString(PlanState.file(office.reports)))
        .contains("\"avklart_til\" : \"2025-04-01T00:59:59Z\"");
  }
}
