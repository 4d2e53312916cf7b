package no.tilsynslupe.criterion.p28;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Programtid;
import no.tilsynslupe.criterion.notion.Stonadshistorikk;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;

/**
 * A person who needs several bodies over time, and no sign that an individual plan was offered.
 * Source: sosialtjenesteloven § 28; the basic course for caseworkers (2021): the office has a duty
 * of its own to offer one.
 */
public final class P28Tilbud implements CaseCriterion<Sak> {

  @Override
  public String id() {
    return "P28-TILBUD";
  }

  @Override
  public List<Sak> units(Sak sak, RuleParameters parameters) {
    return List.of(sak);
  }

  @Override
  public UnitRef ref(Sak unit) {
    return new UnitRef(UnitKind.SAK, unit.key().sakId());
  }

  @Override
  public Ruling test(Sak sak, Inquiry ask) {
    LocalDate day = ask.periode().til();
    if (!ask.yes(sak.hode().flereInstanser(), sak.felt("flere_instanser"))) {
      return Ruling.ikkeAktuelt(day);
    }
    Stonadshistorikk support = new Stonadshistorikk(sak, day);
    boolean longTerm = support.langtidsmottaker(ask);
    if (!longTerm && !inProgramme(day, ask)) {
      return Ruling.ikkeAktuelt(day);
    }
    if (Planrader.finnes(day, ask)) {
      return Ruling.ok(day);
    }
    Ruling.Finding finding =
        Ruling.risiko(day, longTerm ? "langtidsmottaker" : "i_program")
            .with("dag", day)
            .evidence(sak.felt("flere_instanser"), "J");
    if (longTerm) {
      int months = support.lastYear();
      finding
          .with("maneder", months)
          .evidence(new Evidence.Count("stønadsmåneder siste 12 måneder", months));
    } else {
      sak.kvp()
          .forEach(row -> finding.evidence(row.felt("start_dato"), row.startDato().optional()));
    }
    return Planrader.describe(finding, day, ask).ruling();
  }

  private static boolean inProgramme(LocalDate day, Inquiry ask) {
    return Programtid.antatt(ask, day) || !ask.absent(Tabell.KVP, Set.of(), day, day);
  }
}
