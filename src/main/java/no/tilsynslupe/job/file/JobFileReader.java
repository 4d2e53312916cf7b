package no.tilsynslupe.job.file;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.ParameterOverride;
import no.tilsynslupe.job.file.YamlMap.Value;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.Edition;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/** Reads a job file and tells of all that is wrong with it at once. */
final class JobFileReader {
  static final int MOST_THREADS = 64;
  static final int MOST_DEADLINE_DAYS = 366;
  static final int MOST_KEEP_DAYS = 36_500;
  static final int MOST_THRESHOLD = 1_000;
  static final List<String> FAIL_ON = List.of("AVVIK", "RISIKO");

  private final Path file;
  private final Mistakes mistakes;

  private record Criteria(
      List<String> ids,
      @Nullable String theme,
      List<ParameterOverride> overrides,
      @Nullable UsedFile file) {}

  JobFileReader(Path file) {
    this.file = file;
    this.mistakes = new Mistakes(file);
  }

  JobFile read() throws IOException {
    String name = JobName.of(file);
    YamlSource source = YamlSource.of(file, FileKind.JOB);
    YamlMap map = new YamlMap(source.root(), "", JobKey.keys(), mistakes);
    Criteria criteria = criteria(map);
    JobFile job =
        new JobFile(
            file.toAbsolutePath().normalize(),
            name,
            source.sha256(),
            gated(map, JobKey.DESCRIPTION).orElse(""),
            input(map),
            new PeriodReader(mistakes).period(map),
            map.date(JobKey.AS_OF.key()).orElse(null),
            criteria.ids(),
            criteria.theme(),
            criteria.overrides(),
            criteria.file(),
            path(map, JobKey.RATES),
            formats(map),
            map.flag(JobKey.ALL_OUTCOMES.key()),
            map.flag(JobKey.NEWEST_WINS.key()),
            failOn(map),
            map.number(JobKey.THREADS.key(), 1, MOST_THREADS).orElse(null),
            map.number(JobKey.DEADLINE_DAYS.key(), 0, MOST_DEADLINE_DAYS).orElse(null),
            path(map, JobKey.DATABASE_KEY),
            map.number(JobKey.KEEP_DAYS.key(), 1, MOST_KEEP_DAYS).orElse(null),
            new PolicyReader(mistakes).read(map),
            form(map),
            new TriggerReader(file, mistakes).trigger(map));
    mistakes.throwIfAny();
    return job;
  }

  private ReportForm form(YamlMap map) {
    ReportForm usual = ReportForm.usual();
    List<String> languages = Arrays.stream(Language.values()).map(Language::code).toList();
    List<Edition> editions =
        map.choices(JobKey.EDITIONS.key(), FileTexts.say("en_utgave"), Edition.codes()).stream()
            .flatMap(name -> Edition.of(name).stream())
            .distinct()
            .toList();
    return new ReportForm(
        map.oneOf(JobKey.LANGUAGE.key(), FileTexts.say("et_sprak"), languages)
            .flatMap(Language::of)
            .orElseGet(Language::current),
        map.oneOf(JobKey.AUDIENCE.key(), FileTexts.say("en_mottaker"), Audience.codes())
            .flatMap(Audience::of)
            .orElse(usual.audience()),
        map.number(JobKey.THRESHOLD.key(), ReportForm.LEAST_THRESHOLD, MOST_THRESHOLD)
            .orElse(usual.threshold()),
        editions.isEmpty() ? usual.editions() : editions);
  }

  private Optional<String> gated(YamlMap map, JobKey key) {
    Optional<Value> value = map.scalar(key.key());
    value.ifPresent(v -> mistakes.gate(v.node(), key.key(), v.text()));
    return value.map(Value::text);
  }

  private List<String> input(YamlMap map) {
    // What comes into the inbox is the input.
    if (!map.has(JobKey.INPUT.key()) && !map.has(JobKey.INBOX.key())) {
      mistakes.add(Mistakes.line(map.node()), FileTexts.say("input_mangler"));
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

  /** What the job's own keys choose, or the criteria file that it names. */
  private Criteria criteria(YamlMap map) throws IOException {
    ChoiceReader.Choice own = new ChoiceReader(mistakes).read(map);
    Optional<Value> named = map.scalar(JobKey.CRITERIA_FILE.key());
    if (named.isEmpty()) {
      return new Criteria(own.criteria(), own.theme(), own.overrides(), null);
    }
    refuseBeside(map, named.get());
    mistakes.gate(named.get().node(), JobKey.CRITERIA_FILE.key(), named.get().text());
    CriteriaFile read = CriteriaFile.read(beside(named.get()));
    return new Criteria(read.criteria(), read.theme(), read.overrides(), read.used());
  }

  private Path beside(Value named) {
    try {
      return JobFolder.of(file).resolve(named.text()).normalize();
    } catch (InvalidPathException e) {
      throw new UserError(
          UserError.Kind.WRONG_USE,
          FileTexts.say(
              "ikke_sti",
              "fil",
              file,
              "linje",
              String.valueOf(Mistakes.line(named.node())),
              "nokkel",
              JobKey.CRITERIA_FILE.key(),
              "verdi",
              named.text()),
          e);
    }
  }

  /** Two places that choose would leave it open which of them holds. */
  private void refuseBeside(YamlMap map, Value named) {
    for (JobKey key : List.of(JobKey.CRITERIA, JobKey.THEME, JobKey.OVERRIDES)) {
      if (map.has(key.key())) {
        mistakes.at(
            named.node(),
            JobKey.CRITERIA_FILE.key(),
            FileTexts.say("ikke_sammen", "nokkel", key.key()));
      }
    }
  }

  /** Whether the file is there, and what it says, is found out when the job runs. */
  private @Nullable Path path(YamlMap map, JobKey key) {
    Optional<String> written = gated(map, key);
    try {
      return written.map(text -> JobFolder.of(file).resolve(text).normalize()).orElse(null);
    } catch (InvalidPathException e) {
      map.raw(key.key())
          .ifPresent(node -> mistakes.at(node, key.key(), FileTexts.say("ikke_filnavn")));
      return null;
    }
  }

  private static List<String> formats(YamlMap map) {
    return map.choices(
        JobKey.FORMATS.key(),
        FileTexts.say("et_format"),
        Arrays.stream(Format.values()).map(Format::code).toList());
  }

  private @Nullable OutcomeCode failOn(YamlMap map) {
    return map.oneOf(JobKey.FAIL_ON.key(), FileTexts.say("et_utfall"), FAIL_ON)
        .map(OutcomeCode::valueOf)
        .orElse(null);
  }
}
