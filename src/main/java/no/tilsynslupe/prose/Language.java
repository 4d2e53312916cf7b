package no.tilsynslupe.prose;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The languages that the program writes. */
public enum Language {
  NB("nb", "nb-NO"),
  NN("nn", "nn-NO"),
  EN("en", "en-GB");

  /** Sorting is by the order of the country, whatever the language of the report: æ, ø, å last. */
  private static final Locale ORDER = Locale.forLanguageTag("nb-NO");

  /** The environment variable with the code of the language that a process begins in. */
  public static final String VARIABLE = "TILSYNSLUPE_SPRAK";

  private static volatile Language current = NB;

  private final String code;
  private final String tag;

  Language(String code, String tag) {
    this.code = code;
    this.tag = tag;
  }

  /** As it is written on the command line and in files: {@code nb}. */
  public String code() {
    return code;
  }

  /** As documents note it: {@code nb-NO}. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** How numbers and dates are written in it. */
  public Forms forms() {
    return new Forms(this);
  }

  /** The order of names in a list. Remembers the names, which are to be few. */
  public static Comparator<String> order() {
    Collator collator = Collator.getInstance(ORDER);
    // Comparing two names letter by letter, again and again, took a tenth of a large report.
    Map<String, CollationKey> keys = new ConcurrentHashMap<>();
    Comparator<String> byKey =
        Comparator.comparing(name -> keys.computeIfAbsent(name, collator::getCollationKey));
    // Names that the order holds alike are still told apart, or a list would come in any order.
    return byKey.thenComparing(Comparator.naturalOrder());
  }

  /** The language of a code; empty when there is none. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /**
   * The language that the program speaks to whoever started it, and writes its reasons in. There is
   * one for a whole process, as each run has a process of its own; a report knows its own language.
   */
  public static Language current() {
    return current;
  }

  /** Makes this the language of the process. */
  public void use() {
    current = this;
  }
}
