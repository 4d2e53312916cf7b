package no.tilsynslupe.report.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.CriterionSpec;

/** The catalogue in Markdown: a table by paragraph, then each criterion in full. */
public final class CatalogueText {

  /** What ids begin with, and the part of the catalogue they stand in; the longest is first. */
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("P11A", "P41");
    PARTS.put("P14A", "P5");
    PARTS.put("P17", "P17");
    PARTS.put("P18", "P18");
    PARTS.put("P19", "P18");
    PARTS.put("P20", "P20");
    PARTS.put("P21", "P18");
    PARTS.put("P27", "P27");
    PARTS.put("P28", "P28");
    PARTS.put("P29", "P29");
    PARTS.put("P33", "P28");
    PARTS.put("P41", "P41");
    PARTS.put("P42", "P41");
    PARTS.put("P43", "P41");
    PARTS.put("KL", "P41");
    PARTS.put("P5", "P5");
  }

  private CatalogueText() {}

  /** All of it. */
  public static String whole(List<CriterionSpec> specs, ExplanationWords words) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(words.of("catalogue.title")).append("\n\n");
    out.append(words.of("catalogue.intro")).append("\n\n");
    byPart(specs)
        .forEach(
            (part, some) ->
                out.append("## ")
                    .append(words.of("group." + part))
                    .append("\n\n")
                    .append(table(some, words))
                    .append('\n'));
    for (CriterionSpec spec : specs) {
      out.append(CriterionExplanation.markdown(spec, words, null, 2)).append('\n');
    }
    return out.toString().stripTrailing() + "\n";
  }

  /** A row for each criterion. */
  public static String table(List<CriterionSpec> specs, ExplanationWords words) {
    StringBuilder out = new StringBuilder("|");
    for (String column : List.of("id", "type", "unit", "theme", "name", "hjemmel")) {
      out.append(' ').append(words.of("catalogue." + column)).append(" |");
    }
    out.append("\n|---|---|---|---|---|---|\n");
    for (CriterionSpec spec : specs) {
      out.append(
          "| %s | %s | %s | %s | %s | %s |\n"
              .formatted(
                  spec.id(),
                  spec.type().code(),
                  spec.unit(),
                  spec.theme(),
                  words.of(spec.title()),
                  spec.hjemmel()));
    }
    return out.toString();
  }

  private static Map<String, List<CriterionSpec>> byPart(List<CriterionSpec> specs) {
    return specs.stream()
        .collect(
            Collectors.groupingBy(
                spec -> part(spec.id()), LinkedHashMap::new, Collectors.toList()));
  }

  private static String part(String id) {
    return PARTS.entrySet().stream()
        .filter(part -> id.startsWith(part.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(id + " hører ikke til noen del av katalogen"));
  }
}
