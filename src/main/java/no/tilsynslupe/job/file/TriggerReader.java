package no.tilsynslupe.job.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.job.file.YamlMap.Value;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what makes a job run: {@code cron} or {@code inbox}. */
record TriggerReader(Path file, Mistakes mistakes) {
  static final List<String> INBOX_KEYS = List.of("folder", "pattern", "still-seconds");
  static final String DEFAULT_PATTERN = "*.zip";
  static final int DEFAULT_STILL_SECONDS = 60;
  static final int MOST_STILL_SECONDS = 86_400;

  private static final ZonedDateTime SOME_DAY =
      ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneId.of("Europe/Oslo"));

  JobTrigger trigger(YamlMap map) {
    if (map.has(JobKey.CRON.key()) && map.has(JobKey.INBOX.key())) {
      map.raw(JobKey.INBOX.key())
          .ifPresent(node -> mistakes.at(node, JobKey.INBOX.key(), FileTexts.say("cron_og_inbox")));
    }
    Optional<Node> inbox = map.raw(JobKey.INBOX.key());
    if (inbox.isPresent()) {
      return inbox(inbox.get());
    }
    return map.scalar(JobKey.CRON.key()).map(this::cron).orElse(new JobTrigger.ByHand());
  }

  private JobTrigger cron(Value value) {
    JobTrigger.Cron cron = new JobTrigger.Cron(value.text());
    try {
      if (cron.expression().next(SOME_DAY) == null) {
        mistakes.at(
            value.node(), JobKey.CRON.key(), FileTexts.say("cron_aldri", "verdi", value.text()));
      }
    } catch (IllegalArgumentException e) {
      mistakes.at(
          value.node(), JobKey.CRON.key(), FileTexts.say("cron_form", "verdi", value.text()));
    }
    return cron;
  }

  private JobTrigger inbox(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      mistakes.at(
          node,
          JobKey.INBOX.key(),
          FileTexts.say("inbox_form", "eks_inbox", "{folder: ../innboks}"));
      return new JobTrigger.ByHand();
    }
    YamlMap map = new YamlMap(mapping, "inbox.", INBOX_KEYS, mistakes);
    if (!map.has("folder")) {
      mistakes.at(node, "inbox.folder", FileTexts.say("inbox_mappe"));
    }
    @Nullable Path folder = map.scalar("folder").map(this::folder).orElse(null);
    String pattern = map.scalar("pattern").map(this::pattern).orElse(DEFAULT_PATTERN);
    int still = map.number("still-seconds", 1, MOST_STILL_SECONDS).orElse(DEFAULT_STILL_SECONDS);
    return folder == null ? new JobTrigger.ByHand() : new JobTrigger.Inbox(folder, pattern, still);
  }

  private @Nullable Path folder(Value value) {
    mistakes.gate(value.node(), "inbox.folder", value.text());
    try {
      return JobFolder.of(file).resolve(value.text()).normalize();
    } catch (InvalidPathException e) {
      mistakes.at(value.node(), "inbox.folder", FileTexts.say("ikke_mappe", "verdi", value.text()));
      return null;
    }
  }

  private String pattern(Value value) {
    mistakes.gate(value.node(), "inbox.pattern", value.text());
    String pattern = value.text();
    if (pattern.contains("/") || pattern.contains("\\")) {
      mistakes.at(value.node(), "inbox.pattern", FileTexts.say("monster_er_sti", "verdi", pattern));
    } else {
      InputPattern.fault(pattern)
          .ifPresent(fault -> mistakes.at(value.node(), "inbox.pattern", fault));
    }
    return pattern;
  }
}
