package no.tilsynslupe.report.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import org.jspecify.annotations.Nullable;

/** What the codes of {@code resultat.json} are called, and the words that SARIF 2.1.0 has. */
final class CodesJson {

  /** SARIF: what doesn't fail has no level. */
  private static final String NO_LEVEL = "none";

  private CodesJson() {}

  /** The outcomes; the level of a failed one is that of its severity. */
  static List<Map<String, @Nullable Object>> outcomes(Language language) {
    List<Map<String, @Nullable Object>> list = new ArrayList<>();
    for (OutcomeCode code : FiguresJson.ORDER) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("kode", code.name());
      one.put("navn", Prose.glossary(language).say(code.name().toLowerCase(Locale.ROOT)));
      one.put("kind", code.sarif());
      one.put("level", code == OutcomeCode.AVVIK ? null : NO_LEVEL);
      list.add(one);
    }
    return list;
  }

  static List<Map<String, @Nullable Object>> severities() {
    List<Map<String, @Nullable Object>> list = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("kode", severity.name());
      one.put("level", severity.sarif());
      list.add(one);
    }
    return list;
  }
}
