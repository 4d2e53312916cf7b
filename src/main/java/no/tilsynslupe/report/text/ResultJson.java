package no.tilsynslupe.report.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.criterion.AppliedOverride;
import no.tilsynslupe.criterion.reference.LocalRates;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.Audience;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.report.model.CombinedResult;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Deadlines;
import no.tilsynslupe.report.model.DecisionTimes;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.NotJudged;
import no.tilsynslupe.report.model.RatesText;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.RunInfo;
import no.tilsynslupe.report.model.ThemeCounts;
import no.tilsynslupe.report.model.stat.StatState;
import org.jspecify.annotations.Nullable;

/** Writes {@code resultat.json}: tallies by criterion, office and quarter, intervals, coverage. */
public final class ResultJson {

  private static final int FORMAT = 1;

  /** How far in the fields of an object stand that is in a list of the file itself, in steps. */
  private static final int IN_LIST = 3;

  /** As above, in a list of such an object. */
  private static final int IN_LIST_IN_LIST = 5;

  private ResultJson() {}

  public static void write(ReportModel model, Path dir) throws IOException {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    Hidden hidden = new Hidden();
    json.put("format", FORMAT);
    putForm(model.form(), json);
    putRun(model.run(), model.language(), json);
    json.put("kontorer", model.kontorer().stream().map(o -> office(o, model.run())).toList());
    json.put("saker", model.run().saker());
    json.put("saker_med_funn", hidden.number("saker_med_funn", model.sakerMedFunn()));
    json.put("funn", hidden.number("funn", model.antallFunn()));
    hidden.tell(json);
    json.put("frister", deadlines(model.frister()));
    json.put("palitelighet", model.palitelighet().grad().name());
    json.put("palitelighet_arsaker", model.palitelighet().arsaker());
    // Made one at a time: offices times quarters of all criteria at once is most of a small heap.
    Iterable<Object> criteria =
        () -> model.kriterier().stream().<Object>map(c -> criterion(c, model)).iterator();
    json.put("kriterier", criteria);
    json.put("endringer", new StatisticsJson(model.language()).changes(model));
    json.put("samlet", model.samlet().stream().map(ResultJson::combined).toList());
    json.put("ikke_vurdert", model.ikkeVurdert().stream().map(ResultJson::notJudged).toList());
    json.put("svartid", model.svartid().entrySet().stream().map(ResultJson::times).toList());
    json.put("tema", model.audience() == Audience.SHARED ? null : themes(model));
    json.put("feil_i_programmet", model.feil());
    json.put("sammenligning", ComparisonJson.of(model));
    JsonFile.write(dir.resolve("resultat.json"), json);
  }

  private static void putForm(ReportForm form, Map<String, @Nullable Object> json) {
    boolean shared = form.audience() == Audience.SHARED;
    json.put("sprak", form.language().code());
    json.put("malgruppe", form.audience().code());
    json.put("terskel", shared ? form.threshold() : null);
    json.put("utfall", CodesJson.outcomes(form.language()));
    json.put("alvor", CodesJson.severities());
  }

  private static void putRun(RunInfo run, Language language, Map<String, @Nullable Object> json) {
    json.put("program", run.programVersjon());
    json.put("katalog", run.katalog());
    json.put("regelsett", run.regelsett());
    json.put("periode_fra", run.periode().fra().toString());
    json.put("periode_til", run.periode().til().toString());
    json.put("uttrekk_dato", run.uttrekkDato().toString());
    json.put("utledet", run.utledet());
    json.put("overstyringer", run.overstyringer().stream().map(ResultJson::override).toList());
    putRates(run, language, json);
  }

  private static void putRates(RunInfo run, Language language, Map<String, @Nullable Object> json) {
    LocalRates own = run.satser();
    if (own != null) {
      Map<String, @Nullable Object> rates = new LinkedHashMap<>();
      rates.put("fil", own.file());
      rates.put("sha256", own.sha256());
      rates.put("satser", new RatesText(language).added(own).stream().skip(1).toList());
      json.put("egne_satser", rates);
    }
  }

  private static Map<String, @Nullable Object> override(AppliedOverride applied) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kriterium", applied.override().criterion());
    json.put("parameter", applied.override().parameter());
    json.put("verdi", applied.override().value());
    json.put("fra", Objects.toString(applied.override().from(), null));
    json.put("katalog", applied.parameter().values());
    json.put("begrunnelse", applied.override().reason());
    return json;
  }

  private static Map<String, @Nullable Object> place(Office office) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kommune", office.kommune());
    json.put("kontor", office.kontor());
    return json;
  }

  private static Map<String, @Nullable Object> office(Office office, RunInfo run) {
    Map<String, @Nullable Object> json = place(office);
    json.put("utvalg", run.utvalg(office).kind().name());
    json.put("utvalg_antall", run.utvalg(office).antall());
    return json;
  }

  private static Map<String, @Nullable Object> criterion(
      CriterionResult result, ReportModel model) {
    RunInfo run = model.run();
    Language language = model.language();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kriterium", result.id());
    json.put("tittel", result.spec().title().in(language.code()));
    json.put("hjemmel", result.spec().hjemmel());
    json.put("type", result.spec().type().code());
    json.put("enhet", result.spec().unit().name());
    json.put("tilstand", result.tilstand().name());
    json.put("intervall_merknad", intervalNote(result, language));
    json.put("uten_tabell", result.utenTabell().stream().map(ResultJson::place).toList());
    json.put("feil_i_programmet", result.feil());
    FiguresJson.put(result.samlet(), IN_LIST, json);
    json.put("kvartaler", FiguresJson.quarters(result.kvartaler(), IN_LIST));
    Iterable<Object> offices =
        () ->
            result.kontorer().entrySet().stream()
                .<Object>map(entry -> office(entry.getKey(), entry.getValue(), result, run))
                .iterator();
    json.put("kontorer", offices);
    json.put("statistikk", new StatisticsJson(language).of(result));
    return json;
  }

  private static Map<String, @Nullable Object> office(
      Office office, Figures figures, CriterionResult result, RunInfo run) {
    Map<String, @Nullable Object> json = office(office, run);
    FiguresJson.put(figures, IN_LIST_IN_LIST, json);
    SortedMap<String, Figures> quarters = result.kontorKvartal().of(office);
    json.put("kvartaler", FiguresJson.quarters(quarters, IN_LIST_IN_LIST));
    return json;
  }

  private static @Nullable String intervalNote(CriterionResult result, Language language) {
    return result.intervaller() ? null : StatState.SKJONN.title(language);
  }

  private static Map<String, @Nullable Object> combined(CombinedResult result) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", result.figur().id());
    json.put("tittel", result.tittel());
    json.put("kriterier", result.figur().kriterier());
    json.put("personer", FiguresJson.group(result.personer(), true, IN_LIST));
    return json;
  }

  private static Map<String, @Nullable Object> times(Map.Entry<Office, DecisionTimes> entry) {
    Map<String, @Nullable Object> json = place(entry.getKey());
    DecisionTimes times = entry.getValue();
    Integer median = times.median();
    Integer most = times.persentil90();
    Hidden hidden = new Hidden();
    json.put("soknader", times.antall());
    json.put("median_dager", hidden.number("median_dager", median, median == null));
    json.put("persentil_90_dager", hidden.number("persentil_90_dager", most, most == null));
    hidden.tell(json);
    return json;
  }

  private static Map<String, @Nullable Object> deadlines(Deadlines deadlines) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    boolean none = deadlines.skjult();
    Hidden hidden = new Hidden();
    json.put("dager", deadlines.dager());
    json.put("linjer", hidden.number("linjer", none ? null : deadlines.linjer(), none));
    json.put("saker", hidden.number("saker", none ? null : deadlines.saker(), none));
    json.put(
        "usikre_saker", hidden.number("usikre_saker", none ? null : deadlines.usikreSaker(), none));
    json.put("forste", Objects.toString(deadlines.forste(), null));
    hidden.tell(json);
    return json;
  }

  private static Map<String, @Nullable Object> notJudged(NotJudged one) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    Hidden hidden = new Hidden();
    json.put("kriterium", one.spec().id());
    json.put("tabell", one.fakta().tabell().navn());
    json.put("hva", one.fakta().hva());
    json.put("arsak", one.fakta().why().name());
    json.put("enheter", hidden.number("enheter", one.enheter()));
    json.put("kontorer", one.kontorer().stream().map(ResultJson::place).toList());
    json.put(
        "saker",
        one.saker().stream()
            .map(
                found ->
                    new TreeMap<>(
                        Map.of("kommune", found.kontor().kommune(), "sak_id", found.sakId())))
            .toList());
    json.put("mangler", one.mangler());
    json.put("rad", one.rad());
    hidden.tell(json);
    return json;
  }

  private static Map<String, @Nullable Object> themes(ReportModel model) {
    ThemeCounts themes = model.tema();
    Map<String, @Nullable Object> stays = new LinkedHashMap<>();
    stays.put("avsluttet_etter_dager", themes.botilbud().avsluttet());
    stays.put("pagar_etter_dager", themes.botilbud().fortsatt());
    stays.put("usikker_slutt_etter_dager", themes.botilbud().usikker());
    stays.put("median_dager", StatisticsJson.days(themes.botilbud().median()));
    stays.put("persentil_90_dager", StatisticsJson.days(themes.botilbud().persentil90()));
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("formal", themes.formal());
    json.put("vilkar", themes.vilkar());
    json.put("botilbud", stays);
    return json;
  }
}
