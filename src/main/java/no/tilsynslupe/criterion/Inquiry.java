package no.tilsynslupe.criterion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.tilsynslupe.criterion.reference.Reference;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Alder;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Sokedekning;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * How a test asks for facts. A known fact is answered as it is; an unknown one with one of the
 * values it could have, and {@link Evaluator} runs the test again for the others. Within one run of
 * the test the same question always has the same answer.
 */
public final class Inquiry {

  private final Sak sak;
  private final RunSettings settings;
  private final RuleParameters parameters;
  private final List<Integer> script;

  // Empty until something is unknown: of most units all is known.
  private List<Integer> options = List.of();
  private Map<Object, Integer> answers = Map.of();
  private Set<MissingFact> assumed = Set.of();
  private List<Forbehold> caps = List.of();

  /**
   * @param script which of its possible values each unknown fact has, in the order they are asked;
   *     facts beyond it have their first
   */
  Inquiry(Sak sak, RunSettings settings, RuleParameters parameters, List<Integer> script) {
    this.sak = sak;
    this.settings = settings;
    this.parameters = parameters;
    this.script = script;
  }

  public Sak sak() {
    return sak;
  }

  public RuleParameters parameters() {
    return parameters;
  }

  /** A whole-number parameter as in force on a date. */
  public int number(String parameter, LocalDate date) {
    return parameters.number(parameter, date);
  }

  /** Guiding rates, working days and other figures with dates. */
  public Reference reference() {
    return settings.reference();
  }

  /** The period that the run reports on. */
  public Periode periode() {
    return settings.periode();
  }

  /** The day the data were taken: open intervals run to it, and nothing later is due. */
  public LocalDate today() {
    return settings.today(sak);
  }

  /**
   * When something still open was last seen: the earlier of the period's and the export's last day.
   */
  public LocalDate lastSeen() {
    LocalDate today = today();
    return today.isBefore(periode().til()) ? today : periode().til();
  }

  /** Yes or no; both are tried when it is unknown. */
  public boolean yes(Fact<Boolean> fact, Felt felt) {
    if (fact instanceof Fact.Known<Boolean> known) {
      return known.value();
    }
    return fact.isUnknown() && choose(felt, fact) == 0;
  }

  /** A code; every value is tried when it is unknown. Empty when the place is known to be blank. */
  public <E extends Enum<E>> Optional<E> code(Fact<E> fact, Class<E> type, Felt felt) {
    if (!fact.isUnknown()) {
      return fact.optional();
    }
    List<E> values = List.copyOf(EnumSet.allOf(type));
    return Optional.of(values.get(choose(felt, MissingFact.of(felt, fact), values.size())));
  }

  /**
   * True when the code is one of those given; both answers are tried when it is unknown. Cheaper
   * than {@link #code} where nothing else is asked of it.
   */
  public <E extends Enum<E>> boolean isOneOf(Fact<E> fact, Felt felt, Set<E> wanted) {
    if (fact.isUnknown()) {
      return choose(felt, fact) == 0;
    }
    return fact.optional().map(wanted::contains).orElse(false);
  }

  /** True when a date or text is filled; both answers are tried when it is unknown. */
  public boolean filled(Fact<?> fact, Felt felt) {
    return fact.isUnknown() ? choose(felt, fact) == 0 : fact.optional().isPresent();
  }

  /**
   * A date that may be blank. Where it is unknown, the given possibilities are tried; an empty
   * Optional among them stands for a blank.
   */
  public Optional<LocalDate> date(
      Fact<LocalDate> fact, Felt felt, Supplier<List<Optional<LocalDate>>> possibilities) {
    if (!fact.isUnknown()) {
      return fact.optional();
    }
    List<Optional<LocalDate>> values = possibilities.get();
    return values.get(choose(felt, MissingFact.of(felt, fact), values.size()));
  }

  /**
   * True when a number is at least {@code least}; both answers are tried when it is unknown or
   * blank (a blank number is not recorded).
   */
  public boolean atLeast(Fact<? extends Number> fact, int least, Felt felt) {
    Optional<? extends Number> value = fact.optional();
    if (value.isPresent()) {
      return new BigDecimal(value.get().toString()).compareTo(BigDecimal.valueOf(least)) >= 0;
    }
    return choose(List.of(felt, least), MissingFact.of(felt, fact), 2) == 0;
  }

  /** True when the person was under an age; both answers are tried when that isn't certain. */
  public boolean under(int age, Alder alder, Felt felt) {
    if (alder.sikkertUnder(age)) {
      return true;
    }
    if (alder.sikkertMinst(age)) {
      return false;
    }
    MissingFact missing = MissingFact.at(felt, Why.ALDER_USIKKER);
    return choose(List.of(felt, age, alder), missing, 2) == 0;
  }

  /**
   * True when {@code known} items, and as many of the {@code unknown} ones as it takes, are at
   * least {@code least}; both answers are tried when the unknown ones decide.
   */
  public boolean count(int known, int unknown, int least, MissingFact missing) {
    if (known >= least) {
      return true;
    }
    return known + unknown >= least && choose(List.of(missing, least), missing, 2) == 0;
  }

  /**
   * Call when a search found nothing: true when that is an absence, false when there may be a row
   * that the delivery doesn't show. Where the absence is only partly known, a finding becomes
   * RISIKO.
   *
   * @param deler paragraphs or codes sought; empty when any row would do
   * @param fra first day sought; null for as far back as the data reach
   */
  public boolean absent(Tabell tabell, Set<String> deler, @Nullable LocalDate fra, LocalDate til) {
    Sokedekning sok = sok(tabell, deler, fra, til);
    return switch (sok.grad()) {
      case HEL -> true;
      case DELVIS -> {
        holdBack(Forbehold.om(sok));
        yield true;
      }
      case INGEN -> choose(sok, MissingFact.of(sok), 2) == 0;
    };
  }

  /** A finding that rests on this is at most RISIKO, and says why. */
  public void holdBack(Forbehold forbehold) {
    if (caps.isEmpty()) {
      caps = new ArrayList<>();
    }
    caps.add(forbehold);
  }

  /** What was searched, for the evidence of an absence. */
  public Sokedekning sok(Tabell tabell, Set<String> deler, @Nullable LocalDate fra, LocalDate til) {
    return sak.dekning().sok(tabell, deler, fra, til);
  }

  /** A yes or no that the data can't answer: both are tried. */
  public boolean assume(MissingFact missing) {
    return choose(missing, missing, 2) == 0;
  }

  /** One of several things that the data can't tell apart: each of them is tried. */
  public <T> T oneOf(List<T> possibilities, MissingFact missing) {
    int answer =
        possibilities.size() == 1
            ? 0
            : choose(List.of(missing, possibilities), missing, possibilities.size());
    return possibilities.get(answer);
  }

  private int choose(Felt felt, Fact<?> fact) {
    return choose(felt, MissingFact.of(felt, fact), 2);
  }

  private int choose(Object question, MissingFact missing, int possibilities) {
    Integer before = answers.get(question);
    if (before != null) {
      return before;
    }
    if (options.isEmpty()) {
      options = new ArrayList<>();
      answers = new HashMap<>();
      assumed = new LinkedHashSet<>();
    }
    int position = options.size();
    int answer = position < script.size() ? script.get(position) : 0;
    options.add(possibilities);
    answers.put(question, answer);
    assumed.add(missing);
    return answer;
  }

  /** Nothing was unknown, and nothing held back. */
  boolean isUntouched() {
    return options.isEmpty() && caps.isEmpty();
  }

  /** How many values each unknown fact asked could have. */
  List<Integer> options() {
    return options;
  }

  Set<MissingFact> assumed() {
    return assumed;
  }

  List<Forbehold> caps() {
    return caps;
  }
}
