package no.tilsynslupe.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds e-mail addresses, those with the sign spelt out too. */
final class EmailFinder {
  private static final String LOCAL = "[\\p{L}0-9][\\p{L}0-9._%+'-]{0,63}";
  private static final String SPELT =
      "(?:\\s{0,3}[(\\[{<]\\s{0,2}(?:at|a|krøllalfa|alfakrøll|alfa|snabela|æt)\\s{0,2}[)\\]}>]\\s{0,3}"
          + "|\\s{1,3}(?:krøllalfa|alfakrøll|snabela)\\s{1,3})";
  private static final String DOT =
      "(?:\\.|\\s?[(\\[](?:dot|punktum|prikk)[)\\]]\\s?|\\s(?:dot|punktum)\\s)";

  private static final Pattern SIGN =
      Pattern.compile(
          LOCAL
              + "\\s{0,2}@\\s{0,2}(?:[\\p{L}0-9-]{2,63}|[\\p{L}0-9](?=\\.\\p{L}))(?:"
              + DOT
              + "[\\p{L}0-9-]{2,63}){0,4}");
  private static final Pattern WORDS =
      Pattern.compile(
          LOCAL + SPELT + "[\\p{L}0-9-]{2,63}(?:" + DOT + "[\\p{L}0-9-]{2,63}){0,4}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** « at » alone is an English word, so the domain must end as one. */
  private static final Pattern BARE =
      Pattern.compile(
          LOCAL
              + "\\s{1,2}at\\s{1,2}[\\p{L}0-9-]{2,63}"
              + DOT
              + "(?:no|com|net|org|se|dk|eu|pl|de|uk|ru|io)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The address of an office tells of nobody. */
  private static final Set<String> OFFICE =
      Set.of(
          "post",
          "postmottak",
          "postmottaket",
          "firmapost",
          "info",
          "noreply",
          "no-reply",
          "kundeservice",
          "servicekontoret",
          "servicetorget",
          "support",
          "epost");

  private static final Pattern PUBLIC =
      Pattern.compile(
          "(?:.*\\.)?(?:kommune|nav|helsetilsynet|statsforvalteren|dep|ssb)\\.?(?:no)?");

  private EmailFinder() {}

  static boolean mayHold(String lower) {
    return lower.indexOf('@') >= 0
        || lower.contains("at)")
        || lower.contains("at]")
        || lower.contains(" at ")
        || lower.contains("krøll")
        || lower.contains("snabel")
        || lower.contains("(a)")
        || lower.contains("[a]");
  }

  static void find(CleanText text, String visible, List<Finding> found) {
    for (Pattern pattern : List.of(SIGN, WORDS, BARE)) {
      Matcher matcher = pattern.matcher(visible);
      while (matcher.find()) {
        if (!isOffice(matcher.group()) && hasLetter(matcher.group())) {
          found.add(
              new Finding(
                  IdentityKind.EPOST,
                  text.from(matcher.start()),
                  text.to(matcher.end() - 1),
                  Confidence.SIKKER));
        }
      }
    }
  }

  /** «10 @ møterom 2» is a time and a place. */
  private static boolean hasLetter(String address) {
    return Character.isLetter(address.charAt(0))
        || address.substring(0, address.indexOf('@') + 1).chars().anyMatch(Character::isLetter);
  }

  private static boolean isOffice(String address) {
    int sign = address.indexOf('@');
    if (sign < 0) {
      return false;
    }
    String local = address.substring(0, sign).strip().toLowerCase(Locale.ROOT);
    String domain = address.substring(sign + 1).strip().toLowerCase(Locale.ROOT);
    return OFFICE.contains(local) && PUBLIC.matcher(domain).matches();
  }
}
