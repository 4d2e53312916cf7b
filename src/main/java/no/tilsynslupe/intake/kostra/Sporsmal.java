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
      if (poster.has(form) && !poster.isWhole(form)) {
        texts.add(hull(form, poster));
      }
    }
    return texts.stream().map(text -> new Remark(delivery, "", text, 1, 0)).toList();
  }

  /** Which form of which year isn't there, and what that leaves unknown. */
  private static String hull(Form form, Poster poster) {
    List<String> lacking = new ArrayList<>();
    List<Integer> years = new ArrayList<>();
    poster
        .lacking(form)
        .forEach(
            (year, offices) -> {
              if (poster.years(form).contains(year)) {
                lacking.add(
                    form.navn()
                        + " for "
                        + year
                        + " har ingen poster fra "
                        + Oppramsing.av(offices));
              } else {
                years.add(year);
              }
            });
    if (!years.isEmpty()) {
      lacking.add(0, form.navn() + " for " + Oppramsing.av(years) + " mangler");
    }
    String consequence =
        form == Form.OKONOMISK_SOSIALHJELP
            ? "Utbetalingene regnes derfor ikke som komplette: en måned uten stønad er ikke kjent."
            : "Programmer som bare står i skjemaer som mangler, er ikke med.";
    return "KOSTRA-93: " + String.join("; ", lacking) + ". " + consequence;
  }
}
