package no.tilsynslupe.report.model;

import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;

/** What codes are called by people; the words stand in a resource file. */
public final class Labels {

  private Labels() {}

  /** The name of a code; a code without a name stands for itself. */
  public static String of(String theme, String code, Language language) {
    Prose names = Prose.of(Labels.class, "labels.yaml", language);
    String key = theme + "_" + code.replace('-', '_').replace("/", "");
    return names.has(key) ? names.say(key) : code;
  }
}
