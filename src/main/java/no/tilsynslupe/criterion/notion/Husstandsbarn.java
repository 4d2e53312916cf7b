package no.tilsynslupe.criterion.notion;

import java.time.LocalDate;
import java.util.Map;
import no.tilsynslupe.criterion.Forbehold;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * Children in the household on a day: the number that the decision gives, else that of the case,
 * which is a snapshot taken at the export.
 *
 * @param antall number of children, as far as it is known
 * @param felt where it stands
 * @param fraSaken read from the case, not from the decision
 */
public record Husstandsbarn(LocalDate dag, Fact<Integer> antall, Felt felt, boolean fraSaken) {

  /** By the line of a decision, else by another line of the same decision. */
  public static Husstandsbarn ved(Vedtakslinje line, Sak sak) {
    if (line.antallBarn() instanceof Fact.Known) {
      return new Husstandsbarn(
          line.vedtakDato(), line.antallBarn(), line.felt("antall_barn"), false);
    }
    return SamletVedtak.med(line.vedtakId(), sak)
        .map(decision -> ved(decision, sak))
        .orElseGet(() -> ved(line.vedtakDato(), sak));
  }

  /** By a decision: by the first of its lines that gives a number. */
  public static Husstandsbarn ved(SamletVedtak vedtak, Sak sak) {
    for (Vedtakslinje line : vedtak.linjer()) {
      if (line.antallBarn() instanceof Fact.Known) {
        return ved(line, sak);
      }
    }
    return ved(vedtak.dato(), sak);
  }

  /** By a condition's decision where it is known, else by the case. */
  public static Husstandsbarn ved(Vilkarsvedtak vedtak, LocalDate dag, Sak sak) {
    return vedtak.vedtak().map(decision -> ved(decision, sak)).orElseGet(() -> ved(dag, sak));
  }

  /** By the case. */
  public static Husstandsbarn ved(LocalDate dag, Sak sak) {
    return iSaken(dag, sak);
  }

  /** By the case alone, whatever the decisions say: of an application, say. */
  public static Husstandsbarn iSaken(LocalDate dag, Sak sak) {
    return new Husstandsbarn(dag, sak.hode().antallBarn(), sak.felt("antall_barn"), true);
  }

  /**
   * Whether a child lives there. A finding that rests on a snapshot taken long after the day is
   * held back; the criterion needs parameter {@code maneder_tilbake_husstand}.
   */
  public boolean finnes(Inquiry ask) {
    if (!ask.atLeast(antall, 1, felt)) {
      return false;
    }
    int months = ask.number("maneder_tilbake_husstand", dag);
    LocalDate taken = ask.sak().uttrekkDato();
    if (fraSaken && dag.plusMonths(months).isBefore(taken)) {
      ask.holdBack(new Forbehold("forbehold_HUSSTAND", Map.of("dag", dag, "uttrekk", taken)));
    }
    return true;
  }

  /** True when a child is known to live there. */
  public boolean kjent() {
    return antall.optional().filter(n -> n > 0).isPresent();
  }

  /** What it rests on, as evidence. */
  public Ruling.Finding describe(Ruling.Finding finding) {
    return finding.evidence(felt, antall.optional());
  }

  /** Makes a finding graver where a child is known to live there, and says where from. */
  public Ruling.Finding merk(Ruling.Finding finding) {
    return kjent() ? describe(finding.child(true)) : finding;
  }

  /**
   * Makes a finding graver where a child is known to live in the household, and says where from.
   */
  public static Ruling.Finding merk(Ruling.Finding finding, Vedtakslinje line, Sak sak) {
    return ved(line, sak).merk(finding);
  }
}
