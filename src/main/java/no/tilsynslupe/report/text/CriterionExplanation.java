package no.tilsynslupe.report.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.criterion.CriterionSpec.DatedValue;
import no.tilsynslupe.criterion.CriterionSpec.Parameter;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/** One criterion in full, as a person would explain it. */
public final class CriterionExplanation {

  private final CriterionSpec spec;
  private final ExplanationWords words;
  private final @Nullable LocalDate day;
  private final TextPage page;

  private CriterionExplanation(
      CriterionSpec spec, ExplanationWords words, @Nullable LocalDate day, TextPage page) {
    this.spec = spec;
    this.words = words;
    this.day = day;
    this.page = page;
  }

  /**
   * For a terminal.
   *
   * @param day the day whose values are given; null for the newest
   */
  public static String text(CriterionSpec spec, ExplanationWords words, @Nullable LocalDate day) {
    return new CriterionExplanation(spec, words, day, new TextPage(false, 1)).write();
  }

  /**
   * In Markdown.
   *
   * @param level how deep the title stands
   */
  public static String markdown(
      CriterionSpec spec, ExplanationWords words, @Nullable LocalDate day, int level) {
    return new CriterionExplanation(spec, words, day, new TextPage(true, level)).write();
  }

  private String write() {
    page.title(spec.id() + " – " + words.of(spec.title()));
    page.paragraph(words.of("hjemmel") + ": " + spec.hjemmel());
    section("rule", words.of(spec.explanation()));
    section("population", words.of(spec.population()));
    counts();
    parameters();
    rates();
    section("right", words.of(spec.right()));
    section("limits", words.of(spec.limits()));
    examples();
    page.heading(words.of("sources"));
    spec.sources().forEach(page::item);
    return page.text();
  }

  private void section(String key, String text) {
    page.heading(words.of(key));
    page.paragraph(text);
  }

  private void counts() {
    page.heading(words.of("counts"));
    List<String> tables = spec.unitTables().stream().map(Tabell::navn).toList();
    page.item(
        words.of("unit", words.of("unit." + spec.unit().name()))
            + " "
            + words.of(tables.size() == 1 ? "from" : "from.many", words.list(tables)));
    if (!spec.looksIn().isEmpty()) {
      page.item(words.of("looks", words.list(spec.looksIn().stream().map(Tabell::navn).toList())));
    }
    if (!spec.columns().isEmpty()) {
      page.item(words.of("columns", String.join(", ", spec.columns())));
    }
    page.item(words.of("type." + spec.type().name()));
    page.item(valid());
    page.item(
        words.of("theme", spec.theme(), spec.type().code(), String.valueOf(CriterionSpec.KATALOG)));
  }

  private String valid() {
    LocalDate last = spec.validTo();
    String rule =
        last == null
            ? words.of("valid", words.date(spec.validFrom()))
            : words.of("validTo", words.date(spec.validFrom()), words.date(last));
    boolean inForce =
        day == null || (!day.isBefore(spec.validFrom()) && (last == null || !day.isAfter(last)));
    return inForce || day == null ? rule : rule + " " + words.of("notInForce", words.date(day));
  }

  private void parameters() {
    if (spec.parameters().isEmpty()) {
      return;
    }
    page.heading(day == null ? words.of("parameters") : words.of("parametersOn", words.date(day)));
    spec.parameters().forEach(parameter -> page.item(parameter(parameter)));
  }

  private void rates() {
    if (spec.comparesWithRates()) {
      page.heading(day == null ? words.of("rates") : words.of("ratesOn", words.date(day)));
      RatesExplanation.lines(words, day).forEach(page::item);
    }
  }

  private String parameter(Parameter parameter) {
    DatedValue now = parameter.inForce(day);
    String text =
        words.of(
            "parameter",
            words.of(parameter.meaning()),
            words.value(parameter.unit(), now.value()),
            words.date(now.from()),
            parameter.id(),
            words.source(parameter.source()));
    List<String> earlier =
        parameter.values().stream()
            .filter(value -> value.from().isBefore(now.from()))
            .map(
                value ->
                    words.of(
                        "earlierValue",
                        words.value(parameter.unit(), value.value()),
                        words.date(value.from())))
            .toList();
    return earlier.isEmpty() ? text : text + " " + words.of("earlier", words.list(earlier));
  }

  private void examples() {
    page.heading(words.of("examples"));
    if (!words.of("examplesNote").isEmpty()) {
      page.paragraph(words.of("examplesNote"));
    }
    for (CriterionSpec.Example example : spec.examples()) {
      List<String> parts = new ArrayList<>();
      parts.add(example.name() + " → " + outcomes(example) + ".");
      if (!words.of("data").isEmpty()) {
        parts.add(
            words.of("data") + ": " + ExampleData.of(example, words.of("data.missing")) + ".");
      }
      page.item(String.join(" ", parts));
    }
  }

  private String outcomes(CriterionSpec.Example example) {
    List<CriterionSpec.Expected> expected = example.expect();
    return switch (expected.size()) {
      case 0 -> words.of("outcome.none");
      case 1 -> outcome(expected.get(0));
      default ->
          expected.stream().map(e -> e.id() + ": " + outcome(e)).collect(Collectors.joining("; "));
    };
  }

  private String outcome(CriterionSpec.Expected expected) {
    if (expected.utfall() == null) {
      return words.of("outcome.outside");
    }
    String outcome = words.of("outcome." + expected.utfall().name());
    return expected.alvor() == null
        ? outcome
        : outcome + ", " + words.of("severity." + expected.alvor().name());
  }
}
