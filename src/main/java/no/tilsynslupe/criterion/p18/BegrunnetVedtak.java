package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import no.tilsynslupe.criterion.notion.Begrunnelse;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.language.FoldedText;

/**
 * A decision and its reasons, made ready to be compared.
 *
 * @param ordlyd of the text; of an empty text where the reasons are fingerprints alone
 */
record BegrunnetVedtak(SamletVedtak vedtak, Begrunnelse begrunnelse, FoldedText ordlyd) {

  static BegrunnetVedtak av(SamletVedtak vedtak) {
    Begrunnelse reasons = Begrunnelse.av(vedtak);
    return new BegrunnetVedtak(vedtak, reasons, FoldedText.of(reasons.tekst()));
  }

  LocalDate dato() {
    return vedtak.dato();
  }

  /** Whether it has reasons, known or not, that are known to be long enough or may be. */
  boolean kanVareLang(int words) {
    return begrunnelse.ord() >= words || usikker();
  }

  /** Whether it is uncertain what the reasons are, or how long. */
  boolean usikker() {
    return begrunnelse.ukjent().isPresent() || begrunnelse.ukjentOrd().isPresent();
  }

  /** The same text, or the same fingerprint. */
  boolean sammeSom(BegrunnetVedtak other, int percent) {
    String text = begrunnelse.tekst();
    String otherText = other.begrunnelse.tekst();
    if (!text.isEmpty() && !otherText.isEmpty() && ordlyd.isSame(other.ordlyd, percent)) {
      return true;
    }
    String print = begrunnelse.heleAvtrykket();
    return text.isEmpty()
        && otherText.isEmpty()
        && !print.isEmpty()
        && print.equals(other.begrunnelse.heleAvtrykket());
  }
}
