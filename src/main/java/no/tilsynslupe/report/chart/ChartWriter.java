package no.tilsynslupe.report.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilsynslupe.report.model.ReportModel;

/** Writes the charts of a report into its folder {@code diagrammer}. */
public final class ChartWriter {

  /** Folder of the charts within the report's. */
  public static final String FOLDER = "diagrammer";

  private ChartWriter() {}

  public static void write(ReportModel model, Path dir, boolean png, boolean svg)
      throws IOException {
    // There is no screen to draw on, and none is needed.
    System.setProperty("java.awt.headless", "true");
    Path folder = Files.createDirectories(dir.resolve(FOLDER));
    for (Picture picture : pictures(model)) {
      if (png) {
        PictureFiles.png(picture, folder);
      }
      if (svg) {
        PictureFiles.svg(picture, folder);
      }
    }
  }

  static List<Picture> pictures(ReportModel model) {
    return List.of(
        RateChart.of(model), StayChart.of(model), PurposeChart.of(model), ConditionChart.of(model));
  }
}
