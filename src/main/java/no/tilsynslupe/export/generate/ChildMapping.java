package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.sak.Tabell;

/** The children's situation is mapped now and then, before the decisions that rest on it. */
final class ChildMapping {
  private static final int MONTHS_BETWEEN = 8;

  private final CaseDraft sak;

  ChildMapping(CaseDraft sak) {
    this.sak = sak;
  }

  void write() {
    if (sak.person().child() != Person.Child.YES || sak.facts().chance(0.06)) {
      return;
    }
    List<LocalDate> decided = sak.marks().stream().map(CaseDraft.Mark::day).sorted().toList();
    LocalDate mapped = LocalDate.MIN;
    for (LocalDate day : decided) {
      if (mapped.isBefore(day.minusMonths(MONTHS_BETWEEN))) {
        mapped = day.minusDays(sak.facts().between(1, 20));
        write(mapped);
      }
    }
  }

  private void write(LocalDate day) {
    sak.row(Tabell.OPPFOLGING)
        .set("hendelse_id", sak.id("H"))
        .set("dato", Day.latest(sak.span().history(), day))
        .set("type", "KARTLEGGING_BARN")
        .set("planlagt", "J")
        .end();
  }
}
