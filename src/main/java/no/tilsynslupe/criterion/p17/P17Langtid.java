package no.tilsynslupe.criterion.p17;

import java.time.LocalDate;
import java.time.YearMonth;
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
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;

/**
 * A person who has had support for a year or more, with no sign that the need for advice and
 * guidance was looked at. Source: the review of 135 case files (2019), ch. 5.1.
 */
public final class P17Langtid implements CaseCriterion<Sak> {

  private static final Set<String> PARAGRAF_17 = Set.of("17");

  private static final Set<Hendelsestype> KARTLEGGING = Set.of(Hendelsestype.KARTLEGGING);

  @Override
  public String id() {
    return "P17-LANGTID";
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
    Optional<YearMonth> month =
        new Stonadshistorikk(sak, day).lastMonth(YearMonth.from(ask.periode().fra()), ask);
    if (month.isEmpty()) {
      return Ruling.ikkeAktuelt(day);
    }
    LocalDate end = month.get().atEndOfMonth();
    Stonadshistorikk support = new Stonadshistorikk(sak, end.isBefore(day) ? end : day);
    if (!support.langtidsmottaker(ask)) {
      return Ruling.ikkeAktuelt(day);
    }
    Tilbakeblikk span = new Tilbakeblikk(end, ask.number("maneder_tilbake", day));
    if (assessed(span, day, ask)) {
      return Ruling.ok(day);
    }
    Ruling.Finding finding =
        Ruling.risiko(day, "ikke_vurdert")
            .with("maneder", support.lastYear())
            .with("siste", end)
            .with("dag", day)
            .with("tilbake", span.months())
            .evidence(new Evidence.Count("stønadsmåneder siste 12 måneder", support.lastYear()))
            .absence(ask.sok(Tabell.VEDTAK, PARAGRAF_17, null, day));
    until(day, KARTLEGGING, span).describe(finding, ask);
    return until(day, Journalsok.RADGIVNING, span).describe(finding, ask).ruling();
  }

  /** A decision at any time, or a survey of needs or planned counselling in the look-back. */
  private static boolean assessed(Tilbakeblikk span, LocalDate day, Inquiry ask) {
    if (Vedtak17.fattet(ask.sak(), LocalDate.MIN, day)) {
      return true;
    }
    Journalsok counselling = until(day, Journalsok.RADGIVNING, span);
    return until(day, KARTLEGGING, span).finnes(ask)
        || PlanlagtRadgivning.finnes(ask, span.earliest(), counselling.til(), counselling)
        || !ask.absent(Tabell.VEDTAK, PARAGRAF_17, null, day);
  }

  /** What came after the period's last day isn't seen: the case is judged as of that day. */
  private static Journalsok until(LocalDate day, Set<Hendelsestype> types, Tilbakeblikk span) {
    LocalDate last = span.day().isBefore(day) ? span.day() : day;
    return new Journalsok(types, span.earliest(), last, span.first());
  }
}
