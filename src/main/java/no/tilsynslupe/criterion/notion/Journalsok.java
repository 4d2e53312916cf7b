package no.tilsynslupe.criterion.notion;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.sak.Hendelse;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;

/**
 * A search of the journal for events of some kinds, between two days, both included.
 *
 * <p>Source of the kinds: the case export format, "Notions used everywhere".
 */
public record Journalsok(Set<Hendelsestype> typer, LocalDate fra, LocalDate til) {

  /** Counselling. */
  public static final Set<Hendelsestype> RADGIVNING =
      Collections.unmodifiableSet(
          EnumSet.of(
              Hendelsestype.OKONOMISK_RADGIVNING,
              Hendelsestype.RAD_VEILEDNING,
              Hendelsestype.SAMTALE));

  /** Contact: any event but a note and a delivered document. */
  public static final Set<Hendelsestype> KONTAKT =
      Collections.unmodifiableSet(
          EnumSet.complementOf(
              EnumSet.of(Hendelsestype.NOTAT, Hendelsestype.DOKUMENTASJON_LEVERT)));

  /** An event of some kinds in a look-back that is as wanted, whatever the delivery covers. */
  public static Optional<Hendelse> kjent(
      Sak sak, Set<Hendelsestype> typer, Tilbakeblikk span, Predicate<Hendelse> wanted) {
    LocalDate earliest = span.day().minusMonths(span.months());
    return Journal.i(sak)
        .find(
            typer,
            earliest,
            span.day(),
            event -> span.contains(event.dato()) && wanted.test(event));
  }

  /** Whether there was one, known or assumed. */
  public boolean finnes(Inquiry ask) {
    return finnes(ask, event -> true);
  }

  /**
   * Whether there was one that also is as wanted, known or assumed.
   *
   * @param wanted what else is asked of the event; may ask for unknown facts
   */
  public boolean finnes(Inquiry ask, Predicate<Hendelse> wanted) {
    return Journal.i(ask.sak()).any(typer, fra, til, wanted)
        || !ask.absent(Tabell.OPPFOLGING, navn(), fra, til);
  }

  /** What was searched in vain, as evidence. */
  public Ruling.Finding describe(Ruling.Finding finding, Inquiry ask) {
    return finding.absence(ask.sok(Tabell.OPPFOLGING, navn(), fra, til));
  }

  private Set<String> navn() {
    return typer.stream().map(Enum::name).collect(Collectors.toSet());
  }
}
