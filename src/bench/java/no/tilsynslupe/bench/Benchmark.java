package no.tilsynslupe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs what is measured, each as a process of its own, in turns: so what else the machine does falls
 * on all of them alike.
 */
final class Benchmark {

  private static final String HEAP = "384m";
  private static final int ROWS_A_CASE = 60;
  private static final int STARTS = 5;
  private static final String JVM_OPTIONS = "TILSYNSLUPE_JAVA_OPTS";

  private final Options options;
  private final Path work;
  private final String program;
  private final String java;

  private Benchmark(Options options) throws IOException {
    this.options = options;
    this.work = Files.createDirectories(options.root().resolve("target/bench"));
    this.program = options.root().resolve("tilsynslupe").toString();
    this.java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  public static void main(String[] arguments) throws Exception {
    Options options = Options.of(arguments);
    new Benchmark(options).run();
  }

  private void run() throws IOException, InterruptedException {
    List<ExportSize> sizes = new ArrayList<>();
    if (options.smallRows() > 0) {
      sizes.add(new ExportSize(export(options.smallRows())));
    }
    boolean given = !options.data().toString().isEmpty();
    sizes.add(new ExportSize(given ? options.data() : export(options.rows())));
    for (int i = 1; i <= options.repeats(); i++) {
      for (ExportSize size : sizes) {
        tell("run %d of %d, %s".formatted(i, options.repeats(), size.export()));
        size.addBare(bare(size.export()));
        size.addCheck(check(size.export(), ""), work.resolve("run"));
      }
    }
    Table table = new Table();
    table.machine(options.repeats());
    table.sizes(sizes, HEAP);
    table.steps(sizes);
    table.starts(starts());
    System.out.print(table.text());
    if (!options.out().toString().isEmpty()) {
      Files.writeString(options.out(), table.text());
    }
    if (!options.profile().toString().isEmpty()) {
      String recording = "-XX:StartFlightRecording=settings=profile,filename=" + options.profile();
      check(sizes.get(sizes.size() - 1).export(), recording);
      tell("recorded in " + options.profile());
    }
  }

  /** An export of about so many rows; made once. */
  private Path export(long rows) throws IOException, InterruptedException {
    Path folder = work.resolve("export-" + rows);
    Path done = work.resolve("export-" + rows + ".ferdig");
    if (!Files.exists(done)) {
      tell("making an export of about " + rows + " rows");
      long cases = Math.max(1, rows / ROWS_A_CASE);
      measure(
          List.of(
              program,
              "generate",
              "--cases",
              Long.toString(cases),
              "--rows-per-case",
              Integer.toString(ROWS_A_CASE),
              "--seed",
              "1",
              "--out",
              folder.toString()),
          Map.of());
      Files.createFile(done);
    }
    return folder.resolve("uttrekk");
  }

  private Measurement bare(Path export) throws IOException, InterruptedException {
    String classpath =
        work.resolve("classes") + ":" + options.root().resolve("target/app/lib") + "/*";
    return measure(
        List.of(java, "-cp", classpath, "no.tilsynslupe.bench.BareParse", export.toString()),
        Map.of());
  }

  private Measurement check(Path export, String jvm) throws IOException, InterruptedException {
    return measure(
        List.of(
            program,
            "check",
            export.toString(),
            "--out",
            work.resolve("run").toString(),
            "--overwrite",
            "--threads",
            "2"),
        Map.of(JVM_OPTIONS, ("-Xmx" + HEAP + " " + jvm).strip()));
  }

  /** Small things, where the start is most of it. */
  private Map<String, Measurement> starts() throws IOException, InterruptedException {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put(
        "a JVM that does nothing",
        List.of(java, "-cp", work.resolve("classes").toString(), "no.tilsynslupe.bench.Nothing"));
    commands.put("`tilsynslupe --help`", List.of(program, "--help"));
    commands.put("`tilsynslupe explain P27-3MND`", List.of(program, "explain", "P27-3MND"));
    commands.put(
        "`tilsynslupe check` of the sample, all outputs",
        List.of(
            program,
            "check",
            options.root().resolve("sample-data/saksuttrekk").toString(),
            "--out",
            work.resolve("sample").toString(),
            "--overwrite"));
    Map<String, List<Measurement>> all = new LinkedHashMap<>();
    for (int i = 0; i < STARTS; i++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        all.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
            .add(measure(command.getValue(), Map.of()));
      }
    }
    Map<String, Measurement> medians = new LinkedHashMap<>();
    all.forEach((name, measured) -> medians.put(name, Measurement.median(measured)));
    return medians;
  }

  private Measurement measure(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    return Measurement.of(command, environment, work.resolve("log.txt"));
  }

  private static void tell(String what) {
    System.err.println(what);
  }
}
