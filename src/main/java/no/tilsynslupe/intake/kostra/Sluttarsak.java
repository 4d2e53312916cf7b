package no.tilsynslupe.intake.kostra;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a programme ended, in the codes of the case export, where the form tells: the status tells of
 * moving and of absence, and the situation after it of work, school and lasting benefits. Of the
 * others the form says "completed or ended by agreement", which covers too much to be any of the
 * codes.
 */
final class Sluttarsak {
  private static final Map<String, String> SITUASJON = new LinkedHashMap<>();

  static {
    SITUASJON.put("AVSL_ORDINAERTARB", "ARBEID");
    SITUASJON.put("AVSL_ARBLONNSTILS", "ARBEID");
    SITUASJON.put("AVSL_SKOLE", "UTDANNING");
    SITUASJON.put("AVSL_UFORE", "UFORETRYGD");
    SITUASJON.put("AVSL_AAP", "AAP");
  }

  /** The main income after it, where several situations are ticked. */
  private static final Map<String, String> INNTEKT =
      Map.of("01", "ARBEID", "11", "ARBEID", "04", "UTDANNING", "13", "UFORETRYGD", "14", "AAP");

  private Sluttarsak() {}

  /** Empty when the programme runs, or the form doesn't tell. */
  static String av(FormRecord record) {
    return switch (record.code("STATUS")) {
      case "3", "7" -> situasjon(record);
      case "4" -> "AVBRUTT_DELTAKER";
      case "5", "6" -> "FLYTTET";
      default -> "";
    };
  }

  private static String situasjon(FormRecord record) {
    String income = INNTEKT.getOrDefault(record.code("AVSL_VIKTIGSTE_INNTEKT"), "");
    String first = "";
    for (Map.Entry<String, String> entry : SITUASJON.entrySet()) {
      if (record.ticked(entry.getKey())) {
        if (entry.getValue().equals(income)) {
          return income;
        }
        first = first.isEmpty() ? entry.getValue() : first;
      }
    }
    return first;
  }
}
