package no.tilsynslupe.intake.kostra;

import java.util.Collection;
import java.util.List;

/** A list in words: «2023, 2024 og 2025». */
final class Oppramsing {
  private Oppramsing() {}

  static String av(Collection<?> items) {
    List<String> words = items.stream().map(String::valueOf).toList();
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " og " + words.get(last);
  }
}
