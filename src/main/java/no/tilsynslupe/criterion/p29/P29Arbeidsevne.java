package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Journalsok;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.KvpUtfall;

/**
 * Whether a person has a right to the programme can't be decided without an assessment of the
 * ability to work. Source: sosialtjenesteloven § 29, second paragraph.
 */
public final class P29Arbeidsevne implements Programrad {

  private static final Set<KvpUtfall> DECIDED =
      Collections.unmodifiableSet(EnumSet.of(KvpUtfall.INNVILGET, KvpUtfall.AVSLATT));

  private static final Set<Hendelsestype> ASSESSMENT = Set.of(Hendelsestype.ARBEIDSEVNEVURDERING);

  @Override
  public String id() {
    return "P29-AEV";
  }

  @Override
  public Ruling test(Kvp unit, Inquiry ask) {
    Fact<LocalDate> decided = unit.vedtakDato();
    if (decided.optional().isPresent()) {
      LocalDate day = decided.optional().get();
      return day.isAfter(ask.today()) ? Ruling.ikkeAktuelt(day) : judge(unit, day, ask);
    }
    // An outcome without a date: decided, but whether in the right order can't be said.
    LocalDate somewhere = Programrad.dato(unit, ask);
    return ask.isOneOf(unit.utfall(), unit.felt("utfall"), DECIDED)
        ? Ruling.uavklart(somewhere, MissingFact.of(unit.felt("vedtak_dato"), decided))
        : Ruling.ikkeAktuelt(somewhere);
  }

  private static Ruling judge(Kvp row, LocalDate decided, Inquiry ask) {
    Fact<LocalDate> ofCase = ask.sak().hode().arbeidsevnevurderingDato();
    Felt felt = ask.sak().felt("arbeidsevnevurdering_dato");
    Optional<LocalDate> latest = ofCase.optional();
    Journalsok events = Journalsok.noensinne(ASSESSMENT, decided);
    if (latest.filter(day -> !day.isAfter(decided)).isPresent() || events.kjent(ask.sak())) {
      return Ruling.ok(decided);
    }
    // The only known one is later: it may be a renewal.
    Journalsok later = new Journalsok(ASSESSMENT, decided.plusDays(1), LocalDate.MAX);
    if (latest.isPresent() || later.kjent(ask.sak())) {
      return Ruling.uavklart(decided, MissingFact.at(felt, Why.BARE_SENERE));
    }
    if (ask.filled(ofCase, felt) || events.finnes(ask)) {
      return Ruling.ok(decided);
    }
    Ruling.Finding finding =
        Ruling.avvik(decided, "uten_vurdering")
            .with("dato", decided)
            .evidence(row.felt("vedtak_dato"), decided)
            .evidence(row.felt("utfall"), row.utfall().optional())
            .evidence(felt, "");
    return events.describe(finding, ask).ruling();
  }
}
