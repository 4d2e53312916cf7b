package no.tilsynslupe.sak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small parts of a case: what a field knows, spans of days, and the order of rows. */
class CaseModelTest {

  private static final LocalDate DAY = LocalDate.parse("2024-01-15");

  @Test
  void aFieldKnowsWhatItDoesNotKnow() {
    assertThat(Fact.blank().isUnknown()).isFalse();
    assertThat(Fact.known(1).isUnknown()).isFalse();
    assertThat(Fact.notRecorded().isUnknown()).isTrue();
    assertThat(Fact.notInDelivery().isUnknown()).isTrue();
    assertThat(Fact.notRecorded()).isNotEqualTo(Fact.notInDelivery());
    assertThat(Fact.known(1).optional()).contains(1);
    assertThat(Fact.blank().optional()).isEmpty();
    assertThat(Fact.notRecorded().optional()).isEmpty();
    assertThat(Fact.known(1).is(1)).isTrue();
    assertThat(Fact.known(1).is(2)).isFalse();
    assertThat(Fact.<Integer>blank().is(1)).isFalse();
  }

  @ParameterizedTest(name = "{0}–{1}: {2} days")
  @CsvSource({
    "2024-02-28, 2024-03-01, 3",
    "2023-02-28, 2023-03-01, 2",
    "2024-01-15, 2024-01-15, 1"
  })
  void aSpanHoldsBothItsEnds(LocalDate from, LocalDate to, long days) {
    Periode span = new Periode(from, to);
    assertThat(span.days()).isEqualTo(days);
    assertThat(span.contains(from)).isTrue();
    assertThat(span.contains(to)).isTrue();
    assertThat(span.contains(from.minusDays(1))).isFalse();
    assertThat(span.contains(to.plusDays(1))).isFalse();
  }

  @ParameterizedTest(name = "10.–20. January and {0}–{1}: overlap {2}, together {3}–{4}")
  @CsvSource({
    "1, 9, false, 1, 20",
    "1, 10, true, 1, 20",
    "12, 14, true, 10, 20",
    "20, 25, true, 10, 25",
    "21, 25, false, 10, 25",
    "1, 31, true, 1, 31",
  })
  void spansOverlapFromTheFirstCommonDay(
      int from, int to, boolean overlap, int firstOfBoth, int lastOfBoth) {
    Periode one = january(10, 20);
    Periode other = january(from, to);
    assertThat(one.overlaps(other)).isEqualTo(overlap);
    assertThat(other.overlaps(one)).isEqualTo(overlap);
    assertThat(one.union(other)).isEqualTo(january(firstOfBoth, lastOfBoth));
    assertThat(other.union(one)).isEqualTo(january(firstOfBoth, lastOfBoth));
  }

  @Test
  void aSpanCannotEndBeforeItBegins() {
    assertThatIllegalArgumentException().isThrownBy(() -> january(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Opphold(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Radgivningslop(List.of()));
  }

  @ParameterizedTest(name = "{0}: granted {1}, refused {2}, cut {3}")
  @CsvSource({
    "INNVILGET, true, false, false",
    "DELVIS_INNVILGET, true, true, false",
    "AVSLATT, false, true, false",
    "AVVIST, false, false, false",
    "REDUSERT, false, false, true",
    "STANSET, false, false, true",
    "TRUKKET, false, false, false",
  })
  void aLineGrantedInPartIsAlsoRefusedInPart(
      Utfall outcome, boolean granted, boolean refused, boolean cut) {
    Vedtakslinje line = SakTestData.vedtak("V1", "18", outcome, "", "");
    assertThat(line.innvilget()).isEqualTo(granted);
    assertThat(line.avslatt()).isEqualTo(refused);
    assertThat(line.redusertEllerStanset()).isEqualTo(cut);
  }

  @ParameterizedTest(name = "{0} to {1} years: surely under 30 {2}, surely 30 or more {3}")
  @CsvSource({
    "28, 29, true, false",
    "29, 30, false, false",
    "30, 31, false, true",
    "29, 29, true, false",
    "30, 30, false, true"
  })
  void anAgeIsCertainOnlyWhereBothPossibleAgesAgree(
      int youngest, int oldest, boolean under, boolean atLeast) {
    Alder age = new Alder(youngest, oldest);
    assertThat(age.sikkertUnder(30)).isEqualTo(under);
    assertThat(age.sikkertMinst(30)).isEqualTo(atLeast);
  }

  @Test
  void withoutAnAgeAtTheDecisionTheYearOfBirthTells() {
    assertThat(Alder.ved(DAY, Fact.blank(), Fact.known(1994))).isEqualTo(new Alder(29, 30));
    assertThat(Alder.ved(DAY, Fact.notRecorded(), Fact.notRecorded())).isEqualTo(Alder.UKJENT);
    assertThat(Alder.ved(DAY, Fact.known(2030))).isEqualTo(new Alder(0, 0));
  }

  @Test
  void rowsAreInTheOrderOfDateThenIdThenLine() {
    Vedtakslinje later = SakTestData.vedtak("V2", "18", Utfall.INNVILGET, "", "");
    Vedtakslinje earlier = SakTestData.vedtak("V1", "18", Utfall.INNVILGET, "", "");
    Utbetaling march = SakTestData.utbetaling("U1", "2024-03-01", "2024-03-31", "18");
    Utbetaling january = SakTestData.utbetaling("U3", "2024-01-01", "2024-01-31", "18");
    Utbetaling alsoJanuary = SakTestData.utbetaling("U2", "2024-01-01", "2024-01-31", "18");
    Sak sak = SakTestData.sak(List.of(later, earlier), List.of(march, january, alsoJanuary));
    assertThat(sak.vedtak()).containsExactly(earlier, later);
    assertThat(sak.utbetalinger()).containsExactly(alsoJanuary, january, march);
    assertThat(SakTestData.sak(List.of(later), List.of()).vedtak()).containsExactly(later);
  }

  @Test
  void aCourseOfCounsellingGoesFromItsFirstToItsLastEvent() {
    List<Hendelse> events =
        List.of(
            SakTestData.hendelse("H1", "2024-01-01", Hendelsestype.SAMTALE),
            SakTestData.hendelse("H2", "2024-01-10", Hendelsestype.TELEFON),
            SakTestData.hendelse("H3", "2024-02-01", Hendelsestype.RAD_VEILEDNING),
            SakTestData.hendelse("H4", "2024-06-01", Hendelsestype.SAMTALE));
    List<Radgivningslop> courses = Radgivningslop.finn(events, 90);
    assertThat(courses).hasSize(2);
    assertThat(courses.get(0).forste()).hasToString("2024-01-01");
    assertThat(courses.get(0).siste()).hasToString("2024-02-01");
    assertThat(courses.get(1).siste()).hasToString("2024-06-01");
  }

  @Test
  void placesAreInTheOrderOfFileAndLineNumber() {
    Kilde second = new Kilde("a.csv", 2);
    Kilde tenth = new Kilde("a.csv", 10);
    Kilde other = new Kilde("b.csv", 1);
    assertThat(new TreeSet<>(List.of(other, tenth, second))).containsExactly(second, tenth, other);
    assertThat(tenth).hasToString("a.csv:10");
    SakKey one = new SakKey("1103", "S9");
    SakKey two = new SakKey("3401", "S1");
    SakKey three = new SakKey("3401", "S2");
    assertThat(new TreeSet<>(List.of(three, two, one))).containsExactly(one, two, three);
  }

  @Test
  void anErrorOfTheUsersHasItsLinesAndItsExitCode() {
    UserError error = new UserError(UserError.Kind.WRONG_USE, List.of("Én.", "To."));
    assertThat(error).hasMessage("Én. To.");
    assertThat(error.lines()).containsExactly("Én.", "To.");
    assertThat(error.kind()).isEqualTo(UserError.Kind.WRONG_USE);
    IllegalStateException cause = new IllegalStateException();
    UserError caused = new UserError(UserError.Kind.PRIVACY_GATE, "Stoppet.", cause);
    assertThat(caused).hasCause(cause);
    assertThat(caused.lines()).containsExactly("Stoppet.");
    assertThat(new UserError(UserError.Kind.WRONG_USE, "Feil.").lines()).containsExactly("Feil.");
    assertThat(UserError.Kind.values())
        .extracting(UserError.Kind::exitCode)
        .containsExactly(2, 3, 4, 5);
  }

  private static Periode january(int from, int to) {
    return new Periode(LocalDate.of(2024, 1, from), LocalDate.of(2024, 1, to));
  }
}
