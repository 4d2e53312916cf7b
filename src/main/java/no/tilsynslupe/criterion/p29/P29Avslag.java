package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.language.KvpRefusalGround;
import no.tilsynslupe.language.KvpRefusalReader;
import no.tilsynslupe.language.KvpRefusalReading;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.Sitat;
import no.tilsynslupe.outcome.Term;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.KvpUtfall;

/**
 * The programme is a right: money, room, measures, or an earlier programme are no grounds for a
 * refusal. Source: sosialtjenesteloven § 29; the basic course for caseworkers (2021).
 */
public final class P29Avslag implements Programrad {

  private static final Set<KvpUtfall> REFUSED = Set.of(KvpUtfall.AVSLATT);

  @Override
  public String id() {
    return "P29-AVSLAG";
  }

  @Override
  public Ruling test(Kvp unit, Inquiry ask) {
    LocalDate dato = Programrad.dato(unit, ask);
    if (!ask.isOneOf(unit.utfall(), unit.felt("utfall"), REFUSED)) {
      return Ruling.ikkeAktuelt(dato);
    }
    Optional<String> text = unit.avslagArsak().optional();
    if (text.isEmpty()) {
      return Ruling.uavklart(dato, MissingFact.of(unit.felt("avslag_arsak"), unit.avslagArsak()));
    }
    KvpRefusalReading reading = KvpRefusalReader.read(text.get());
    if (reading.saysNothing()) {
      return Ruling.uavklart(dato, MissingFact.at(unit.felt("avslag_arsak"), Why.TEKST_UKLAR));
    }
    // A text that names none of these grounds names another.
    return reading.grounds().isEmpty() ? Ruling.ok(dato) : finding(unit, dato, reading);
  }

  private static Ruling finding(Kvp row, LocalDate dato, KvpRefusalReading reading) {
    boolean language = reading.grounds().contains(KvpRefusalGround.SPRAK);
    List<Term> grounds =
        reading.grounds().stream().map(ground -> new Term("kvp_avslag_" + ground)).toList();
    Ruling.Finding finding =
        language
            ? Ruling.risiko(dato, "bare_sprak")
            : Ruling.avvik(dato, "ulovlig_grunn").with("grunn", grounds);
    return finding
        .with("dato", dato)
        .with("ord", reading.words().stream().map(Sitat::new).toList())
        .evidence(row.felt("utfall"), row.utfall().optional())
        .evidence(row.felt("vedtak_dato"), row.vedtakDato().optional())
        .evidence(row.felt("avslag_arsak"), row.avslagArsak().optional())
        .ruling();
  }
}
