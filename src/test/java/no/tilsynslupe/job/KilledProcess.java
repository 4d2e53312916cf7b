package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a main class in a process of its own, on the class path of the test. */
final class KilledProcess {
  private KilledProcess() {}

  /**
   * Runs to the end, or to the crash.
   *
   * @param crash what {@link CrashPoint} is told, or empty for a run that isn't to die
   * @return the exit code
   */
  static int run(Path log, String crash, Class<?> main, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.add("-Dfile.encoding=UTF-8");
    if (!crash.isEmpty()) {
      command.add("-Dtilsynslupe.test.crash=" + crash);
    }
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("The process hangs: " + command);
    }
    return process.exitValue();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
