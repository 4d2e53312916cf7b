package no.tilsynslupe.intake.kostra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutsTest {

  static Stream<Layout> layouts() {
    return Layouts.all().stream();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void fieldsFollowEachOtherWithoutGapOrOverlap(Layout layout) {
    int next = 1;
    for (LayoutField field : layout.fields().values()) {
      assertThat(field.from()).as(layout.navn() + " " + field.name()).isEqualTo(next);
      assertThat(field.length()).isPositive();
      next = field.end();
    }
    assertThat(next - 1).isEqualTo(layout.length());
  }

  @ParameterizedTest
  @CsvSource({
    "11F, 2022, 324, 78", "11F, 2023, 324, 78", "11F, 2024, 324, 78", "11F, 2025, 338, 79",
    "11F, 2026, 338, 79", "11CF, 2022, 139, 54", "11CF, 2023, 138, 53", "11CF, 2024, 136, 52",
    "11CF, 2025, 152, 53", "11CF, 2026, 152, 53"
  })
  void eachFormAndYearHasItsLength(String form, int year, int length, int fields) {
    Layout layout = find(form, year);

    assertThat(layout.length()).isEqualTo(length);
    assertThat(layout.fields()).hasSize(fields);
  }

  @ParameterizedTest
  @CsvSource({
    "11F, 2022, DISTRIKTSNR, 9, 2",
    "11F, 2023, PERSON_JOURNALNR, 11, 8",
    "11F, 2024, PERSON_JOURNALNR, 9, 8",
    "11F, 2024, VILKARNORSKSAMISKOPPL, 305, 2",
    "11F, 2022, VEDTAKDATO, 307, 6",
    "11F, 2024, VEDTAKDATO, 307, 6",
    "11F, 2025, UTBETTOMDATO, 287, 8",
    "11F, 2026, SANKSJONANDRE, 337, 2",
    "11CF, 2022, KVP_OSLO, 58, 1",
    "11CF, 2023, STATUS, 100, 1",
    "11CF, 2024, REG_DATO, 33, 6",
    "11CF, 2025, YTELSE_INDIVIDSTONAD, 73, 1",
    "11CF, 2026, YTELSE_TILTAKSPENGER, 73, 1",
    "11CF, 2026, AVSL_DATO, 113, 8"
  })
  void fieldsThatMoveBetweenTheYearsStandWhereTheYearHasThem(
      String form, int year, String name, int from, int length) {
    LayoutField field = find(form, year).field(name);

    assertThat(field.from()).isEqualTo(from);
    assertThat(field.length()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "11F, 2024, DISTRIKTSNR", "11F, 2023, VILKARNORSKSAMISKOPPL", "11F, 2024, FODSELSDATO",
    "11CF, 2023, KVP_OSLO", "11CF, 2024, DISTRIKTSNR", "11CF, 2025, YTELSE_TILTAKSPENGER"
  })
  void fieldsThatAYearDoesNotHaveAreNotThere(String form, int year, String name) {
    assertThat(find(form, year).has(name)).isFalse();
  }

  @Test
  void aMultipleChoiceFieldHasOneCodeAsLongAsTheField() {
    for (Layout layout : Layouts.all()) {
      for (int month = 1; month <= 12; month++) {
        LayoutField field = layout.field("STMND_" + month);
        assertThat(field.codes()).hasSize(1);
        assertThat(List.copyOf(field.codes().keySet()).get(0)).hasSize(field.length());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyFieldHasAMeaningAndCodesThatFitIt(Layout layout) {
    assertThat(layout.fields().values())
        .allSatisfy(
            field -> {
              assertThat(field.meaning()).isNotBlank();
              assertThat(field.codes().keySet())
                  .allSatisfy(code -> assertThat(code).hasSize(field.length()));
              assertThat(field.codes().values())
                  .allSatisfy(meaning -> assertThat(meaning).isNotBlank());
            });
  }

  @Test
  void codesThatCameLaterAreNotThereBefore() {
    assertThat(find("11CF", 2022).field("STATUS").codes()).doesNotContainKey("7");
    assertThat(find("11CF", 2023).field("STATUS").codes()).containsKey("7");
    assertThat(find("11F", 2023).field("TRYGDESIT").codes()).doesNotContainKey("13");
    assertThat(find("11F", 2024).field("TRYGDESIT").codes()).containsKey("13");
  }

  private static Layout find(String form, int year) {
    return Layouts.all().stream()
        .filter(layout -> layout.form().navn().equals(form) && layout.year() == year)
        .findFirst()
        .orElseThrow();
  }
}
