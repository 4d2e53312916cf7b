package no.tilsynslupe.report.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.report.model.RunInfo;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code kjoring.json}: what was run on what, and when. The only file that depends on the
 * clock, so it is written apart from the others, when the run is over.
 */
public final class RunRecord {

  /** How long a step took; a restarted step is named for each time it was run. */
  public record StepTime(String steg, Instant start, Duration varighet) {}

  private RunRecord() {}

  public static void write(RunInfo run, List<StepTime> steps, Path dir) throws IOException {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("program", run.programVersjon());
    json.put("katalog", run.katalog());
    json.put("regelsett", run.regelsett());
    json.put("periode_fra", run.periode().fra().toString());
    json.put("periode_til", run.periode().til().toString());
    json.put("uttrekk_dato", run.uttrekkDato().toString());
    json.put("utledet", run.utledet());
    json.put("parametere", run.parametere());
    json.put("filer", run.filer());
    json.put("steg", steps.stream().map(RunRecord::step).toList());
    JsonFile.write(dir.resolve("kjoring.json"), json);
  }

  private static Map<String, @Nullable Object> step(StepTime step) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("steg", step.steg());
    json.put("start", step.start().toString());
    json.put("millisekunder", step.varighet().toMillis());
    return json;
  }
}
