package no.tilsynslupe.criterion.p17;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Programtid;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Hendelse;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Radgivningslop;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Sokedekning;
import no.tilsynslupe.sak.Tabell;

/**
 * A course of counselling without a decision under § 17. Source: sosialtjenesteloven § 17, and the
 * review of 135 case files (2019), ch. 5.1: courses were given and no decision was found.
 */
public final class P17Vedtak implements CaseCriterion<Radgivningslop> {

  @Override
  public String id() {
    return "P17-VEDTAK";
  }

  @Override
  public List<Radgivningslop> units(Sak sak, RuleParameters parameters) {
    List<Hendelse> outside =
        sak.kvp().isEmpty()
            ? sak.oppfolging()
            : sak.oppfolging().stream().filter(h -> !Programtid.sikkert(sak, h.dato())).toList();
    return Radgivningslop.finn(outside, parameters.number("dager_mellom", sak.uttrekkDato()));
  }

  @Override
  public UnitRef ref(Radgivningslop unit) {
    return new UnitRef(UnitKind.OPPFOLGING, unit.hendelser().get(0).hendelseId());
  }

  /** An event that may lie in a programme may split the course; then the gravest part counts. */
  @Override
  public Ruling test(Radgivningslop unit, Inquiry ask) {
    List<Hendelse> outside =
        unit.hendelser().stream().filter(h -> !Programtid.antatt(ask, h.dato())).toList();
    int gap = ask.number("dager_mellom", ask.sak().uttrekkDato());
    List<Ruling> parts =
        Radgivningslop.finn(outside, gap).stream().map(part -> rule(part, ask)).toList();
    return parts.isEmpty() ? Ruling.ikkeAktuelt(unit.siste()) : Ruling.worst(parts);
  }

  private static Ruling rule(Radgivningslop course, Inquiry ask) {
    LocalDate date = course.siste();
    List<Hendelse> advice =
        events(course, h -> h.type().equals(Hendelsestype.OKONOMISK_RADGIVNING));
    boolean severalAdvice = advice.size() >= ask.number("okonomisk_radgivning", date);
    if (!severalAdvice && !planned(course, advice, ask)) {
      return Ruling.ikkeAktuelt(date);
    }
    LocalDate from = course.forste().minusDays(ask.number("dager_for", date));
    LocalDate to = date.plusDays(ask.number("dager_etter", date));
    if (Vedtak17.innvilget(ask.sak(), from, to)) {
      return Ruling.ok(date);
    }
    if (!ask.today().isAfter(to)) {
      return Ruling.ikkeAktuelt(date);
    }
    if (!ask.absent(Tabell.VEDTAK, Set.of("17"), from, to)) {
      return Ruling.ok(date);
    }
    if (!ask.absent(Tabell.KVP, Set.of(), course.forste(), date)) {
      return Ruling.ikkeAktuelt(date);
    }
    Sokedekning sought = ask.sok(Tabell.VEDTAK, Set.of("17"), from, to);
    if (severalAdvice) {
      return finding(Ruling.avvik(date, "flere_samtaler_om_okonomi"), advice, sought, from);
    }
    List<Hendelse> events = events(course, h -> !h.planlagt().is(false));
    Ruling.Finding finding = Ruling.risiko(date, "planlagt_lop");
    events.forEach(event -> finding.evidence(felt(event, "planlagt"), "J"));
    return finding(finding, events, sought, from);
  }

  /** One planned talk on the economy, or several planned events of any kind. */
  private static boolean planned(Radgivningslop course, List<Hendelse> advice, Inquiry ask) {
    List<Hendelse> unclear = events(course, h -> h.planlagt().optional().isEmpty());
    List<Hendelse> unclearAdvice = advice.stream().filter(unclear::contains).toList();
    int plannedAdvice = (int) advice.stream().filter(h -> h.planlagt().is(true)).count();
    if (atLeast(plannedAdvice, unclearAdvice, 1, ask)) {
      return true;
    }
    // Here no talk on the economy is planned, known or assumed: only the others can be.
    List<Hendelse> unclearOther = unclear.stream().filter(h -> !unclearAdvice.contains(h)).toList();
    int known = plannedEvents(course).size();
    return atLeast(known, unclearOther, ask.number("planlagte_hendelser", course.siste()), ask);
  }

  private static boolean atLeast(int known, List<Hendelse> unclear, int least, Inquiry ask) {
    if (unclear.isEmpty()) {
      return known >= least;
    }
    Hendelse first = unclear.get(0);
    MissingFact missing = MissingFact.of(first.felt("planlagt"), first.planlagt());
    return ask.count(known, unclear.size(), least, missing);
  }

  private static List<Hendelse> plannedEvents(Radgivningslop course) {
    return events(course, h -> h.planlagt().is(true));
  }

  private static List<Hendelse> events(Radgivningslop course, Predicate<Hendelse> wanted) {
    return course.hendelser().stream().filter(wanted).toList();
  }

  private static Ruling finding(
      Ruling.Finding finding, List<Hendelse> events, Sokedekning sought, LocalDate from) {
    for (Hendelse event : events) {
      finding.evidence(felt(event, "dato"), event.dato());
      finding.evidence(felt(event, "type"), event.type());
    }
    return finding
        .with("antall", events.size())
        .with("datoer", new Periode(events.get(0).dato(), events.get(events.size() - 1).dato()))
        .with("sokt_fra", from)
        .with("sokt_til", sought.til())
        .absence(sought)
        .ruling();
  }

  private static Felt felt(Hendelse event, String column) {
    return new Felt(Tabell.OPPFOLGING, event.kilde(), column);
  }
}
