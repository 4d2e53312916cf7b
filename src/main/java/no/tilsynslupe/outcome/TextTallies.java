package no.tilsynslupe.outcome;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The texts of some cases, by criterion and office. */
public final class TextTallies implements OfficeTexts {
  private final Map<String, Map<Office, TextTally>> byTheme = new HashMap<>();

  TextTallies() {}

  void add(Utterance one) {
    of(one.tema(), one.office()).add(one);
  }

  void add(TextTallies other) {
    other.forEach((tema, office, more) -> of(tema, office).add(more));
  }

  TextTally of(String tema, Office office) {
    return byTheme
        .computeIfAbsent(tema, key -> new HashMap<>())
        .computeIfAbsent(office, key -> new TextTally());
  }

  @Override
  public void read(String tema, BiConsumer<Office, TextTally> reader) {
    byTheme.getOrDefault(tema, Map.of()).forEach(reader);
  }

  /** All texts, in no order: for those who keep them. */
  public void forEach(Reader reader) {
    byTheme.forEach(
        (tema, texts) -> texts.forEach((office, one) -> reader.read(tema, office, one)));
  }

  /** Takes the texts of an office under a criterion. */
  @FunctionalInterface
  public interface Reader {
    void read(String tema, Office office, TextTally texts);
  }
}
