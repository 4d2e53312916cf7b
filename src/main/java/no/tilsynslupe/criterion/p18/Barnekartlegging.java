package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Journalsok;
import no.tilsynslupe.criterion.notion.Tilbakeblikk;
import no.tilsynslupe.sak.Hendelse;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Tema;

/** Whether the journal shows in a look-back that the needs of the children were mapped. */
record Barnekartlegging(Tilbakeblikk span) {

  private static final EnumSet<Hendelsestype> TYPES =
      EnumSet.of(Hendelsestype.KARTLEGGING, Hendelsestype.KARTLEGGING_BARN);

  private static final Set<Tema> CHILDREN = Set.of(Tema.BARN);

  private static final Set<String> NAMES =
      Set.of(Hendelsestype.KARTLEGGING_BARN.name(), Hendelsestype.KARTLEGGING.name());

  /** Known, or assumed where a theme isn't recorded or the journal may lack something. */
  boolean finnes(Inquiry ask) {
    Sak sak = ask.sak();
    if (Journalsok.kjent(sak, TYPES, span, Barnekartlegging::omBarn).isPresent()) {
      return true;
    }
    Optional<Hendelse> unsure =
        Journalsok.kjent(sak, TYPES, span, event -> event.tema().isUnknown());
    if (unsure.isPresent()
        && ask.isOneOf(unsure.get().tema(), unsure.get().felt("tema"), CHILDREN)) {
      return true;
    }
    return !ask.absent(Tabell.OPPFOLGING, NAMES, span.first(), span.day());
  }

  /** The first after a day, up to another. */
  static Optional<LocalDate> forste(Sak sak, LocalDate after, LocalDate to) {
    return sak.oppfolging().stream()
        .filter(event -> TYPES.contains(event.type()) && omBarn(event))
        .map(Hendelse::dato)
        .filter(day -> day.isAfter(after) && !day.isAfter(to))
        .findFirst();
  }

  private static boolean omBarn(Hendelse event) {
    return event.type() == Hendelsestype.KARTLEGGING_BARN || event.tema().is(Tema.BARN);
  }

  /** What was searched in vain. */
  Ruling.Finding describe(Ruling.Finding finding, Inquiry ask) {
    return finding.absence(ask.sok(Tabell.OPPFOLGING, NAMES, span.first(), span.day()));
  }
}
