package no.tilsynslupe.criterion.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.criterion.reference.ExemptPeriods.ExemptPeriod;
import no.tilsynslupe.criterion.reference.KvpFigures.KvpFigure;
import no.tilsynslupe.criterion.reference.LawChanges.LawChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law changes, exempt periods and national figures: what they say, and that each has a source. */
class ReferenceDataTest {

  private final Reference reference = Reference.builtIn();

  @Test
  void everyEntryHasASourceAndAnIdOfItsOwn() {
    Set<String> ids = new HashSet<>();
    for (LawChange change : reference.lawChanges().all()) {
      assertThat(change.source()).isNotBlank();
      assertThat(ids.add(change.id())).as(change.id()).isTrue();
      assertThat(change.from() != null || change.notBefore() != null).as(change.id()).isTrue();
    }
    for (ExemptPeriod period : reference.exemptPeriods().all()) {
      assertThat(period.source()).isNotBlank();
      assertThat(ids.add(period.id())).as(period.id()).isTrue();
      assertThat(period.to()).isAfterOrEqualTo(period.from());
    }
    assertThat(reference.kvpFigures().all()).allMatch(figure -> !figure.source().isBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "sosialtjenesteloven, 2009-12-31, false",
    "sosialtjenesteloven, 2010-01-01, true",
    "aktivitetsplikt_under_30, 2016-12-31, false",
    "aktivitetsplikt_under_30, 2017-01-01, true",
    "kvp_reform, 2018-12-31, false",
    "kvp_reform, 2019-01-01, true",
    "internkontroll_kommuneloven, 2021-01-01, true",
    "norskopplaering_20a, 2020-12-31, false",
    "norskopplaering_20a, 2021-01-01,",
    "norskopplaering_20a, 2021-12-31,",
    "norskopplaering_20a, 2022-01-01, true",
    "individuell_plan_forskrift, 2022-08-01, true",
    "barnetrygd_holdes_utenfor, 2022-08-31, false",
    "barnetrygd_holdes_utenfor, 2022-09-01, true",
    "kvp_barnetillegg, 2023-01-31, false",
    "kvp_barnetillegg, 2023-02-01, true",
    "ny_forvaltningslov, 2024-12-31, false",
    "ny_forvaltningslov, 2025-06-01,"
  })
  void aChangeIsInForceFromItsDayAndUnknownWhereTheDayWasNotFound(
      String id, LocalDate day, Boolean inForce) {
    assertThat(reference.lawChanges().inForce(id, day).orElse(null)).isEqualTo(inForce);
  }

  @Test
  void aChangeThatDoesNotExistIsAFault() {
    LocalDate day = LocalDate.parse("2024-01-01");
    assertThatThrownBy(() -> reference.lawChanges().inForce("finnes_ikke", day))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theCriteriaExemptTheSameDaysAsTheFile() {
    for (ExemptPeriod period : reference.exemptPeriods().all()) {
      for (String id : period.criteria()) {
        CriterionSpec spec = Catalogue.find(id).orElseThrow().spec();
        assertThat(value(spec, "unntak_fra")).as(id).isEqualTo(period.from().toString());
        assertThat(value(spec, "unntak_til")).as(id).isEqualTo(period.to().toString());
      }
    }
  }

  private static String value(CriterionSpec spec, String parameter) {
    return spec.parameters().stream()
        .filter(p -> p.id().equals(parameter))
        .findFirst()
        .orElseThrow()
        .values()
        .get(0)
        .value();
  }

  @Test
  void theCriteriaThatTheLawSwitchesOnStartOnItsDay() {
    assertThat(Catalogue.find("P18-BARNETRYGD").orElseThrow().spec().validFrom())
        .isEqualTo(from("barnetrygd_holdes_utenfor"));
  }

  private LocalDate from(String id) {
    return reference.lawChanges().all().stream()
        .filter(change -> change.id().equals(id))
        .map(LawChange::from)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theNationalFiguresAreThoseOfTheCourse() {
    KvpFigure figure = reference.kvpFigures().on(LocalDate.parse("2021-06-30")).orElseThrow();
    assertThat(List.of(figure.participants(), figure.funded(), figure.targetGroup()))
        .containsExactly(6500, 9500, 14500);
    assertThat(figure.coverage()).isEqualByComparingTo("0.45");
    assertThat(figure.fundedCoverage()).isEqualByComparingTo("0.66");
    assertThat(reference.kvpFigures().on(LocalDate.parse("2022-01-01"))).isEmpty();
    String told = Catalogue.find("P29-DEKNING").orElseThrow().spec().explanation().nb();
    assertThat(told.replace('\u00a0', ' ')).contains("6 500", "9 500", "14 500", "0,45", "0,66");
  }
}
