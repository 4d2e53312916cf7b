package no.tilsynslupe.criterion.followup;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Journalsok;
import no.tilsynslupe.criterion.notion.Stonadshistorikk;
import no.tilsynslupe.criterion.notion.Tilbakeblikk;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.Term;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Innsatsgruppe;
import no.tilsynslupe.sak.Sak;

/**
 * A person who has lived on support for a year or more in a group for those who need little help to
 * find work, without a new assessment. Source: NAV-loven § 14 a; the review of 135 case files
 * (2019), ch. 5.2: groups were seldom assessed again.
 */
public final class P14aRevurd implements CaseCriterion<Sak> {

  private static final Set<Innsatsgruppe> GROUPS =
      Collections.unmodifiableSet(
          EnumSet.of(Innsatsgruppe.STANDARD, Innsatsgruppe.SITUASJONSBESTEMT));

  private static final Set<Hendelsestype> ASSESSMENT = Set.of(Hendelsestype.BEHOVSVURDERING_14A);

  @Override
  public String id() {
    return "P14A-REVURD";
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
    Stonadshistorikk support = new Stonadshistorikk(sak, day);
    if (!support.langtidsmottaker(ask)) {
      return Ruling.ikkeAktuelt(day);
    }
    Optional<Innsatsgruppe> group =
        ask.code(sak.hode().innsatsgruppe(), Innsatsgruppe.class, sak.felt("innsatsgruppe"))
            .filter(GROUPS::contains);
    if (group.isEmpty()) {
      return Ruling.ikkeAktuelt(day);
    }
    Tilbakeblikk span = new Tilbakeblikk(day, ask.number("maneder_behovsvurdering", day));
    Journalsok search = Journalsok.i(ASSESSMENT, span);
    if (search.finnes(ask)) {
      return Ruling.ok(day);
    }
    int months = support.lastYear();
    Ruling.Finding finding =
        Ruling.risiko(day, "ikke_vurdert_igjen")
            .with("dag", day)
            .with("maneder", months)
            .with("gruppe", new Term("innsatsgruppe_" + group.get().name()))
            .with("tilbake", span.months())
            .evidence(new Evidence.Count("stønadsmåneder siste 12 måneder", months))
            .evidence(sak.felt("innsatsgruppe"), group);
    return search.describe(finding, ask).ruling();
  }
}
