package no.tilsynslupe.report.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.Change;
import no.tilsynslupe.report.model.Comparison;
import no.tilsynslupe.report.model.ComparisonBasis;
import no.tilsynslupe.report.model.ComparisonBasis.Earlier;
import no.tilsynslupe.report.model.ReportModel;
import org.jspecify.annotations.Nullable;

/**
 * What is new since an earlier run, as it stands in {@code resultat.json}. Beside each status
 * stands the word that SARIF 2.1.0 has for it ({@code baselineState}).
 */
final class ComparisonJson {

  private ComparisonJson() {}

  /** Null when nobody asked for a comparison; without a run when there was none. */
  static @Nullable Map<String, @Nullable Object> of(ReportModel model) {
    ComparisonBasis basis = model.grunnlag();
    if (basis == null) {
      return null;
    }
    Comparison comparison = model.sammenligning();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kjoring", comparison == null ? null : run(comparison.kjoring()));
    json.put("merknader", basis.merknader());
    json.put("funn", comparison == null ? null : counts(totals(comparison)));
    json.put("kriterier", comparison == null ? null : criteria(comparison));
    json.put("borte_grunner", comparison == null ? null : comparison.grunner());
    json.put("nye_utenfor_forrige_periode", comparison == null ? null : comparison.nyeUtenfor());
    return json;
  }

  private static Map<String, @Nullable Object> run(Earlier earlier) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("dato", earlier.dato().toString());
    json.put("periode_fra", earlier.periode().fra().toString());
    json.put("periode_til", earlier.periode().til().toString());
    json.put("katalog", earlier.katalog());
    json.put("regelsett", earlier.regelsett());
    json.put("funn_sha256", earlier.funnSha256());
    json.put("forskjeller", earlier.forskjeller());
    return json;
  }

  private static Map<Change, Long> totals(Comparison comparison) {
    Map<Change, Long> totals = new EnumMap<>(Change.class);
    for (Change change : Change.values()) {
      totals.put(change, comparison.antall(change));
    }
    return totals;
  }

  private static List<Map<String, @Nullable Object>> criteria(Comparison comparison) {
    List<Map<String, @Nullable Object>> list = new ArrayList<>();
    comparison
        .kriterier()
        .forEach(
            (id, counts) -> {
              Map<String, @Nullable Object> one = new LinkedHashMap<>();
              one.put("kriterium", id);
              one.put("funn", counts(Comparison.alle(counts)));
              list.add(one);
            });
    return list;
  }

  private static List<Map<String, @Nullable Object>> counts(Map<Change, Long> counts) {
    List<Map<String, @Nullable Object>> list = new ArrayList<>();
    counts.forEach(
        (change, n) -> {
          Map<String, @Nullable Object> one = new LinkedHashMap<>();
          one.put("status", change.name());
          one.put("sarif", change.sarif());
          one.put("antall", n);
          list.add(one);
        });
    return list;
  }
}
