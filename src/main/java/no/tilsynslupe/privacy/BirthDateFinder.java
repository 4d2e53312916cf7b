package no.tilsynslupe.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds full dates of birth: a day, month and year behind a word that tells of birth. */
final class BirthDateFinder {
  private static final String MONTH =
      "(?:jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sep(?:t|tember)?"
          + "|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)";
  private static final String DATE =
      "(?<dato>(?:0?[1-9]|[12][0-9]|3[01])\\s?[./-]\\s?(?:0?[1-9]|1[0-2])\\s?[./-]\\s?'?(?:(?:19|20)[0-9]{2}|[0-9]{2})"
          + "|(?:19|20)[0-9]{2}[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12][0-9]|3[01])"
          + "|(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)[0-9]{2}|[0-9]{2})"
          + "|(?:0?[1-9]|[12][0-9]|3[01])\\s?[./]\\s?(?:0?[1-9]|1[0-2])\\.?\\s(?:19|20)[0-9]{2}"
          + "|(?:0?[1-9]|[12][0-9]|3[01])\\.?\\s?"
          + MONTH
          + "\\.?,?\\s?(?:(?:19|20)[0-9]{2}|'?[0-9]{2}))"
          + "(?![0-9]|[.,-][0-9])";
  private static final String BORN =
      "(?<![\\p{L}])(?:født|fødd|føddes|fødte|fødselsdato(?:en)?|fødselsdag(?:en)?|f(?:ø|o)ds?\\.?\\s?dato|fdato"
          + "|f\\.?\\s?dato|fdt|fd|født\\.|f\\.|f:|f|dob|d\\.o\\.b\\.?|date of birth|born|bursdag(?:en)?"
          + "|fødselsår|geburtsdatum)";
  private static final String BETWEEN =
      "(?:\\s*[:=(,-]{0,2}\\s*(?:er|den|dato|på|the|:)?\\s*[:(]?\\s*)";

  private static final Pattern CALLED =
      Pattern.compile(BORN + BETWEEN + DATE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** «03.04.1987 (fødselsdato)», «er fra 3. april 1987» is none. */
  private static final Pattern BEHIND =
      Pattern.compile(
          DATE + "\\s*[,(-]?\\s*(?:\\(?fødselsdato|er fødselsdato|som fødselsdato)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WHOLE =
      Pattern.compile("\\s*" + DATE + "\\s*(?:[T ].*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private BirthDateFinder() {}

  static boolean mayHold(String lower) {
    return lower.contains("f")
        || lower.contains("dob")
        || lower.contains("bor")
        || lower.contains("bursdag")
        || lower.contains("geb")
        || lower.contains("d.o.b");
  }

  static void find(CleanText text, String visible, List<Finding> found) {
    for (Pattern pattern : List.of(CALLED, BEHIND)) {
      Matcher matcher = pattern.matcher(visible);
      while (matcher.find()) {
        found.add(
            new Finding(
                IdentityKind.FODSELSDATO,
                text.from(matcher.start("dato")),
                text.to(matcher.end("dato") - 1),
                Confidence.SANNSYNLIG));
      }
    }
  }

  /** True when a text is a full date and nothing else. */
  static boolean isDate(String text) {
    return WHOLE.matcher(text).matches();
  }

  /** The year of a text that is a full date, or blank when it has none of four digits. */
  static String year(String text) {
    Matcher matcher = YEAR.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }
}
