package no.tilsynslupe.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.language.Clauses.Clause;
import no.tilsynslupe.language.ConditionSign.Document;
import no.tilsynslupe.language.ConditionSign.Paper;
import no.tilsynslupe.language.ConditionSign.Strength;
import no.tilsynslupe.language.ConditionSign.Theme;
import no.tilsynslupe.language.ConditionSign.Verb;
import no.tilsynslupe.language.Token.Break;

/**
 * Which of a text's themes and papers one part of it is about: not the person who is handed a
 * paper, not a talk where the place it is held at says more, not «den» before a date.
 */
final class ClauseThings {
  private static final Set<Verb> HANDING_IN = EnumSet.of(Verb.DOKUMENTERE, Verb.LEVERE);
  private static final Set<String> TO = Set.of("til", "for", "hos", "at", "hja");
  private static final Set<String> OWN = Set.of("din", "sin", "min", "en", "ein", "var");

  /** After these words «den» is what was named before: «levere den innen fredag». */
  private static final Set<String> AFTER_PRONOUN =
      Set.of(
          "innen",
          "innan",
          "inn",
          "til",
          "i",
          "hver",
          "kvar",
          "ved",
          "for",
          "fram",
          "frem",
          "med",
          "hos",
          "hja",
          "pa",
          "per",
          "etter",
          "nar",
          "senest",
          "seinast",
          "manedlig",
          "manadleg",
          "ukentlig",
          "digitalt",
          "elektronisk",
          "skriftlig",
          "utfylt",
          "ferdig");

  private final List<Token> tokens;
  private final Clause clause;
  private final List<PhraseMatch<Verb>> verbs;
  private final boolean handsIn;

  /**
   * @param inheritsHandingIn whether the part before is about handing something in
   */
  ClauseThings(
      List<Token> tokens, Clause clause, List<PhraseMatch<Verb>> verbs, boolean inheritsHandingIn) {
    this.tokens = tokens;
    this.clause = clause;
    this.verbs = verbs;
    this.handsIn =
        inheritsHandingIn
            || verbs.stream()
                .anyMatch(verb -> clause.holds(verb.first()) && HANDING_IN.contains(verb.sign()));
  }

  List<PhraseMatch<ConditionSign>> of(List<PhraseMatch<ConditionSign>> all) {
    List<PhraseMatch<ConditionSign>> own =
        all.stream()
            .filter(thing -> clause.holds(thing.first()))
            .filter(thing -> !isReceiver(thing) && !isArticle(thing))
            .toList();
    boolean elsewhere =
        own.stream().anyMatch(this::isPlace) && own.stream().noneMatch(this::isOffice);
    return elsewhere
        ? own.stream().filter(thing -> strength(thing) != Strength.SAMTALE).toList()
        : own;
  }

  /** «levere kvittering til veileder». */
  private boolean isReceiver(PhraseMatch<ConditionSign> thing) {
    if (!handsIn || !isGuidance(thing) || thing.tokens().size() > 1) {
      return false;
    }
    int before = thing.first() - 1;
    if (before > clause.from() && OWN.contains(tokens.get(before).fold())) {
      before--;
    }
    return before > clause.from() && TO.contains(tokens.get(before).fold());
  }

  /** «den 20. i måneden», «den siste lønnsslippen»: no reference to what was named before. */
  private boolean isArticle(PhraseMatch<ConditionSign> thing) {
    boolean refers =
        thing.sign() instanceof Document document && document.paper() == Paper.HENVISNING;
    int next = thing.last() + 1;
    if (!refers || !tokens.get(thing.last()).fold().equals("den") || next >= tokens.size()) {
      return false;
    }
    boolean pronoun =
        tokens.get(next).before() != Break.NONE
            || AFTER_PRONOUN.contains(tokens.get(next).fold())
            || verbs.stream().anyMatch(verb -> verb.tokens().contains(next))
            || next >= clause.to();
    return !pronoun;
  }

  /** A doctor, a clinic; but not «samtale om psykolog». */
  private boolean isPlace(PhraseMatch<ConditionSign> thing) {
    return strength(thing) == Strength.STED
        && (thing.first() == 0 || !tokens.get(thing.first() - 1).fold().equals("om"));
  }

  private boolean isOffice(PhraseMatch<ConditionSign> thing) {
    return isGuidance(thing) && strength(thing) == Strength.STERK;
  }

  private static boolean isGuidance(PhraseMatch<ConditionSign> thing) {
    return thing.sign() instanceof Theme theme
        && theme.conditionClass() == ConditionClass.VEILEDNING;
  }

  private static Strength strength(PhraseMatch<ConditionSign> thing) {
    return thing.sign() instanceof Theme theme ? theme.strength() : Strength.SVAK;
  }
}
