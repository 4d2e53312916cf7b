package no.tilsynslupe.report.model;

import java.time.LocalDate;
import no.tilsynslupe.store.DeadlineStore;
import org.jspecify.annotations.Nullable;

/**
 * How many open cases are about to break a limit.
 *
 * @param dager how many days from the export date are looked at
 * @param linjer units and criteria: the rows of {@code frister.csv}
 * @param saker cases with one or more
 * @param usikreSaker those of them where no limit is certain to be broken
 * @param forste the soonest limit; null when there is none, or it is hidden
 */
public record Deadlines(
    int dager, long linjer, long saker, long usikreSaker, @Nullable LocalDate forste) {

  private static final long HIDDEN = -1;

  /** In a report to be shared, when it is of so few that someone might be recognised. */
  public static Deadlines hidden(int days) {
    return new Deadlines(days, HIDDEN, HIDDEN, HIDDEN, null);
  }

  /** Whether its numbers are hidden. They aren't 0, and asking for them fails. */
  public boolean skjult() {
    return linjer == HIDDEN;
  }

  private static long shown(long number) {
    if (number == HIDDEN) {
      throw new IllegalStateException("tallet på frister er skjult");
    }
    return number;
  }

  @Override
  public long linjer() {
    return shown(linjer);
  }

  @Override
  public long saker() {
    return shown(saker);
  }

  @Override
  public long usikreSaker() {
    return shown(usikreSaker);
  }

  public static Deadlines of(DeadlineStore.Extent extent, int days) {
    return new Deadlines(
        days, extent.rows(), extent.cases(), extent.uncertainCases(), extent.first());
  }

  /** In a sentence or two, also when there is none. */
  public String sentence() {
    String within = NorwegianText.counted(dager, "dag", "dager") + " etter uttrekksdatoen";
    if (skjult()) {
      return "Hvor mange åpne saker som er i ferd med å bryte en frist, er skjult i denne utgaven.";
    }
    if (linjer == 0) {
      return "Ingen åpne saker er i ferd med å bryte en frist innen " + within + ".";
    }
    boolean allUncertain = usikreSaker == saker;
    String text =
        NorwegianText.counted(saker, "sak", "saker")
            + (allUncertain ? " kan bryte" : " bryter")
            + " en frist innen "
            + within
            + " hvis ingenting skjer"
            + (forste == null ? "" : ", den første " + NorwegianText.date(forste))
            + ".";
    if (allUncertain) {
      return text + " Det er usikkert, fordi opplysninger mangler.";
    }
    return usikreSaker == 0
        ? text
        : text
            + " I "
            + NorwegianText.number(usikreSaker)
            + " av dem er det usikkert, fordi opplysninger mangler.";
  }
}
