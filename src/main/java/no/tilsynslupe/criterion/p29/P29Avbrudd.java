package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Journalsok;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.KvpSluttArsak;
import no.tilsynslupe.sak.KvpUtfall;

/**
 * A programme may not be ended for want of measures, and not by the office or the participant
 * without care. Source: sosialtjenesteloven §§ 29 and 34.
 */
public final class P29Avbrudd implements Programrad {

  @Override
  public String id() {
    return "P29-AVBRUDD";
  }

  @Override
  public Ruling test(Kvp unit, Inquiry ask) {
    Fact<LocalDate> end = unit.sluttDato();
    if (unit.utfall().is(KvpUtfall.AVSLATT)) {
      return Ruling.ikkeAktuelt(Programrad.dato(unit, ask));
    }
    if (end.isUnknown() && ask.filled(end, unit.felt("slutt_dato"))) {
      return Ruling.uavklart(ask.lastSeen(), MissingFact.of(unit.felt("slutt_dato"), end));
    }
    Optional<LocalDate> ended = end.optional().filter(day -> !day.isAfter(ask.today()));
    if (ended.isEmpty()) {
      return Ruling.ikkeAktuelt(ask.lastSeen());
    }
    Optional<KvpSluttArsak> reason =
        ask.code(unit.sluttArsak(), KvpSluttArsak.class, unit.felt("slutt_arsak"));
    return reason.map(r -> judge(unit, ended.get(), r, ask)).orElse(Ruling.ok(ended.get()));
  }

  private static Ruling judge(Kvp row, LocalDate end, KvpSluttArsak reason, Inquiry ask) {
    return switch (reason) {
      case MANGLENDE_TILTAK -> describe(Ruling.avvik(end, "manglende_tiltak"), row, end).ruling();
      case AVBRUTT_NAV -> describe(Ruling.risiko(end, "avbrutt_nav"), row, end).ruling();
      case AVBRUTT_DELTAKER -> byParticipant(row, end, ask);
      default -> Ruling.ok(end);
    };
  }

  private static Ruling byParticipant(Kvp row, LocalDate end, Inquiry ask) {
    int days = ask.number("dager_kontakt", end);
    Journalsok contact = new Journalsok(Journalsok.KONTAKT, end.minusDays(days), end);
    if (contact.finnes(ask)) {
      return Ruling.ok(end);
    }
    Ruling.Finding finding = Ruling.risiko(end, "avbrutt_deltaker").with("dager", days);
    return contact.describe(describe(finding, row, end), ask).ruling();
  }

  private static Ruling.Finding describe(Ruling.Finding finding, Kvp row, LocalDate end) {
    return finding
        .with("slutt", end)
        .evidence(row.felt("slutt_dato"), end)
        .evidence(row.felt("slutt_arsak"), row.sluttArsak().optional());
  }
}
