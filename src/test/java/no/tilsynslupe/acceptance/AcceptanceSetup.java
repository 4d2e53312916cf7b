package no.tilsynslupe.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How the exports of the cases are made: {@code eksporter.yaml}.
 *
 * @param fyllsak id of the filler case, which fills every column and shows every paragraph
 * @param uttrekk the usual row of {@code uttrekk}
 * @param sak the usual row of {@code saker}
 * @param vedtak what all decisions of the filler case have in common
 * @param fyll rows of the filler case by table
 */
record AcceptanceSetup(
    String fyllsak,
    Map<String, String> uttrekk,
    Map<String, String> sak,
    Map<String, String> vedtak,
    Map<String, List<Map<String, String>>> fyll,
    Map<String, Export> eksporter) {

  /** The files of cases: one for each criterion that has some, by its id. */
  static final List<String> CRITERIA =
      List.of(
          "kl-omgjort",
          "kl-oversendt",
          "p11a-forelopig",
          "p11a-tid",
          "p14a-passiv",
          "p14a-revurd",
          "p17-henvist",
          "p17-langtid",
          "p17-oppf",
          "p17-rett-tid",
          "p17-start",
          "p17-vedtak",
          "p18-19-gjeld",
          "p18-19-innbo",
          "p18-19-nodv",
          "p18-barn-fritid",
          "p18-barn-kart",
          "p18-barn-vurd",
          "p18-barneinnt",
          "p18-barnetrygd",
          "p18-begr",
          "p18-dok-avslag",
          "p18-en-mnd",
          "p18-forskudd",
          "p18-frekvens",
          "p18-hjemmebesok",
          "p18-indiv",
          "p18-nod-tid",
          "p18-norm-avslag",
          "p18-stdtekst",
          "p18-stdtekst-k",
          "p18-tidl-utb",
          "p18-under-norm",
          "p19-subs",
          "p20-dok",
          "p20-info",
          "p20-jobblogg",
          "p20-nod",
          "p20-sanksjon",
          "p20-standard",
          "p20-stopp",
          "p20-utbet",
          "p20a-dok",
          "p20a-mangler",
          "p20a-unntak",
          "p21-lan",
          "p27-3mnd",
          "p27-3mnd-barn",
          "p27-barn",
          "p27-fengsel",
          "p27-kvalitet",
          "p27-sammedag",
          "p27-varig",
          "p27-vedtak",
          "p28-tilbud",
          "p28-vedtak",
          "p29-aev",
          "p29-alder",
          "p29-avbrudd",
          "p29-avslag",
          "p29-dekning",
          "p29-eval",
          "p29-forleng",
          "p29-fulltid",
          "p29-oppf",
          "p29-start",
          "p29-underbruk",
          "p29-varighet",
          "p33-kvp-ip",
          "p41-hjemmel",
          "p41-klageinfo",
          "p42-medv",
          "p43-gjentatt",
          "p43-konto",
          "p5-system");

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .build();

  /**
   * Where an export differs from the usual one.
   *
   * @param uttrekk columns of {@code uttrekk}
   * @param fyll tables of the filler case that are other than the usual
   * @param parametre {@code from}, {@code to} and {@code asOf} of the command
   */
  record Export(
      Map<String, String> uttrekk,
      List<String> utenTabeller,
      Map<String, List<String>> utenKolonner,
      Map<String, List<String>> blankeKolonner,
      Map<String, List<Map<String, String>>> fyll,
      Map<String, String> parametre) {

    Export {
      uttrekk = Objects.requireNonNullElse(uttrekk, Map.of());
      utenTabeller = Objects.requireNonNullElse(utenTabeller, List.of());
      utenKolonner = Objects.requireNonNullElse(utenKolonner, Map.of());
      blankeKolonner = Objects.requireNonNullElse(blankeKolonner, Map.of());
      fyll = Objects.requireNonNullElse(fyll, Map.of());
      parametre = Objects.requireNonNullElse(parametre, Map.of());
    }
  }

  static AcceptanceSetup load() {
    return read("eksporter.yaml", new TypeReference<>() {});
  }

  static List<AcceptanceCase> cases(String criterion) {
    return read(criterion + ".yaml", new TypeReference<>() {});
  }

  private static <T> T read(String file, TypeReference<T> type) {
    try (InputStream in = AcceptanceSetup.class.getResourceAsStream(file)) {
      return YAML.readValue(Objects.requireNonNull(in, file), type);
    } catch (IOException broken) {
      throw new IllegalStateException(file, broken);
    }
  }
}
