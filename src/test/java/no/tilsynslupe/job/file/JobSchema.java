package no.tilsynslupe.job.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.Edition;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.ReportForm;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of job and criteria files, made from what their reader goes by. */
final class JobSchema {
  private static final String DATE = "^(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})$";

  private JobSchema() {}

  /** That of job files. */
  static String json() {
    return json(schema());
  }

  /** That of criteria files. */
  static String ofCriteriaFiles() {
    return json(criteriaSchema());
  }

  private static String json(Map<String, Object> schema) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    return JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build()
            .writer()
            .with(printer)
            .writeValueAsString(schema)
        + "\n";
  }

  private static Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (JobKey key : JobKey.values()) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", key.meaning());
      property.putAll(value(key));
      properties.put(key.key(), property);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Jobbfil for Tilsynslupe");
    schema.put("description", "Hva en kontroll skal gjøre, og når den skal kjøres.");
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    schema.put("properties", properties);
    schema.put(
        "anyOf",
        List.of(Map.of("required", List.of("input")), Map.of("required", List.of("inbox"))));
    schema.put(
        "not",
        Map.of(
            "anyOf",
            Stream.of(
                    List.of("cron", "inbox"),
                    List.of("criteria-file", "criteria"),
                    List.of("criteria-file", "theme"),
                    List.of("criteria-file", "overrides"))
                .map(keys -> Map.of("required", keys))
                .toList()));
    return schema;
  }

  private static Map<String, Object> criteriaSchema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(
        CriteriaKey.DESCRIPTION.key(), described(CriteriaKey.DESCRIPTION.meaning(), text()));
    for (JobKey key : List.of(JobKey.CRITERIA, JobKey.THEME, JobKey.OVERRIDES)) {
      properties.put(key.key(), described(key.meaning(), value(key)));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Kriteriefil for Tilsynslupe");
    schema.put("description", "Hvilke kriterier som kjøres, og med hvilke grenser.");
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    schema.put("properties", properties);
    schema.put(
        "anyOf",
        List.of(
            Map.of("required", List.of("criteria")),
            Map.of("required", List.of("theme")),
            Map.of("required", List.of("overrides"))));
    return schema;
  }

  private static Map<String, Object> value(JobKey key) {
    return switch (key) {
      case DESCRIPTION, CRON, CRITERIA_FILE, RATES, DATABASE_KEY -> text();
      case INPUT -> list(text());
      case PERIOD -> period();
      case AS_OF -> pattern(DATE);
      case CRITERIA -> uniqueList(choice(ids()));
      case THEME -> choice(themes());
      case OVERRIDES -> list(override());
      case AUDIENCE -> choice(Audience.codes());
      case THRESHOLD -> number(ReportForm.LEAST_THRESHOLD, JobFileReader.MOST_THRESHOLD);
      case EDITIONS -> uniqueList(choice(Edition.codes()));
      case FORMATS -> uniqueList(choice(Arrays.stream(Format.values()).map(Format::code).toList()));
      case LANGUAGE -> choice(Arrays.stream(Language.values()).map(Language::code).toList());
      case ALL_OUTCOMES, NEWEST_WINS -> Map.of("type", "boolean");
      case FAIL_ON -> choice(JobFileReader.FAIL_ON);
      case THREADS -> number(1, JobFileReader.MOST_THREADS);
      case DEADLINE_DAYS -> number(0, JobFileReader.MOST_DEADLINE_DAYS);
      case KEEP_DAYS -> number(1, JobFileReader.MOST_KEEP_DAYS);
      case PERSONVERN -> policy();
      case INBOX -> inbox();
    };
  }

  private static Map<String, Object> period() {
    List<String> phrases = PeriodReader.PHRASES.stream().filter(p -> !p.contains("N")).toList();
    Map<String, Object> days = object(List.of());
    days.put(
        "properties",
        ordered(
            "from", described("Første dag.", pattern(DATE)),
            "to", described("Siste dag.", pattern(DATE))));
    days.put("minProperties", 1);
    return Map.of(
        "anyOf",
        List.of(
            choice(phrases),
            described(
                "De siste hele kalendermånedene før den jobben kjøres i.",
                pattern("^siste (1 måned|[1-9][0-9]{0,2} måneder)$")),
            days));
  }

  private static Map<String, Object> override() {
    Map<String, Object> override = object(List.of("criterion", "parameter", "value", "reason"));
    List<String> parameters =
        specs().stream()
            .flatMap(spec -> spec.parameters().stream())
            .map(CriterionSpec.Parameter::id)
            .distinct()
            .sorted()
            .toList();
    override.put(
        "properties",
        ordered(
            "criterion", described("Kriteriet.", choice(ids())),
            "parameter",
                described(
                    "Parameteren; «tilsynslupe explain» viser hvilke et kriterium har.",
                    choice(parameters)),
            "value",
                described(
                    "Den nye verdien: et helt tall eller en dato, som i katalogen.",
                    Map.of(
                        "anyOf",
                        List.of(number(0, 9999), pattern("^([0-9]{1,4}|\\d{4}-\\d{2}-\\d{2})$")))),
            "from", described("Dagen den gjelder fra. Uten den gjelder den alltid.", pattern(DATE)),
            "reason", described("Hvorfor. Står i rapporten.", text())));
    return override;
  }

  private static Map<String, Object> policy() {
    Map<String, Object> kinds = new LinkedHashMap<>();
    PolicyReader.KINDS.forEach(kind -> kinds.put(kind, choice(PolicyReader.MEASURES)));
    Map<String, Object> policy = object(List.of());
    policy.put("properties", kinds);
    policy.put("minProperties", 1);
    return policy;
  }

  private static Map<String, Object> inbox() {
    Map<String, Object> inbox = object(List.of("folder"));
    Map<String, Object> still =
        described(
            "Hvor mange sekunder størrelsen må ha stått stille før filen tas.",
            number(1, TriggerReader.MOST_STILL_SECONDS));
    still.put("default", TriggerReader.DEFAULT_STILL_SECONDS);
    Map<String, Object> pattern = described("Hvilke filer, etter navn.", text());
    pattern.put("default", TriggerReader.DEFAULT_PATTERN);
    inbox.put(
        "properties",
        ordered(
            "folder",
            described("Mappen det ventes i, regnet fra jobbfilens mappe.", text()),
            "pattern",
            pattern,
            "still-seconds",
            still));
    return inbox;
  }

  private static Map<String, Object> object(List<String> required) {
    Map<String, Object> object = ordered("type", "object", "additionalProperties", false);
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    return object;
  }

  private static Map<String, Object> text() {
    return ordered("type", "string", "minLength", 1);
  }

  private static Map<String, Object> pattern(String regex) {
    return ordered("type", "string", "pattern", regex);
  }

  private static Map<String, Object> choice(List<String> words) {
    return ordered("enum", words);
  }

  private static Map<String, Object> number(int least, int most) {
    return ordered("type", "integer", "minimum", least, "maximum", most);
  }

  private static Map<String, Object> list(Map<String, Object> item) {
    return ordered("type", "array", "minItems", 1, "items", item);
  }

  private static Map<String, Object> uniqueList(Map<String, Object> item) {
    Map<String, Object> list = list(item);
    list.put("uniqueItems", true);
    return list;
  }

  private static Map<String, Object> described(String text, Map<String, Object> value) {
    Map<String, Object> described = ordered("description", text);
    described.putAll(value);
    return described;
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private static List<CriterionSpec> specs() {
    return Catalogue.load().entries().stream().map(Catalogue.Entry::spec).toList();
  }

  private static List<String> ids() {
    return specs().stream().map(CriterionSpec::id).toList();
  }

  private static List<String> themes() {
    return specs().stream().map(CriterionSpec::theme).distinct().sorted().toList();
  }
}
