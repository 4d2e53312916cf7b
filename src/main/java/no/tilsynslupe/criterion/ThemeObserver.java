package no.tilsynslupe.criterion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.criterion.notion.Soknadsvedtak;
import no.tilsynslupe.criterion.p29.KvpTrapp;
import no.tilsynslupe.language.ConditionClass;
import no.tilsynslupe.language.ConditionClassifier;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.ObservationSink;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Phrase;
import no.tilsynslupe.sak.Botilbud;
import no.tilsynslupe.sak.Botilbudstype;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Hjemmel;
import no.tilsynslupe.sak.Opphold;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Soknad;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;
import no.tilsynslupe.sak.Vilkar;

/**
 * Counts what the charts and theme sheets show beside the findings: purposes by section, classes of
 * conditions, and lengths of stays in temporary accommodation.
 *
 * <p>Theme FORMAL: key the purpose class, second key {@code 18}, {@code 19} or {@code 18+19}. Theme
 * VILKAR: key the condition class, second key {@code 20}, {@code 20a}, {@code uten} (no section),
 * {@code ukjent} (the delivery doesn't tell) or {@code annen}. Theme BOTILBUD: key the days of a
 * run of stays in five digits, second key {@code avsluttet}, {@code pagar} or {@code usikker} (its
 * end is lost: it is known up to that day only), with {@code _over} when it lasted past the limit
 * of months (days alone don't tell: months differ). Theme SVARTID: key the days from an application
 * to its decision in five digits. What can't be classified is {@code UKLASSIFISERT}. Theme
 * KVP-TRAPP: see {@link KvpTrapp}. Wordings of conditions are counted by class.
 */
public final class ThemeObserver {

  private static final List<String> NO_CODE = List.of("UKLASSIFISERT");

  /** Its parameters say which stays make one run. */
  private static final String STAYS_CRITERION = "P27-3MND";

  private static final Set<Botilbudstype> NOT_SECTION_27 =
      Set.of(Botilbudstype.NATTHJEM, Botilbudstype.KRISESENTER);

  private final RuleParameters stays;
  private final KvpTrapp ladder;

  /**
   * @param specs the criteria that are run, by id, with the values they are run with
   */
  ThemeObserver(Map<String, CriterionSpec> specs) {
    this.stays = parameters(specs, STAYS_CRITERION);
    this.ladder = new KvpTrapp(parameters(specs, KvpTrapp.CRITERION));
  }

  /** As the criterion is run, else as the catalogue has it. */
  private static RuleParameters parameters(Map<String, CriterionSpec> specs, String criterion) {
    CriterionSpec run = specs.get(criterion);
    CriterionSpec spec = run == null ? Catalogue.find(criterion).orElseThrow().spec() : run;
    return spec.ruleParameters();
  }

  /** With the catalogue's values. */
  public ThemeObserver() {
    this(Map.of());
  }

  /** Counts one case. */
  public void observe(Sak sak, RunSettings settings, ObservationSink sink) {
    Office office = new Office(sak.key().kommune(), sak.hode().kontor());
    purposes(sak, settings.periode(), office, sink);
    conditions(sak, settings.periode(), office, sink);
    stays(sak, settings, office, sink);
    decisionTimes(sak, settings.periode(), office, sink);
    ladder.observe(sak, settings, sink);
  }

  /** Of applications decided in the period, by the decision that names them. */
  private static void decisionTimes(Sak sak, Periode period, Office office, ObservationSink sink) {
    for (Soknad application : sak.soknader()) {
      Optional<Vedtakslinje> line = Soknadsvedtak.av(application, sak).linje();
      if (line.isEmpty() || line.get().utfall() == Utfall.TRUKKET) {
        continue;
      }
      LocalDate decided = line.get().vedtakDato();
      if (period.contains(decided) && !decided.isBefore(application.mottattDato())) {
        long days = ChronoUnit.DAYS.between(application.mottattDato(), decided);
        sink.observe(new Observation("SVARTID", office, FiveDigits.of(days), ""), 1);
      }
    }
  }

  private static void purposes(Sak sak, Periode period, Office office, ObservationSink sink) {
    for (Formalslinje line : Formalslinje.alle(sak)) {
      if (!period.contains(line.linje().vedtakDato()) || !line.etter18Eller19()) {
        continue;
      }
      Hjemmel basis = line.linje().hjemmel();
      String both = basis.nevner("18") ? "18+19" : "19";
      String sections = basis.nevner("19") ? both : "18";
      for (String name : codes(line.klasser())) {
        // The format writes purpose codes with a hyphen, condition classes with an underscore.
        String code = name.replace('_', '-');
        sink.observe(new Observation("FORMAL", office, code, sections), 1);
      }
    }
  }

  private static void conditions(Sak sak, Periode period, Office office, ObservationSink sink) {
    for (Vilkar condition : sak.vilkar()) {
      List<Vedtakslinje> decision = decision(sak, condition);
      boolean withdrawn =
          !decision.isEmpty() && decision.stream().allMatch(l -> l.utfall() == Utfall.TRUKKET);
      // A condition without any date counts in the period of the export.
      if (withdrawn || !date(condition, decision).map(period::contains).orElse(true)) {
        continue;
      }
      for (String code : classes(condition)) {
        sink.observe(new Observation("VILKAR", office, code, section(condition)), 1);
        if (condition.ordrett()) {
          sink.observe(Phrase.of(code, condition.tekst()));
        }
      }
    }
  }

  private static Collection<String> classes(Vilkar condition) {
    Set<ConditionClass> fromText = ConditionClassifier.read(condition.tekst()).classes();
    if (!fromText.isEmpty()) {
      return codes(fromText);
    }
    return codes(condition.type().optional().map(Set::of).orElse(Set.of()));
  }

  private static List<Vedtakslinje> decision(Sak sak, Vilkar condition) {
    if (!(condition.vedtakId() instanceof Fact.Known<String> id)) {
      return List.of();
    }
    List<Vedtakslinje> lines = new ArrayList<>();
    for (Vedtakslinje line : sak.vedtak()) {
      if (line.vedtakId().equals(id.value())) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static Optional<LocalDate> date(Vilkar condition, List<Vedtakslinje> decision) {
    return condition
        .fra()
        .optional()
        .or(() -> decision.stream().map(Vedtakslinje::vedtakDato).findFirst())
        .or(() -> condition.frist().optional());
  }

  private static String section(Vilkar condition) {
    if (condition.hjemmel().isUnknown()) {
      return "ukjent";
    }
    Optional<Hjemmel> basis = condition.hjemmel().optional().filter(h -> !h.erBlank());
    if (basis.isEmpty()) {
      return "uten";
    }
    if (basis.get().nevner("20a")) {
      return "20a";
    }
    return basis.get().nevner("20") ? "20" : "annen";
  }

  private void stays(Sak sak, RunSettings settings, Office office, ObservationSink sink) {
    if (sak.botilbud().isEmpty()) {
      return;
    }
    LocalDate today = settings.today(sak);
    LocalDate seen = today.isBefore(settings.periode().til()) ? today : settings.periode().til();
    List<Botilbud> counted =
        sak.botilbud().stream().filter(stay -> counts(stay) && !stay.fra().isAfter(seen)).toList();
    int gap = stays.number("dager_mellom", sak.uttrekkDato());
    for (Opphold run : Opphold.slaSammen(counted, gap, stay -> lastDay(stay, sak, seen))) {
      LocalDate end = run.til(stay -> lastDay(stay, sak, seen));
      boolean ended =
          run.stays().stream()
              .filter(stay -> lastDay(stay, sak, seen).equals(end))
              .allMatch(
                  stay -> stay.til().optional().filter(til -> !til.isAfter(seen)).isPresent());
      if (!end.isBefore(settings.periode().fra())) {
        String days = FiveDigits.of(new Periode(run.fra(), end).days());
        int months = stays.number("maneder", run.fra());
        String over = end.isAfter(run.fra().plusMonths(months)) ? "_over" : "";
        String goesOn = end.isBefore(seen) ? "usikker" : "pagar";
        String state = (ended ? "avsluttet" : goesOn) + over;
        sink.observe(new Observation("BOTILBUD", office, days, state), 1);
      }
    }
  }

  private static boolean counts(Botilbud stay) {
    return !stay.leiekontrakt().is(true)
        && stay.type().optional().filter(NOT_SECTION_27::contains).isEmpty();
  }

  /**
   * The last day on which a stay is known to have lasted, at most the day last seen. An open stay
   * that another follows has probably lost its end: only its first day is known.
   */
  private static LocalDate lastDay(Botilbud stay, Sak sak, LocalDate seen) {
    Fact<LocalDate> til = stay.til();
    if (til.optional().isPresent()) {
      return til.optional().filter(day -> day.isBefore(seen)).orElse(seen);
    }
    boolean followed = sak.botilbud().stream().anyMatch(b -> b.fra().isAfter(stay.fra()));
    return til.isUnknown() || followed ? stay.fra() : seen;
  }

  private static List<String> codes(Set<? extends Enum<?>> classes) {
    if (classes.size() <= 1) {
      return classes.isEmpty() ? NO_CODE : List.of(classes.iterator().next().name());
    }
    return classes.stream().map(Enum::name).sorted().toList();
  }
}
