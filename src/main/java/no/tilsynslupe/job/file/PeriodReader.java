package no.tilsynslupe.job.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.job.file.YamlMap.Value;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads key {@code period}: a phrase, or days. */
record PeriodReader(Mistakes mistakes) {
  static final List<String> KEYS = List.of("from", "to");

  /** All phrases, as they are told of; {@code N} stands for a number. */
  static final List<String> PHRASES =
      List.of(
          "forrige måned",
          "forrige kvartal",
          "forrige tertial",
          "forrige halvår",
          "forrige år",
          "inneværende måned",
          "inneværende kvartal",
          "inneværende tertial",
          "inneværende halvår",
          "inneværende år",
          "siste N måneder",
          "hele uttrekket");

  private static final String KEY = JobKey.PERIOD.key();

  JobPeriod period(YamlMap map) {
    JobPeriod whole = new JobPeriod.WholeExport();
    Optional<Node> node = map.raw(KEY);
    if (node.isPresent() && node.get() instanceof MappingNode days) {
      return days(days);
    }
    Optional<Value> value = map.scalar(KEY);
    if (value.isEmpty()) {
      return whole;
    }
    Optional<JobPeriod> phrase = JobPeriod.phrase(value.get().text());
    if (phrase.isEmpty()) {
      mistakes.at(
          value.get().node(),
          KEY,
          FileTexts.say(
              "ikke_periode",
              "eks_periode",
              "{from: 2025-01-01, to: 2025-03-31}",
              "verdi",
              value.get().text(),
              "mente",
              Nearest.question(value.get().text(), PHRASES),
              "verdier",
              String.join(", ", PHRASES),
              "maks",
              String.valueOf(JobPeriod.MOST_MONTHS)));
    }
    return phrase.orElse(whole);
  }

  private JobPeriod days(MappingNode node) {
    YamlMap days = new YamlMap(node, KEY + ".", KEYS, mistakes);
    Optional<LocalDate> from = days.date("from");
    Optional<LocalDate> to = days.date("to");
    if (!days.has("from") && !days.has("to")) {
      mistakes.at(
          node,
          KEY,
          FileTexts.say("periode_fra_til", "eks_periode", "{from: 2025-01-01, to: 2025-03-31}"));
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      mistakes.at(node, KEY, FileTexts.say("to_for_from"));
    }
    return new JobPeriod.Fixed(from.orElse(null), to.orElse(null));
  }
}
