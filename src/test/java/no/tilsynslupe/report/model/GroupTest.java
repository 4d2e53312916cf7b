package no.tilsynslupe.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.prose.Language;
import org.junit.jupiter.api.Test;

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
  void aGroupWithAllShownIsThePlainOne() {
    assertThat(hiding(Antall.skjul())).isEqualTo(OPEN);
  }
}
