package no.tilsynslupe.criterion.procedure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.criterion.notion.Journalsok;
import no.tilsynslupe.criterion.notion.Linjer;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.criterion.notion.VedtaketsVilkar;
import no.tilsynslupe.criterion.notion.Vilkarsvedtak;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vedtakslinje;
import no.tilsynslupe.sak.Vilkar;

/** Conditions, housing, plans and programmes are worked out with the person, § 42. */
public final class P42Medvirkning implements CaseCriterion<Vedtakslinje> {

  private static final String[] SECTIONS = {"20", "20a", "27", "28", "29"};

  /** Events in which the person's view can have come forward. */
  private static final Set<Hendelsestype> SAMTALER =
      Collections.unmodifiableSet(
          EnumSet.of(
              Hendelsestype.OKONOMISK_RADGIVNING,
              Hendelsestype.RAD_VEILEDNING,
              Hendelsestype.SAMTALE,
              Hendelsestype.TELEFON,
              Hendelsestype.HJEMMEBESOK));

  @Override
  public String id() {
    return "P42-MEDV";
  }

  @Override
  public List<Vedtakslinje> units(Sak sak, RuleParameters parameters) {
    return Linjer.staende(sak);
  }

  @Override
  public UnitRef ref(Vedtakslinje unit) {
    return Linjer.ref(unit);
  }

  @Override
  public Ruling test(Vedtakslinje unit, Inquiry ask) {
    LocalDate dato = unit.vedtakDato();
    if (!medBrukeren(unit, ask)) {
      return Ruling.ikkeAktuelt(dato);
    }
    if (unit.brukersSyn().is(true)) {
      return Ruling.ok(dato);
    }
    if (unit.brukersSyn().is(false)) {
      return finding(Ruling.risiko(dato, "ikke_med"), unit)
          .evidence(unit.felt("brukers_syn"), "N")
          .ruling();
    }
    int days = ask.number("dager_for", dato);
    Journalsok search = new Journalsok(SAMTALER, dato.minusDays(days), dato);
    if (search.finnes(ask)) {
      return Ruling.ok(dato);
    }
    Ruling.Finding finding =
        finding(Ruling.risiko(dato, "ingen_samtale"), unit)
            .with("dager", days)
            .evidence(unit.felt("brukers_syn"), "");
    return search.describe(finding, ask).ruling();
  }

  /** Whether the line is of a kind that shall be worked out with the person, known or assumed. */
  private static boolean medBrukeren(Vedtakslinje line, Inquiry ask) {
    if (line.redusertEllerStanset() || line.hjemmel().nevnerEn(SECTIONS)) {
      return true;
    }
    Sak sak = ask.sak();
    if (SamletVedtak.med(line.vedtakId(), sak)
        .filter(decision -> !VedtaketsVilkar.til(decision, sak).isEmpty())
        .isPresent()) {
      return true;
    }
    List<Vilkar> elsewhere = VedtaketsVilkar.ukoblede(sak);
    return (!elsewhere.isEmpty() && ask.assume(Vilkarsvedtak.mangler(elsewhere.get(0))))
        || !ask.absent(Tabell.VILKAR, Set.of(), line.vedtakDato(), line.vedtakDato());
  }

  private static Ruling.Finding finding(Ruling.Finding finding, Vedtakslinje line) {
    return finding
        .with("dato", line.vedtakDato())
        .with("formal", Formalslinje.les(line).navn())
        .evidence(line.felt("hjemmel"), line.hjemmel().tekst())
        .evidence(line.felt("utfall"), line.utfall());
  }
}
