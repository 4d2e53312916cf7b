package no.tilsynslupe.criterion.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Journalsok;
import no.tilsynslupe.criterion.notion.Stonadshistorikk;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;

/**
 * A person who has lived on support for half a year, with no talk, measure or activity in that
 * time. Source: the review of 135 case files (2019), ch. 5.2 and 9.1.
 */
public final class P14aPassiv implements CaseCriterion<Sak> {

  private static final Set<Hendelsestype> FOLLOW_UP = followUp();

  @Override
  public String id() {
    return "P14A-PASSIV";
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
    int months = ask.number("maneder", day);
    if (!new Stonadshistorikk(sak, day).everyMonth(months, ask)) {
      return Ruling.ikkeAktuelt(day);
    }
    LocalDate first = YearMonth.from(day).minusMonths(months - 1L).atDay(1);
    Journalsok search = new Journalsok(FOLLOW_UP, first, day);
    if (search.finnes(ask) || Aktivitetskrav.finnes(new Periode(first, day), ask)) {
      return Ruling.ok(day);
    }
    Ruling.Finding finding =
        Ruling.risiko(day, "uten_oppfolging")
            .with("dag", day)
            .with("maneder", months)
            .with("siden", first)
            .evidence(new Evidence.Count("stønadsmåneder på rad", months));
    return search
        .describe(finding, ask)
        .absence(ask.sok(Tabell.VILKAR, Set.of(), first, day))
        .ruling();
  }

  private static Set<Hendelsestype> followUp() {
    EnumSet<Hendelsestype> types = EnumSet.of(Hendelsestype.TILTAK);
    types.addAll(Journalsok.RADGIVNING);
    return Collections.unmodifiableSet(types);
  }
}
