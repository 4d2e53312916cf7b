package no.tilsynslupe.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTest {

  private static final Group OPEN = new Group(3, 2, 15, 4, 6, true);

  private static Group hiding(Antall hidden, GroupCell... cells) {
    Map<GroupCell, Antall> shown = new EnumMap<>(GroupCell.class);
    for (GroupCell cell : GroupCell.values()) {
      shown.put(cell, OPEN.vist(cell));
    }
    for (GroupCell cell : cells) {
      shown.put(cell, hidden);
    }
    return Group.vist(shown, true);
  }

  @Test
  void ofWhatIsNotHiddenEachNumberIsThere() {
    assertThat(OPEN.skjuler()).isFalse();
    assertThat(OPEN.vistFunn()).isEqualTo(Antall.av(5));
    assertThat(OPEN.vistAvgjort().tall()).isEqualTo(OPEN.avgjort()).isEqualTo(20);
    assertThat(OPEN.avvikState()).isEqualTo(RateState.VIST);
    assertThat(new Group(0, 0, 0, 0, 9, true).funnState()).isEqualTo(RateState.INGEN);
  }

  @Test
  void aHiddenNumberIsNeverZeroAndNeverARate() {
    Group group = hiding(Antall.under(5), GroupCell.AVVIK);

    assertThat(group.vist(OutcomeCode.AVVIK).text(Language.NB.forms())).isEqualTo("<5");
    assertThat(group.skjult(OutcomeCode.AVVIK)).isTrue();
    assertThatThrownBy(group::avvik).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> group.antall(OutcomeCode.AVVIK))
        .isInstanceOf(IllegalStateException.class);
    assertThat(group.avvikRate()).isNull();
    assertThat(group.avvikState()).isEqualTo(RateState.SKJULT);
  }

  @Test
  void theOtherNumbersOfAGroupThatHidesOneAreThere() {
    Group group = hiding(Antall.skjul(), GroupCell.AVVIK, GroupCell.RISIKO);

    assertThat(group.ok()).isEqualTo(15);
    assertThat(group.funn()).isEqualTo(5);
    assertThat(group.avgjort()).isEqualTo(20);
    assertThat(group.alle()).isEqualTo(30);
    assertThat(group.funnRate()).isEqualTo(OPEN.funnRate());
    assertThat(group.dekning()).isEqualTo(OPEN.dekning());
  }

  @Test
  void nothingHiddenIsKept() {
    Group group = hiding(Antall.skjul(), GroupCell.AVVIK);

    assertThat(group.toString()).doesNotContain("avvik=3").contains("SKJULT");
    assertThat(group).isEqualTo(hiding(Antall.skjul(), GroupCell.AVVIK));
  }

  @Test
  void roundedNumbersAreKeptThoughTheyDoNotAddUp() {
    Group group = rounded(10, 10, 25);

    assertThat(group.avgjort()).isEqualTo(25);
    assertThat(group.funn()).isEqualTo(10);
    assertThat(group.ok()).isEqualTo(10);
    assertThat(group.skjuler()).isFalse();
    assertThat(group.avrundet()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // 13 of 14, and one that is in order
    "15, <5, 15, SKJULT",
    "15, :, 15, SKJULT",
    "15, 0, 15, VIST",
    "10, 5, 15, VIST",
    "0, 15, 15, VIST",
    "0, 0, 0, INGEN"
  })
  void whatOnlyLooksLikeAllWhenItIsRoundedIsNotSaidToBeAHundredPerCent(
      long funn, String ok, long avgjort, RateState state) {
    Map<GroupCell, Antall> shown = new EnumMap<>(cells(funn, 0, avgjort));
    shown.put(
        GroupCell.OK,
        ok.equals(":")
            ? Antall.skjul()
            : ok.startsWith("<") ? Antall.under(5) : Antall.av(Long.parseLong(ok)));

    assertThat(Group.vist(shown, false).funnState()).isEqualTo(state);
    assertThat(Group.vist(shown, false).avvikState()).isEqualTo(state);
  }

  private static Group rounded(long findings, long ok, long decided) {
    return Group.vist(cells(findings, ok, decided), false);
  }

  private static Map<GroupCell, Antall> cells(long findings, long ok, long decided) {
    Map<GroupCell, Antall> shown = new EnumMap<>(GroupCell.class);
    for (GroupCell cell : GroupCell.values()) {
      shown.put(cell, Antall.av(0));
    }
    shown.put(GroupCell.AVVIK, Antall.av(findings));
    shown.put(GroupCell.FUNN, Antall.av(findings));
    shown.put(GroupCell.OK, Antall.av(ok));
    shown.put(GroupCell.AVGJORT, Antall.av(decided));
    shown.put(GroupCell.ALLE, Antall.av(decided));
    return shown;
  }
}
