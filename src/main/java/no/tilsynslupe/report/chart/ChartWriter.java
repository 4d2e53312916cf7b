package no.tilsynslupe.report.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.report.chart.draw.PngDrawing;
import no.tilsynslupe.report.chart.draw.SvgDrawing;
import no.tilsynslupe.report.model.ReportModel;

/** Writes the charts of a report into its folder {@code diagrammer}. */
public final class ChartWriter {

  /** Folder of the charts within the report's. */
  public static final String FOLDER = "diagrammer";

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private ChartWriter() {}

  public static void write(ReportModel model, Path dir, boolean png, boolean svg)
      throws IOException {
    // There is no screen to draw on, and none is needed.
    System.setProperty("java.awt.headless", "true");
    Path folder = Files.createDirectories(dir.resolve(FOLDER));
    List<ChartPicture> charts = Charts.of(model);
    for (ChartPicture chart : charts) {
      if (png) {
        PngDrawing.write(
            chart.framed(),
            folder.resolve(chart.id() + ".png"),
            chart.language().code(),
            texts(chart));
      }
      if (svg) {
        Files.writeString(
            folder.resolve(chart.id() + ".svg"), XML + standing(chart), StandardCharsets.UTF_8);
      }
    }
    ChartList.write(charts, folder);
  }

  private static String standing(ChartPicture chart) {
    return SvgDrawing.standing(
        chart.framed(), chart.id(), chart.language().code(), chart.title(), chart.alt());
  }

  private static Map<String, String> texts(ChartPicture chart) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("Title", chart.title());
    texts.put("Description", chart.alt());
    texts.put("Source", chart.caption());
    return texts;
  }
}
