package no.tilsynslupe.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.language.Clauses.Clause;
import no.tilsynslupe.language.PurposeSign.Danger;
import no.tilsynslupe.language.PurposeSign.Debt;
import no.tilsynslupe.language.PurposeSign.Frame;
import no.tilsynslupe.language.PurposeSign.Owing;
import no.tilsynslupe.language.PurposeSign.Purpose;
import no.tilsynslupe.language.PurposeSign.Strength;
import no.tilsynslupe.language.Token.Break;

/**
 * Puts together what the words of a purpose's text say: purposes, debt and what it is of, threats.
 */
final class PurposeText {
  /** What arrears of it threaten the subsistence: see {@link PurposeClass#REST}. */
  private static final Set<PurposeClass> SUBSISTENCE =
      EnumSet.of(PurposeClass.HUSLEIE, PurposeClass.STROM, PurposeClass.BARNEHAGE);

  private static final Set<String> OBJECT_PREPOSITIONS = Set.of("av", "fra");
  private static final Set<String> JOINERS = Set.of("og", "eller", "samt");
  private static final int WORDS_BEFORE_OBJECT = 3;

  private final List<Token> tokens;
  private final List<Clause> clauses;
  private final List<PhraseMatch<PurposeSign>> signs;
  private final List<PhraseMatch<Frame>> frames;
  private final List<PhraseMatch<Danger>> threats;
  private final Set<PurposeClass> classes = EnumSet.noneOf(PurposeClass.class);
  private final Set<PhraseMatch<PurposeSign>> used = new HashSet<>();
  private final Set<Integer> deciding = new TreeSet<>();
  private boolean arrears;
  private boolean consumer;

  PurposeText(
      List<Token> tokens,
      List<Clause> clauses,
      List<PhraseMatch<PurposeSign>> signs,
      List<PhraseMatch<Frame>> frames,
      List<PhraseMatch<Danger>> dangers,
      List<PhraseMatch<Danger>> threats) {
    this.tokens = tokens;
    this.clauses = clauses;
    List<PhraseMatch<PurposeSign>> relevant =
        signs.stream()
            .filter(sign -> dangers.stream().noneMatch(d -> covers(d, sign, threats.contains(d))))
            .filter(sign -> dangers.stream().noneMatch(danger -> isObject(danger, sign)))
            .toList();
    this.frames = frames;
    this.signs = relevant.stream().filter(sign -> !isDeniedDebt(sign)).toList();
    boolean owes = this.signs.stream().anyMatch(PurposeText::isHomeOrDebt);
    this.threats =
        threats.stream().filter(threat -> owes || threat.sign() != Danger.UTEN_BOLIG).toList();
  }

  /** «husleie uten restanse», «har ikke gjeld»: only framing words stand between. */
  private boolean isDeniedDebt(PhraseMatch<PurposeSign> sign) {
    if (!(sign.sign() instanceof Debt)) {
      return false;
    }
    for (int word = sign.first(); word > 0 && tokens.get(word).before() == Break.NONE; word--) {
      int before = word - 1;
      if (isFrame(before, Frame.NEKTER)) {
        return true;
      }
      if (!isFrame(before, Frame.RAMME)) {
        return false;
      }
    }
    return false;
  }

  private boolean isFrame(int word, Frame kind) {
    return frames.stream().anyMatch(frame -> frame.sign() == kind && frame.tokens().contains(word));
  }

  /** To be without a home («kastet ut hjemmefra») is no eviction if nothing is owed. */
  private static boolean isHomeOrDebt(PhraseMatch<PurposeSign> sign) {
    return sign.sign() instanceof Debt
        || (sign.sign() instanceof Purpose purpose
            && purpose.purposeClass() == PurposeClass.HUSLEIE);
  }

  /** «varsel om stenging av strøm», «utkastelse fra bolig»: what the threat is of. */
  private boolean isObject(PhraseMatch<Danger> danger, PhraseMatch<PurposeSign> sign) {
    int preposition = danger.last() + 1;
    int distance = sign.first() - preposition;
    if (!(sign.sign() instanceof Purpose) || distance < 1 || distance > WORDS_BEFORE_OBJECT) {
      return false;
    }
    for (int i = preposition; i <= sign.first(); i++) {
      if (tokens.get(i).before() != Break.NONE || JOINERS.contains(tokens.get(i).fold())) {
        return false;
      }
    }
    return OBJECT_PREPOSITIONS.contains(tokens.get(preposition).fold());
  }

  /**
   * Words of a threat name no purpose: «stenging av strøm». Where a threat is denied, what it began
   * with stays one: «strøm, ikke stengt».
   */
  private static boolean covers(
      PhraseMatch<Danger> danger, PhraseMatch<PurposeSign> sign, boolean threat) {
    boolean inside = danger.tokens().containsAll(sign.tokens());
    boolean leads = danger.tokens().size() > 1 && danger.first() == sign.first();
    return inside && sign.sign() instanceof Purpose && (threat || !leads);
  }

  PurposeReading reading() {
    signs.stream().filter(sign -> sign.sign() instanceof Debt).forEach(this::readDebt);
    strongPurposes();
    weakPurposes();
    readThreats();
    if (classes.contains(PurposeClass.GJELD_ANNEN)) {
      consumer = true;
    }
    Set<String> words = new LinkedHashSet<>();
    deciding.forEach(place -> words.add(tokens.get(place).surface()));
    return new PurposeReading(
        classes, !threats.isEmpty(), consumer, arrears, new ArrayList<>(words));
  }

  private void readDebt(PhraseMatch<PurposeSign> debt) {
    Owing owing = ((Debt) debt.sign()).owing();
    List<PhraseMatch<PurposeSign>> of = owedFor(debt);
    deciding.addAll(debt.tokens());
    boolean subsistence = false;
    boolean other = false;
    for (PhraseMatch<PurposeSign> thing : of) {
      Purpose purpose = (Purpose) thing.sign();
      if (SUBSISTENCE.contains(purpose.purposeClass())) {
        subsistence = true;
        used.add(thing);
        deciding.addAll(thing.tokens());
      } else if (purpose.purposeClass() != PurposeClass.NODHJELP) {
        other = true;
      }
    }
    if (subsistence) {
      addArrears();
    } else if (other) {
      otherDebt(owing, of);
    } else if (owing == Owing.INKASSO) {
      classes.add(PurposeClass.GJELD_ANNEN);
    } else {
      addArrears();
    }
  }

  /** «telefongjeld» is debt; an unpaid dentist's bill is the dentist. */
  private void otherDebt(Owing owing, List<PhraseMatch<PurposeSign>> of) {
    if (owing == Owing.UBETALT) {
      return;
    }
    classes.add(PurposeClass.GJELD_ANNEN);
    used.addAll(of);
    of.forEach(thing -> deciding.addAll(thing.tokens()));
  }

  private void addArrears() {
    arrears = true;
    classes.add(threats.isEmpty() ? PurposeClass.REST : PurposeClass.GJELD_TAP);
  }

  /**
   * What the debt is of: the first part of the same word; else what stands in the same part of the
   * text; over «og» also other rent, power or child care.
   */
  private List<PhraseMatch<PurposeSign>> owedFor(PhraseMatch<PurposeSign> debt) {
    List<PhraseMatch<PurposeSign>> same = new ArrayList<>();
    List<PhraseMatch<PurposeSign>> clause = new ArrayList<>();
    List<PhraseMatch<PurposeSign>> joined = new ArrayList<>();
    Clause own = clauseOf(debt.first());
    for (PhraseMatch<PurposeSign> sign : signs) {
      if (!(sign.sign() instanceof Purpose purpose)
          || purpose.strength() == Strength.LEDD
          || purpose.strength() == Strength.SVAK) {
        continue;
      }
      if (sign.tokens().equals(debt.tokens())) {
        same.add(sign);
      } else if (own.holds(sign.first())) {
        clause.add(sign);
      } else if (SUBSISTENCE.contains(purpose.purposeClass()) && isJoined(debt, sign)) {
        joined.add(sign);
      }
    }
    if (!same.isEmpty()) {
      PurposeClass of = ((Purpose) same.get(0).sign()).purposeClass();
      clause.stream()
          .filter(sign -> ((Purpose) sign.sign()).purposeClass() == of)
          .forEach(same::add);
      return same;
    }
    if (clause.isEmpty() && joined.isEmpty()) {
      return apposed(debt, own);
    }
    if (clause.isEmpty() || debt.last() > clause.get(0).first() || isBare(debt, clause)) {
      clause.addAll(joined);
    }
    return clause;
  }

  /**
   * «skolefritidsordning, restanse»: after a comma, arrears are of what was just named; before a
   * dash («gjeld - strøm»), debt is of what follows.
   */
  private List<PhraseMatch<PurposeSign>> apposed(PhraseMatch<PurposeSign> debt, Clause own) {
    if (own.to() < tokens.size() && tokens.get(own.to()).before() == Break.DASH) {
      return subsistenceIn(clauseOf(own.to()));
    }
    boolean arrearsOnly = !tokens.get(debt.last()).fold().contains("gjeld");
    if (!arrearsOnly || own.from() == 0 || !follows(tokens.get(own.from()))) {
      return List.of();
    }
    return subsistenceIn(clauseOf(own.from() - 1));
  }

  private List<PhraseMatch<PurposeSign>> subsistenceIn(Clause clause) {
    return signs.stream()
        .filter(
            sign ->
                clause.holds(sign.first())
                    && sign.sign() instanceof Purpose purpose
                    && SUBSISTENCE.contains(purpose.purposeClass()))
        .toList();
  }

  private static boolean follows(Token token) {
    return token.before() == Break.COMMA || token.before() == Break.DASH;
  }

  private boolean isBare(PhraseMatch<PurposeSign> debt, List<PhraseMatch<PurposeSign>> clause) {
    return debt.first() < clause.get(0).first();
  }

  /** No comma or full stop, and no other debt, stands between the two. */
  private boolean isJoined(PhraseMatch<PurposeSign> debt, PhraseMatch<PurposeSign> thing) {
    int from = Math.min(debt.last(), thing.last());
    int to = Math.max(debt.first(), thing.first());
    for (int i = from + 1; i <= to; i++) {
      if (tokens.get(i).before() != Break.NONE) {
        return false;
      }
    }
    return signs.stream()
        .noneMatch(
            sign ->
                sign.sign() instanceof Debt && !sign.equals(debt) && sign.first() == thing.first());
  }

  private Clause clauseOf(int token) {
    return clauses.stream()
        .filter(clause -> clause.holds(token))
        .findFirst()
        .orElse(new Clause(token, token + 1, false));
  }

  private void strongPurposes() {
    for (PhraseMatch<PurposeSign> sign : signs) {
      if (sign.sign() instanceof Purpose purpose
          && !used.contains(sign)
          && (purpose.strength() == Strength.STERK
              || (purpose.strength() == Strength.PASS && endsPhrase(sign)))
          && !isExcluded(sign)) {
        classes.add(purpose.purposeClass());
        deciding.addAll(sign.tokens());
      }
    }
  }

  /** «ved» is firewood where nothing follows that it could be the preposition of. */
  private boolean endsPhrase(PhraseMatch<PurposeSign> sign) {
    int next = sign.last() + 1;
    return next >= tokens.size()
        || tokens.get(next).before() != Break.NONE
        || switch (tokens.get(next).fold()) {
          case "og", "eller", "samt", "til" -> true;
          default -> false;
        };
  }

  private void weakPurposes() {
    for (PhraseMatch<PurposeSign> sign : signs) {
      if (sign.sign() instanceof Purpose purpose && !used.contains(sign)) {
        boolean counts =
            switch (purpose.strength()) {
              case LEDD -> isAloneInClause(sign);
              case SVAK -> classes.isEmpty() && threats.isEmpty();
              case STERK, PASS -> false;
            };
        if (counts) {
          classes.add(purpose.purposeClass());
          deciding.addAll(sign.tokens());
        }
      }
    }
  }

  private boolean isAloneInClause(PhraseMatch<PurposeSign> sign) {
    Clause own = clauseOf(sign.first());
    return signs.stream()
        .noneMatch(
            other ->
                own.holds(other.first())
                    && !other.equals(sign)
                    && (other.sign() instanceof Debt
                        || (other.sign() instanceof Purpose purpose
                            && purpose.strength() == Strength.STERK)));
  }

  /** «livsopphold unntatt strøm», «husleie uten strøm»; but «uten mat» alone is a need. */
  private boolean isExcluded(PhraseMatch<PurposeSign> sign) {
    int first = sign.first();
    if (!classes.isEmpty() && isLeftOutAfter(sign)) {
      return true;
    }
    if (first == 0 || classes.isEmpty()) {
      return false;
    }
    for (PhraseMatch<Frame> frame : frames) {
      boolean near = frame.last() < first && frame.last() >= first - 2;
      if (near && frame.sign() == Frame.UNNTATT && tokens.get(first).before() == Break.NONE) {
        return true;
      }
      boolean adjacent = frame.last() == first - 1;
      if (adjacent && frame.sign() == Frame.NEKTER) {
        return first < 2 || !isHaving(tokens.get(first - 2).fold());
      }
    }
    return false;
  }

  /** «begravelse, reise ikke inkludert». */
  private boolean isLeftOutAfter(PhraseMatch<PurposeSign> sign) {
    return frames.stream()
        .anyMatch(
            frame ->
                frame.sign() == Frame.FORAN_UNNTATT
                    && frame.first() == sign.last() + 1
                    && tokens.get(frame.first()).before() == Break.NONE);
  }

  private static boolean isHaving(String word) {
    return switch (word) {
      case "har", "star", "er", "fatt", "sitter", "sit", "hatt", "kan", "klarer", "mangler" -> true;
      default -> false;
    };
  }

  private void readThreats() {
    for (PhraseMatch<Danger> threat : threats) {
      deciding.addAll(threat.tokens());
      if (classes.contains(PurposeClass.GJELD_TAP) && arrears) {
        continue;
      }
      PurposeClass threatened =
          threat.sign() == Danger.UTKASTELSE ? PurposeClass.HUSLEIE : PurposeClass.STROM;
      boolean of = classes.remove(threatened);
      if (of || classes.isEmpty() || !isMereReason(threat)) {
        classes.add(PurposeClass.GJELD_TAP);
      }
    }
  }

  /** «depositum etter utkastelse»: the purpose is the deposit. */
  private boolean isMereReason(PhraseMatch<Danger> threat) {
    Clause own = clauseOf(threat.first());
    boolean other =
        signs.stream()
            .anyMatch(
                sign ->
                    own.holds(sign.first())
                        && sign.sign() instanceof Purpose purpose
                        && classes.contains(purpose.purposeClass())
                        && purpose.purposeClass() != PurposeClass.NODHJELP
                        && purpose.purposeClass() != PurposeClass.GJELD_ANNEN);
    boolean linked =
        frames.stream()
            .anyMatch(
                frame ->
                    frame.sign() == Frame.ETTER
                        && frame.last() < threat.first()
                        && frame.last() >= threat.first() - 3);
    return other || (linked && !classes.isEmpty());
  }
}
