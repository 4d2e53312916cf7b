package no.tilsynslupe.criterion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.tilsynslupe.outcome.Message;
import no.tilsynslupe.outcome.Prosent;
import no.tilsynslupe.outcome.Sitat;
import no.tilsynslupe.outcome.Term;
import no.tilsynslupe.prose.Forms;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Sentence;
import no.tilsynslupe.sak.Periode;

/**
 * Puts the values of a message into its sentence: {@code {dato}} for a value, {@code {n:dag/dager}}
 * for a number with the word that fits it. Dates are written 05.03.2024 (in English 5 March 2024),
 * spans of days with a dash between, numbers with a no-break space between thousands, shares with
 * one decimal, lists as «a, b og c», quoted words in the language's own marks, and a {@link Term}
 * in the language.
 */
final class MessageText {

  private static final int ORE = 2;

  /** Looked up for each value of each finding. */
  private static final Map<String, Forms> FORMS =
      Arrays.stream(Language.values())
          .collect(Collectors.toUnmodifiableMap(Language::code, Language::forms));

  private static final Map<String, Sentence> READ = new ConcurrentHashMap<>();

  private MessageText() {}

  static String of(Map<String, Map<String, String>> sentences, String language, Message message) {
    Map<String, String> byLanguage = sentences.get(message.key());
    String pattern = byLanguage == null ? null : byLanguage.get(language);
    if (pattern == null) {
      throw new IllegalStateException(
          "setningen «" + message.key() + "» finnes ikke på språket " + language);
    }
    return fill(pattern, message.args(), language);
  }

  static String fill(String pattern, Map<String, Object> args, String language) {
    return READ.computeIfAbsent(pattern, Sentence::read)
        .fill(
            slot -> {
              Object value = args.get(slot);
              if (value == null) {
                throw new IllegalStateException("setningen mangler verdien «" + slot + "»");
              }
              return write(value, language);
            });
  }

  static String write(Object value, String language) {
    Forms forms = Objects.requireNonNull(FORMS.get(language));
    if (value instanceof LocalDate date) {
      return forms.date(date);
    }
    if (value instanceof BigDecimal amount) {
      return forms.decimal(amount, ORE);
    }
    if (value instanceof Periode days) {
      return forms.dateRange(days.fra(), days.til());
    }
    if (value instanceof Prosent share) {
      return forms.plain(share.verdi());
    }
    if (value instanceof Sitat words) {
      return forms.quoted(words.tekst());
    }
    if (value instanceof CriterionSpec.Text text) {
      return text.in(language);
    }
    if (value instanceof Term term) {
      return Terms.in(language, term.nokkel());
    }
    if (value instanceof List<?> items) {
      return forms.list(items.stream().map(item -> write(item, language)).toList());
    }
    if (value instanceof Integer || value instanceof Long) {
      return forms.number(((Number) value).longValue());
    }
    return value.toString();
  }
}
