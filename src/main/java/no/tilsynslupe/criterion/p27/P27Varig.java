package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Journalsok;
import no.tilsynslupe.sak.Botilbud;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Periode;

/**
 * The work for a lasting home must begin at once. Source: the directorate's review of 135 case
 * files (2019), ch. 4.3.
 */
public final class P27Varig implements Oppholdskriterium {

  private static final Set<Hendelsestype> HOUSING = Set.of(Hendelsestype.BOLIGOPPFOLGING);

  @Override
  public String id() {
    return "P27-VARIG";
  }

  @Override
  public Ruling judge(VurdertOpphold run, Inquiry ask) {
    int days = ask.number("dager", run.fra());
    int daysForMeasure = ask.number("dager_tiltak", run.fra());
    if (!run.til().isAfter(run.fra().plusDays(days))) {
      return Ruling.ikkeAktuelt(run.endOrLastSeen(ask));
    }
    Periode span =
        new Periode(run.fra().minusDays(daysForMeasure), run.fra().plusDays(daysForMeasure));
    Journalsok events = new Journalsok(HOUSING, span.fra(), span.til());
    if (measure(run, span, ask) || events.finnes(ask)) {
      return Ruling.ok(run.endOrLastSeen(ask));
    }
    if (!ask.today().isAfter(span.til())) {
      return Ruling.ikkeAktuelt(run.endOrLastSeen(ask));
    }
    Ruling.Finding finding =
        Ruling.risiko(span.til().plusDays(1), run.running() ? "uten_tiltak_pagar" : "uten_tiltak")
            .with("fra", run.fra())
            .with("til", run.til())
            .with("dager", run.days())
            .with("grense", daysForMeasure)
            .with("frist", span.til());
    run.count(finding);
    for (Botilbud stay : run.opphold().stays()) {
      finding
          .evidence(stay.felt("fra"), stay.fra())
          .evidence(stay.felt("til"), stay.til().optional())
          .evidence(stay.felt("tiltak_varig_bolig_dato"), stay.tiltakVarigBoligDato().optional());
    }
    return events.describe(finding, ask).ruling();
  }

  /** Whether a stay of the run has a measure near its start, known or assumed. */
  private static boolean measure(VurdertOpphold run, Periode span, Inquiry ask) {
    Optional<Botilbud> unknown = Optional.empty();
    for (Botilbud stay : run.opphold().stays()) {
      Optional<LocalDate> measure = stay.tiltakVarigBoligDato().optional();
      if (measure.filter(span::contains).isPresent()) {
        return true;
      }
      if (stay.tiltakVarigBoligDato().isUnknown() && unknown.isEmpty()) {
        unknown = Optional.of(stay);
      }
    }
    // One question for all of them: one measure is enough.
    return unknown
        .map(s -> ask.filled(s.tiltakVarigBoligDato(), s.felt("tiltak_varig_bolig_dato")))
        .orElse(false);
  }
}
