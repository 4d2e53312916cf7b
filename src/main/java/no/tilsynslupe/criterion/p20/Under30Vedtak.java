package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.sak.Alder;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * A decision that the duty of activity under 30 holds for, § 20 a: in force, not exempt, to someone
 * of that age, for the monthly living costs or over some weeks. Parameters {@code gjelder_fra},
 * {@code unntak_fra}, {@code unntak_til}, {@code alder_fra}, {@code alder_under}, {@code
 * dager_periode}.
 *
 * @param linje the first line that makes it one
 */
record Under30Vedtak(SamletVedtak vedtak, Under30Linje linje) {

  /** The decision as one of these, known or assumed; empty when it isn't. */
  static Optional<Under30Vedtak> av(SamletVedtak decision, Inquiry ask) {
    // Most are certainly not young: then nothing has to be read.
    if (!inForce(decision.dato(), ask) || !young(decision, ask)) {
      return Optional.empty();
    }
    List<Under30Linje> lines = Under30Linje.innvilget(decision, ask.sak());
    return lines.isEmpty()
        ? Optional.empty()
        : counting(lines, ask).map(line -> new Under30Vedtak(decision, line));
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
    Felt born = ask.sak().felt("fodselsar");
    return ask.under(ask.number("alder_under", dato), age, born)
        && !ask.under(ask.number("alder_fra", dato), age, born);
  }

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

  /** Adds what makes it one: to the sentence, and as evidence. */
  Ruling.Finding describe(Ruling.Finding finding, Inquiry ask) {
    Vedtakslinje line = linje.line();
    LocalDate dato = vedtak.dato();
    return finding
        .child(vedtak.barnKjent(ask.sak()))
        .with("dato", dato)
        .with("formal", linje.name())
        .with("alder", ask.number("alder_under", dato))
        .evidence(line.felt("hjemmel"), line.hjemmel().tekst())
        .evidence(value(line.felt("formal"), line.formal().optional()))
        .evidence(line.felt("utfall"), line.utfall())
        .evidence(value(line.felt("alder"), line.alder().optional()))
        .evidence(value(ask.sak().felt("fodselsar"), ask.sak().hode().fodselsar().optional()));
  }

  private static Evidence value(Felt felt, Optional<?> value) {
    return value.<Evidence>map(v -> Evidence.value(felt, v)).orElseGet(() -> Evidence.blank(felt));
  }
}
