package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import no.tilsynslupe.export.generate.Person.Child;

/**
 * What a planned run of stays is meant to come out as.
 *
 * <p>Source: the criteria catalogue, «§ 27 Temporary accommodation».
 *
 * @param end its last day; the day of the export for one that runs
 * @param maybeLet of a kind that is often let, with nothing known of a contract
 * @param reason the plan gives a stay of it a reason
 * @param children what the stays say of children; empty: as in the case
 */
record RunKeys(
    CaseDraft sak,
    LocalDate start,
    LocalDate end,
    boolean running,
    boolean maybeLet,
    boolean reason,
    String children) {
  private static final int YOUNG = 25;

  void write(String id, String aim) {
    LocalDate limit = start.plusMonths(3);
    boolean past = end.isAfter(limit);
    boolean tells = sak.has("botilbud.unntak_begrunnelse");
    String text = aim + household() + (reason ? ", med begrunnelse" : ", uten begrunnelse");
    LocalDate counted = past ? limit.plusDays(1) : end;
    Child child = child();
    if (child != Child.YES) {
      Meant over = maybeLet || reason || !tells ? Meant.RISIKO : Meant.AVVIK;
      key(KeyedCriterion.P27_3MND, id, counted, length(past, over, child), text);
    }
    if (child != Child.NO) {
      Meant over = maybeLet ? Meant.RISIKO : Meant.AVVIK;
      key(KeyedCriterion.P27_3MND_BARN, id, counted, length(past, over, child), text);
    }
    LocalDate seen = running ? Day.earliest(sak.span().to(), end) : end;
    key(KeyedCriterion.P27_BARN, id, seen, use(tells), text);
  }

  private Meant length(boolean past, Meant over, Child child) {
    if (past) {
      return child == Child.UNKNOWN ? Meant.UAVKLART : over;
    }
    return running ? Meant.IKKE_AKTUELT : Meant.OK;
  }

  /** Whether a child or a young person should be there at all. */
  private Meant use(boolean tells) {
    Meant withChild = reason || maybeLet || !tells ? Meant.RISIKO : Meant.AVVIK;
    Meant without = withoutChild(tells);
    return switch (child()) {
      case YES -> withChild;
      case NO -> without;
      case UNKNOWN -> without == Meant.RISIKO ? Meant.RISIKO : Meant.UAVKLART;
    };
  }

  private Meant withoutChild(boolean tells) {
    if (!sak.person().yearKnown()) {
      return reason && tells ? Meant.OK : Meant.UAVKLART;
    }
    return sak.person().mostAge(start) < YOUNG ? youngAlone(tells) : Meant.IKKE_AKTUELT;
  }

  private Meant youngAlone(boolean tells) {
    if (!tells) {
      return Meant.UAVKLART;
    }
    return reason ? Meant.OK : Meant.RISIKO;
  }

  private Child child() {
    if (children.isEmpty()) {
      return sak.person().child();
    }
    return children.equals("0") ? Child.NO : Child.YES;
  }

  private String household() {
    return switch (child()) {
      case YES -> ", med barn";
      case NO -> ", uten barn";
      case UNKNOWN -> ", ikke registrert om det er barn";
    };
  }

  private void key(KeyedCriterion criterion, String id, LocalDate day, Meant meant, String aim) {
    sak.key(criterion, id, day, meant, aim);
  }
}
