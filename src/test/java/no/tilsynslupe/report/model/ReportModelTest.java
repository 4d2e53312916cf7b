package no.tilsynslupe.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.ReportFixture;
import no.tilsynslupe.report.model.CriterionResult.State;
import no.tilsynslupe.report.model.Reliability.Grade;
import no.tilsynslupe.store.RunStore;
import no.tilsynslupe.store.SystemFault;
import org.junit.jupiter.api.Test;

class ReportModelTest {

  private static final FileQuality WHOLE =
      new FileQuality("v.csv", "vedtak", "UTF-8", "semikolon", 10, 10, 0, 0, 0);

  @Test
  void personsAndUnitsAreCountedOverAllOfficesWithBothRates() {
    Group persons = persons(model(), "P17-VEDTAK");

    assertThat(persons.avvik()).isEqualTo(15);
    assertThat(persons.risiko()).isEqualTo(3);
    assertThat(persons.ok()).isEqualTo(6);
    assertThat(persons.uavklart()).isEqualTo(3);
    assertThat(persons.ikkeAktuelt()).isEqualTo(1);
    assertThat(persons.avvikRate()).extracting(Rate::andel).isEqualTo(0.625);
    assertThat(persons.funnRate()).extracting(Rate::andel).isEqualTo(0.75);
    assertThat(persons.dekning()).extracting(Rate::andel).isEqualTo(0.888889);
  }

  @Test
  void theIntervalIsWilsonsOnPersonsAndNeverOnUnits() {
    CriterionResult result = criterion(model(), "P17-VEDTAK");

    Rate persons = java.util.Objects.requireNonNull(persons(model(), "P17-VEDTAK").avvikRate());
    assertThat(persons.intervall().low()).isCloseTo(0.427100, within(1e-6));
    assertThat(persons.intervall().high()).isCloseTo(0.788406, within(1e-6));
    assertThat(result.samlet().enheter().avvikRate().intervall()).isNull();
  }

  @Test
  void casesChosenByJudgementGiveNoInterval() {
    Map<Office, Sampling> sampling = new TreeMap<>(ReportFixture.sampling(Sampling.Kind.ALLE));
    sampling.put(ReportFixture.SOR, new Sampling(Sampling.Kind.SKJONN, ""));
    CriterionResult result =
        criterion(model(ReportFixture.run(sampling), ReportFixture.store()), "P17-VEDTAK");

    assertThat(result.intervaller()).isFalse();
    assertThat(result.samlet().personer().avvikRate().intervall()).isNull();
    assertThat(result.samlet().personer().avvikRate().andel()).isEqualTo(0.625);
    assertThat(result.kontorer().get(ReportFixture.NORD).personer().avvikRate().intervall())
        .isNotNull();
    assertThat(result.kontorer().get(ReportFixture.SOR).personer().avvikRate().intervall())
        .isNull();
  }

  @Test
  void nothingDecidedHasNoRateAndSaysSo() {
    CriterionResult result = criterion(model(), "P29-UNDERBRUK");

    assertThat(result.tilstand()).isEqualTo(State.INGENTING_AVGJORT);
    assertThat(result.samlet().personer().avvikRate()).isNull();
    assertThat(result.samlet().personer().dekning()).extracting(Rate::andel).isEqualTo(0.0);
    assertThat(CriterionSentence.of(result, Language.NB))
        .isEqualTo("Kan ikke avgjøres for noen av 5\u00a0saker; se arket Ikke vurdert.");
  }

  @Test
  void anOfficeWithoutTheTableIsAUnitButNoPerson() {
    CriterionResult result = criterion(model(), "P29-START");

    assertThat(result.samlet().enheter().uavklart()).isEqualTo(1);
    assertThat(result.samlet().personer().uavklart()).isZero();
    assertThat(result.kvartaler().get("2024-K4").personer().uavklart()).isZero();
    assertThat(result.utenTabell()).containsExactly(ReportFixture.NORD);
    assertThat(CriterionSentence.of(result, Language.NB))
        .isEqualTo("Kan ikke avgjøres: tabellen kvp er ikke med i leveransen.");
  }

  @Test
  void aCriterionWithoutUnitsHasAStateOfItsOwn() {
    CriterionResult result = criterion(model(), "P29-DEKNING");

    assertThat(result.tilstand()).isEqualTo(State.INGEN_ENHETER);
    assertThat(result.samlet().enheter().avvikRate()).isNull();
    assertThat(CriterionSentence.of(result, Language.NB))
        .isEqualTo("Ingenting å vurdere i perioden.");
  }

  @Test
  void theSentenceGivesCountsRateAndInterval() {
    assertThat(CriterionSentence.of(criterion(model(), "P17-VEDTAK"), Language.NB))
        .isEqualTo(
            "Mulig lovbrudd i 15 av 24 saker (62,5\u00a0%; 95\u00a0%-intervall 42,7–78,8\u00a0%)."
                + " I 3\u00a0saker til bør forholdet vurderes. 3\u00a0saker kan ikke avgjøres.");
  }

  @Test
  void whatIsJudgedByOfficeAndCriterionIsNotCalledOffices() {
    assertThat(
            CriterionSentence.of(
                ofOffices("P5-SYSTEM", new Group(0, 35, 51, 0, 90, false)), Language.NB))
        .isEqualTo(
            "Bør vurderes i 35 av 86 kombinasjoner av kontor og kriterium (40,7\u00a0%)."
                + " 90\u00a0kombinasjoner av kontor og kriterium har for få saker til å prøves.");
    assertThat(
            CriterionSentence.of(
                ofOffices("P29-DEKNING", new Group(0, 1, 2, 0, 0, false)), Language.NB))
        .isEqualTo("Bør vurderes i 1 av 3 kontorer (33,3\u00a0%).");
  }

  private static CriterionResult ofOffices(String id, Group group) {
    return new CriterionResult(
        Catalogue.find(id).orElseThrow().spec(),
        State.VURDERT,
        false,
        new Figures(group, null),
        new TreeMap<>(),
        new TreeMap<>(),
        office -> new TreeMap<>(),
        List.of(),
        List.of(),
        0);
  }

  @Test
  void quartersAndOfficesHaveFiguresOfTheirOwn() {
    CriterionResult result = criterion(model(), "P17-START");

    assertThat(result.kontorer().get(ReportFixture.SOR).personer().avvik()).isEqualTo(1);
    assertThat(result.kvartaler().get("2024-K1").personer().alle()).isEqualTo(6);
    assertThat(result.kontorKvartal().of(ReportFixture.NORD).get("2024-K3").personer().ok())
        .isEqualTo(3);
  }

  @Test
  void theFigureOverThreeMonthsCountsBothCriteria() {
    CombinedResult over = model().samlet().get(0);

    assertThat(over.personer().avvik()).isEqualTo(2);
    assertThat(over.personer().risiko()).isEqualTo(1);
    assertThat(over.personer().ok()).isEqualTo(5);
  }

  @Test
  void whatCouldNotBeJudgedSaysWhatWouldSettleIt() {
    NotJudged column =
        model().ikkeVurdert().stream()
            .filter(one -> one.spec().id().equals("P17-VEDTAK"))
            .findFirst()
            .orElseThrow();

    assertThat(column.enheter().tall()).isEqualTo(3);
    assertThat(column.kontorer()).containsExactly(ReportFixture.OVRE);
    assertThat(column.mangler()).contains("planlagt");
    assertThat(column.rad()).contains("planlagt");
  }

  @Test
  void missingTablesMakeTheResultPartial() {
    Reliability reliability = model().palitelighet();

    assertThat(reliability.grad()).isEqualTo(Grade.DELVIS);
    assertThat(reliability.arsaker()).anyMatch(line -> line.contains("kvp"));
  }

  @Test
  void aFaultOfTheProgramMakesTheResultPartialAndIsNoFinding() {
    RunStore store = ReportFixture.store();
    long findings = store.findings();
    store.addFaults(4, List.of(new SystemFault("P17-START", "9901", "Nord", "S1", "feil")));
    ReportModel model = model(ReportFixture.run(ReportFixture.sampling(Sampling.Kind.ALLE)), store);

    assertThat(model.palitelighet().arsaker().get(0)).startsWith("Programmet feilet 1\u00a0gang");
    assertThat(criterion(model, "P17-START").feil()).isEqualTo(1);
    assertThat(model.antallFunn().tall()).isEqualTo(findings);
  }

  @Test
  void manyRejectedRowsMakeTheResultUnfitForUse() {
    FileQuality bad = new FileQuality("v.csv", "vedtak", "UTF-8", "semikolon", 10, 8, 2, 0, 0);
    FileQuality better = new FileQuality("v.csv", "vedtak", "UTF-8", "semikolon", 11, 9, 2, 0, 0);

    assertThat(reliability(bad).grad()).isEqualTo(Grade.BOR_IKKE_BRUKES);
    assertThat(reliability(better).grad()).isEqualTo(Grade.DELVIS);
  }

  @Test
  void nothingMissingIsComplete() {
    assertThat(reliability(WHOLE).grad()).isEqualTo(Grade.FULLSTENDIG);
    assertThat(reliability(WHOLE).arsaker()).isEmpty();
  }

  @Test
  void aTableThatOnlySomeDeliveriesHaveMakesTheResultPartial() {
    SortedMap<String, List<Office>> missing =
        new TreeMap<>(
            Map.of(
                "kvp",
                List.of(ReportFixture.NORD, ReportFixture.SOR),
                "botilbud",
                List.of(ReportFixture.NORD),
                "planer",
                List.of(ReportFixture.OVRE)));
    List<CriterionResult> unitsFromOne =
        List.of(ofOffices("P29-START", new Group(0, 0, 4, 0, 0, false)));
    List<CriterionResult> looksInOther =
        List.of(ofOffices("P33-KVP-IP", new Group(0, 0, 4, 0, 0, false)));

    assertThat(reliability(WHOLE, missing, unitsFromOne).arsaker())
        .containsExactly(
            "Tabellen kvp mangler i leveransen for 2\u00a0kontorer. Det som skulle vært vurdert ut"
                + " fra den der, er merket «kan ikke avgjøres».");
    assertThat(reliability(WHOLE, missing, looksInOther).arsaker())
        .containsExactly(
            "Tabellene kvp og planer mangler i leveransen for 3\u00a0kontorer. Det som skulle vært"
                + " vurdert ut fra dem der, er merket «kan ikke avgjøres».");
    assertThat(reliability(WHOLE, missing, List.of()).grad()).isEqualTo(Grade.FULLSTENDIG);
  }

  @Test
  void themesAreAddedOverOfficesAndSortedByNumber() {
    ThemeCounts themes = model().tema();

    assertThat(themes.formal().get(1))
        .isEqualTo(new ThemeCounts.Purpose("INNBO", "Innbo og etablering", 7, 22, 3));
    assertThat(themes.formal())
        .extracting(ThemeCounts.Purpose::navn)
        .contains("Gjeld med fare for utkastelse eller stenging");
    assertThat(themes.vilkar().get(0).dokumentasjon()).isTrue();
    assertThat(themes.botilbud().antallAvsluttet()).isEqualTo(11);
    assertThat(themes.botilbud().antallPagar()).isEqualTo(4);
  }

  private static Reliability reliability(FileQuality file) {
    return reliability(file, new TreeMap<>(), List.of());
  }

  private static Reliability reliability(
      FileQuality file,
      SortedMap<String, List<Office>> missingInSome,
      List<CriterionResult> criteria) {
    DataQuality quality =
        new DataQuality(
            List.of(file),
            List.of(),
            missingInSome,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return ReliabilityCheck.of(
        ReportFixture.run(ReportFixture.sampling(Sampling.Kind.ALLE)),
        quality,
        criteria,
        0,
        Language.NB);
  }

  private static ReportModel model() {
    return model(
        ReportFixture.run(ReportFixture.sampling(Sampling.Kind.ALLE)), ReportFixture.store());
  }

  private static ReportModel model(RunInfo run, RunStore store) {
    return new ReportModelBuilder(run, ReportFixture.catalogue(), ReportFixture.quality())
        .build(store);
  }

  private static CriterionResult criterion(ReportModel model, String id) {
    return model.kriterier().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static Group persons(ReportModel model, String id) {
    return java.util.Objects.requireNonNull(criterion(model, id).samlet().personer());
  }
}
