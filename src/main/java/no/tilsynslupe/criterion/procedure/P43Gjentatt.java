package no.tilsynslupe.criterion.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Utdrag;
import no.tilsynslupe.language.SameDocument;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.Sitat;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Dokumentkrav;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;

/**
 * The same document asked for again and again. Source: sosialtjenesteloven § 43; NAV's study of
 * case files (2019), chapter 6.6.
 */
public final class P43Gjentatt implements CaseCriterion<Sak> {

  @Override
  public String id() {
    return "P43-GJENTATT";
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
  public Ruling test(Sak unit, Inquiry ask) {
    Periode period = ask.periode();
    LocalDate day = period.til();
    if (!unit.dekning().har(Tabell.DOKUMENTKRAV)) {
      return Ruling.uavklart(
          day, new MissingFact(Tabell.DOKUMENTKRAV, "*", Why.TABELL_MANGLER, /* kilde= */ null));
    }
    if (unit.dokumentkrav().stream().noneMatch(one -> period.contains(one.dato()))) {
      return Ruling.ikkeAktuelt(day);
    }
    List<Dokumentkrav> repeated = repeated(unit, ask);
    if (!repeated.isEmpty()) {
      return finding(repeated, day);
    }
    // Others that the delivery says it may lack could make it often enough.
    return unit.dekning().av(Tabell.DOKUMENTKRAV).ufullstendig()
        ? Ruling.uavklart(
            day,
            new MissingFact(Tabell.DOKUMENTKRAV, "*", Why.TABELL_UFULLSTENDIG, /* kilde= */ null))
        : Ruling.ok(day);
  }

  /**
   * Requests for one document, so many so near each other, the last of them in the period; the
   * latest such, and of those on one day the first in the alphabet.
   */
  private static List<Dokumentkrav> repeated(Sak sak, Inquiry ask) {
    LocalDate day = ask.periode().til();
    int times = ask.number("ganger", day);
    int months = ask.number("maneder", day);
    List<Dokumentkrav> latest = List.of();
    for (List<Dokumentkrav> same : byDocument(sak).values()) {
      for (int last = same.size() - 1; last >= times - 1; last--) {
        List<Dokumentkrav> near = same.subList(last - times + 1, last + 1);
        if (ask.periode().contains(last(near))
            && !last(near).isAfter(near.get(0).dato().plusMonths(months))) {
          latest = latest.isEmpty() || last(near).isAfter(last(latest)) ? near : latest;
          break;
        }
      }
    }
    return latest;
  }

  private static LocalDate last(List<Dokumentkrav> requests) {
    return requests.get(requests.size() - 1).dato();
  }

  private static Map<String, List<Dokumentkrav>> byDocument(Sak sak) {
    Map<String, List<Dokumentkrav>> byDocument = new TreeMap<>();
    for (Dokumentkrav one : sak.dokumentkrav()) {
      String key = SameDocument.key(one.tekst());
      if (!key.isEmpty()) {
        byDocument.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
      }
    }
    return byDocument;
  }

  private static Ruling finding(List<Dokumentkrav> repeated, LocalDate day) {
    Dokumentkrav last = repeated.get(repeated.size() - 1);
    Ruling.Finding finding =
        Ruling.risiko(day, "gjentatt")
            .with("tekst", new Sitat(Utdrag.av(last.tekst())))
            .with("antall", repeated.size())
            .with("datoer", repeated.stream().map(Dokumentkrav::dato).toList());
    for (Dokumentkrav one : repeated) {
      finding.evidence(one.felt("dato"), one.dato()).evidence(one.felt("tekst"), one.tekst());
    }
    return finding.ruling();
  }
}
