package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.tilsynslupe.criterion.Forbehold;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.Term;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.KvpUtfall;
import no.tilsynslupe.sak.Sak;

/**
 * How long a programme has lasted, net of leave: leave moves every limit by as many days. Unknown
 * leave counts as none.
 *
 * <p>Source: the criteria catalogue, P29-VARIGHET.
 *
 * @param til its last day, or the day the data were taken
 * @param pagar not ended by then
 * @param permisjon days of leave; empty when unknown
 */
record Nettolengde(Programlop program, LocalDate til, boolean pagar, Optional<Integer> permisjon) {

  /** The latest start of the programmes of a case. */
  private static final PerCase<LocalDate> LATEST_START = new PerCase<>(Nettolengde::latestStart);

  static Nettolengde av(Programlop program, Optional<LocalDate> slutt, Inquiry ask) {
    return new Nettolengde(
        program,
        slutt.orElse(ask.today()),
        slutt.isEmpty(),
        program.rad().permisjonDager().optional().map(days -> Math.max(0, days)));
  }

  /**
   * An open programme that another follows has probably lost its end: the fact that is missing.
   * Empty otherwise.
   */
  static Optional<MissingFact> sluttMangler(Programlop program, Inquiry ask) {
    boolean open =
        !program.rad().sluttDato().isUnknown() && program.rad().sluttDato().optional().isEmpty();
    LocalDate latest = LATEST_START.of(ask.sak());
    boolean followed = latest.isAfter(program.start()) && !latest.isAfter(ask.today());
    return open && followed
        ? Optional.of(MissingFact.at(program.felt("slutt_dato"), Why.SLUTTDATO_USIKKER))
        : Optional.empty();
  }

  private static LocalDate latestStart(Sak sak) {
    LocalDate latest = LocalDate.MIN;
    for (Kvp row : sak.kvp()) {
      boolean none = row.utfall().is(KvpUtfall.AVSLATT) || row.utfall().is(KvpUtfall.TRUKKET);
      LocalDate start = row.startDato().optional().orElse(LocalDate.MIN);
      latest = !none && start.isAfter(latest) ? start : latest;
    }
    return latest;
  }

  /** The last day within so many months, net of leave. */
  LocalDate grense(int months) {
    return program.start().plusMonths(months).plusDays(permisjon.orElse(0));
  }

  boolean over(int months) {
    return til.isAfter(grense(months));
  }

  /** Where a programme that kept its limits counts. */
  LocalDate sluttEllerSistSett(Inquiry ask) {
    return pagar ? program.sistSett(ask) : til;
  }

  /** Leave that isn't recorded may explain the length: a finding is at most RISIKO. */
  void holdBackUtenPermisjon(Inquiry ask) {
    if (permisjon.isEmpty()) {
      ask.holdBack(new Forbehold("forbehold_PERMISJON", Map.of()));
    }
  }

  /** Adds the sentence's dates, and the rows it rests on. */
  Ruling.Finding describe(Ruling.Finding finding) {
    Object leave = permisjon.<Object>map(days -> days).orElse(new Term("ikke_registrert"));
    return program
        .describe(finding)
        .with("til", til)
        .with("permisjon", leave)
        .evidence(program.felt("permisjon_dager"), program.rad().permisjonDager().optional());
  }
}
