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
import no.tilsynslupe.sak.Tema;
import org.jspecify.annotations.Nullable;

/**
 * A search of the journal for events of some kinds, between two days, both included.
 *
 * <p>Source of the kinds: the case export format, "Notions used everywhere".
 *
 * @param fra null for as far back as the data reach
 * @param dekketFra the first day that the data must cover for an absence to be known; null as above
 */
public record Journalsok(
    Set<Hendelsestype> typer,
    @Nullable LocalDate fra,
    LocalDate til,
    @Nullable LocalDate dekketFra) {

  /** Counselling. */
  public static final Set<Hendelsestype> RADGIVNING =
      Collections.unmodifiableSet(
          EnumSet.of(
              Hendelsestype.OKONOMISK_RADGIVNING,
              Hendelsestype.RAD_VEILEDNING,
              Hendelsestype.SAMTALE));

  /** Follow-up on work, where {@link #omArbeid} holds. */
  public static final Set<Hendelsestype> ARBEIDSOPPFOLGING =
      Collections.unmodifiableSet(
          EnumSet.of(
              Hendelsestype.OKONOMISK_RADGIVNING,
              Hendelsestype.RAD_VEILEDNING,
              Hendelsestype.SAMTALE,
              Hendelsestype.TILTAK));

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

  public Journalsok(Set<Hendelsestype> typer, LocalDate fra, LocalDate til) {
    this(typer, fra, til, fra);
  }

  /** In the last months: an event on the limit's own day counts, but whole months are enough. */
  public static Journalsok i(Set<Hendelsestype> typer, Tilbakeblikk span) {
    return new Journalsok(typer, span.earliest(), span.day(), span.first());
  }

  /** As far back as the data reach. */
  public static Journalsok noensinne(Set<Hendelsestype> typer, LocalDate til) {
    return new Journalsok(typer, null, til, null);
  }

  /** Whether the data show one. */
  public boolean kjent(Sak sak) {
    return Journal.i(sak).any(typer, fra(LocalDate.MIN), til, event -> true);
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
    return kjent(ask.sak(), wanted) || !fravaer(ask);
  }

  /** Of a search that found nothing: whether that is an absence, as {@link Inquiry#absent}. */
  public boolean fravaer(Inquiry ask) {
    return ask.absent(Tabell.OPPFOLGING, navn(), dekketFra, til);
  }

  /** A measure, or counselling that is on work or doesn't say what it is on. */
  public static boolean omArbeid(Hendelse event) {
    return event.type() == Hendelsestype.TILTAK
        || event.tema().optional().filter(theme -> theme != Tema.ARBEID).isEmpty();
  }

  /** Whether the data show one that also is as wanted. */
  public boolean kjent(Sak sak, Predicate<Hendelse> wanted) {
    return Journal.i(sak).any(typer, fra(LocalDate.MIN), til, wanted);
  }

  /** What was searched in vain, as evidence. */
  public Ruling.Finding describe(Ruling.Finding finding, Inquiry ask) {
    return finding.absence(ask.sok(Tabell.OPPFOLGING, navn(), dekketFra, til));
  }

  private LocalDate fra(LocalDate ever) {
    return fra == null ? ever : fra;
  }

  private Set<String> navn() {
    return typer.stream().map(Enum::name).collect(Collectors.toSet());
  }
}
