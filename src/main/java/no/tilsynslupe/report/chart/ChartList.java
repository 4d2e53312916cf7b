package no.tilsynslupe.report.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.report.model.Rate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code diagrammer.json}: the words and figures of each chart, for whoever puts its picture into a
 * document of their own.
 */
final class ChartList {

  private static final String FILE = "diagrammer.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ChartList() {}

  static void write(List<ChartPicture> charts, Path folder) throws IOException {
    String json = JSON.writeValueAsString(charts.stream().map(ChartList::words).toList());
    Files.writeString(
        folder.resolve(FILE), json.replace("\r\n", "\n") + "\n", StandardCharsets.UTF_8);
  }

  private static Map<String, Object> words(ChartPicture chart) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("id", chart.id());
    words.put("sprak", chart.language().code());
    words.put("tittel", chart.title());
    words.put("alternativtekst", chart.alt());
    words.put("bildetekst", chart.caption());
    words.put("kolonner", chart.table().head());
    words.put("rader", chart.table().rows().stream().map(ChartList::cells).toList());
    return words;
  }

  private static List<Map<String, Object>> cells(List<ChartTable.Cell> row) {
    return row.stream().map(ChartList::cell).toList();
  }

  private static Map<String, Object> cell(ChartTable.Cell cell) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("tekst", cell.text());
    cell.value().ifPresent(value -> written.put("tall", Rate.rounded(value)));
    return written;
  }
}
