package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Tilbakeblikk;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.Tabell;

/** Whether a person was told of the programme: an event, or a row in kvp, in the look-back. */
record KvpInformasjon(Tilbakeblikk span) {

  private static final Set<String> INFORMATION = Set.of(Hendelsestype.KVP_INFORMASJON.name());

  boolean given(Inquiry ask) {
    boolean told =
        ask.sak().oppfolging().stream()
            .anyMatch(
                event ->
                    event.type() == Hendelsestype.KVP_INFORMASJON && span.contains(event.dato()));
    return told
        || ask.sak().kvp().stream().anyMatch(row -> datedIn(row, ask))
        || !ask.absent(Tabell.OPPFOLGING, INFORMATION, span.first(), span.day())
        || !ask.absent(Tabell.KVP, Set.of(), span.first(), span.day());
  }

  private boolean datedIn(Kvp row, Inquiry ask) {
    boolean anyKnown = false;
    for (Fact<LocalDate> date : Program.dates(row)) {
      Optional<LocalDate> known = date.optional();
      anyKnown |= known.isPresent();
      if (known.isPresent() && span.contains(known.get())) {
        return true;
      }
    }
    // A row without any date can't be placed in time.
    return !anyKnown
        && ask.assume(Program.missing(row.soknadDato(), Program.felt(row, "soknad_dato")));
  }

  /** What was searched in vain. */
  Ruling.Finding describe(Ruling.Finding finding, Inquiry ask) {
    return finding
        .absence(ask.sok(Tabell.OPPFOLGING, INFORMATION, span.first(), span.day()))
        .absence(ask.sok(Tabell.KVP, Set.of(), span.first(), span.day()));
  }
}
