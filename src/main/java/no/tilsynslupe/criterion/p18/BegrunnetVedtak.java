package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.criterion.notion.Begrunnelse;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.language.FoldedText;
import no.tilsynslupe.sak.Sak;

/**
 * A decision and its reasons, made ready to be compared.
 *
 * @param ordlyd of the text; of an empty text where the reasons are fingerprints alone
 */
record BegrunnetVedtak(SamletVedtak vedtak, Begrunnelse begrunnelse, FoldedText ordlyd) {

  private static final PerCase<List<BegrunnetVedtak>> ALLE =
      new PerCase<>(sak -> SamletVedtak.alle(sak).stream().map(BegrunnetVedtak::av).toList());

  /** The decisions of a case, in order of date. */
  static List<BegrunnetVedtak> alle(Sak sak) {
    return ALLE.of(sak);
  }

  private static BegrunnetVedtak av(SamletVedtak vedtak) {
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
    boolean text = !begrunnelse.tekster().isEmpty();
    boolean otherText = !other.begrunnelse.tekster().isEmpty();
    if (text || otherText) {
      return text && otherText && ordlyd.isSame(other.ordlyd, percent);
    }
    String print = begrunnelse.heleAvtrykket();
    return !print.isEmpty() && print.equals(other.begrunnelse.heleAvtrykket());
  }
}
