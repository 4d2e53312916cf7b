package no.tilsynslupe.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.outcome.FigureCounts;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.ReportFixture;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.GroupCell;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.ReportModelBuilder;
import no.tilsynslupe.report.model.RunInfo;
import no.tilsynslupe.report.model.Sampling;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Vilkarstype;
import no.tilsynslupe.store.RunStore;

/** Runs that are hard to draw: none, one, sixty offices with long names, a hundred thousand. */
final class GalleryCases {

  private static final List<String> NAMES =
      List.of(
          "Nav Øvre Eiker og Modum interkommunale kontor for sosiale tjenester",
          "Nav Lupevik",
          "Nav Sør-Østerdal og Nord-Gudbrandsdal sosialtjenestesamarbeid",
          "Nav Ås",
          "Nav Lupevik øst – Flyktningtjenesten og kvalifiseringsprogrammet",
          "Nav Værøy",
          "Sosialtjenestekontoret");

  private static final List<CriterionSpec> CATALOGUE =
      Catalogue.load().entries().stream().map(Catalogue.Entry::spec).toList();

  private static final List<String> PURPOSES =
      List.of(
          "INNBO",
          "LIVSOPPHOLD",
          "GJELD-TAP",
          "UKLASSIFISERT",
          "BARN-KLAR",
          "TANN",
          "STROM",
          "BEGIVENHET",
          "BO-MIDL",
          "REST");

  private static final List<String> CONDITIONS =
      Arrays.stream(Vilkarstype.values()).map(Enum::name).toList();

  private GalleryCases() {}

  /**
   * A case.
   *
   * @param criteria how many of the catalogue were run
   * @param persons at each office, by criterion
   * @param quarters how many the period has
   * @param undecided share of the persons that can't be decided
   */
  record Case(String name, int offices, int criteria, int persons, int quarters, double undecided) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> all() {
    return List.of(
        new Case("ingen", 0, 76, 0, 4, 0),
        new Case("en-person", 1, 5, 1, 1, 0),
        new Case("ett-kontor", 1, 76, 40, 4, 0.2),
        new Case("fem-kontor", 5, 76, 60, 12, 0.3),
        new Case("bare-uavklart", 3, 12, 20, 4, 1),
        new Case("sma-kontor", 8, 20, 3, 9, 0.2),
        new Case("seksti-kontor", 60, 76, 90, 16, 0.1),
        new Case("hundretusen", 4, 30, 25_000, 20, 0.05));
  }

  static ReportModel model(Case one, Language language) {
    RunStore store = ReportFixture.emptyStore();
    store.addTallies(0, tallies(one));
    SortedMap<Office, Sampling> sampling = new TreeMap<>();
    offices(one).forEach(o -> sampling.put(o, new Sampling(Sampling.Kind.ALLE, "")));
    RunInfo small = ReportFixture.run(sampling);
    RunInfo run =
        new RunInfo(
            small.programVersjon(),
            small.katalog(),
            small.regelsett(),
            new Periode(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31)),
            small.uttrekkDato(),
            small.utledet(),
            small.leveranser(),
            sampling,
            (long) one.offices() * one.persons(),
            small.parametere(),
            small.overstyringer(),
            null,
            null,
            small.filer(),
            small.fristDager());
    return new ReportModelBuilder(run, specs(one), ReportFixture.quality())
        .as(ReportForm.usual().in(language), Format.all())
        .build(store);
  }

  /** The same with all numbers of persons hidden. */
  static CriterionResult hidden(CriterionResult whole) {
    SortedMap<String, Figures> quarters = new TreeMap<>();
    whole.kvartaler().forEach((quarter, figures) -> quarters.put(quarter, hidden(figures)));
    return new CriterionResult(
        whole.spec(),
        whole.tilstand(),
        whole.intervaller(),
        hidden(whole.samlet()),
        whole.kontorer(),
        quarters,
        whole.kontorKvartal(),
        whole.utenTabell(),
        whole.manglendeTabeller(),
        whole.feil());
  }

  private static Figures hidden(Figures figures) {
    Map<GroupCell, Antall> cells = new EnumMap<>(GroupCell.class);
    for (GroupCell cell : GroupCell.values()) {
      cells.put(cell, Antall.under(5));
    }
    return new Figures(figures.enheter(), Group.vist(cells, true));
  }

  private static List<CriterionSpec> specs(Case one) {
    // The core is always among them.
    List<String> core = List.of("P17-VEDTAK", "P18-19-INNBO", "P20-DOK", "P27-3MND");
    List<CriterionSpec> specs = new ArrayList<>();
    for (CriterionSpec spec : CATALOGUE) {
      boolean room = specs.size() < one.criteria() - core.size();
      if (core.contains(spec.id()) || room) {
        specs.add(spec);
      }
    }
    return specs;
  }

  private static List<Office> offices(Case one) {
    List<Office> offices = new ArrayList<>();
    for (int i = 0; i < one.offices(); i++) {
      String name = NAMES.get(i % NAMES.size());
      offices.add(
          new Office("9901", i < NAMES.size() ? name : name + " " + (i / NAMES.size() + 1)));
    }
    return offices;
  }

  private static Tallies tallies(Case one) {
    Tallies tallies = new Tallies();
    Random random = new Random(one.name().hashCode());
    for (CriterionSpec spec : specs(one)) {
      double share = Math.pow(random.nextDouble(), 3);
      for (Office office : offices(one)) {
        double here = random.nextInt(12) == 0 ? Math.min(1, share * 2.5 + 0.1) : share;
        int persons = Math.max(1, (int) (one.persons() * (0.3 + 1.4 * random.nextDouble())));
        boolean none = random.nextInt(15) == 0 && one.offices() > 1;
        if (!none) {
          fill(tallies.figure(office, spec.id()), one, persons, here, random);
        }
      }
    }
    offices(one).forEach(office -> observe(tallies, office, one, random));
    return tallies;
  }

  private static void fill(
      FigureCounts figure, Case one, int persons, double share, Random random) {
    Map<OutcomeCode, Integer> whole = new EnumMap<>(OutcomeCode.class);
    for (int quarter = 0; quarter < one.quarters(); quarter++) {
      int here = persons / one.quarters() + (quarter < persons % one.quarters() ? 1 : 0);
      double drift = quarter == one.quarters() - 1 ? 1.8 : 1;
      Map<OutcomeCode, Integer> counts = draw(one, here, Math.min(1, share * drift), random);
      int place = figure.place((2020 + quarter / 4) * 10 + quarter % 4 + 1);
      counts.forEach((code, n) -> add(figure, place, code, n));
      counts.forEach((code, n) -> whole.merge(code, n, Integer::sum));
    }
    whole.forEach((code, n) -> add(figure, 0, code, n));
  }

  private static void add(FigureCounts figure, int place, OutcomeCode code, int n) {
    figure.add(place, code.ordinal(), n);
    figure.add(place, OutcomeCode.values().length + code.ordinal(), n);
  }

  private static Map<OutcomeCode, Integer> draw(Case one, int n, double share, Random random) {
    Map<OutcomeCode, Integer> counts = new EnumMap<>(OutcomeCode.class);
    for (int i = 0; i < n; i++) {
      OutcomeCode code;
      if (random.nextDouble() < one.undecided()) {
        code = OutcomeCode.UAVKLART;
      } else if (random.nextDouble() < share) {
        code = random.nextInt(4) == 0 ? OutcomeCode.RISIKO : OutcomeCode.AVVIK;
      } else {
        code = OutcomeCode.OK;
      }
      counts.merge(code, 1, Integer::sum);
    }
    return counts;
  }

  private static void observe(Tallies tallies, Office office, Case one, Random random) {
    int scale = Math.max(1, one.persons());
    for (String purpose : PURPOSES) {
      for (String section : List.of("18", "19", "18+19")) {
        tallies.observe(
            new Observation("FORMAL", office, purpose, section), random.nextInt(scale + 1));
      }
    }
    for (String condition : CONDITIONS) {
      for (String section : List.of("20", "20a", "uten", "annen", "ukjent")) {
        tallies.observe(
            new Observation("VILKAR", office, condition, section), random.nextInt(scale + 1));
      }
    }
    for (int i = 0; i < Math.min(scale, 300); i++) {
      int days = 1 + (int) (random.nextDouble() * random.nextDouble() * 500);
      boolean running = random.nextInt(5) == 0;
      String how = (running ? "pagar" : "avsluttet") + (days > 93 ? "_over" : "");
      tallies.observe(
          new Observation("BOTILBUD", office, String.format(Locale.ROOT, "%05d", days), how), 1);
    }
  }
}
