package no.tilsynslupe.criterion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.Outcome;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.sak.Sak;

/**
 * The one place that applies the rule for unknown facts: a test is worked out for every value that
 * the unknown could have. If all give a finding, the mildest stands; if some do and some don't, the
 * outcome is UAVKLART and names the fact; if none does, it is OK if OK is among them, else
 * IKKE_AKTUELT.
 */
final class Evaluator {

  /** Most combinations of unknown values that are tried; past it the unit is UAVKLART. */
  static final int MOST_BRANCHES = 2048;

  private static final Outcome OK = new Outcome.Ok();
  private static final Outcome IKKE_AKTUELT = new Outcome.IkkeAktuelt();

  private final CriterionSpec spec;
  private final RuleParameters parameters;
  private final RunSettings settings;

  Evaluator(CriterionSpec spec, RunSettings settings) {
    this.spec = spec;
    this.parameters = spec.ruleParameters();
    this.settings = settings;
  }

  RuleParameters parameters() {
    return parameters;
  }

  /** What one run of the test gave. */
  private record Branch(Ruling ruling, List<Forbehold> caps, Set<MissingFact> assumed) {

    OutcomeCode code() {
      return ruling.code() == OutcomeCode.AVVIK && !caps.isEmpty()
          ? OutcomeCode.RISIKO
          : ruling.code();
    }
  }

  /** An outcome, the date that places it, and the partly known absence that a finding rests on. */
  record Placed(Outcome outcome, LocalDate dato, Optional<Forbehold> cap) {}

  /** An inquiry that assumes nothing yet. */
  Inquiry inquiry(Sak sak) {
    return new Inquiry(sak, settings, parameters, List.of());
  }

  /**
   * Empty when the unit is outside the period under every possible value.
   *
   * @param first an inquiry that nothing was assumed in
   */
  <U> Optional<Placed> evaluate(CaseCriterion<U> criterion, U unit, Inquiry first) {
    Ruling ruling = inForce(criterion.test(unit, first));
    if (first.options().isEmpty()) {
      return known(ruling, first.caps());
    }
    List<Branch> branches = new ArrayList<>();
    branches.add(new Branch(ruling, first.caps(), first.assumed()));
    List<Integer> script = next(List.of(), first.options());
    while (!script.isEmpty()) {
      Inquiry ask = new Inquiry(first.sak(), settings, parameters, script);
      ruling = inForce(criterion.test(unit, ask));
      branches.add(new Branch(ruling, ask.caps(), ask.assumed()));
      if (branches.size() > MOST_BRANCHES) {
        return Optional.of(tooMany(ruling.dato()));
      }
      script = next(script, ask.options());
    }
    return combine(branches);
  }

  /** Nothing that mattered was unknown: true of most units, and one branch is all there is. */
  private Optional<Placed> known(Ruling ruling, List<Forbehold> caps) {
    if (!settings.periode().contains(ruling.dato())) {
      return Optional.empty();
    }
    return Optional.of(
        switch (ruling.code()) {
          case AVVIK, RISIKO -> finding(new Branch(ruling, caps, Set.of()));
          case UAVKLART -> undecided(List.of(new Branch(ruling, caps, Set.of())), List.of());
          case OK, IKKE_AKTUELT -> new Placed(outcome(ruling), ruling.dato(), Optional.empty());
        });
  }

  /** A rule is not asked of a day on which it was not in force. */
  private Ruling inForce(Ruling ruling) {
    boolean before = ruling.dato().isBefore(spec.validFrom());
    boolean after = spec.validTo() != null && ruling.dato().isAfter(spec.validTo());
    return before || after ? Ruling.ikkeAktuelt(ruling.dato()) : ruling;
  }

  /** The next combination in order, or an empty list when all were tried. */
  static List<Integer> next(List<Integer> script, List<Integer> options) {
    List<Integer> answers = new ArrayList<>(options.size());
    for (int i = 0; i < options.size(); i++) {
      answers.add(i < script.size() ? script.get(i) : 0);
    }
    for (int i = answers.size() - 1; i >= 0; i--) {
      if (answers.get(i) + 1 < options.get(i)) {
        answers.set(i, answers.get(i) + 1);
        return answers.subList(0, i + 1);
      }
    }
    return List.of();
  }

  private Placed tooMany(LocalDate dato) {
    MissingFact missing = new MissingFact(spec.unitsFrom(), "*", Why.FOR_MANGE_UKJENTE, null);
    return new Placed(new Outcome.Uavklart(List.of(missing)), dato, Optional.empty());
  }

  private Optional<Placed> combine(List<Branch> all) {
    List<Branch> inPeriod =
        all.stream().filter(b -> settings.periode().contains(b.ruling().dato())).toList();
    if (inPeriod.isEmpty()) {
      return Optional.empty();
    }
    List<Branch> findings = inPeriod.stream().filter(b -> b.code().isFinding()).toList();
    boolean undecided = inPeriod.stream().anyMatch(b -> b.code() == OutcomeCode.UAVKLART);
    if (findings.size() == all.size()) {
      return Optional.of(finding(mildest(findings)));
    }
    if (undecided || !findings.isEmpty()) {
      return Optional.of(undecided(inPeriod, findings));
    }
    Branch best =
        inPeriod.stream()
            .filter(b -> b.code() == OutcomeCode.OK)
            .findFirst()
            .orElse(inPeriod.get(0));
    return Optional.of(new Placed(outcome(best.ruling()), best.ruling().dato(), Optional.empty()));
  }

  private Branch mildest(List<Branch> findings) {
    Comparator<Branch> byCode = Comparator.comparing(Branch::code);
    // OutcomeCode goes from grave to mild, Severity from mild to grave.
    return findings.stream()
        .min(byCode.reversed().thenComparing(b -> severity(b.ruling(), b.code())))
        .orElseThrow();
  }

  private Placed finding(Branch branch) {
    Outcome outcome = outcome(branch.ruling(), branch.code());
    return new Placed(outcome, branch.ruling().dato(), branch.caps().stream().findFirst());
  }

  /** The outcome that a ruling gives as it stands. */
  Outcome outcome(Ruling ruling) {
    return outcome(ruling, ruling.code());
  }

  private Outcome outcome(Ruling ruling, OutcomeCode code) {
    return switch (code) {
      case AVVIK -> new Outcome.Avvik(severity(ruling, code), ruling.message(), ruling.evidence());
      case RISIKO ->
          new Outcome.Risiko(severity(ruling, code), ruling.message(), ruling.evidence());
      case UAVKLART -> new Outcome.Uavklart(ruling.missing());
      case OK -> OK;
      case IKKE_AKTUELT -> IKKE_AKTUELT;
    };
  }

  /** Severity where a criterion is silent: the catalogue's default. */
  private Severity severity(Ruling ruling, OutcomeCode code) {
    if (ruling.severity() != null) {
      return ruling.severity();
    }
    Severity severity =
        code == OutcomeCode.AVVIK && spec.type().hard() ? Severity.MODERAT : Severity.LAV;
    return ruling.child() && spec.graverWithChildren() ? severity.stepUp() : severity;
  }

  private static Placed undecided(List<Branch> inPeriod, List<Branch> findings) {
    TreeSet<MissingFact> missing = new TreeSet<>();
    for (Branch branch : inPeriod) {
      missing.addAll(branch.assumed());
      missing.addAll(branch.ruling().missing());
    }
    Branch place = findings.isEmpty() ? inPeriod.get(0) : findings.get(0);
    return new Placed(
        new Outcome.Uavklart(List.copyOf(missing)), place.ruling().dato(), Optional.empty());
  }
}
