package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criteria are found by name, chosen, and given other limits. */
class CatalogueTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

  private final Catalogue stays =
      Catalogue.of(
          List.of(
              Catalogue.find("P27-3MND").orElseThrow(), Catalogue.find("p27-barn").orElseThrow()));

  @Test
  void aCriterionIsFoundWhateverItsLetters() {
    assertThat(stays.entries())
        .extracting(entry -> entry.spec().id())
        .containsExactly("P27-3MND", "P27-BARN");
    assertThat(stays.entries())
        .allSatisfy(entry -> assertThat(entry.criterion().id()).isEqualTo(entry.spec().id()));
    assertThat(Catalogue.find("P27")).isEmpty();
    assertThat(stays.only(spec -> spec.id().endsWith("BARN")).entries()).hasSize(1);
  }

  @ParameterizedTest(name = "«{0}» may have been meant as {1}")
  @CsvSource({
    "P27-3MDN, P27-3MND",
    "p17-strat, P17-START",
    "p20dok, P20-DOK",
    "P18-INDIVID, P18-INDIV",
    "husleie, ",
    "x, "
  })
  void aSlipIsMetWithTheNearestName(String written, @Nullable String meant) {
    assertThat(Catalogue.nearest(written).orElse(null)).isEqualTo(meant);
  }

  @ParameterizedTest(name = "«{0}» {1}: {2}")
  @CsvSource({
    "P27-3MND, maneder, 4, true",
    "P27-3MND, maneder, 0, true",
    "P27-3MND, maneder, 9999, true",
    "P27-3MND, maneder, 10000, false",
    "P27-3MND, maneder, -1, false",
    "P27-3MND, maneder, fire, false",
    "P27-3MND, uker, 4, false",
    "P27-BARN, maneder_uten_brudd, 4, false",
    "P17-START, maneder, 4, false",
  })
  void anOverrideMustNameAParameterAndAValueThatItCanHave(
      String criterion, String parameter, String value, boolean fits) {
    ParameterOverride override = new ParameterOverride(criterion, parameter, value, null, "Prøve");
    if (fits) {
      assertThat(months(stays.with(List.of(override)), DAY)).hasToString(value);
      assertThat(stays.applied(List.of(override)))
          .singleElement()
          .satisfies(applied -> assertThat(applied.parameter().id()).isEqualTo(parameter));
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> stays.with(List.of(override)))
          .withMessageContaining(parameter);
    }
  }

  @Test
  void anOverrideNeedsAReason() {
    ParameterOverride override = new ParameterOverride("P27-3MND", "maneder", "4", null, " ");
    assertThatIllegalArgumentException().isThrownBy(() -> stays.with(List.of(override)));
  }

  @Test
  void anOverrideHoldsFromItsDay() {
    Catalogue changed = stays.with(List.of(months("4", DAY), months("2", null)));
    assertThat(months(changed, DAY.minusDays(1))).isEqualTo(2);
    assertThat(months(changed, DAY)).isEqualTo(4);
    assertThat(months(changed, DAY.plusYears(3))).isEqualTo(4);
    assertThat(months(stays, DAY)).isEqualTo(3);
    Catalogue later = stays.with(List.of(months("4", DAY)));
    assertThat(months(later, DAY.minusDays(1))).isEqualTo(3);
    assertThat(later.entries().get(1).spec()).isEqualTo(stays.entries().get(1).spec());
  }

  @Test
  void aParameterHasTheValueOfItsDayAndTheFirstOneBeforeAllOfThem() {
    RuleParameters parameters =
        new RuleParameters(
            "P0",
            Map.of(
                "dager",
                List.of(
                    new CriterionSpec.DatedValue(DAY, "7"),
                    new CriterionSpec.DatedValue(DAY.plusYears(1), "14")),
                "slutt",
                List.of(new CriterionSpec.DatedValue(DAY, "2017-01-01")),
                "tom",
                List.of()));
    assertThat(parameters.number("dager", DAY.minusDays(1))).isEqualTo(7);
    assertThat(parameters.number("dager", DAY)).isEqualTo(7);
    assertThat(parameters.number("dager", DAY.plusYears(1).minusDays(1))).isEqualTo(7);
    assertThat(parameters.number("dager", DAY.plusYears(1))).isEqualTo(14);
    assertThat(parameters.date("slutt", DAY)).isEqualTo(LocalDate.of(2017, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> parameters.number("slutt", DAY));
    assertThatIllegalStateException()
        .isThrownBy(() -> parameters.number("tom", DAY))
        .withMessageContaining("P0");
    assertThatIllegalStateException().isThrownBy(() -> parameters.number("uker", DAY));
  }

  @Test
  void aValueThatCannotBeIsRefusedWithWhatCan() {
    CriterionSpec.Parameter date =
        new CriterionSpec.Parameter(
            "slutt",
            "dato",
            new CriterionSpec.Text("a", "b", "c"),
            "",
            List.of(
                new CriterionSpec.DatedValue(DAY, "2017-01-01"),
                new CriterionSpec.DatedValue(DAY.plusYears(1), "2018-01-01")));
    assertThat(date.refuses("2019-02-28")).isEmpty();
    assertThat(date.refuses("2019-02-29").orElseThrow()).contains("dato");
    assertThat(date.inForce(DAY).value()).isEqualTo("2017-01-01");
    assertThat(date.inForce(DAY.plusYears(1)).value()).isEqualTo("2018-01-01");
    assertThat(date.inForce(null).value()).isEqualTo("2018-01-01");
    assertThat(date.meaning().in("nb") + date.meaning().in("nn") + date.meaning().in("en"))
        .isEqualTo("abc");
  }

  @ParameterizedTest
  @CsvSource({
    "P18-BEGR, true",
    "P19-SUBS, true",
    "P20-DOK, true",
    "P20A-DOK, true",
    "P27-3MND, false"
  })
  void findingsAreGraverWithChildrenUnderTheSectionsOfSupport(String id, boolean graver) {
    CriterionSpec spec = Catalogue.find(id).orElseThrow().spec();
    assertThat(spec.graverWithChildren()).isEqualTo(graver);
    assertThat(spec.comparesWithRates()).isFalse();
  }

  @Test
  void aCriterionOfBothKindsIsAlsoHard() {
    assertThat(CriterionSpec.Type.values())
        .extracting(CriterionSpec.Type::code)
        .containsExactly("H", "I", "O", "H/I");
    assertThat(CriterionSpec.Type.values())
        .filteredOn(CriterionSpec.Type::hard)
        .containsExactly(CriterionSpec.Type.H, CriterionSpec.Type.HI);
  }

  private static ParameterOverride months(String value, @Nullable LocalDate from) {
    return new ParameterOverride("P27-3MND", "maneder", value, from, "Avtalt for prøven");
  }

  private static int months(Catalogue catalogue, LocalDate day) {
    return catalogue.entries().get(0).spec().ruleParameters().number("maneder", day);
  }
}
