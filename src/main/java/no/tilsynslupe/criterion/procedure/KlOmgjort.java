package no.tilsynslupe.criterion.procedure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.OfficeCriterion;
import no.tilsynslupe.criterion.Possibility;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.RunSettings;
import no.tilsynslupe.criterion.notion.Kontortelling;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.ObservationSink;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Prosent;
import no.tilsynslupe.sak.Klage;
import no.tilsynslupe.sak.KlageUtfall;
import no.tilsynslupe.sak.Sak;

/**
 * A large part of an office's decided appeals reversed, changed or set aside. Source: the Board of
 * Health Supervision on appeals under sosialtjenesteloven.
 */
public final class KlOmgjort implements OfficeCriterion {

  private static final String ID = "KL-OMGJORT";
  private static final Kontortelling TELLING = new Kontortelling(ID);

  private static final Set<KlageUtfall> MEDHOLD =
      Collections.unmodifiableSet(
          EnumSet.of(KlageUtfall.OMGJORT_NAV, KlageUtfall.ENDRET, KlageUtfall.OPPHEVET));

  private static final Set<KlageUtfall> AVGJORT =
      Collections.unmodifiableSet(
          EnumSet.complementOf(EnumSet.of(KlageUtfall.TRUKKET, KlageUtfall.UNDER_BEHANDLING)));

  @Override
  public String id() {
    return ID;
  }

  @Override
  public void observe(
      Sak sak, RunSettings settings, RuleParameters parameters, ObservationSink sink) {
    Office office = new Office(sak.key().kommune(), sak.hode().kontor());
    TELLING.kjent(office, sink);
    for (Klage appeal : sak.klager()) {
      if (settings.periode().contains(appeal.mottattDato())) {
        TELLING.tell(
            office,
            is(appeal, AVGJORT, sak, settings, parameters),
            is(appeal, MEDHOLD, sak, settings, parameters),
            sink);
      }
    }
  }

  private static Possibility is(
      Klage appeal,
      Set<KlageUtfall> wanted,
      Sak sak,
      RunSettings settings,
      RuleParameters parameters) {
    return Possibility.of(
        sak,
        settings,
        parameters,
        ask -> ask.isOneOf(appeal.utfall(), appeal.felt("utfall"), wanted));
  }

  @Override
  public List<OfficeRuling> conclude(
      Counted counted, RunSettings settings, RuleParameters parameters) {
    LocalDate day = settings.periode().til();
    return Kontortelling.bedom(
        TELLING.les(counted),
        day,
        parameters,
        (office, counts) ->
            Ruling.risiko(day, "mange_omgjort")
                .with("periode", settings.periode())
                .with("antall", Math.toIntExact(counts.ja()))
                .with("av", Math.toIntExact(counts.antall()))
                .with("andel", Prosent.av(counts.ja(), counts.antall()))
                .evidence(new Evidence.Count("klager med medhold", counts.ja()))
                .evidence(new Evidence.Count("avgjorte klager", counts.antall()))
                .ruling());
  }
}
