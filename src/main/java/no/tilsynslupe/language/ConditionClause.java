package no.tilsynslupe.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.language.Clauses.Clause;
import no.tilsynslupe.language.ConditionSign.Document;
import no.tilsynslupe.language.ConditionSign.Paper;
import no.tilsynslupe.language.ConditionSign.Strength;
import no.tilsynslupe.language.ConditionSign.Theme;
import no.tilsynslupe.language.ConditionSign.Verb;

/**
 * One part of a condition's text, and what it demands. A verb that the part lacks is that of the
 * part before («levere lønnsslipp og kontoutskrift»).
 */
final class ConditionClause {
  private static final Set<Verb> PAPER_VERBS = EnumSet.of(Verb.DOKUMENTERE, Verb.LEVERE);

  /** Proof of these is a demand for documents: a receipt for the rent. */
  private static final Set<ConditionClass> PROVED_BY_PAPER =
      EnumSet.of(
          ConditionClass.DOKUMENTASJON, ConditionClass.OKONOMIDISPONERING, ConditionClass.ANNET);

  /** Coming to the office is no talk if it is done to hand in papers. */
  private static final Set<String> COMING =
      Set.of("mote", "moter", "mot", "opp", "pa", "hos", "nav", "navkontoret", "til", "i");

  private static final Set<String> PARTICIPLES =
      Set.of("betalt", "innbetalt", "betala", "sokt", "omsokt", "solgt", "selt");

  private static final Set<Verb> ACTS =
      EnumSet.of(Verb.SOKE, Verb.SENDE_SOKNAD, Verb.SKAFFE, Verb.DELTA, Verb.BETALE, Verb.SELGE);

  private final List<Token> tokens;
  private final Clause clause;
  private final List<PhraseMatch<ConditionSign>> allThings;
  private final List<PhraseMatch<ConditionSign>> things;
  private final List<PhraseMatch<Verb>> verbs;
  private final Set<Verb> kinds;
  private final boolean inheritsVerb;
  private final List<Part> before;

  ConditionClause(
      List<Token> tokens,
      Clause clause,
      List<PhraseMatch<ConditionSign>> things,
      List<PhraseMatch<Verb>> verbs,
      Set<Verb> inherited,
      List<Part> before) {
    this.tokens = tokens;
    this.clause = clause;
    this.allThings = things;
    List<PhraseMatch<ConditionSign>> named =
        new ClauseThings(tokens, clause, verbs, inherited.contains(Verb.LEVERE)).of(things);
    this.things =
        isOfficeWork(verbs)
            ? named.stream().filter(thing -> !(thing.sign() instanceof Document)).toList()
            : named;
    List<PhraseMatch<Verb>> own =
        verbs.stream()
            .filter(verb -> clause.holds(verb.first()) && verb.sign() != Verb.PERSON)
            .filter(verb -> !isInsideTheme(verb))
            .toList();
    this.verbs = own;
    this.before = List.copyOf(before);
    this.kinds = EnumSet.noneOf(Verb.class);
    own.forEach(verb -> kinds.add(verb.sign()));
    this.inheritsVerb = own.stream().allMatch(this::tellsOfThePast);
    if (inheritsVerb) {
      kinds.addAll(inherited);
    }
    readVerbsByTheirObject();
  }

  /** «skanne kvitteringer»: papers are what the work is, unless something is to be handed in. */
  private static boolean isOfficeWork(List<PhraseMatch<Verb>> verbs) {
    return verbs.stream().anyMatch(verb -> verb.sign() == Verb.BEHANDLE)
        && verbs.stream().noneMatch(verb -> PAPER_VERBS.contains(verb.sign()));
  }

  /** «dokumentere at husleie og strøm er betalt»: the demand is that of the verb before. */
  private boolean tellsOfThePast(PhraseMatch<Verb> verb) {
    return PARTICIPLES.contains(tokens.get(verb.last()).fold());
  }

  /** «vise respekt», «sende meldekort»: the theme holds the verb. */
  private boolean isInsideTheme(PhraseMatch<Verb> verb) {
    return PAPER_VERBS.contains(verb.sign())
        && things.stream()
            .anyMatch(
                thing ->
                    thing.sign() instanceof Theme
                        && thing.tokens().size() > 1
                        && thing.tokens().contains(verb.first()));
  }

  /**
   * To send in an application is to apply, to hand in a copy of it is to prove it; to get a job is
   * to seek it, to get a doctor's note is to hand it in.
   */
  private void readVerbsByTheirObject() {
    if (kinds.remove(Verb.SENDE_SOKNAD)) {
      boolean paper = has(Paper.BEVIS) || has(Paper.DOKUMENT) || sendsDecisionOnClaim();
      kinds.add(paper ? Verb.LEVERE : Verb.SOKE);
    }
    if (kinds.remove(Verb.SKAFFE)) {
      boolean paper = has(Paper.BEVIS) || has(Paper.DOKUMENT);
      kinds.add(paper ? Verb.LEVERE : Verb.SOKE);
    }
  }

  /** «levere avslag på søknad»: the decision is handed in, not the claim. */
  private boolean sendsDecisionOnClaim() {
    return verbs.stream()
        .filter(verb -> verb.sign() == Verb.SENDE_SOKNAD)
        .anyMatch(
            verb ->
                things.stream()
                    .anyMatch(
                        thing ->
                            isPaper(thing, Paper.VEDTAK)
                                && thing.first() > verb.first()
                                && thing.first() < verb.last()));
  }

  /** The verbs that the next part has if it has none of its own. */
  Set<Verb> passedOn() {
    return kinds.isEmpty() ? EnumSet.noneOf(Verb.class) : EnumSet.copyOf(kinds);
  }

  void addTo(List<Part> parts) {
    if (kinds.contains(Verb.NEKTET)) {
      return;
    }
    Optional<PhraseMatch<ConditionSign>> act = themeOfAct();
    if (act.isPresent()) {
      Theme theme = (Theme) act.get().sign();
      boolean provedToo = paperVerbAfter(act.get());
      if (provedToo && (has(Paper.DOKUMENT) || handsOverAfter(act.get()))) {
        if (!isMereComing(act.get())) {
          parts.add(part(theme.conditionClass(), theme.rank(), List.of(act.get())));
        }
        parts.add(documents());
      } else if (provedToo) {
        parts.add(proof(act.get(), theme));
      } else {
        parts.add(part(theme.conditionClass(), theme.rank(), List.of(act.get())));
      }
    } else if (has(Paper.DOKUMENT) && !isPaid() && !appliesForIt()) {
      parts.add(documents());
    } else if (asksForPaper()) {
      proof().ifPresent(parts::add);
    } else {
      plain().ifPresent(parts::add);
    }
  }

  private boolean isMereComing(PhraseMatch<ConditionSign> theme) {
    return theme.tokens().stream().allMatch(token -> COMING.contains(tokens.get(token).fold()));
  }

  /**
   * The theme that an act governs: an act stands before any word for handing in papers, and the
   * theme between the two. «Delta på kurs og dokumentere det», not «dokumentere deltakelse på
   * kurs».
   */
  private Optional<PhraseMatch<ConditionSign>> themeOfAct() {
    int act =
        verbs.stream()
            .filter(verb -> ACTS.contains(verb.sign()) && !isHandingIn(verb.sign()))
            .mapToInt(PhraseMatch::first)
            .min()
            .orElse(Integer.MAX_VALUE);
    int paper = firstPaper();
    if (act > paper || paper == Integer.MAX_VALUE) {
      return Optional.empty();
    }
    return themes().stream()
        .filter(theme -> theme.last() >= act && theme.first() < paper)
        .findFirst();
  }

  /** «gi», «sende søknad» are acts unless what is given is a paper. */
  private boolean isHandingIn(Verb verb) {
    boolean open = verb == Verb.SKAFFE || verb == Verb.SENDE_SOKNAD;
    return open && !kinds.contains(Verb.SOKE);
  }

  /** The first word that asks for a paper. */
  private int firstPaper() {
    int first = Integer.MAX_VALUE;
    for (PhraseMatch<Verb> verb : verbs) {
      if (PAPER_VERBS.contains(verb.sign())) {
        first = Math.min(first, verb.first());
      }
    }
    for (PhraseMatch<ConditionSign> thing : things) {
      if (isPaper(thing, Paper.BEVIS) || isPaper(thing, Paper.DOKUMENT)) {
        first = Math.min(first, thing.first());
      }
    }
    return first;
  }

  private boolean paperVerbAfter(PhraseMatch<ConditionSign> theme) {
    return verbs.stream()
            .anyMatch(verb -> PAPER_VERBS.contains(verb.sign()) && verb.first() > theme.first())
        || handsOverAfter(theme);
  }

  /** «møte til samtale med kontoutskrift». */
  private boolean handsOverAfter(PhraseMatch<ConditionSign> theme) {
    return things.stream()
        .anyMatch(
            thing ->
                isPaper(thing, Paper.DOKUMENT)
                    && thing.first() > theme.last() + 1
                    && tokens.get(thing.first() - 1).fold().equals("med"));
  }

  /** «betale faktura for husleie» is to pay, not to show. */
  private boolean isPaid() {
    return kinds.contains(Verb.BETALE)
        && !kinds.contains(Verb.DOKUMENTERE)
        && !kinds.contains(Verb.LEVERE)
        && !has(Paper.BEVIS);
  }

  /**
   * «bestille skattekort», «søke om oppholdstillatelse»: a paper to be got for oneself. Not «søke
   * jobber og kontoutskrift siste 3 mnd», where the verb is about what stands before.
   */
  private boolean appliesForIt() {
    boolean ownVerb = !inheritsVerb || before.isEmpty();
    return ownVerb
        && kinds.contains(Verb.SOKE)
        && !kinds.contains(Verb.DOKUMENTERE)
        && !kinds.contains(Verb.LEVERE);
  }

  private boolean asksForPaper() {
    return kinds.contains(Verb.DOKUMENTERE)
        || kinds.contains(Verb.LEVERE)
        || has(Paper.BEVIS)
        || (kinds.isEmpty() && has(Paper.VEDTAK) && !themes().isEmpty());
  }

  /** What a paper is about decides what the demand is. */
  private Optional<Part> proof() {
    Optional<PhraseMatch<ConditionSign>> theme = themes().stream().findFirst();
    if (theme.isPresent()) {
      return Optional.of(proof(theme.get(), (Theme) theme.get().sign()));
    }
    if (has(Paper.LOSORE)) {
      return Optional.empty();
    }
    if (refersBack()) {
      Part last = before.get(before.size() - 1);
      if (!PROVED_BY_PAPER.contains(last.conditionClass())) {
        Judgement rank =
            last.conditionClass() == ConditionClass.ARBEIDSSOK ? Judgement.OK : Judgement.RISIKO;
        return Optional.of(part(last.conditionClass(), rank, List.of()));
      }
    }
    boolean paper =
        kinds.contains(Verb.DOKUMENTERE)
            || has(Paper.BEVIS)
            || has(Paper.VEDTAK)
            || (has(Paper.HENVISNING) && before.isEmpty() && paperNamedBefore());
    return paper && !isOnlyInheritedVerb() ? Optional.of(documents()) : Optional.empty();
  }

  /** «hente kontoutskrift og levere den». */
  private boolean paperNamedBefore() {
    return allThings.stream()
        .anyMatch(thing -> isPaper(thing, Paper.DOKUMENT) && thing.first() < clause.from());
  }

  /** A part with neither verb nor known noun of its own («og strøm i tide») adds nothing. */
  private boolean isOnlyInheritedVerb() {
    return inheritsVerb && things.isEmpty() && !before.isEmpty();
  }

  /** «søke bostøtte og dokumentere dette». */
  private boolean refersBack() {
    return !before.isEmpty() && (has(Paper.HENVISNING) || (hasClaimPaper() && lastIsAClaim()));
  }

  private boolean lastIsAClaim() {
    ConditionClass last = before.get(before.size() - 1).conditionClass();
    return last == ConditionClass.ANDRE_RETTIGHETER || last == ConditionClass.ARBEIDSSOK;
  }

  private Part proof(PhraseMatch<ConditionSign> match, Theme theme) {
    return switch (theme.proof()) {
      case OK -> part(theme.conditionClass(), theme.rank(), List.of(match));
      case RISIKO -> part(theme.conditionClass(), Judgement.RISIKO, List.of(match));
      case SOKNAD ->
          hasClaimPaper() || kinds.contains(Verb.SOKE)
              ? part(
                  theme.conditionClass(),
                  kinds.contains(Verb.SOKE)
                          && !has(Paper.BEVIS)
                          && !kinds.contains(Verb.DOKUMENTERE)
                      ? Judgement.OK
                      : Judgement.RISIKO,
                  List.of(match))
              : documents();
      case AVVIK -> documents();
    };
  }

  private Optional<Part> plain() {
    return themes().stream()
        .findFirst()
        .map(
            match -> {
              Theme theme = (Theme) match.sign();
              return part(theme.conditionClass(), theme.rank(), List.of(match));
            })
        .or(this::payment);
  }

  /** «betale faktura»: the bill is a paper, but here it is to be paid. */
  private Optional<Part> payment() {
    return isPaid() && has(Paper.DOKUMENT)
        ? Optional.of(part(ConditionClass.OKONOMIDISPONERING, Judgement.RISIKO, papers()))
        : Optional.empty();
  }

  /** The themes that count here: strong ones, or weak ones where there are no others. */
  private List<PhraseMatch<ConditionSign>> themes() {
    List<PhraseMatch<ConditionSign>> counting =
        things.stream()
            .filter(thing -> thing.sign() instanceof Theme theme && counts(theme))
            .toList();
    List<PhraseMatch<ConditionSign>> strong =
        counting.stream()
            .filter(thing -> ((Theme) thing.sign()).strength() != Strength.SVAK)
            .toList();
    return strong.isEmpty() ? counting : strong;
  }

  private boolean counts(Theme theme) {
    Verb needs = theme.needs();
    return needs == null || kinds.contains(needs);
  }

  /** A paper on a right being claimed or granted. */
  private boolean hasClaimPaper() {
    return has(Paper.SOKNAD) || has(Paper.VEDTAK);
  }

  private boolean has(Paper paper) {
    return things.stream().anyMatch(thing -> isPaper(thing, paper));
  }

  private static boolean isPaper(PhraseMatch<ConditionSign> thing, Paper paper) {
    return thing.sign() instanceof Document document && document.paper() == paper;
  }

  private List<PhraseMatch<ConditionSign>> papers() {
    return things.stream()
        .filter(thing -> isPaper(thing, Paper.DOKUMENT) || isPaper(thing, Paper.BEVIS))
        .toList();
  }

  private Part documents() {
    List<PhraseMatch<ConditionSign>> deciding = new ArrayList<>(papers());
    if (deciding.isEmpty()) {
      deciding.addAll(things);
    }
    return part(ConditionClass.DOKUMENTASJON, Judgement.AVVIK, deciding);
  }

  /** A part with the verbs and the nouns that decided. */
  private Part part(
      ConditionClass found, Judgement rank, List<PhraseMatch<ConditionSign>> deciding) {
    Set<Integer> places = new TreeSet<>();
    verbs.forEach(verb -> places.addAll(verb.tokens()));
    deciding.forEach(match -> places.addAll(match.tokens()));
    things.stream()
        .filter(
            thing ->
                isPaper(thing, Paper.BEVIS)
                    || isPaper(thing, Paper.SOKNAD)
                    || isPaper(thing, Paper.VEDTAK))
        .forEach(thing -> places.addAll(thing.tokens()));
    Set<String> words = new java.util.LinkedHashSet<>();
    places.forEach(place -> words.add(tokens.get(place).surface()));
    return new Part(text(), found, rank, List.copyOf(words));
  }

  private String text() {
    List<String> words = new ArrayList<>();
    for (int i = clause.from(); i < clause.to(); i++) {
      words.add(tokens.get(i).surface());
    }
    return String.join(" ", words);
  }
}
