package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.Term;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Unntak20a;
import no.tilsynslupe.sak.Vedtakslinje;

/** An exception from the activity condition needs its reasons, and a new look now and then. */
public final class P20aUnntak implements CaseCriterion<SamletVedtak> {

  private static final Set<String> PARAGRAF_18 = Set.of("18");

  @Override
  public String id() {
    return "P20A-UNNTAK";
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
    Optional<Vedtakslinje> recorded =
        decision.linjer().stream()
            .filter(line -> line.unntak20a().optional().isPresent())
            .findFirst();
    if (recorded.isEmpty()) {
      return decision.linjer().stream()
          .filter(line -> line.unntak20a().isUnknown())
          .findFirst()
          .map(line -> MissingFact.of(line.felt("unntak_20a"), line.unntak20a()))
          .map(missing -> Ruling.uavklart(dato, missing))
          .orElse(Ruling.ikkeAktuelt(dato));
    }
    Vedtakslinje line = recorded.get();
    return begrunnet(decision, ask) ? lenge(decision, line, ask) : utenGrunn(decision, line, ask);
  }

  /** Reasons stand on a line of it, known or assumed. */
  private static boolean begrunnet(SamletVedtak decision, Inquiry ask) {
    if (decision.any(
        l -> l.unntak20aBegrunnelse().optional().filter(t -> !t.isBlank()).isPresent())) {
      return true;
    }
    return decision.linjer().stream()
        .filter(line -> line.unntak20aBegrunnelse().isUnknown())
        .findFirst()
        .map(line -> ask.filled(line.unntak20aBegrunnelse(), line.felt("unntak_20a_begrunnelse")))
        .orElse(false);
  }

  private static Ruling utenGrunn(SamletVedtak decision, Vedtakslinje line, Inquiry ask) {
    Ruling.Finding finding =
        begin(Ruling.avvik(decision.dato(), "uten_begrunnelse"), line)
            .evidence(line.felt("unntak_20a_begrunnelse"), "");
    return Husstandsbarn.ved(decision, ask.sak()).merk(finding).ruling();
  }

  private static Ruling lenge(SamletVedtak decision, Vedtakslinje line, Inquiry ask) {
    LocalDate dato = decision.dato();
    int months = ask.number("maneder", dato);
    Optional<SamletVedtak> first = Unntaksrekke.forste(decision, forDato(dato, months), ask);
    LocalDate since = first.map(SamletVedtak::dato).orElse(dato);
    if (!since.plusMonths(months).isBefore(dato)) {
      return kort(decision, first, months, ask);
    }
    // A grant that the delivery doesn't show may have broken the row.
    if (!ask.absent(Tabell.VEDTAK, PARAGRAF_18, since, dato)) {
      return Ruling.ok(dato);
    }
    Vedtakslinje then = first.orElseThrow().linjer().get(0);
    Ruling.Finding finding =
        begin(Ruling.risiko(dato, "samme_unntak"), line)
            .with("siden", since)
            .with("maneder", months)
            .evidence(then.felt("vedtak_dato"), since)
            .evidence(then.felt("unntak_20a"), then.unntak20a().optional());
    return Husstandsbarn.ved(decision, ask.sak()).merk(finding).ruling();
  }

  /** Not so long by the data; but where they begin within that time, it may have been longer. */
  private static Ruling kort(
      SamletVedtak decision, Optional<SamletVedtak> first, int months, Inquiry ask) {
    LocalDate dato = decision.dato();
    boolean allAlike = first.map(grant -> Unntaksrekke.begynnerMed(grant, ask.sak())).orElse(false);
    LocalDate since = first.map(SamletVedtak::dato).orElse(dato);
    LocalDate from = forDato(dato, months);
    return !allAlike || !from.isBefore(since) || ask.absent(Tabell.VEDTAK, PARAGRAF_18, from, since)
        ? Ruling.ok(dato)
        : Ruling.uavklart(dato, MissingFact.of(ask.sok(Tabell.VEDTAK, PARAGRAF_18, from, since)));
  }

  /** The last day that lies more than so many months before. */
  private static LocalDate forDato(LocalDate dato, int months) {
    return dato.minusMonths(months).minusDays(1);
  }

  private static Ruling.Finding begin(Ruling.Finding finding, Vedtakslinje line) {
    Unntak20a exception = line.unntak20a().optional().orElseThrow();
    return finding
        .with("dato", line.vedtakDato())
        .with("unntak", new Term("unntak_" + exception.name()))
        .evidence(line.felt("unntak_20a"), exception);
  }
}
