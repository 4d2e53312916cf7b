package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Alder;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vedtakslinje;

/** Since 2017 support to people under 30 shall ask for activity, or record why it doesn't. */
public final class P20aMangler implements CaseCriterion<SamletVedtak> {

  @Override
  public String id() {
    return "P20A-MANGLER";
  }

  @Override
  public List<SamletVedtak> units(Sak sak, RuleParameters parameters) {
    return SamletVedtak.alle(sak);
  }

  @Override
  public UnitRef ref(SamletVedtak unit) {
    return new UnitRef(UnitKind.VEDTAK, unit.id());
  }

  @Override
  public Ruling test(SamletVedtak decision, Inquiry ask) {
    LocalDate dato = decision.dato();
    if (!inForce(dato, ask)) {
      return Ruling.ikkeAktuelt(dato);
    }
    // Most are certainly not young: then nothing has to be read.
    if (!young(decision, ask)) {
      return Ruling.ikkeAktuelt(dato);
    }
    List<Under30Linje> lines = Under30Linje.innvilget(decision, ask.sak());
    if (lines.isEmpty()) {
      return Ruling.ikkeAktuelt(dato);
    }
    Optional<Under30Linje> counting = counting(lines, ask);
    if (counting.isEmpty()) {
      return Ruling.ikkeAktuelt(dato);
    }
    int days = ask.number("dager_tilbake", dato);
    Aktivitetsvilkar activity = Aktivitetsvilkar.ved(decision, ask.sak(), days);
    if (activity.exception(ask) || activity.activity(ask)) {
      return Ruling.ok(dato);
    }
    Ruling.Finding finding = finding(decision, counting.get(), days, ask);
    return activity.describe(finding, ask).ruling();
  }

  private static boolean inForce(LocalDate dato, Inquiry ask) {
    RuleParameters parameters = ask.parameters();
    boolean exempt =
        !dato.isBefore(parameters.date("unntak_fra", dato))
            && !dato.isAfter(parameters.date("unntak_til", dato));
    return !dato.isBefore(parameters.date("gjelder_fra", dato)) && !exempt;
  }

  private static boolean young(SamletVedtak decision, Inquiry ask) {
    LocalDate dato = decision.dato();
    Alder age = Alder.ved(dato, decision.alder(), ask.sak().hode().fodselsar());
    return ask.under(ask.number("alder_under", dato), age, fodselsar(ask))
        && !ask.under(ask.number("alder_fra", dato), age, fodselsar(ask));
  }

  /** The first line that puts the decision in the population. */
  private static Optional<Under30Linje> counting(List<Under30Linje> lines, Inquiry ask) {
    Optional<Under30Linje> certain =
        lines.stream().filter(line -> line.certainlyCounts(ask)).findFirst();
    return certain.isPresent()
        ? certain
        : lines.stream()
            .filter(line -> line.unknown().isPresent())
            .findFirst()
            .filter(line -> ask.assume(line.unknown().orElseThrow()));
  }

  private static Ruling.Finding finding(
      SamletVedtak decision, Under30Linje counting, int days, Inquiry ask) {
    Vedtakslinje line = counting.line();
    LocalDate dato = decision.dato();
    return Ruling.avvik(dato, "uten_aktivitet")
        .child(decision.barnKjent(ask.sak()))
        .with("dato", dato)
        .with("formal", counting.name())
        .with("dager", days)
        .with("alder", ask.number("alder_under", dato))
        .evidence(felt(line, "hjemmel"), line.hjemmel().tekst())
        .evidence(value(felt(line, "formal"), line.formal().optional()))
        .evidence(felt(line, "utfall"), line.utfall())
        .evidence(value(felt(line, "alder"), line.alder().optional()))
        .evidence(value(fodselsar(ask), ask.sak().hode().fodselsar().optional()))
        .evidence(felt(line, "unntak_20a"), "");
  }

  private static Felt fodselsar(Inquiry ask) {
    return new Felt(Tabell.SAKER, ask.sak().kilde(), "fodselsar");
  }

  private static Felt felt(Vedtakslinje line, String column) {
    return new Felt(Tabell.VEDTAK, line.kilde(), column);
  }

  private static Evidence value(Felt felt, Optional<?> value) {
    return value.<Evidence>map(v -> Evidence.value(felt, v)).orElseGet(() -> Evidence.blank(felt));
  }
}
