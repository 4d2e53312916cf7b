package no.tilsynslupe.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a whole process took, from its start to its end.
 *
 * @param wall seconds
 * @param cpu seconds of all its threads; NaN where the system doesn't say
 * @param peak most memory it held, in MB; NaN where the system doesn't say
 */
record Measurement(double wall, double cpu, double peak) {

  private static final int POLL_MILLIS = 10;
  private static final double TICKS_A_SECOND = 100;
  private static final double KB_A_MB = 1024;

  /**
   * Runs a command; what it prints goes to {@code log}.
   *
   * @throws IOException also when it ends with an error
   */
  static Measurement of(List<String> command, Map<String, String> environment, Path log)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
    long began = System.nanoTime();
    Process process = builder.start();
    Path proc = Path.of("/proc", Long.toString(process.pid()));
    double cpu = Double.NaN;
    double peak = Double.NaN;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      cpu = later(cpu, cpu(proc));
      peak = later(peak, peak(proc));
    }
    double wall = (System.nanoTime() - began) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(
          "%s ended with %d: %s"
              .formatted(command, process.exitValue(), Files.readString(log).strip()));
    }
    return new Measurement(wall, cpu, peak);
  }

  private static double later(double before, double now) {
    return Double.isNaN(now) ? before : now;
  }

  private static double cpu(Path proc) {
    try {
      String stat = Files.readString(proc.resolve("stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
    } catch (IOException | RuntimeException gone) {
      return Double.NaN;
    }
  }

  private static double peak(Path proc) {
    try {
      for (String line : Files.readAllLines(proc.resolve("status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / KB_A_MB;
        }
      }
      return Double.NaN;
    } catch (IOException | RuntimeException gone) {
      return Double.NaN;
    }
  }

  /** The median of each figure by itself. */
  static Measurement median(List<Measurement> all) {
    return new Measurement(
        middle(all.stream().map(Measurement::wall).toList()),
        middle(all.stream().map(Measurement::cpu).toList()),
        middle(all.stream().map(Measurement::peak).toList()));
  }

  private static double middle(List<Double> values) {
    List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
