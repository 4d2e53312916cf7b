package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/** For a breach the Act lets the office reduce the aid, not stop it: §§ 20 and 20 a. */
public final class P20Stopp implements CaseCriterion<SamletVedtak> {

  @Override
  public String id() {
    return "P20-STOPP";
  }

  @Override
  public List<SamletVedtak> units(Sak sak, RuleParameters parameters) {
    return SamletVedtak.alle(sak);
  }

  @Override
  public UnitRef ref(SamletVedtak unit) {
    return unit.ref();
  }

  @Override
  public Ruling test(SamletVedtak decision, Inquiry ask) {
    LocalDate dato = decision.dato();
    if (!decision.any(P20Stopp::etter20)) {
      return Ruling.ikkeAktuelt(dato);
    }
    Optional<Vedtakslinje> stopped =
        decision.linjer().stream()
            .filter(line -> etter20(line) && line.utfall() == Utfall.STANSET)
            .findFirst();
    if (stopped.isEmpty()) {
      return Ruling.ok(dato);
    }
    Vedtakslinje line = stopped.get();
    Ruling.Finding finding =
        Ruling.avvik(dato, "stanset")
            .with("dato", dato)
            .with("paragraf", line.hjemmel().nevner("20a") ? "20\u00a0a" : "20")
            .evidence(line.felt("utfall"), line.utfall())
            .evidence(line.felt("hjemmel"), line.hjemmel().tekst());
    return Husstandsbarn.ved(decision, ask.sak()).merk(finding).ruling();
  }

  private static boolean etter20(Vedtakslinje line) {
    return line.redusertEllerStanset() && line.hjemmel().nevnerEn("20", "20a");
  }
}
