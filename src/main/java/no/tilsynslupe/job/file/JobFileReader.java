package no.tilsynslupe.job.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.job.file.YamlMap.Value;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.report.Format;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a job file and tells of all that is wrong with it at once. */
final class JobFileReader {
  static final int MOST_THREADS = 64;
  static final int MOST_DEADLINE_DAYS = 366;
  static final int MOST_KEEP_DAYS = 36_500;
  static final List<String> FAIL_ON = List.of("AVVIK", "RISIKO");

  private final Path file;
  private final Mistakes mistakes;
  private final List<CriterionSpec> catalogue =
      Catalogue.load().entries().stream().map(Catalogue.Entry::spec).toList();

  JobFileReader(Path file) {
    this.file = file;
    this.mistakes = new Mistakes(file);
  }

  JobFile read() throws IOException {
    String name = JobName.of(file);
    YamlSource source = YamlSource.of(file);
    YamlMap map = new YamlMap(source.root(), "", JobKey.keys(), mistakes);
    requireSupported(map);
    List<String> criteria = criteria(map);
    @Nullable String theme = theme(map, criteria);
    OverridesReader overrides = new OverridesReader(chosen(criteria, theme), catalogue, mistakes);
    JobFile job =
        new JobFile(
            file.toAbsolutePath().normalize(),
            name,
            source.sha256(),
            gated(map, JobKey.DESCRIPTION).orElse(""),
            input(map),
            new PeriodReader(mistakes).period(map),
            map.date(JobKey.AS_OF.key()).orElse(null),
            criteria,
            theme,
            overrides.read(map),
            formats(map),
            map.flag(JobKey.ALL_OUTCOMES.key()),
            map.flag(JobKey.NEWEST_WINS.key()),
            failOn(map),
            map.number(JobKey.THREADS.key(), 1, MOST_THREADS).orElse(null),
            map.number(JobKey.DEADLINE_DAYS.key(), 0, MOST_DEADLINE_DAYS).orElse(null),
            map.number(JobKey.KEEP_DAYS.key(), 1, MOST_KEEP_DAYS).orElse(null),
            new TriggerReader(file, mistakes).trigger(map));
    mistakes.throwIfAny();
    return job;
  }

  /** What the format has room for, but the program doesn't do yet, is never silently left out. */
  private void requireSupported(YamlMap map) {
    Optional<Value> audience = map.scalar(JobKey.AUDIENCE.key());
    if (audience.isPresent() && audience.get().text().equalsIgnoreCase("shared")) {
      mistakes.at(
          audience.get().node(),
          JobKey.AUDIENCE.key(),
          "«shared» går ikke an ennå: programmet kan ikke skjule små tall, så rapporten kan ikke deles. Lovlige verdier: internal.");
    } else if (audience.isPresent()) {
      map.oneOf(audience.get(), JobKey.AUDIENCE.key(), "en mottaker", List.of("internal"));
    }
    Optional<Value> language = map.scalar(JobKey.LANGUAGE.key());
    if (language.isPresent() && List.of("nn", "en").contains(language.get().text())) {
      mistakes.at(
          language.get().node(),
          JobKey.LANGUAGE.key(),
          "«%s» går ikke an ennå: rapporten finnes bare på bokmål. Lovlige verdier: nb."
              .formatted(language.get().text()));
    } else if (language.isPresent()) {
      map.oneOf(language.get(), JobKey.LANGUAGE.key(), "et språk", List.of("nb"));
    }
  }

  private Optional<String> gated(YamlMap map, JobKey key) {
    Optional<Value> value = map.scalar(key.key());
    value.ifPresent(v -> mistakes.gate(v.node(), key.key(), v.text()));
    return value.map(Value::text);
  }

  private List<String> input(YamlMap map) {
    // What comes into the inbox is the input.
    if (!map.has(JobKey.INPUT.key()) && !map.has(JobKey.INBOX.key())) {
      mistakes.add(
          Mistakes.line(map.node()),
          "«input»: Nøkkelen mangler. Skriv hvor uttrekkene ligger, for eksempel «input: [../uttrekk]».");
    }
    List<String> patterns = new ArrayList<>();
    for (Value value : map.list(JobKey.INPUT.key())) {
      mistakes.gate(value.node(), JobKey.INPUT.key(), value.text());
      InputPattern.fault(value.text())
          .ifPresentOrElse(
              fault -> mistakes.at(value.node(), JobKey.INPUT.key(), fault),
              () -> patterns.add(value.text()));
    }
    return patterns;
  }

  private List<String> criteria(YamlMap map) {
    List<String> ids = catalogue.stream().map(CriterionSpec::id).toList();
    List<String> chosen = new ArrayList<>();
    for (Value value : map.list(JobKey.CRITERIA.key())) {
      map.oneOf(value, JobKey.CRITERIA.key(), "et kriterium", ids)
          .ifPresent(id -> addOnce(id, chosen, value.node(), JobKey.CRITERIA));
    }
    return chosen;
  }

  private void addOnce(String word, List<String> words, Node node, JobKey key) {
    if (words.contains(word)) {
      mistakes.at(node, key.key(), "«%s» står to ganger. Ta bort den ene.".formatted(word));
    } else {
      words.add(word);
    }
  }

  private @Nullable String theme(YamlMap map, List<String> criteria) {
    List<String> themes = catalogue.stream().map(CriterionSpec::theme).distinct().sorted().toList();
    Optional<String> theme = map.oneOf(JobKey.THEME.key(), "et tema", themes);
    if (theme.isPresent() && chosen(criteria, theme.get()).isEmpty()) {
      map.raw(JobKey.THEME.key())
          .ifPresent(
              node ->
                  mistakes.at(
                      node,
                      JobKey.THEME.key(),
                      "Ingen av kriteriene under «criteria» hører til temaet «%s». Ta bort det ene."
                          .formatted(theme.get())));
    }
    return theme.orElse(null);
  }

  private List<CriterionSpec> chosen(List<String> criteria, @Nullable String theme) {
    return catalogue.stream()
        .filter(spec -> criteria.isEmpty() || criteria.contains(spec.id()))
        .filter(spec -> theme == null || spec.theme().equals(theme))
        .toList();
  }

  private List<String> formats(YamlMap map) {
    List<String> codes = Arrays.stream(Format.values()).map(Format::code).toList();
    List<String> chosen = new ArrayList<>();
    for (Value value : map.list(JobKey.FORMATS.key())) {
      map.oneOf(value, JobKey.FORMATS.key(), "et format", codes)
          .ifPresent(code -> addOnce(code, chosen, value.node(), JobKey.FORMATS));
    }
    return chosen;
  }

  private @Nullable OutcomeCode failOn(YamlMap map) {
    return map.oneOf(JobKey.FAIL_ON.key(), "et utfall jobben kan stoppe på", FAIL_ON)
        .map(OutcomeCode::valueOf)
        .orElse(null);
  }
}
