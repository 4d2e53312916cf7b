package no.tilsynslupe.report.model.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.store.CourseEvent;
import no.tilsynslupe.store.EventDetail;
import no.tilsynslupe.store.EventKind;
import org.jspecify.annotations.Nullable;

/** Which events the findings of a case concern. */
final class Concerned {

  /** A unit, without the line of its decision. */
  private record Unit(UnitKind kind, String id) {}

  private final Map<Unit, OutcomeCode> gravest = new HashMap<>();

  Concerned(List<CourseEvent> events) {
    for (CourseEvent event : events) {
      if (event.kind() == EventKind.FUNN) {
        UnitKind kind = UnitKind.valueOf(event.detalj(EventDetail.ENHET));
        OutcomeCode outcome = OutcomeCode.valueOf(event.detalj(EventDetail.UTFALL));
        String id = event.detalj(EventDetail.ID);
        add(new Unit(kind, id), outcome);
        int line = id.lastIndexOf('/');
        if (kind == UnitKind.VEDTAK && line > 0) {
          add(new Unit(kind, id.substring(0, line)), outcome);
        }
      }
    }
  }

  private void add(Unit unit, OutcomeCode outcome) {
    gravest.merge(unit, outcome, (a, b) -> b.isGraverThan(a) ? b : a);
  }

  @Nullable OutcomeCode by(CourseEvent event) {
    @Nullable UnitKind kind = unit(event.kind());
    return kind == null ? null : gravest.get(new Unit(kind, event.detalj(EventDetail.ID)));
  }

  private static @Nullable UnitKind unit(EventKind kind) {
    return switch (kind) {
      case SOKNAD -> UnitKind.SOKNAD;
      case VEDTAK -> UnitKind.VEDTAK;
      case VILKAR, VILKAR_OPPFYLT, VILKAR_BRUTT -> UnitKind.VILKAR;
      case OPPFOLGING -> UnitKind.OPPFOLGING;
      case OPPHOLD -> UnitKind.OPPHOLD;
      case KVP, KVP_SOKNAD, KVP_VEDTAK, KVP_FORLENGET -> UnitKind.KVP;
      case PLAN_TILBUD, PLAN_SOKNAD, PLAN_VEDTAK, PLAN_REVIDERT -> UnitKind.PLAN;
      case UTBETALING -> UnitKind.UTBETALING;
      case KLAGE, KLAGE_BEHANDLET, KLAGE_OVERSENDT, KLAGE_AVGJORT -> UnitKind.KLAGE;
      case DOKUMENTKRAV, DOKUMENT_MOTTATT, YTELSE, FUNN -> null;
    };
  }
}
