package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;

/**
 * Temporary accommodation must be sound, and somebody must have looked. Source: the basic course
 * for caseworkers (2021), on quality.
 */
public final class P27Kvalitet implements Enkeltkriterium {

  @Override
  public String id() {
    return "P27-KVALITET";
  }

  @Override
  public Ruling judge(Enkeltopphold stay, Inquiry ask) {
    LocalDate dato = stay.endOrLastSeen(ask);
    Fact<Boolean> sound = stay.rad().forsvarligStandard();
    Felt felt = stay.felt("forsvarlig_standard");
    // Stated exception: a place left blank is a finding; a column that isn't there is unknown.
    if (sound instanceof Fact.NotRecorded<Boolean>) {
      return describe(Ruling.risiko(dato, "ikke_vurdert"), stay).evidence(felt, "").ruling();
    }
    if (ask.yes(sound, felt)) {
      return Ruling.ok(dato);
    }
    stay.holdBackIfMaybeLet(ask);
    return describe(Ruling.avvik(dato, "ikke_forsvarlig"), stay).evidence(felt, "N").ruling();
  }

  private static Ruling.Finding describe(Ruling.Finding finding, Enkeltopphold stay) {
    return finding
        .with("fra", stay.rad().fra())
        .evidence(stay.felt("fra"), stay.rad().fra())
        .evidence(stay.felt("til"), stay.rad().til().optional())
        .evidence(stay.felt("type"), stay.rad().type().optional());
  }
}
