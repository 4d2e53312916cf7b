package no.tilsynslupe.privacy;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds street addresses, post boxes, and post codes with their place. */
final class AddressFinder {
  private static final String NUMBER =
      "(?:\\s?nr\\.?)?[\\s_]{1,2}(?<nr>[1-9][0-9]{0,3})(?:\\s?[A-Ha-h](?![\\p{L}0-9]))?"
          + "(?:\\s?[-/]\\s?[1-9][0-9]{0,2}[A-Ha-h]?(?![\\p{L}0-9]))?";

  /** Not an address: a length, an amount, a share, a time, a date. */
  private static final String NO_UNIT =
      "(?!\\s?(?:km|m|meter|kilometer|kr|kroner|prosent|dager|uker|måneder|mnd|år|timer|min|stk|"
          + "personer|barn|plasser|rom|ganger|ukers|dagers)(?![\\p{L}]))(?!\\s?%)(?![0-9]|[.,][0-9])";

  /** The number of a flat, and the post code with its place. */
  private static final String REST =
      "(?:,?\\s{1,2}[HKLU]0[0-9]{3})?(?:,?\\s{1,2}(?:NO?-)?[0-9]{4}\\s{1,2}\\p{Lu}[\\p{L}]+(?: [iI] \\p{Lu}\\p{L}+|[- ]\\p{Lu}\\p{L}+)?)?";

  private static final String STRONG =
      "(?:veien|vegen|veg|vei|veier|gata|gaten|gate|gt|allé|alle|alleen|alléen|allèen|allè|svingen|sving|stien"
          + "|bakken|bakkane|brygge|brygga|kaia|kaien|ringen|terrasse|terrassen|smauet|smuget|veita"
          + "|stubben|kroken|toppen|tråkka|faret|løkka|løkken|jordet|åsen|kleiva|plass|plassen|tunet|torg|torget"
          + "|lia|lien|haugen|hagen|sletta|tun|stien|sti|kollen|skrenten|grenda|feltet|lunden|berget|myra|enga"
          + "|engen|moen|marka|vollen|neset|vika|viken|brua|brinken|hellinga|hellingen|skogen|dalen|tangen"
          + "|bråten|teigen|hammeren|høgda|høyda|minde|passasje|strede|stredet"
          + "|almenning|allmenningen|almenningen|leiret|brynet|landet)";

  private static final String SHORT = "(?:v|vn|gt|g|pl|all)\\.";

  private static final String CAPITALS = "(?:[\\p{Lu}][\\p{L}'.]*[ \\n-]){0,3}";

  /** Storgata 12, Karl Johans gate 5 B, Øvre Kirkevei 3; the words before begin with a capital. */
  private static final Pattern STREET =
      Pattern.compile(
          "(?<![\\p{L}])(?<navn>"
              + CAPITALS
              + "(?:[\\p{Lu}][\\p{L}']+[ -](?:(?:i|på|ved|av|og)\\s)?(?:gate|gt|gata|gaten|vei|veien|veg|vegen|plass|allé|alle"
              + "|terrasse|brygge|minde|torg|tun|sti|strede|løkke|sving|bakke|ring)"
              + "|[\\p{Lu}][\\p{L}']*?"
              + "(?i:"
              + STRONG
              + ")|[\\p{Lu}][\\p{L}']+"
              + SHORT
              + "))(?![\\p{L}])\\.?,?"
              + NUMBER
              + NO_UNIT
              + REST);

  /** storgata 12, in a text without capitals. */
  private static final Pattern LOWER =
      Pattern.compile(
          "(?<![\\p{L}-])(?<navn>[a-zæøåé]{3,}(?:gata|gaten|gate|veien|vegen|vei|veg|svingen|stien|lia|alleen|alléen))"
              + "(?![\\p{L}])"
              + NUMBER
              + NO_UNIT
              + REST);

  private static final Pattern BOX =
      Pattern.compile(
          "(?<![\\p{L}0-9])(?:(?:post\\s?boks|postb\\.)\\s{0,2}|(?:pb\\.?|boks)\\s{1,2})(?:nr\\.?\\s?)?[1-9][0-9]{0,3}(?![0-9\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern POST_CODE =
      Pattern.compile(
          "(?<![0-9./,-])(?:(?:N|NO)-)?(?<kode>[0-9]{4})[ \\u00A0]{1,2}(?<sted>\\p{Lu}[\\p{L}]+(?:[ -]\\p{Lu}[\\p{L}]+| i \\p{Lu}\\p{L}+)?)");

  /** Words that only look like a street. */
  private static final Set<String> NO_STREET =
      Set.of(
          "plassen",
          "arbeidsplass",
          "arbeidsplassen",
          "plass",
          "gangen",
          "gang",
          "vei",
          "veien",
          "overgangen",
          "inngangen",
          "tilgangen",
          "utgangen",
          "adgangen",
          "avgangen",
          "omgangen",
          "rundgangen",
          "framgangen",
          "fremgangen",
          "oppgangen",
          "nedgangen",
          "permisjonen",
          "lien",
          "hagen",
          "barnehagen",
          "skogen",
          "dalen",
          "haugen",
          "toppen",
          "tvangen",
          "boligmarka",
          "faktura",
          "familien",
          "italien",
          "hovedveien",
          "gangveien",
          "sykkelveien",
          "familia",
          "gangvei",
          "sykkelvei",
          "turvei",
          "turveien",
          "riksvei",
          "riksveien",
          "fylkesvei",
          "europavei",
          "omvei",
          "utvei",
          "arbeidsvei",
          "skolevei",
          "skoleveien",
          "hjemveien",
          "anlia",
          "spanien",
          "økonomien",
          "timen",
          "aldersgrensen",
          "sakshaugen",
          "barnehageplass",
          "barnehageplassen",
          "sykehjemsplass",
          "institusjonsplass",
          "møteplass",
          "tiltaksplass",
          "tiltaksplassen",
          "lærlingplass",
          "lærlingplassen",
          "praksisplass",
          "praksisplassen",
          "omsorgsplass",
          "døgnplass",
          "hybelplass",
          "oppholdsplass",
          "sti",
          "behandlingsplass",
          "skoleplass",
          "elevplass",
          "førsteplass",
          "sluttplassering",
          "papirhaugen",
          "bunken",
          "bekymringen",
          "ringen",
          "oppringen",
          "moen",
          "neset",
          "landet",
          "utlandet",
          "innlandet",
          "åsen");

  /** «Stengt 15», «Solgt 3»: no street is so called. */
  private static final Pattern PARTICIPLE = Pattern.compile(".*[alnyi]gt");

  private static final Set<String> YEARLY =
      Set.of(
          "i",
          "fra",
          "til",
          "og",
          "av",
          "mai",
          "juni",
          "juli",
          "mars",
          "april",
          "august",
          "september",
          "oktober",
          "november",
          "desember",
          "januar",
          "februar",
          "året",
          "høsten",
          "våren",
          "sommeren",
          "vinteren",
          "siden",
          "for",
          "per",
          "pr");

  private final CleanText text;
  private final String visible;
  private final List<Finding> found;

  AddressFinder(CleanText text, String visible, List<Finding> found) {
    this.text = text;
    this.visible = visible;
    this.found = found;
  }

  void find() {
    if (AddressSigns.hasHouseNumber(visible)) {
      street(STREET);
      street(LOWER);
    }
    if (AddressSigns.hasBox(visible)) {
      Matcher box = BOX.matcher(visible);
      while (box.find()) {
        add(box.start(), box.end(), Confidence.SIKKER);
      }
    }
    if (AddressSigns.hasPostCode(visible)) {
      postCodes();
    }
  }

  private void street(Pattern pattern) {
    Matcher matcher = pattern.matcher(visible);
    while (matcher.find()) {
      String name = matcher.group("navn").strip().toLowerCase(java.util.Locale.ROOT);
      int space = Math.max(name.lastIndexOf(' '), name.lastIndexOf('\n'));
      boolean one = space < 0;
      if (one && (NO_STREET.contains(name) || PARTICIPLE.matcher(name).matches())) {
        continue;
      }
      add(matcher.start("navn"), matcher.end(), Confidence.SANNSYNLIG);
    }
  }

  private void postCodes() {
    Matcher matcher = POST_CODE.matcher(visible);
    while (matcher.find()) {
      String place = matcher.group("sted");
      String first = place.split("[ -]", 2)[0].toLowerCase(java.util.Locale.ROOT);
      if (!Vocabulary.get().isPlace(first)
          && !Vocabulary.get().isPlace(place.toLowerCase(java.util.Locale.ROOT))) {
        continue;
      }
      int year = Integer.parseInt(matcher.group("kode"));
      Lead lead = Lead.of(text, matcher.start());
      boolean behindStreet = isBehindStreet(matcher.start());
      boolean yearLike = year >= 1950 && year <= 2049;
      if (!behindStreet
          && yearLike
          && (lead.within(1, YEARLY) || text.at(matcher.start() - 1) == 0)) {
        continue;
      }
      String after = visible.substring(matcher.end());
      if (after.startsWith(" kommune")
          || lead.within(2, Set.of("kommune", "kommunenr", "kommunenummer"))
          || after.startsWith(" fylke")) {
        continue;
      }
      add(matcher.start(), matcher.end(), Confidence.SANNSYNLIG);
    }
  }

  private boolean isBehindStreet(int place) {
    for (Finding finding : found) {
      if (finding.kind() == IdentityKind.ADRESSE
          && finding.to() <= text.from(place)
          && text.from(place) - finding.to() <= 4) {
        return true;
      }
    }
    return false;
  }

  private void add(int begin, int end, Confidence confidence) {
    found.add(new Finding(IdentityKind.ADRESSE, text.from(begin), text.to(end - 1), confidence));
  }
}
