package no.tilsynslupe.criterion;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.prose.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Sentences that all criteria share: what is missing, and why a finding is held back. */
public final class Phrases {

  /** Of a fact that any row of the table would give. */
  private static final String ANY = "*";

  private static final Map<String, Map<String, String>> SENTENCES = read();

  private final String language;
  private final DataWords words;

  private Phrases(String language) {
    this.language = language;
    this.words = DataWords.in(Language.of(language).orElseThrow());
  }

  public static Phrases in(String language) {
    return new Phrases(language);
  }

  private static Map<String, Map<String, String>> read() {
    try (InputStream in = Phrases.class.getResourceAsStream("phrases.yaml")) {
      if (in == null) {
        throw new IllegalStateException("phrases.yaml mangler");
      }
      return new YAMLMapper()
          .readValue(in, new TypeReference<LinkedHashMap<String, Map<String, String>>>() {});
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
    List<String> facts = missing.stream().map(this::uncertain).distinct().toList();
    return sentence("frist_usikker", Map.of("hva", String.join("; ", facts)));
  }

  /** A search that ends before the export does may have missed what meets the limit. */
  private String uncertain(MissingFact fact) {
    return fact.why() == Why.UTENFOR_PERIODEN
        ? sentence("frist_mangler_UTENFOR_PERIODEN", Map.of("rader", words.table(fact.tabell())))
        : missing(fact);
  }

  /** What is missing, as a clause: «det er ikke registrert om § 18 er vurdert». */
  public String missing(MissingFact fact) {
    String key = "mangler_" + fact.why();
    if (fact.hva().equals(ANY)) {
      return sentence(key + "_alle", values(fact, ""));
    }
    Optional<String> question = words.column(fact.tabell(), fact.hva());
    return SENTENCES.containsKey(key + "_ord") && question.isPresent()
        ? sentence(key + "_ord", values(fact, question.get()))
        : sentence(key, values(fact, sought(fact)));
  }

  private Map<String, Object> values(MissingFact fact, String question) {
    return Map.of(
        "hva",
        fact.hva(),
        "ord",
        question,
        "tabell",
        fact.tabell().navn(),
        "rader",
        words.table(fact.tabell()));
  }

  /** A column's name, or the paragraphs or kinds of the rows sought. */
  private String sought(MissingFact fact) {
    return words.kinds(fact.tabell(), List.of(fact.hva().split(", ")));
  }

  /** What data would settle it. */
  public String remedy(MissingFact fact) {
    return sentence("rad_" + fact.why(), values(fact, ""));
  }

  /** The note after a finding that is held back. */
  public String heldBack(Forbehold forbehold) {
    return sentence(forbehold.nokkel(), forbehold.args());
  }

  public String sentence(String key, Map<String, Object> args) {
    Map<String, String> byLanguage = SENTENCES.get(key);
    String pattern = byLanguage == null ? null : byLanguage.get(language);
    if (pattern == null) {
      throw new IllegalStateException("setningen «" + key + "» finnes ikke på " + language);
    }
    return MessageText.fill(pattern, args, language);
  }
}
