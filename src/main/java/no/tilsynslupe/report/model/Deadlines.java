package no.tilsynslupe.report.model;

import java.time.LocalDate;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
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
  public String sentence(Language language) {
    Prose prose = ModelProse.in(language);
    if (skjult()) {
      return prose.say("frister_skjult");
    }
    if (linjer == 0) {
      return prose.say("frister_ingen", "dager", dager);
    }
    boolean allUncertain = usikreSaker == saker;
    String text =
        prose.say(
            allUncertain ? "frister_usikre" : "frister",
            "saker",
            saker,
            "dager",
            dager,
            "forste",
            forste == null ? "" : prose.say("frister_forste", "dato", forste));
    return allUncertain || usikreSaker == 0
        ? text
        : text + prose.say("frister_noen_usikre", "n", usikreSaker);
  }
}
