package no.tilsynslupe.report.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.Rate;
import org.jspecify.annotations.Nullable;

/** Figures as they stand in {@code resultat.json}; what can't be worked out is null, never 0. */
final class FiguresJson {

  private static final List<OutcomeCode> ORDER =
      List.of(
          OutcomeCode.AVVIK,
          OutcomeCode.RISIKO,
          OutcomeCode.OK,
          OutcomeCode.UAVKLART,
          OutcomeCode.IKKE_AKTUELT);

  private FiguresJson() {}

  static void put(Figures figures, Map<String, @Nullable Object> json) {
    json.put("enheter", group(figures.enheter(), false));
    Group persons = figures.personer();
    json.put("personer", persons == null ? null : group(persons, true));
  }

  static Map<String, @Nullable Object> group(Group group, boolean withIntervals) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    ORDER.forEach(code -> json.put(code.name(), group.antall(code)));
    json.put("avgjort", group.avgjort());
    putRate("avvik", group.avvikRate(), withIntervals, json);
    putRate("funn", group.funnRate(), withIntervals, json);
    json.put("dekning", share(group.dekning()));
    return json;
  }

  private static void putRate(
      String name, @Nullable Rate rate, boolean withInterval, Map<String, @Nullable Object> json) {
    json.put("rate_" + name, share(rate));
    if (withInterval) {
      json.put(
          "intervall_" + name,
          rate == null || rate.intervall() == null
              ? null
              : List.of(rate.intervall().low(), rate.intervall().high()));
    }
  }

  private static @Nullable Double share(@Nullable Rate rate) {
    return rate == null ? null : rate.andel();
  }
}
