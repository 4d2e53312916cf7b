package no.tilsynslupe.report.html;

import java.util.Locale;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.report.model.Group;

/** The sign and the style of an outcome; the word is said beside them. */
final class OutcomeMarks {

  private OutcomeMarks() {}

  static String symbol(OutcomeCode code) {
    return switch (code) {
      case AVVIK -> "✗";
      case RISIKO -> "!";
      case OK -> "✓";
      case UAVKLART -> "?";
      case IKKE_AKTUELT -> "–";
    };
  }

  /** The gravest outcome that the group is seen to have. */
  static OutcomeCode gravest(Group group) {
    for (OutcomeCode code : OutcomeCode.values()) {
      if (group.vist(code).minstEn()) {
        return code;
      }
    }
    return OutcomeCode.IKKE_AKTUELT;
  }

  /** Name of its style, and of its words. */
  static String tone(OutcomeCode code) {
    return code.name().toLowerCase(Locale.ROOT);
  }
}
