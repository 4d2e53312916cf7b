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
