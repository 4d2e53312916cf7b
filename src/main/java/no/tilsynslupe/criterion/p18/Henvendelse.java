package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.outcome.Term;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Soknad;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;
import org.jspecify.annotations.Nullable;

/**
 * An application, or a decision under § 18 or § 19: something that gave the office reason to ask
 * about the children.
 *
 * @param felt where its date stands; null where it is only assumed
 * @param hva what it is, as a word of a sentence
 * @param barn children in the household then
 */
record Henvendelse(LocalDate dato, @Nullable Felt felt, Term hva, Husstandsbarn barn) {

  /** The last in the period that the data show; of one day, a decision. */
  static Optional<Henvendelse> siste(Inquiry ask) {
    Sak sak = ask.sak();
    Periode periode = ask.periode();
    @Nullable Soknad application = null;
    for (Soknad soknad : sak.soknader()) {
      if (periode.contains(soknad.mottattDato())) {
        application = soknad;
      }
    }
    @Nullable Vedtakslinje decision = null;
    for (Vedtakslinje line : sak.vedtak()) {
      if (periode.contains(line.vedtakDato())
          && line.utfall() != Utfall.TRUKKET
          && line.hjemmel().nevnerEn("18", "19")) {
        decision = line;
      }
    }
    if (decision == null
        || (application != null && application.mottattDato().isAfter(decision.vedtakDato()))) {
      return Optional.ofNullable(application).map(soknad -> av(soknad, sak));
    }
    return Optional.of(
        new Henvendelse(
            decision.vedtakDato(),
            decision.felt("vedtak_dato"),
            new Term("vedtaket"),
            Husstandsbarn.ved(decision, sak)));
  }

  private static Henvendelse av(Soknad soknad, Sak sak) {
    return new Henvendelse(
        soknad.mottattDato(),
        soknad.felt("mottatt_dato"),
        new Term("soknaden"),
        Husstandsbarn.ved(soknad.mottattDato(), sak));
  }

  /** One that the delivery may lack, on a day. */
  static Henvendelse ukjent(LocalDate dag, Sak sak) {
    return new Henvendelse(dag, null, new Term("soknaden"), Husstandsbarn.ved(dag, sak));
  }
}
