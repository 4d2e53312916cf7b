package no.tilsynslupe.sak;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The legal basis of a line, as written, and the sections of sosialtjenesteloven read from it.
 *
 * @param tekst as written; empty when no legal basis is cited
 * @param nevnt the sections read, a bit for each of {@link #KNOWN}: criteria ask for them of every
 *     line
 */
public record Hjemmel(String tekst, int nevnt) {

  public static final Hjemmel INGEN = new Hjemmel("", 0);

  /** The delivery says nothing of the legal basis of any line. */
  public static final Hjemmel UKJENT = new Hjemmel("", 1 << 30);

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
    int found = 0;
    String text = blankOut(LAW_NUMBER_OR_DATE, tekst.toLowerCase(Locale.ROOT));
    for (String part : ownLawParts(blankOut(LEDD, text))) {
      found |= sections(part);
    }
    return new Hjemmel(tekst.strip(), found);
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

  private static int sections(String text) {
    int found = 0;
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      int from = Integer.parseInt(range.group(1));
      int to = Integer.parseInt(range.group(2));
      for (int n = from; n <= to && to - from < 12; n++) {
        found |= bit(String.valueOf(n));
      }
    }
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      String letter = token.group(2);
      boolean sectionLetter = "a".equals(letter) && "20".equals(token.group(1));
      found |= bit(sectionLetter ? "20a" : token.group(1));
    }
    return found;
  }

  /** 0 for a section of no interest. */
  private static int bit(String section) {
    int place = KNOWN.indexOf(section);
    return place < 0 ? 0 : 1 << place;
  }

  /** Sections such as {@code 18} or {@code 20a}, sorted; empty when none is read. */
  public SortedSet<String> paragrafer() {
    SortedSet<String> sections = new TreeSet<>();
    for (String section : KNOWN) {
      if (nevner(section)) {
        sections.add(section);
      }
    }
    return sections;
  }

  /** With the sections of another one too. */
  public Hjemmel og(Hjemmel other) {
    int both = nevnt | other.nevnt;
    return both == nevnt ? this : new Hjemmel(tekst, both);
  }

  public boolean nevner(String paragraf) {
    return nevnt != 0 && (nevnt & bit(paragraf)) != 0;
  }

  public boolean nevnerEn(String... sections) {
    for (String section : sections) {
      if (nevner(section)) {
        return true;
      }
    }
    return false;
  }

  /** True when the delivery says nothing of it: neither that it is cited, nor that it isn't. */
  public boolean ukjent() {
    return equals(UKJENT);
  }

  /** True when nothing at all is cited. */
  public boolean erBlank() {
    return tekst.isBlank();
  }
}
