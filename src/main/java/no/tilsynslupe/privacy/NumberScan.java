package no.tilsynslupe.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds identity numbers. */
final class NumberScan {
  private NumberScan() {}

  static List<Finding> find(String text) {
    @Nullable IdentityKind kind = IdentityDetector.find(text);
    if (kind == null) {
      return List.of();
    }
    return List.of(new Finding(kind, 0, text.length(), Confidence.SIKKER));
  }
}
