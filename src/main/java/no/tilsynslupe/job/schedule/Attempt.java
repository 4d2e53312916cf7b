package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import no.tilsynslupe.job.schedule.JobHistory.CutOff;
import no.tilsynslupe.job.schedule.JobHistory.Past;
import org.jspecify.annotations.Nullable;

/** A process that was started for a run, and what follows from how it ended. */
final class Attempt {
  /** A run that dies more often is left for people. */
  static final int MOST_RETRIES = 3;

  private final Launch launch;
  private final Launcher.Child child;

  /**
   * What follows.
   *
   * @param line for the log
   * @param next what to do about it at once; null when there is nothing
   * @param settlesDelivery whether the delivery has had its run, for better or worse
   */
  record Verdict(String line, @Nullable Launch next, boolean settlesDelivery) {}

  private Attempt(Launch launch, Launcher.Child child) {
    this.launch = launch;
    this.child = child;
  }

  static Attempt begin(Launch launch, Lane.Surroundings around) throws IOException {
    Launcher.Child child = around.launcher().start(launch);
    around
        .journal()
        .say(
            launch.job(),
            ScheduleTexts.say(
                launch.carryOn() == null ? "er_startet" : "fortsetter",
                "tid",
                Wording.moment(launch.planned()),
                "prosess",
                String.valueOf(child.pid())));
    return new Attempt(launch, child);
  }

  Launch launch() {
    return launch;
  }

  Launcher.Child child() {
    return child;
  }

  boolean alive() {
    return child.alive();
  }

  /** By the folders, which tell more than an exit code: a process may die after the last step. */
  Verdict verdict(Past past) {
    int code = child.exitCode();
    if (code == 0 || past.finished().contains(launch.planned())) {
      return new Verdict(
          ScheduleTexts.say(code == 1 ? "ferdig_fail_on" : "ferdig", "kjoring", run()), null, true);
    }
    if (code >= 2 && code <= 4) {
      return refused(code, past);
    }
    return died(code, past);
  }

  private Verdict refused(int code, Past past) {
    Path folder = launch.carryOn();
    boolean stillThere =
        folder != null && past.cutOff().stream().anyMatch(run -> run.folder().equals(folder));
    if (stillThere && launch.tries() < MOST_RETRIES) {
      return new Verdict(
          ScheduleTexts.say("begynner_pa_nytt", "kjoring", run(), "feil", child.lastError())
              .strip(),
          launch.again(null),
          false);
    }
    if (!past.settled(launch.planned()) && launch.tries() < MOST_RETRIES) {
      // An error leaves a record. A run that met another one of the job leaves none, and that other
      // one may have ended since.
      return new Verdict(
          ScheduleTexts.say("proves_igjen", "kjoring", run(), "feil", child.lastError()).strip(),
          launch.again(null),
          false);
    }
    return new Verdict(
        ScheduleTexts.say(
                "stoppet",
                "kjoring",
                run(),
                "kode",
                String.valueOf(code),
                "hva",
                Wording.exit(code),
                "feil",
                child.lastError())
            .strip(),
        null,
        true);
  }

  private Verdict died(int code, Past past) {
    Optional<Path> folder =
        past.cutOff().stream()
            .filter(run -> run.planned().equals(launch.planned()))
            .map(CutOff::folder)
            .findFirst();
    String how =
        ScheduleTexts.say(
            "dode", "kjoring", run(), "kode", String.valueOf(code), "hva", Wording.exit(code));
    if (launch.tries() < MOST_RETRIES) {
      return new Verdict(
          ScheduleTexts.say(folder.isPresent() ? "og_fortsettes" : "og_pa_nytt", "hva", how),
          launch.again(folder.orElse(null)),
          false);
    }
    String advice =
        folder
            .map(run -> ScheduleTexts.say("fortsett_med", "sti", run))
            .orElse(
                ScheduleTexts.say(
                    "kjor_med",
                    "fil",
                    launch.jobFile(),
                    "dag",
                    LocalDate.ofInstant(launch.planned(), CronTimes.ZONE)));
    return new Verdict(
        ScheduleTexts.say(
                "blir_liggende",
                "hva",
                how,
                "gang",
                String.valueOf(launch.tries() + 1),
                "rad",
                child.lastError(),
                "feil",
                advice)
            .replace("  ", " "),
        null,
        false);
  }

  private String run() {
    return ScheduleTexts.say("kjoringen_for", "tid", Wording.moment(launch.planned()));
  }
}
