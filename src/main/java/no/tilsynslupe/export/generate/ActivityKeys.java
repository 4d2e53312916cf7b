package no.tilsynslupe.export.generate;

import java.time.LocalDate;

/**
 * What the decisions of a case are meant to be under P20A-MANGLER, once all of them are planned.
 *
 * <p>Source: the criteria catalogue, P20A-MANGLER.
 */
final class ActivityKeys {
  private static final LocalDate IN_FORCE = LocalDate.of(2017, 1, 1);
  private static final LocalDate EXEMPT_FROM = LocalDate.of(2020, 3, 16);
  private static final LocalDate EXEMPT_TO = LocalDate.of(2021, 12, 31);
  private static final int LOOK_BACK = 92;

  private final CaseDraft sak;

  ActivityKeys(CaseDraft sak) {
    this.sak = sak;
  }

  void write() {
    for (CaseDraft.Mark mark : sak.marks()) {
      if (mark.counts()) {
        write(mark);
      }
    }
  }

  private void write(CaseDraft.Mark mark) {
    LocalDate day = mark.day();
    boolean exact = sak.office().givesAge() && sak.has("vedtak.alder");
    int age = sak.person().age(day);
    int least = exact ? age : sak.person().leastAge(day);
    int most = exact ? age : sak.person().mostAge(day);
    boolean exempt = !day.isBefore(EXEMPT_FROM) && !day.isAfter(EXEMPT_TO);
    if (least >= 30 || most < 18) {
      return;
    }
    if (exempt || day.isBefore(IN_FORCE)) {
      key(mark, Meant.IKKE_AKTUELT, "Plikten gjaldt ikke på vedtaksdatoen");
    } else if (kept(mark)) {
      key(mark, Meant.OK, mark.note());
    } else if (least >= 18 && most < 30) {
      key(mark, Meant.AVVIK, mark.note());
    } else {
      key(mark, Meant.UAVKLART, "Alderen på vedtaksdatoen er ikke sikker. " + mark.note());
    }
  }

  private boolean kept(CaseDraft.Mark mark) {
    LocalDate first = mark.day().minusDays(LOOK_BACK);
    return sak.marks().stream()
        .filter(other -> other.activity() || other.exception())
        .anyMatch(other -> !other.day().isBefore(first) && !other.day().isAfter(mark.day()));
  }

  private void key(CaseDraft.Mark mark, Meant meant, String aim) {
    String text = aim.isBlank() ? "Støtte til livsopphold uten eget aktivitetsvilkår" : aim;
    sak.key(KeyedCriterion.P20A_MANGLER, mark.id(), mark.day(), meant, text);
  }
}
