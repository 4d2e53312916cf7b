package no.tilsynslupe.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The measurements of one export. */
final class ExportSize {

  private static final Pattern STEP =
      Pattern.compile("\"steg\" : \"(\\w+)\",\\s*\"millisekunder\" : (\\d+)");
  private static final Pattern ROWS = Pattern.compile("\"rader_lest\" : (\\d+)");

  private final Path export;
  private final List<Measurement> bare = new ArrayList<>();
  private final List<Measurement> check = new ArrayList<>();
  private final Map<String, List<Measurement>> steps = new LinkedHashMap<>();
  private long rows;

  ExportSize(Path export) {
    this.export = export;
  }

  Path export() {
    return export;
  }

  void addBare(Measurement measurement) {
    bare.add(measurement);
  }

  /** Adds a check, with the times of its steps from {@code kjoring.json}. */
  void addCheck(Measurement measurement, Path run) throws IOException {
    check.add(measurement);
    String record = Files.readString(run.resolve("kjoring.json"));
    Matcher step = STEP.matcher(record);
    while (step.find()) {
      steps
          .computeIfAbsent(step.group(1), name -> new ArrayList<>())
          .add(new Measurement(Long.parseLong(step.group(2)) / 1e3, Double.NaN, Double.NaN));
    }
    Matcher read = ROWS.matcher(record);
    rows = read.find() ? Long.parseLong(read.group(1)) : 0;
  }

  Measurement bare() {
    return Measurement.median(bare);
  }

  Measurement check() {
    return Measurement.median(check);
  }

  double ratio() {
    return check().wall() / bare().wall();
  }

  /** Seconds by step; the rest is the start and the end of the program. */
  Map<String, Double> steps() {
    Map<String, Double> medians = new LinkedHashMap<>();
    double sum = 0;
    for (Map.Entry<String, List<Measurement>> step : steps.entrySet()) {
      double median = Measurement.median(step.getValue()).wall();
      medians.put(step.getKey(), median);
      sum += median;
    }
    medians.put("rest", check().wall() - sum);
    return medians;
  }

  long rows() {
    return rows;
  }

  long cases() throws IOException {
    long lines = 0;
    try (BufferedReader reader = Files.newBufferedReader(export.resolve("saker.csv"))) {
      while (reader.readLine() != null) {
        lines++;
      }
    }
    return lines - 1;
  }
}
