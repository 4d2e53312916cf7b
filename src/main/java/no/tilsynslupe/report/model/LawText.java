package no.tilsynslupe.report.model;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;

/** A legal basis as the catalogue has it, in the words of a language. */
public final class LawText {

  /** What is in words in a legal basis, and the text that says so in other languages. */
  private static final Map<String, String> WORDS =
      Map.of(
          "sosialtjenesteloven", "sosialtjenesteloven",
          "forvaltningsloven", "forvaltningsloven",
          "kommuneloven", "kommuneloven",
          "NAV-loven", "nav_loven",
          "første ledd", "forste_ledd",
          "andre ledd", "andre_ledd",
          "tredje ledd", "tredje_ledd",
          ", jf. ", "jamfor",
          " og ", "og");

  private static final Pattern PART =
      Pattern.compile(
          "sosialtjenesteloven|forvaltningsloven|kommuneloven|NAV-loven"
              + "|(?:første|andre|tredje) ledd|, jf\\. | og |§§?(?=[ \u00a0])");

  private LawText() {}

  /** «sosialtenestelova § 17», “Social Services Act section 17”. */
  public static String of(String hjemmel, Language language) {
    if (language == Language.NB) {
      return hjemmel;
    }
    Prose prose = Prose.of(LawText.class, "law.yaml", language);
    return PART.matcher(hjemmel).replaceAll(part -> Matcher.quoteReplacement(word(part, prose)));
  }

  private static String word(MatchResult part, Prose prose) {
    return switch (part.group()) {
      case "§" -> prose.say("paragraf");
      case "§§" -> prose.say("paragrafer");
      default -> prose.say(WORDS.getOrDefault(part.group(), "og"));
    };
  }
}
