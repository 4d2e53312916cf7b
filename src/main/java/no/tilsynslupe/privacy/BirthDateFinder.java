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
      "(?:\\s*[:=(,_-]{0,2}\\s*(?:er|den|dato|på|the|:)?\\s*[:(]?\\s*)";

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

  /** At little cost, as the patterns are dear: whether a word of birth may stand in the text. */
  static boolean mayHold(String lower) {
    for (int i = lower.indexOf('f'); i >= 0; i = lower.indexOf('f', i + 1)) {
      boolean begins = i == 0 || !Character.isLetter(lower.charAt(i - 1));
      if (begins && isBirth(lower, i + 1)) {
        return true;
      }
    }
    return lower.contains("dob")
        || lower.contains("d.o.b")
        || lower.contains("birth")
        || lower.contains("born")
        || lower.contains("bursdag")
        || lower.contains("geburt");
  }

  /** Behind the f: «født», «fods», «fdato», or the f alone. */
  private static boolean isBirth(String lower, int i) {
    if (i >= lower.length() || !Character.isLetter(lower.charAt(i)) || lower.charAt(i) == 'd') {
      return true;
    }
    return lower.startsWith("ød", i) || lower.startsWith("od", i);
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
