package no.tilsynslupe.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.tilsynslupe.job.RunFigures;
import no.tilsynslupe.job.RunHistory;
import no.tilsynslupe.sak.Periode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The history of runs for other programs; the names are those of {@code kjoring.json}. */
final class RunsJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private RunsJson() {}

  static String of(List<RunHistory.Entry> runs) {
    return MAPPER
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(runs.stream().map(RunsJson::run).toList());
  }

  private static Map<String, @Nullable Object> run(RunHistory.Entry run) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("mappe", run.folder().toString());
    json.put("jobb", run.job());
    json.put("tilstand", state(run.state()));
    json.put("planlagt", Objects.toString(run.planned(), null));
    json.put("startet", Objects.toString(run.started(), null));
    json.put("ferdig", Objects.toString(run.finished(), null));
    @Nullable Periode period = run.period();
    json.put("periode_fra", period == null ? null : period.fra().toString());
    json.put("periode_til", period == null ? null : period.til().toString());
    json.put("tall", figures(run.figures()));
    json.put("kom_til", reached(run.reached()));
    RunHistory.@Nullable Failure failure = run.failure();
    json.put("kode", failure == null ? null : failure.exitCode());
    json.put("melding", failure == null ? null : failure.message());
    json.put("uttrekk", run.exports().stream().map(Path::toString).toList());
    return json;
  }

  private static String state(RunHistory.State state) {
    return switch (state) {
      case DONE -> "FERDIG";
      case RUNNING -> "PAGAR";
      case STOPPED -> "AVBRUTT";
      case FAILED -> "FEILET";
      case UNREADABLE -> "ULESELIG";
    };
  }

  private static @Nullable Map<String, Object> figures(@Nullable RunFigures figures) {
    if (figures == null) {
      return null;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    if (!figures.skjult()) {
      json.put("rader_lest", figures.raderLest());
      json.put("rader_brukt", figures.raderBrukt());
      json.put("rader_avvist", figures.raderAvvist());
      json.put("rader_erstattet", figures.raderErstattet());
      json.put("avvik", figures.avvik());
      json.put("risiko", figures.risiko());
      json.put("uavklart", figures.uavklart());
    }
    json.put("programfeil", figures.programfeil());
    return json;
  }

  private static @Nullable Map<String, Object> reached(RunHistory.@Nullable Reached reached) {
    if (reached == null) {
      return null;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("steg", reached.step());
    json.put("nummer", reached.number());
    json.put("av", reached.of());
    json.put("gjort", reached.done());
    json.put("totalt", reached.total());
    json.put("enhet", reached.unit());
    return json;
  }
}
