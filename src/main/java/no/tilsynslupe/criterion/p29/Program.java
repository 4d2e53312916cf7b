package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.notion.Tilbakeblikk;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.KvpUtfall;
import no.tilsynslupe.sak.Tabell;

/** What the rows of table kvp say of a person on a day. */
final class Program {

  private Program() {}

  static Felt felt(Kvp row, String column) {
    return row.felt(column);
  }

  static MissingFact missing(Fact<?> fact, Felt felt) {
    return MissingFact.of(felt, fact);
  }

  /** In a programme on the day. */
  static boolean deltar(LocalDate day, Inquiry ask) {
    return started(ask).anyMatch(row -> startedBy(row, day, ask) && !endedBefore(row, day, ask))
        || !ask.absent(Tabell.KVP, Set.of(), day, day);
  }

  /** In a programme at the end of the look-back, or begun on one in it. */
  static boolean startetEllerDeltar(Tilbakeblikk span, Inquiry ask) {
    return started(ask).anyMatch(row -> startedIn(row, span, ask))
        || !ask.absent(Tabell.KVP, Set.of(), span.first(), span.day());
  }

  private static boolean startedIn(Kvp row, Tilbakeblikk span, Inquiry ask) {
    boolean recently = row.startDato().optional().map(span::contains).orElse(false);
    return recently || (startedBy(row, span.day(), ask) && !endedBefore(row, span.day(), ask));
  }

  /** Rows that may be a programme: not refused and not withdrawn. */
  private static Stream<Kvp> started(Inquiry ask) {
    return ask.sak().kvp().stream()
        .filter(row -> !row.utfall().is(KvpUtfall.AVSLATT) && !row.utfall().is(KvpUtfall.TRUKKET));
  }

  private static boolean startedBy(Kvp row, LocalDate day, Inquiry ask) {
    return row.startDato().isUnknown()
        ? ask.filled(row.startDato(), felt(row, "start_dato"))
        : row.startDato().optional().map(start -> !start.isAfter(day)).orElse(false);
  }

  private static boolean endedBefore(Kvp row, LocalDate day, Inquiry ask) {
    return row.sluttDato().isUnknown()
        ? ask.filled(row.sluttDato(), felt(row, "slutt_dato"))
        : row.sluttDato().optional().map(end -> end.isBefore(day)).orElse(false);
  }

  /** All dates of a row. */
  static List<Fact<LocalDate>> dates(Kvp row) {
    return List.of(
        row.soknadDato(),
        row.vedtakDato(),
        row.startDato(),
        row.sluttDato(),
        row.forlengetVedtakDato(),
        row.individuellPlanDato(),
        row.sisteEvalueringDato());
  }
}
