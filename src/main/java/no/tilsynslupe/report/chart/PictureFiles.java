package no.tilsynslupe.report.chart;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.jfree.svg.MeetOrSlice;
import org.jfree.svg.PreserveAspectRatio;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** Writes a picture as PNG and as SVG; both hold its title and its description in words. */
final class PictureFiles {

  private static final String PNG_METADATA = "javax_imageio_png_1.0";

  private PictureFiles() {}

  static void png(Picture picture, Path dir) throws IOException {
    BufferedImage image =
        picture
            .chart()
            .createBufferedImage(Picture.WIDTH, picture.height(), BufferedImage.TYPE_INT_RGB, null);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (OutputStream file = Files.newOutputStream(dir.resolve(picture.name() + ".png"));
        ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
      writer.setOutput(out);
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
      metadata.mergeTree(PNG_METADATA, texts(picture));
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  private static IIOMetadataNode texts(Picture picture) {
    IIOMetadataNode texts = new IIOMetadataNode("iTXt");
    texts.appendChild(text("Title", picture.title()));
    texts.appendChild(text("Description", picture.description()));
    IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
    root.appendChild(texts);
    return root;
  }

  private static IIOMetadataNode text(String keyword, String value) {
    IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", keyword);
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "nb");
    entry.setAttribute("translatedKeyword", "");
    entry.setAttribute("text", value);
    return entry;
  }

  static void svg(Picture picture, Path dir) throws IOException {
    SVGGraphics2D graphics = new SVGGraphics2D(Picture.WIDTH, picture.height());
    // By itself the writer takes its ids from the clock.
    graphics.setDefsKeyPrefix(picture.name());
    graphics.setFontFunction(family -> ChartFont.SVG_FAMILY);
    picture.chart().draw(graphics, new Rectangle2D.Double(0, 0, Picture.WIDTH, picture.height()));
    String drawing =
        graphics.getSVGElement(
            picture.name(),
            true,
            new ViewBox(0, 0, Picture.WIDTH, picture.height()),
            PreserveAspectRatio.XMID_YMID,
            MeetOrSlice.MEET);
    int body = drawing.indexOf('>') + 1;
    String svg =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + drawing.substring(0, body - 1)
            + " role=\"img\" xml:lang=\"nb\"><title>"
            + escaped(picture.title())
            + "</title><desc>"
            + escaped(picture.description())
            + "</desc>"
            + drawing.substring(body)
            + "\n";
    Files.writeString(dir.resolve(picture.name() + ".svg"), svg, StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
