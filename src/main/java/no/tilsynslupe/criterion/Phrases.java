package no.tilsynslupe.criterion;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Tabell;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Sentences that all criteria share: what is missing, and why a finding is held back. */
public final class Phrases {

  private final Map<String, Map<String, String>> sentences;
  private final String language;

  private Phrases(Map<String, Map<String, String>> sentences, String language) {
    this.sentences = sentences;
    this.language = language;
  }

  public static Phrases in(String language) {
    try (InputStream in = Phrases.class.getResourceAsStream("phrases.yaml")) {
      if (in == null) {
        throw new IllegalStateException("phrases.yaml mangler");
      }
      return new Phrases(
          new YAMLMapper()
              .readValue(in, new TypeReference<LinkedHashMap<String, Map<String, String>>>() {}),
          language);
    } catch (IOException e) {
      throw new IllegalStateException("kan ikke lese phrases.yaml", e);
    }
  }

  /** Why a unit could not be decided: a sentence for each missing fact. */
  public String undecided(List<MissingFact> missing) {
    List<String> facts = missing.stream().map(this::missing).distinct().toList();
    return sentence("kan_ikke_avgjores", Map.of("hva", String.join("; ", facts)));
  }

  /** Why it is uncertain whether a limit will be broken. */
  String uncertain(List<MissingFact> missing, Optional<Forbehold> forbehold) {
    if (missing.isEmpty() && forbehold.isPresent()) {
      return sentence("frist_" + forbehold.get().nokkel(), forbehold.get().args());
    }
    List<String> facts = missing.stream().map(this::missing).distinct().toList();
    return sentence("frist_usikker", Map.of("hva", String.join("; ", facts)));
  }

  /** What is missing, as a clause: «kolonnen vurdert_18 er ikke fylt ut i vedtak». */
  public String missing(MissingFact fact) {
    String key = "mangler_" + fact.why();
    boolean anyRow = fact.hva().equals("*");
    return sentence(
        anyRow ? key + "_alle" : key, Map.of("hva", sought(fact), "tabell", fact.tabell().navn()));
  }

  /** A column's name, or the paragraphs or codes of the rows sought. */
  private static String sought(MissingFact fact) {
    String what = fact.hva();
    boolean paragraphs = fact.tabell() == Tabell.VEDTAK && Character.isDigit(what.charAt(0));
    if (!paragraphs) {
      return what;
    }
    // «§ 20 a», «§§ 18, 19»
    String sections = what.replaceAll("(?<=\\d)(?=[a-z])", "\u00a0");
    return (what.contains(",") ? "§§\u00a0" : "§\u00a0") + sections;
  }

  /** What data would settle it. */
  public String remedy(MissingFact fact) {
    return sentence("rad_" + fact.why(), Map.of("hva", fact.hva(), "tabell", fact.tabell().navn()));
  }

  /** The note after a finding that is held back. */
  public String heldBack(Forbehold forbehold) {
    return sentence(forbehold.nokkel(), forbehold.args());
  }

  public String sentence(String key, Map<String, Object> args) {
    Map<String, String> byLanguage = sentences.get(key);
    String pattern = byLanguage == null ? null : byLanguage.get(language);
    if (pattern == null) {
      throw new IllegalStateException("setningen «" + key + "» finnes ikke på " + language);
    }
    return MessageText.fill(pattern, args, language);
  }
}
