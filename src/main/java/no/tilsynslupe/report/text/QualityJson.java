package no.tilsynslupe.report.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import no.tilsynslupe.report.model.DataQuality;
import no.tilsynslupe.report.model.FileQuality;
import org.jspecify.annotations.Nullable;

/** Writes {@code datakvalitet.json}. */
public final class QualityJson {

  private QualityJson() {}

  public static void write(DataQuality quality, Path dir) throws IOException {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("rader_lest", quality.lest());
    json.put("rader_avvist", quality.avvist());
    json.put("filer", quality.filer().stream().map(QualityJson::file).toList());
    json.put("manglende_tabeller", quality.manglendeTabeller());
    json.put("ufullstendige", quality.ufullstendige());
    json.put("ukjente_kolonner", quality.ukjenteKolonner());
    json.put("tomme_kolonner", quality.tommeKolonner());
    json.put("ignorerte_filer", quality.ignorerteFiler());
    json.put("slag_mangler", quality.slagMangler());
    json.put("merknader", quality.merknader());
    JsonFile.write(dir.resolve("datakvalitet.json"), json);
  }

  private static Map<String, @Nullable Object> file(FileQuality file) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("fil", file.fil());
    json.put("tabell", file.tabell());
    json.put("tegnsett", file.tegnsett());
    json.put("skilletegn", file.skilletegn());
    json.put("lest", file.lest());
    json.put("godtatt", file.godtatt());
    json.put("avvist", file.avvist());
    json.put("duplikat", file.duplikat());
    json.put("erstattet", file.erstattet());
    return json;
  }
}
