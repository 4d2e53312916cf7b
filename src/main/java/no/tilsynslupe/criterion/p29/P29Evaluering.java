package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Journalsok;
import no.tilsynslupe.criterion.notion.Tilbakeblikk;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Hendelsestype;

/**
 * A programme is to be evaluated time and again. Source: the basic course for caseworkers (2021).
 */
public final class P29Evaluering implements Programkriterium {

  private static final Set<Hendelsestype> EVALUATION = Set.of(Hendelsestype.KVP_EVALUERING);

  @Override
  public String id() {
    return "P29-EVAL";
  }

  @Override
  public Ruling judge(Programlop program, Inquiry ask) {
    Optional<LocalDate> ended = program.sluttIPerioden(ask);
    LocalDate day = ended.orElseGet(() -> program.sistSett(ask));
    int months = ask.number("maneder_program", day);
    Tilbakeblikk span = new Tilbakeblikk(day, ask.number("maneder_evaluering", day));
    if (program.start().plusMonths(months).isAfter(day)) {
      return Ruling.ikkeAktuelt(day);
    }
    if (Journalsok.kjent(ask.sak(), EVALUATION, span, event -> true).isPresent()
        || recorded(program, span, ask)) {
      return Ruling.ok(day);
    }
    Journalsok events = new Journalsok(EVALUATION, span.first(), day);
    if (events.finnes(ask)) {
      return Ruling.ok(day);
    }
    Ruling.Finding finding =
        Ruling.risiko(day, ended.isPresent() ? "uten_evaluering" : "uten_evaluering_pagar")
            .with("dag", day)
            .with("maneder", span.months());
    return events
        .describe(program.describe(finding), ask)
        .evidence(
            program.felt("siste_evaluering_dato"), program.rad().sisteEvalueringDato().optional())
        .ruling();
  }

  /**
   * What the row says: the latest evaluation alone. One after the look-back says nothing of those
   * before it.
   */
  private static boolean recorded(Programlop program, Tilbakeblikk span, Inquiry ask) {
    Fact<LocalDate> latest = program.rad().sisteEvalueringDato();
    Felt felt = program.felt("siste_evaluering_dato");
    if (latest.isUnknown()) {
      return ask.filled(latest, felt);
    }
    boolean after = latest.optional().filter(day -> day.isAfter(span.day())).isPresent();
    return latest.optional().filter(span::contains).isPresent()
        || (after && ask.assume(MissingFact.at(felt, Why.BARE_SENERE)));
  }
}
