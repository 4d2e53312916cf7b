package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.job.PrivateFolders;
import no.tilsynslupe.prose.Language;

/**
 * Starts runs in a JVM like this one: same program, same options, so that heap settings hold for
 * runs too. What they print goes into a log file beside the run's folder.
 */
final class ProcessLauncher implements Launcher {
  private static final int TAIL = 1 << 13;

  /** How a line of an error begins, in the languages that a run may speak. */
  private static final List<String> ERRORS = List.of("Feil: ", "Error: ");

  private final Path reports;
  private final Jvm jvm;

  /**
   * How to start the program.
   *
   * @param java the JVM's executable
   * @param options all of its options but the class path
   * @param classPath the program
   * @param mainClass its entry
   */
  record Jvm(Path java, List<String> options, String classPath, String mainClass) {
    public Jvm {
      options = List.copyOf(options);
    }
  }

  ProcessLauncher(Path reports, Jvm jvm) {
    this.reports = reports;
    this.jvm = jvm;
  }

  @Override
  public Child start(Launch launch) throws IOException {
    Path log =
        PrivateFolders.make(reports.resolve(launch.job()))
            .resolve(Claim.id(launch.planned()) + ".logg");
    // An earlier attempt may have written there too.
    long before = Files.exists(log) ? Files.size(log) : 0;
    ProcessBuilder builder =
        new ProcessBuilder(command(launch))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    // In the environment: a command line on Windows has a limit, and the class path is long.
    builder.environment().put("CLASSPATH", jvm.classPath());
    // Not as an option: that would overrule the job file.
    builder.environment().put(Language.VARIABLE, Language.current().code());
    Process process = builder.start();
    // Nobody types anything.
    process.getOutputStream().close();
    return new Started(process, log, before);
  }

  private List<String> command(Launch launch) {
    List<String> command = new ArrayList<>();
    command.add(jvm.java().toString());
    command.addAll(jvm.options());
    // A log is no terminal, whatever the scheduler itself writes to.
    command.add("-Dtilsynslupe.terminal=false");
    command.add(jvm.mainClass());
    if (launch.carryOn() != null) {
      command.addAll(List.of("restart", launch.carryOn().toString()));
      command.addAll(List.of("--job", launch.jobFile().toString()));
      return command;
    }
    command.addAll(List.of("run", launch.jobFile().toString()));
    command.addAll(List.of("--reports", reports.toString()));
    command.addAll(
        List.of(
            "--planned",
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                launch.planned().atZone(CronTimes.ZONE).toOffsetDateTime())));
    if (launch.delivery() != null) {
      command.addAll(List.of("--input", launch.delivery().toString()));
    }
    return command;
  }

  /**
   * @param before the length of the log when it was started
   */
  private record Started(Process process, Path log, long before) implements Child {
    @Override
    public long pid() {
      return process.pid();
    }

    @Override
    public boolean alive() {
      return process.isAlive();
    }

    @Override
    public int exitCode() {
      return process.exitValue();
    }

    /** Error lines of the program hold nothing from an export. */
    @Override
    public String lastError() {
      try {
        return tail(log, before)
            .lines()
            .flatMap(line -> error(line).stream())
            .reduce((earlier, later) -> later)
            .orElse("");
      } catch (IOException e) {
        return ScheduleTexts.say("logg_uleselig", "sti", log);
      }
    }

    @Override
    public void stop() {
      process.destroy();
    }

    @Override
    public void kill() {
      process.destroyForcibly();
    }
  }

  private static Optional<String> error(String line) {
    return ERRORS.stream()
        .filter(line::startsWith)
        .findFirst()
        .map(beginning -> line.substring(beginning.length()));
  }

  /** The end of what was written after the first {@code before} bytes. */
  private static String tail(Path log, long before) throws IOException {
    if (!Files.exists(log)) {
      return "";
    }
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long length = file.length();
      long from = Math.max(before, length - TAIL);
      byte[] bytes = new byte[(int) Math.max(0, length - from)];
      file.seek(from);
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
