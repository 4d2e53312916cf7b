package no.tilsynslupe.report.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.reference.GuidingRates;
import no.tilsynslupe.criterion.reference.RateEntry;
import no.tilsynslupe.prose.Language;
import org.jspecify.annotations.Nullable;

/** The guiding rates that a criterion compares with, those that come with the program. */
final class RatesExplanation {

  private RatesExplanation() {}

  /**
   * The entries that hold.
   *
   * @param day the day they are asked for; null for all days that are known
   */
  private static List<RateEntry> held(@Nullable LocalDate day) {
    return GuidingRates.builtIn().builtInEntries().stream()
        .filter(entry -> day == null || entry.holds(day))
        .toList();
  }

  /** A line each; that none is known for the day, where it isn't. */
  static List<String> lines(ExplanationWords words, @Nullable LocalDate day) {
    List<RateEntry> held = held(day);
    return day != null && held.isEmpty()
        ? List.of(words.of("ratesUnknown", words.date(day)))
        : held.stream().map(entry -> line(entry, words)).toList();
  }

  private static String line(RateEntry entry, ExplanationWords words) {
    return words.of(
        "rate",
        words.date(entry.from()),
        words.date(entry.to()),
        entry.amounts().entrySet().stream()
            .map(rate -> words.of("rate." + rate.getKey()) + " " + kroner(rate.getValue(), words))
            .collect(Collectors.joining(", ")),
        entry.source());
  }

  private static String kroner(BigDecimal amount, ExplanationWords words) {
    return Language.of(words.language()).orElseThrow().forms().kroner(amount);
  }

  /** The same as data: days, kroner a month by group, and source. */
  static List<Map<String, Object>> json(@Nullable LocalDate day) {
    return held(day).stream().map(RatesExplanation::json).toList();
  }

  private static Map<String, Object> json(RateEntry entry) {
    Map<String, Object> amounts = new LinkedHashMap<>();
    entry.amounts().forEach((group, amount) -> amounts.put(group.name(), amount));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fra", entry.from().toString());
    json.put("til", entry.to().toString());
    json.put("belop", amounts);
    json.put("kilde", entry.source());
    return json;
  }
}
