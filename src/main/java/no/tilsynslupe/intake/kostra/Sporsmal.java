package no.tilsynslupe.intake.kostra;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.intake.Remark;

/** What the forms can and can't answer, as remarks on the delivery. */
final class Sporsmal {
  private static final String KAN_11F =
      "KOSTRA-90: 11F svarer på: måneder og beløp med stønad, husstand, alder og hovedinntekt ved siste"
          + " kontakt, og hvilke slag vilkår det første vedtaket med vilkår i året hadde.";

  private static final String KAN_11CF =
      "KOSTRA-91: 11CF svarer på: søknad, vedtak, start og slutt i kvalifiseringsprogrammet. Avslåtte og"
          + " trukne søknader er ikke med.";

  private static final String KAN_IKKE =
      "KOSTRA-92: KOSTRA svarer ikke på: vedtak og avslag med hjemmel, formål og begrunnelse, søknader og"
          + " saksbehandlingstid, dokumentkrav, journal og oppfølging, midlertidig botilbud, planer og"
          + " klager. Kriterier om dette blir uavklart.";

  private static final String VILKAR =
      "KOSTRA-94: Skjemaet sier hvilke slag vilkår det er, ikke hva som er skrevet, og krav om"
          + " dokumentasjon er ikke et eget slag. P20-DOK er derfor uavklart.";

  private static final String HULL =
      "KOSTRA-93: Skjemaene dekker ikke alle år og kontorer i perioden. Ingen tabell regnes som komplett.";

  private Sporsmal() {}

  static List<Remark> remarks(String delivery, Poster poster) {
    List<String> texts = new ArrayList<>();
    if (poster.has(Form.OKONOMISK_SOSIALHJELP)) {
      texts.add(KAN_11F);
      texts.add(VILKAR);
    }
    if (poster.has(Form.KVALIFISERINGSSTONAD)) {
      texts.add(KAN_11CF);
    }
    texts.add(KAN_IKKE);
    for (Form form : Form.values()) {
      if (poster.has(form) && !poster.isWhole(form) && !texts.contains(HULL)) {
        texts.add(HULL);
      }
    }
    return texts.stream().map(text -> new Remark(delivery, "", text, 1, 0)).toList();
  }
}
