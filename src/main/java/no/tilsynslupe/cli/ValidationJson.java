package no.tilsynslupe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tilsynslupe.job.validation.Answerability;
import no.tilsynslupe.job.validation.Remedy;
import no.tilsynslupe.job.validation.RemedyOrder.Step;
import no.tilsynslupe.job.validation.Validation;
import no.tilsynslupe.report.model.DataQuality;
import tools.jackson.databind.json.JsonMapper;

/** A validation for other programs. */
final class ValidationJson {
  private ValidationJson() {}

  static String of(Validation validation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sammendrag", ValidationText.summary(validation));
    json.put("periode_fra", validation.run().periode().fra().toString());
    json.put("periode_til", validation.run().periode().til().toString());
    json.put("kriterier_i_alt", validation.kriterier().size());
    for (Answerability.State state : Answerability.State.values()) {
      json.put("kriterier_" + state.name().toLowerCase(Locale.ROOT), validation.antall(state));
    }
    json.put("kriterier", validation.kriterier().stream().map(ValidationJson::criterion).toList());
    json.put("hjelper", validation.hjelper().stream().map(step -> step(step, validation)).toList());
    json.put("kolonner_savnet", validation.savnet());
    json.put("avvist", validation.avvist());
    quality(validation.kvalitet(), json);
    json.put("merknader", validation.merknader());
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json);
  }

  private static Map<String, Object> criterion(Answerability one) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kriterium", one.kriterium());
    json.put("tittel", one.tittel());
    json.put("tilstand", one.tilstand().name());
    json.put("avgjort", one.avgjort());
    json.put("uavklart", one.uavklart());
    json.put("kontorer_uten_tabell", one.kontorerUtenTabell());
    json.put("mangler", one.mangler());
    return json;
  }

  private static Map<String, Object> step(Step step, Validation validation) {
    Map<String, Object> json = new LinkedHashMap<>();
    List<Map<String, String>> remedies =
        step.remedies().stream().map(remedy -> remedy(remedy, validation)).toList();
    json.put("tiltak", remedies);
    json.put("kriterier_flere", step.kriterier());
    if (!step.bringsTable()) {
      json.put("enheter_flere", step.enheter());
    }
    return json;
  }

  private static Map<String, String> remedy(Remedy remedy, Validation validation) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("slag", remedy.kind().name());
    json.put("tabell", remedy.tabell().navn());
    json.put("kolonne", remedy.hva());
    json.put("tekst", remedy.words(validation.kvalitet().tommeKolonner()));
    return json;
  }

  private static void quality(DataQuality quality, Map<String, Object> json) {
    Map<String, Object> inner = new LinkedHashMap<>();
    inner.put("filer", quality.filer());
    inner.put("manglende_tabeller", quality.manglendeTabeller());
    inner.put("ufullstendige", quality.ufullstendige());
    inner.put("ukjente_kolonner", quality.ukjenteKolonner());
    inner.put("tomme_kolonner", quality.tommeKolonner());
    inner.put("ignorerte_filer", quality.ignorerteFiler());
    inner.put("slag_mangler", quality.slagMangler());
    inner.put("merknader", quality.merknader());
    json.put("datakvalitet", inner);
  }
}
