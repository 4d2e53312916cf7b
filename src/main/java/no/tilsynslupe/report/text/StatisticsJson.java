package no.tilsynslupe.report.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.stat.Difference;
import no.tilsynslupe.report.model.stat.Funnel;
import no.tilsynslupe.report.model.stat.Measure;
import no.tilsynslupe.report.model.stat.OfficeDifferences;
import no.tilsynslupe.report.model.stat.PeriodDifferences.PeriodDifference;
import no.tilsynslupe.report.model.stat.StatState;
import no.tilsynslupe.report.model.stat.Trend;
import no.tilsynslupe.statistics.Interval;
import no.tilsynslupe.statistics.Overdispersion;
import no.tilsynslupe.statistics.Quantile;
import org.jspecify.annotations.Nullable;

/** What may be said of the figures beyond counting, as it stands in {@code resultat.json}. */
final class StatisticsJson {

  private final Language language;

  StatisticsJson(Language language) {
    this.language = language;
  }

  /** Of a criterion; null when it judges offices. */
  @Nullable Map<String, @Nullable Object> of(CriterionResult result) {
    if (result.gjelderKontor()) {
      return null;
    }
    Measure measure = Measure.of(result.spec());
    Rate rate = measure.rate(result.samlet().hoved());
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("mal", measure.name());
    json.put("eksakt_intervall", rate == null ? null : interval(rate.eksakt()));
    json.put("hoyst_andel", rate == null ? null : rate.hoyst());
    json.put("trakt", funnel(Funnel.of(result)));
    json.put("utvikling", trend(Trend.of(result)));
    json.put("kontorforskjeller", differences(OfficeDifferences.of(result)));
    return json;
  }

  private Map<String, @Nullable Object> funnel(Funnel funnel) {
    Map<String, @Nullable Object> json = state(funnel.tilstand());
    json.put("samlet", rate(funnel.samlet()));
    json.put("spredning", spread(funnel.spredning()));
    json.put(
        "kontorer",
        list(
            funnel.kontorer(),
            point -> {
              Map<String, @Nullable Object> one = place(point.kontor());
              one.put("tilstand", point.tilstand().name());
              one.put("rate", rate(point.rate()));
              one.put("plassering", name(point.plassering()));
              return one;
            }));
    return json;
  }

  private static @Nullable Map<String, @Nullable Object> spread(@Nullable Overdispersion spread) {
    if (spread == null) {
      return null;
    }
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("phi", Rate.rounded(spread.phi()));
    json.put("kontorer", spread.groups());
    json.put("p", Rate.rounded(spread.p()));
    json.put("brukt", spread.applies());
    return json;
  }

  private Map<String, @Nullable Object> trend(Trend trend) {
    Map<String, @Nullable Object> json = state(trend.tilstand());
    json.put("midt", rate(trend.midt()));
    json.put(
        "kvartaler",
        list(
            trend.kvartaler(),
            point -> {
              Map<String, @Nullable Object> one = new LinkedHashMap<>();
              one.put("kvartal", point.kvartal());
              one.put("tilstand", point.tilstand().name());
              one.put("rate", rate(point.rate()));
              one.put("grenser", interval(point.grenser()));
              return one;
            }));
    json.put(
        "tegn",
        list(
            trend.tegn(),
            sign -> {
              Map<String, @Nullable Object> one = new LinkedHashMap<>();
              one.put("regel", rule(sign));
              one.put("fra", sign.fra());
              one.put("til", sign.til());
              one.put("retning", sign.opp() ? "OPP" : "NED");
              return one;
            }));
    return json;
  }

  private static String rule(Trend.Sign sign) {
    return switch (sign.regel()) {
      case OUTSIDE -> "UTENFOR_GRENSENE";
      case RUN -> "ATTE_PA_SAMME_SIDE";
      case CLIMB -> "SEKS_SAMME_VEI";
    };
  }

  private Map<String, @Nullable Object> differences(OfficeDifferences differences) {
    Map<String, @Nullable Object> json = state(differences.tilstand());
    json.put(
        "mot_de_andre",
        list(
            differences.motDeAndre(),
            office -> {
              Map<String, @Nullable Object> one = place(office.kontor());
              one.put("tilstand", office.tilstand().name());
              one.put("forskjell", difference(office.forskjell()));
              return one;
            }));
    json.put(
        "parvis",
        list(
            differences.parvis(),
            pair -> {
              Map<String, @Nullable Object> one = new LinkedHashMap<>();
              one.put("kontor", place(pair.kontor()));
              one.put("annet", place(pair.annet()));
              one.put("forskjell", difference(pair.forskjell()));
              return one;
            }));
    return json;
  }

  /** The last quarter of each criterion against an earlier one. */
  List<Map<String, @Nullable Object>> changes(ReportModel model) {
    return model.endringer().kriterier().stream().map(this::change).toList();
  }

  private Map<String, @Nullable Object> change(PeriodDifference change) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kriterium", change.kriterium());
    json.putAll(state(change.tilstand()));
    json.put("mal", change.mal().name());
    json.put("fra", change.fra());
    json.put("til", change.til());
    json.put("samme_arstid", change.sammeArstid());
    json.put("forskjell", difference(change.forskjell()));
    return json;
  }

  private static @Nullable Map<String, @Nullable Object> difference(
      @Nullable Difference difference) {
    if (difference == null) {
      return null;
    }
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("en", rate(difference.en()));
    json.put("annen", rate(difference.annen()));
    json.put("forskjell", difference.forskjell());
    json.put("intervall", interval(difference.intervall()));
    json.put("p", difference.p());
    json.put("p_holm", difference.pHolm());
    json.put("vurdering", difference.vurdering().name());
    return json;
  }

  /** Within how many days; not reached and none are states of their own. */
  static Map<String, @Nullable Object> days(Quantile quantile) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put(
        "tilstand",
        quantile instanceof Quantile.Reached
            ? "NADD"
            : quantile instanceof Quantile.NotReached ? "IKKE_NADD" : "INGEN");
    json.put("dager", quantile instanceof Quantile.Reached reached ? reached.days() : null);
    json.put(
        "lengste_sett",
        quantile instanceof Quantile.NotReached notReached ? notReached.lastSeen() : null);
    return json;
  }

  private Map<String, @Nullable Object> state(StatState state) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("tilstand", state.name());
    json.put("merknad", state == StatState.BEREGNET ? null : state.title(language));
    return json;
  }

  private static @Nullable Map<String, @Nullable Object> rate(@Nullable Rate rate) {
    if (rate == null) {
      return null;
    }
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("antall", rate.antall());
    json.put("av", rate.av());
    json.put("andel", rate.andel());
    return json;
  }

  private static @Nullable List<Double> interval(@Nullable Interval interval) {
    return interval == null ? null : List.of(interval.low(), interval.high());
  }

  private static @Nullable String name(@Nullable Enum<?> code) {
    return code == null ? null : code.name();
  }

  private static Map<String, @Nullable Object> place(Office office) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kommune", office.kommune());
    json.put("kontor", office.kontor());
    return json;
  }

  /** Made one at a time as they are written: there may be thousands of offices. */
  private static <T> Iterable<Object> list(
      List<T> items, Function<T, Map<String, @Nullable Object>> json) {
    return () -> items.stream().<Object>map(json).iterator();
  }
}
