package no.tilsynslupe.sak;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The legal basis of a line, as written, and the sections of sosialtjenesteloven read from it.
 *
 * @param tekst as written; empty when no legal basis is cited
 * @param paragrafer sections such as {@code 18} or {@code 20a}, sorted; empty when none is read
 */
public record Hjemmel(String tekst, Set<String> paragrafer) {

  public static final Hjemmel INGEN = new Hjemmel("", Set.of());

  private static final List<String> KNOWN =
      List.of("17", "18", "19", "20", "20a", "21", "27", "28", "29", "33", "35");

  /** A law's number or date must never be read as a section: «lov 18. desember 2009 nr. 131». */
  private static final Pattern LAW_NUMBER_OR_DATE =
      Pattern.compile(
          "(lov-)?\\d{4}-\\d{1,2}-\\d{1,2}(-(nr\\.?\\s*)?\\d+)?"
              + "|\\d{1,2}\\s*\\.\\s*(januar|februar|mars|april|mai|juni|juli|august|september|oktober"
              + "|november|desember|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|des)\\.?(\\s*\\d{4})?"
              + "|\\d{1,2}\\s*\\.\\s*\\d{1,2}\\s*\\.\\s*(\\d{4}|\\d{2})"
              + "|\\d{1,2}/\\d{1,2}[-/ ](\\d{4}|\\d{2})"
              + "|\\bnr\\.?\\s*\\d+"
              + "|\\b(19|20)\\d{2}\\b");

  private static final Pattern OWN_LAW =
      Pattern.compile(
          "sosialtjenest\\w*|sosialtenest\\w*|sotjl|sostjl|stjl|stl|\\blov om sosiale\\b");

  private static final Pattern OTHER_LAW =
      Pattern.compile(
          "forvaltningsl\\w*|fvl|fvml|folketrygdl\\w*|ftrl|nav-?l\\w*|kommunel\\w*|koml|barnel\\w*"
              + "|barnevern\\w*|husleiel\\w*|integreringsl\\w*|helse- og omsorg\\w*|hol|offentle\\w*"
              + "|offl|rundskriv\\w*|forskrift\\w*|arbeids- og velferdsforvaltningsl\\w*");

  private static final Pattern LEDD =
      Pattern.compile(
          "\\(\\s*\\d+\\s*\\)|\\b\\d+\\s*\\.?\\s*(ledd|punktum|pkt|setning|alternativ)\\b"
              + "|\\b(ledd|punktum|pkt|bokstav|kap|kapittel)\\.?\\s*\\d+");

  private static final Pattern TOKEN = Pattern.compile("(\\d+)(?:\\s*([a-z])(?![a-zæøå]))?");

  private static final Pattern RANGE =
      Pattern.compile("(\\d{2})\\s*(?:-|–|til)\\s*(\\d{2})(?![\\d-])");

  /** Reads texts such as {@code 18+20}, {@code §§ 18, jf. 20} or {@code stl. § 20 a}. */
  public static Hjemmel parse(String tekst) {
    if (tekst.isBlank()) {
      return INGEN;
    }
    Set<String> found = new TreeSet<>();
    String text = blankOut(LAW_NUMBER_OR_DATE, tekst.toLowerCase(Locale.ROOT));
    for (String part : ownLawParts(blankOut(LEDD, text))) {
      collect(part, found);
    }
    return new Hjemmel(tekst.strip(), Collections.unmodifiableSet(found));
  }

  private static String blankOut(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(" ; ");
  }

  /** Leaves out what stands between the name of another law and the next mention of this one. */
  private static List<String> ownLawParts(String text) {
    StringBuilder own = new StringBuilder();
    int from = 0;
    Matcher other = OTHER_LAW.matcher(text);
    while (from <= text.length() && other.find(from)) {
      own.append(text, from, other.start()).append(" ; ");
      Matcher back = OWN_LAW.matcher(text);
      if (!back.find(other.end())) {
        return List.of(own.toString());
      }
      from = back.end();
    }
    own.append(text, Math.min(from, text.length()), text.length());
    return List.of(own.toString());
  }

  private static void collect(String text, Set<String> found) {
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      int from = Integer.parseInt(range.group(1));
      int to = Integer.parseInt(range.group(2));
      for (int n = from; n <= to && to - from < 12; n++) {
        add(String.valueOf(n), found);
      }
    }
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      String letter = token.group(2);
      boolean sectionLetter = "a".equals(letter) && "20".equals(token.group(1));
      add(sectionLetter ? "20a" : token.group(1), found);
    }
  }

  private static void add(String section, Set<String> found) {
    if (KNOWN.contains(section)) {
      found.add(section);
    }
  }

  public boolean nevner(String paragraf) {
    return paragrafer.contains(paragraf);
  }

  public boolean nevnerEn(String... sections) {
    for (String section : sections) {
      if (paragrafer.contains(section)) {
        return true;
      }
    }
    return false;
  }

  /** True when nothing at all is cited. */
  public boolean erBlank() {
    return tekst.isBlank();
  }
}
