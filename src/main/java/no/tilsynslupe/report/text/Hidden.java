package no.tilsynslupe.report.text;

import java.util.LinkedHashMap;
import java.util.Map;
import no.tilsynslupe.report.model.Antall;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of an object some of which may be hidden. What is hidden is null, and the object's field
 * {@code skjult} has its name and the sign that stands for it: {@code <5} or {@code :}.
 */
final class Hidden {

  private static final String FIELD = "skjult";

  private final Map<String, String> hidden = new LinkedHashMap<>();

  /** The number as it is written. */
  @Nullable Long number(String name, Antall antall) {
    if (antall.skjult()) {
      hidden.put(name, antall.kode());
      return null;
    }
    return antall.tall();
  }

  /** A number that isn't there when it is hidden. */
  <T> @Nullable T number(String name, @Nullable T number, boolean isHidden) {
    if (isHidden) {
      hidden.put(name, Antall.skjul().kode());
      return null;
    }
    return number;
  }

  /** Says what is hidden, if anything. */
  void tell(Map<String, @Nullable Object> json) {
    if (!hidden.isEmpty()) {
      json.put(FIELD, hidden);
    }
  }
}
