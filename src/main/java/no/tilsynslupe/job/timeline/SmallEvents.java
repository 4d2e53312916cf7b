package no.tilsynslupe.job.timeline;

import java.time.LocalDate;
import no.tilsynslupe.sak.Dokumentkrav;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Klage;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.KvpUtfall;
import no.tilsynslupe.sak.Plan;
import no.tilsynslupe.sak.PlanUtfall;
import no.tilsynslupe.sak.Ytelse;
import no.tilsynslupe.store.CourseWriter;
import no.tilsynslupe.store.EventDetail;
import no.tilsynslupe.store.EventKind;
import org.jspecify.annotations.Nullable;

/** Rows of which each date is an event of its own. */
final class SmallEvents {

  private final CourseWriter out;

  SmallEvents(CourseWriter out) {
    this.out = out;
  }

  /** An event where the date is known; false where it isn't. */
  private boolean on(Fact<LocalDate> date, EventKind kind, String id) {
    @Nullable LocalDate day = date.optional().orElse(null);
    if (day == null) {
      return false;
    }
    out.event(kind, day, null).detail(EventDetail.ID, id);
    return true;
  }

  void demand(Dokumentkrav demand) {
    out.event(EventKind.DOKUMENTKRAV, demand.dato(), null)
        .detail(EventDetail.ID, demand.kravId())
        .detail(EventDetail.DATO, Codes.day(demand.frist()));
    on(demand.mottattDato(), EventKind.DOKUMENT_MOTTATT, demand.kravId());
  }

  /**
   * A programme that has started is a span; one of which nothing is dated is told without a day.
   */
  void programme(Kvp row) {
    boolean told = on(row.soknadDato(), EventKind.KVP_SOKNAD, row.kvpId());
    if (on(row.vedtakDato(), EventKind.KVP_VEDTAK, row.kvpId())) {
      out.detail(EventDetail.UTFALL, Codes.name(row.utfall()));
      told = true;
    }
    @Nullable LocalDate start = row.startDato().optional().orElse(null);
    boolean refused = row.utfall().is(KvpUtfall.AVSLATT) || row.utfall().is(KvpUtfall.TRUKKET);
    if (start != null) {
      span(row, start);
    } else if (!told || (row.startDato().isUnknown() && !refused)) {
      span(row, null);
    }
    on(row.forlengetVedtakDato(), EventKind.KVP_FORLENGET, row.kvpId());
  }

  private void span(Kvp row, @Nullable LocalDate start) {
    boolean open = start != null && row.sluttDato() instanceof Fact.Blank;
    out.event(EventKind.KVP, start, start == null ? null : Codes.end(start, row.sluttDato()))
        .detail(EventDetail.ID, row.kvpId())
        .detail(EventDetail.UTFALL, Codes.name(row.utfall()))
        .detail(EventDetail.PAGAR, open ? EventDetail.JA : "")
        .detail(EventDetail.SLUTT_UKJENT, row.sluttDato().isUnknown() ? EventDetail.JA : "")
        .detail(EventDetail.ARSAK, Codes.name(row.sluttArsak()));
  }

  void plan(Plan plan) {
    boolean told = on(plan.tilbudtDato(), EventKind.PLAN_TILBUD, plan.planId());
    if (told && plan.utfall().is(PlanUtfall.ONSKES_IKKE)) {
      out.detail(EventDetail.UTFALL, PlanUtfall.ONSKES_IKKE.name());
    }
    told |= on(plan.soknadDato(), EventKind.PLAN_SOKNAD, plan.planId());
    if (on(plan.vedtakDato(), EventKind.PLAN_VEDTAK, plan.planId())) {
      out.detail(EventDetail.UTFALL, Codes.name(plan.utfall()));
      told = true;
    }
    told |= on(plan.revidertDato(), EventKind.PLAN_REVIDERT, plan.planId());
    if (!told) {
      out.event(EventKind.PLAN_VEDTAK, null, null)
          .detail(EventDetail.ID, plan.planId())
          .detail(EventDetail.UTFALL, Codes.name(plan.utfall()));
    }
  }

  void appeal(Klage appeal) {
    out.event(EventKind.KLAGE, appeal.mottattDato(), null).detail(EventDetail.ID, appeal.klageId());
    on(appeal.navBehandletDato(), EventKind.KLAGE_BEHANDLET, appeal.klageId());
    on(appeal.oversendtDato(), EventKind.KLAGE_OVERSENDT, appeal.klageId());
    if (on(appeal.avgjortDato(), EventKind.KLAGE_AVGJORT, appeal.klageId())) {
      out.detail(EventDetail.UTFALL, Codes.name(appeal.utfall()));
    }
  }

  void benefit(Ytelse benefit) {
    out.event(EventKind.YTELSE, benefit.fra(), Codes.end(benefit.fra(), benefit.til()))
        .detail(EventDetail.TYPE, benefit.ytelse().name())
        .detail(EventDetail.PAGAR, benefit.til() instanceof Fact.Blank ? EventDetail.JA : "")
        .detail(EventDetail.SLUTT_UKJENT, benefit.til().isUnknown() ? EventDetail.JA : "");
  }
}
