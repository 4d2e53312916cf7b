package no.tilsynslupe.report.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.criterion.Phrases;
import no.tilsynslupe.outcome.CombinedFigure;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.store.RunStore;
import no.tilsynslupe.store.SystemFault;
import org.jspecify.annotations.Nullable;

/** Works out a {@link ReportModel} from the store of a run. */
public final class ReportModelBuilder {

  private final RunInfo run;
  private final List<CriterionSpec> catalogue;
  private final DataQuality quality;
  private ReportForm form = ReportForm.usual();
  private Set<Format> formats = Format.all();
  private Phrases phrases = Phrases.in(form.language().code());

  /**
   * @param catalogue the criteria that were run, in the order of the catalogue
   */
  public ReportModelBuilder(RunInfo run, List<CriterionSpec> catalogue, DataQuality quality) {
    this.run = run;
    this.catalogue = List.copyOf(catalogue);
    this.quality = quality;
  }

  /** In another form than the usual, or not all files. */
  public ReportModelBuilder as(ReportForm other, Set<Format> written) {
    this.form = other;
    this.phrases = Phrases.in(other.language().code());
    this.formats = Set.copyOf(written);
    return this;
  }

  /** Compared with none. */
  public ReportModel build(RunStore store) {
    return build(store, null);
  }

  /**
   * @param basis what the findings are compared with; null when nobody asked for that
   */
  public ReportModel build(RunStore store, @Nullable ComparisonBasis basis) {
    Tallies tallies = store.tallies();
    List<SystemFault> faults = store.faults();
    CriterionFigures figures = new CriterionFigures(tallies, run, form.language());
    Map<String, Long> faultsByCriterion =
        faults.stream()
            .collect(Collectors.groupingBy(SystemFault::kriterium, Collectors.counting()));
    List<CriterionResult> criteria =
        catalogue.stream()
            .map(spec -> figures.of(spec, faultsByCriterion.getOrDefault(spec.id(), 0L)))
            .toList();
    return new ReportModel(
        run,
        form,
        formats,
        ReliabilityCheck.of(run, quality, criteria, faults.size(), form),
        criteria,
        combined(figures),
        notJudged(tallies),
        ThemeCounter.count(tallies, form.language()),
        quality,
        faults,
        offices(tallies),
        Antall.av(store.findings()),
        Antall.av(store.casesWithFindings()),
        form.audience() == Audience.SHARED
            ? CaseOverview.NONE
            : CaseCounter.count(store, tallies, form.language()),
        store.rejected(),
        Deadlines.of(store.deadlines().extent(), run.fristDager()),
        DecisionTimes.byOffice(tallies),
        basis,
        comparison(basis, store));
  }

  private static @Nullable Comparison comparison(@Nullable ComparisonBasis basis, RunStore store) {
    return basis == null || basis.kjoring() == null
        ? null
        : Comparison.of(basis.kjoring(), basis.merknader(), store.comparison());
  }

  /** The combined figures whose criteria were all run. */
  private List<CombinedResult> combined(CriterionFigures figures) {
    List<String> ids = catalogue.stream().map(CriterionSpec::id).toList();
    return Arrays.stream(CombinedFigure.values())
        .filter(figure -> ids.containsAll(figure.kriterier()))
        .map(figures::of)
        .toList();
  }

  private List<Office> offices(Tallies tallies) {
    TreeSet<Office> offices = new TreeSet<>(run.utvalg().keySet());
    offices.addAll(tallies.offices());
    return List.copyOf(offices);
  }

  private List<NotJudged> notJudged(Tallies tallies) {
    Map<String, SortedMap<MissingFact, TreeMap<Office, Long>>> byCriterion = new TreeMap<>();
    tallies.forEachMissing(
        (key, n) ->
            byCriterion
                .computeIfAbsent(key.kriterium(), k -> new TreeMap<>())
                .computeIfAbsent(key.fakta(), f -> new TreeMap<>())
                .merge(key.office(), n, Long::sum));
    Function<CriterionSpec, SortedMap<MissingFact, TreeMap<Office, Long>>> missing =
        spec -> byCriterion.getOrDefault(spec.id(), new TreeMap<>());
    return catalogue.stream()
        .flatMap(
            spec ->
                missing.apply(spec).entrySet().stream()
                    .map(
                        entry ->
                            notJudged(
                                spec,
                                entry.getKey(),
                                entry.getValue(),
                                cases(tallies, spec, entry.getKey(), entry.getValue().keySet()))))
        .toList();
  }

  private static List<NotJudged.Case> cases(
      Tallies tallies, CriterionSpec spec, MissingFact fact, Set<Office> offices) {
    return offices.stream()
        .flatMap(
            office ->
                tallies.missingCases().of(new Tallies.Missing(spec.id(), office, fact)).stream()
                    .map(id -> new NotJudged.Case(office, id)))
        .toList();
  }

  private NotJudged notJudged(
      CriterionSpec spec,
      MissingFact fact,
      Map<Office, Long> byOffice,
      List<NotJudged.Case> cases) {
    return new NotJudged(
        spec,
        fact,
        Antall.av(byOffice.values().stream().mapToLong(Long::longValue).sum()),
        List.copyOf(byOffice.keySet()),
        form.language().forms().sentence(phrases.missing(fact)) + ".",
        SourceAdvice.on(
            fact,
            run.formater(byOffice.keySet().stream().map(Office::kommune).toList()),
            phrases.remedy(fact),
            form.language()),
        cases);
  }
}
