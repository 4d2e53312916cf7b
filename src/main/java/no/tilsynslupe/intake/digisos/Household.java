package no.tilsynslupe.intake.digisos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The household that an application tells of, as far as it is certain.
 *
 * @param husstand code of the case export, or empty
 * @param children children under 18 that live with the applicant, also in part; empty when unknown
 */
record Household(String husstand, String children) {
  private static final int ADULT = 18;

  /**
   * @param family the block {@code familie}
   * @param day of the application, or null when it is unknown
   */
  static Household of(JsonNode family, @Nullable LocalDate day) {
    Integer children = children(family.path("forsorgerplikt"), day);
    return new Household(
        husstand(Application.current(family.path("sivilstatus")), children),
        children == null ? "" : children.toString());
  }

  private static @Nullable Integer children(JsonNode duty, @Nullable LocalDate day) {
    JsonNode list = duty.path("ansvar");
    if (!list.isArray() || list.isEmpty()) {
      JsonNode has = Application.current(duty.path("harForsorgerplikt"));
      return has.path("verdi").isBoolean() && !has.path("verdi").booleanValue() ? 0 : null;
    }
    int count = 0;
    for (JsonNode responsibility : list) {
      Boolean lives = livesThere(responsibility);
      Boolean minor = minor(responsibility.path("barn"), day);
      if (Boolean.FALSE.equals(lives) || Boolean.FALSE.equals(minor)) {
        continue;
      }
      if (lives == null || minor == null) {
        return null;
      }
      count++;
    }
    return count;
  }

  /** Lives there by any of what is said of it; null when nothing is. */
  private static @Nullable Boolean livesThere(JsonNode responsibility) {
    Boolean lives = null;
    for (String field :
        new String[] {
          "borSammenMed", "erFolkeregistrertSammen", "harDeltBosted", "HarDeltBosted"
        }) {
      JsonNode value = Application.current(responsibility.path(field)).path("verdi");
      if (value.isBoolean()) {
        lives = (lives != null && lives) || value.booleanValue();
      }
    }
    return lives;
  }

  /** Under 18; null when that depends on a day that is unknown. */
  private static @Nullable Boolean minor(JsonNode child, @Nullable LocalDate day) {
    LocalDate born = Times.date(Body.text(child, IdentityFields.BIRTH_DATE));
    if (born == null || day == null) {
      return null;
    }
    return born.plusYears(ADULT).isAfter(day);
  }

  private static String husstand(JsonNode status, @Nullable Integer children) {
    if (children == null) {
      return "";
    }
    return switch (Body.text(status, "status")) {
      case "ugift", "enke", "skilt", "separert" -> children == 0 ? "ENSLIG" : "ENSLIG_FORSORGER";
      case "samboer" -> children == 0 ? "PAR" : "PAR_MED_BARN";
      case "gift" -> livesWithSpouse(status) ? (children == 0 ? "PAR" : "PAR_MED_BARN") : "";
      default -> "";
    };
  }

  private static boolean livesWithSpouse(JsonNode status) {
    return status.path("borSammenMed").asBoolean(false)
        || status.path("folkeregistrertMedEktefelle").asBoolean(false);
  }
}
