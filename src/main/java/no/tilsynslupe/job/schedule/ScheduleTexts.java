package no.tilsynslupe.job.schedule;

import no.tilsynslupe.prose.Spoken;

/** What the scheduler says, in the language of the process. */
final class ScheduleTexts {
  private static final Spoken TEXTS = new Spoken(ScheduleTexts.class, "texts.yaml");

  private ScheduleTexts() {}

  static String say(String key, Object... values) {
    return TEXTS.say(key, values);
  }
}
