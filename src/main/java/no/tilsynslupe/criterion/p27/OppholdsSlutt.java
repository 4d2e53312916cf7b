package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import java.util.Set;
import no.tilsynslupe.sak.Botilbud;

/**
 * The last days of stays under an assumption.
 *
 * @param today the day the data were taken: nothing later has happened
 * @param lost ids of the open stays that another stay follows
 * @param earliest uncertain ends are taken as the first day of the stay, else as today
 */
record OppholdsSlutt(LocalDate today, Set<String> lost, boolean earliest) {

  LocalDate day(Botilbud stay) {
    if (uncertain(stay) && earliest) {
      return stay.fra();
    }
    LocalDate end = stay.til().optional().filter(til -> til.isBefore(today)).orElse(today);
    return end.isBefore(stay.fra()) ? stay.fra() : end;
  }

  /** Not ended by the day the data were taken. */
  boolean running(Botilbud stay) {
    return uncertain(stay)
        ? !earliest
        : stay.til().optional().map(til -> til.isAfter(today)).orElse(true);
  }

  boolean isLost(Botilbud stay) {
    return lost.contains(stay.oppholdId());
  }

  private boolean uncertain(Botilbud stay) {
    return isLost(stay) || stay.til().isUnknown();
  }
}
