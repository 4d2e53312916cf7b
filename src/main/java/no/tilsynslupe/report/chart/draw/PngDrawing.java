package no.tilsynslupe.report.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes a drawing as PNG at twice its size, for print and sharp screens. */
public final class PngDrawing {

  /** Pixels of the picture for one of the drawing. */
  public static final int SCALE = 2;

  private PngDrawing() {}

  /**
   * Writes the file.
   *
   * @param texts what the file tells of itself in words, by the keywords of PNG, such as {@code
   *     Title} and {@code Description}
   */
  public static void write(Drawing drawing, Path file, String language, Map<String, String> texts)
      throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file)) {
      PngFile.write(paint(drawing), language, texts, bytes);
    }
  }

  static BufferedImage paint(Drawing drawing) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(SCALE * drawing.width()),
            (int) Math.ceil(SCALE * drawing.height()),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(new Color(Palette.PAPER.rgb()));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.scale(SCALE, SCALE);
    drawing.marks().forEach(mark -> paint(g, mark));
    g.dispose();
    return image;
  }

  private static void paint(Graphics2D g, Mark mark) {
    if (mark instanceof Mark.Form form) {
      Colour field = form.field();
      if (field != null) {
        g.setColor(new Color(field.rgb()));
        g.fill(form.shape());
      }
      Colour edge = form.edge();
      if (edge != null) {
        g.setColor(new Color(edge.rgb()));
        g.setStroke(stroke(form));
        g.draw(form.shape());
      }
    } else if (mark instanceof Mark.Words words) {
      write(g, words);
    }
  }

  private static void write(Graphics2D g, Mark.Words words) {
    AffineTransform before = g.getTransform();
    g.setColor(new Color(words.colour().rgb()));
    g.setFont(words.lettering().font());
    g.translate(words.x(), words.y());
    if (words.upwards()) {
      g.rotate(-Math.PI / 2);
    }
    double length = words.lettering().width(words.text());
    double start =
        switch (words.anchor()) {
          case START -> 0;
          case MIDDLE -> -length / 2;
          case END -> -length;
        };
    g.drawString(words.text(), (float) start, 0f);
    g.setTransform(before);
  }

  private static BasicStroke stroke(Mark.Form form) {
    float thickness = (float) form.thickness();
    return form.dash() > 0
        ? new BasicStroke(
            thickness,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_MITER,
            10,
            new float[] {(float) form.dash()},
            0)
        : new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }
}
