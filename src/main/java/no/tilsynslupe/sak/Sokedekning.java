package no.tilsynslupe.sak;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far an absence in a table can be trusted.
 *
 * @param grad whether an absence is known, partly known or unknown
 * @param arsak why it is not fully known
 * @param tabell the table searched
 * @param deler paragraphs or codes searched for; empty means any
 * @param fra first day sought; null means as far back as the data reach
 * @param til last day sought
 * @param dataFra the day from which the data reach, where that is known
 */
public record Sokedekning(
    Grad grad,
    Arsak arsak,
    Tabell tabell,
    Set<String> deler,
    @Nullable LocalDate fra,
    LocalDate til,
    @Nullable LocalDate dataFra) {

  /** Full: an absence is known. Partly: a finding is at most RISIKO. None: unknown. */
  public enum Grad {
    HEL,
    DELVIS,
    INGEN
  }

  /** Why an absence is not fully known. */
  public enum Arsak {
    DEKKET,
    TABELL_MANGLER,
    UFULLSTENDIG,
    PERIODE_UKJENT,
    UTENFOR_PERIODEN,
    SLAG_MANGLER
  }
}
