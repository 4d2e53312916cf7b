package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.ObservationSink;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A criterion that fails spoils nothing of the others, and a table that is missing is told of. */
class CaseCheckerTest {

  private static final Office NORD = new Office("9901", "Nord");
  private static final String OTHER = "P28-TILBUD";
  private static final String TRIED = "P33-KVP-IP";

  @TempDir private Path folder;
  private Sak sak;
  private RunSettings settings;

  /** A criterion whose units are numbers of the case, judged as it is told to. */
  private record Fake(String id, List<String> numbers, Function<String, Ruling> judge)
      implements CaseCriterion<String> {

    @Override
    public List<String> units(Sak sak, RuleParameters parameters) {
      return numbers;
    }

    @Override
    public UnitRef ref(String unit) {
      return new UnitRef(UnitKind.KVP, unit);
    }

    @Override
    public Ruling test(String unit, Inquiry ask) {
      return judge.apply(unit);
    }
  }

  /** Counts cases, and finds every office in order. */
  private record FakeOffice(String id, boolean fails) implements OfficeCriterion {

    @Override
    public void observe(
        Sak sak, RunSettings settings, RuleParameters parameters, ObservationSink sink) {
      sink.observe(new Observation(id, NORD, "saker", ""), 1);
      if (fails) {
        throw new IllegalStateException("oops");
      }
    }

    @Override
    public List<OfficeRuling> conclude(
        Counted counted, RunSettings settings, RuleParameters parameters) {
      return List.of(
          new OfficeRuling(NORD, Ruling.ok(settings.periode().til())),
          new OfficeRuling(new Office("9901", "Sør"), Ruling.ok(settings.periode().til())));
    }
  }

  @BeforeEach
  void read() throws IOException {
    sak = read(List.of());
  }

  private Sak read(List<String> missing) throws IOException {
    CriterionSpec.Example example =
        new CriterionSpec.Example("", null, new LinkedHashMap<>(), missing, List.of());
    ExampleExport export = new ExampleExport(example, folder.resolve("e" + missing.size()));
    settings = export.settings();
    List<Sak> cases = new ArrayList<>();
    export.forEachCase(cases::add);
    return cases.get(0);
  }

  @Test
  void aCriterionThatFailsLeavesAFaultAndNoneOfItsUnits() {
    CaseChecker checker =
        checker(
            fake(
                TRIED,
                unit -> {
                  if (unit.equals("K2")) {
                    throw new IllegalStateException("12345678901");
                  }
                  return ok();
                }),
            fake(OTHER, unit -> ok()));
    Tallies tallies = new Tallies();
    CaseChecker.CaseResult result = checker.check(sak, tallies);

    assertThat(result.assessments())
        .extracting(Assessment::kriterium)
        .containsExactly(OTHER, OTHER);
    assertThat(result.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.kriterium()).isEqualTo(TRIED);
              assertThat(fault.sakId()).isEqualTo("S1");
              // Where in the program, and nothing of the case.
              assertThat(fault.fault())
                  .startsWith("IllegalStateException i ")
                  .contains("CaseCheckerTest")
                  .doesNotContain("12345678901");
            });
    assertThat(tallies.units(OutcomeCode.OK)).isEqualTo(2);
  }

  @Test
  void aCriterionThatIsLeftOutOfACaseIsNotAsked() {
    CaseChecker checker =
        checker(
            fake(
                TRIED,
                unit -> {
                  throw new IllegalStateException();
                }),
            fake(OTHER, unit -> ok()));
    CaseChecker.CaseResult result = checker.judge(sak, Set.of(TRIED), checker.underway());
    assertThat(result.faults()).isEmpty();
    assertThat(result.assessments()).hasSize(2);
  }

  @Test
  void whatIsUnderwayIsKnownUntilTheCaseIsJudged() {
    List<String> seen = new ArrayList<>();
    Underway[] underway = new Underway[1];
    Function<String, Ruling> judge =
        unit -> {
          seen.add(underway[0].criterion());
          return ok();
        };
    CaseChecker checker = checker(fake(TRIED, judge), fake(OTHER, judge));
    underway[0] = checker.underway();
    checker.judge(sak, Set.of(), underway[0]);
    assertThat(seen).containsExactly(TRIED, TRIED, OTHER, OTHER);
    assertThat(underway[0].criterion()).isEmpty();
    assertThat(underway[0].nanos()).containsOnlyKeys(TRIED, OTHER, "TEMATALL");
    assertThat(underway[0].nanos().values()).allMatch(nanos -> nanos >= 0);
  }

  @Test
  void whereTheTableOfUnitsIsMissingTheOfficeIsUndecidedAndNoUnitIsJudged() throws IOException {
    Sak without = read(List.of("kvp"));
    CaseChecker checker = checker(fake(TRIED, unit -> ok()), fake(OTHER, unit -> ok()));
    Tallies tallies = new Tallies();
    CaseChecker.CaseResult result = checker.check(without, tallies);
    List<Assessment> offices = checker.conclude(tallies, tallies.texts(), List.of(NORD));

    assertThat(result.assessments()).extracting(Assessment::kriterium).containsOnly(OTHER);
    assertThat(offices)
        .singleElement()
        .satisfies(
            office -> {
              assertThat(office.kriterium()).isEqualTo(TRIED);
              assertThat(office.code()).isEqualTo(OutcomeCode.UAVKLART);
              assertThat(office.enhet()).isEqualTo(new UnitRef(UnitKind.KONTOR, "Nord"));
              assertThat(office.sakId()).isEmpty();
              assertThat(office.dato()).isEqualTo(settings.periode().til());
              assertThat(office.tekst()).contains("kvp");
            });
    assertThat(tallies.units(OutcomeCode.UAVKLART)).isEqualTo(1);
  }

  @Test
  void onlyTheOfficesAskedForAreJudged() {
    CaseChecker checker =
        new CaseChecker(
            Catalogue.of(List.of(entry(new FakeOffice("P29-DEKNING", false)))), settings, "nb");
    Tallies tallies = new Tallies();
    assertThat(checker.check(sak, tallies).faults()).isEmpty();
    assertThat(tallies.observations())
        .containsEntry(new Observation("P29-DEKNING", NORD, "saker", ""), 1L);
    assertThat(checker.conclude(tallies, tallies.texts(), List.of(NORD)))
        .extracting(Assessment::office)
        .containsExactly(NORD);
  }

  @Test
  void unitsThatAreNotToldOfAreCountedAllTheSame() {
    MissingFact end = new MissingFact(Tabell.KVP, "til", MissingFact.Why.IKKE_REGISTRERT, null);
    Fake fake =
        new Fake(
            TRIED,
            List.of("K1", "K2", "K3"),
            unit -> unit.equals("K1") ? ok() : Ruling.uavklart(settings.periode().til(), end));
    Catalogue one = Catalogue.of(List.of(entry(fake)));
    Tallies all = new Tallies();
    Tallies some = new Tallies();
    CaseChecker.CaseResult told = new CaseChecker(one, settings, "nb").check(sak, all);
    CaseChecker.CaseResult kept =
        new CaseChecker(one, settings, "nb", 30, CaseChecker.Told.FINDINGS).check(sak, some);

    assertThat(told.assessments()).hasSize(3);
    assertThat(kept.assessments()).isEmpty();
    for (Tallies tallies : List.of(all, some)) {
      assertThat(tallies.units(OutcomeCode.OK)).isEqualTo(1);
      assertThat(tallies.units(OutcomeCode.UAVKLART)).isEqualTo(2);
      assertThat(tallies.figure(NORD, TRIED).counts("").persons(OutcomeCode.UAVKLART)).isEqualTo(1);
      assertThat(tallies.missing())
          .containsExactly(Map.entry(new Tallies.Missing(TRIED, NORD, end), 2L));
    }
  }

  @Test
  void whatAnOfficeCriterionThatFailsHadCountedIsTakenBack() {
    CaseChecker checker =
        new CaseChecker(
            Catalogue.of(List.of(entry(new FakeOffice("P29-DEKNING", true)))), settings, "nb");
    Tallies tallies = new Tallies();
    CaseChecker.CaseResult result = checker.check(sak, tallies);
    assertThat(result.faults())
        .extracting(CaseChecker.SystemFault::kriterium)
        .containsExactly("P29-DEKNING");
    Predicate<Observation> own = seen -> seen.tema().equals("P29-DEKNING");
    assertThat(tallies.observations().keySet()).noneMatch(own);
  }

  private Ruling ok() {
    return Ruling.ok(settings.periode().til());
  }

  private static Fake fake(String id, Function<String, Ruling> judge) {
    return new Fake(id, List.of("K1", "K2"), judge);
  }

  private CaseChecker checker(Fake... fakes) {
    List<Catalogue.Entry> entries = new ArrayList<>();
    for (Fake fake : fakes) {
      entries.add(entry(fake));
    }
    return new CaseChecker(Catalogue.of(entries), settings, "nb");
  }

  private static Catalogue.Entry entry(Criterion criterion) {
    return new Catalogue.Entry(criterion, SpecReader.read(criterion.id()));
  }
}
