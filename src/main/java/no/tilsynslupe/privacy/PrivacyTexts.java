package no.tilsynslupe.privacy;

import no.tilsynslupe.prose.Spoken;

/** What the kinds of identity and what is done with them are called, in the process's language. */
final class PrivacyTexts {
  private static final Spoken TEXTS = new Spoken(PrivacyTexts.class, "texts.yaml");

  private PrivacyTexts() {}

  /** The text of a constant: its class and name are the key in {@code texts.yaml}. */
  static String of(Enum<?> constant) {
    return TEXTS.say(key(constant));
  }

  static String withArticle(IdentityKind kind) {
    return TEXTS.say(key(kind) + "_med_artikkel");
  }

  private static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "_" + constant.name();
  }
}
