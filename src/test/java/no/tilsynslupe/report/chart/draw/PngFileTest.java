package no.tilsynslupe.report.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;

/** What is written, read by the JDK's own reader. */
class PngFileTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 300", "300, 1", "257, 129"})
  void everyPixelIsReadAsItWasPainted(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt(1 << 24));
      }
    }

    BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes(image, Map.of())));

    assertThat(pixels(read)).isEqualTo(pixels(image));
  }

  @Test
  void theTextsAreReadWithTheirLanguageInTheOrderGiven() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("Title", "Vedtak – «æøå»");
    texts.put("Description", "");
    BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);

    NodeList entries = entries(bytes(image, texts));

    assertThat(entries.getLength()).isEqualTo(2);
    IIOMetadataNode title = (IIOMetadataNode) entries.item(0);
    assertThat(title.getAttribute("keyword")).isEqualTo("Title");
    assertThat(title.getAttribute("languageTag")).isEqualTo("nn");
    assertThat(title.getAttribute("text")).isEqualTo("Vedtak – «æøå»");
    assertThat(((IIOMetadataNode) entries.item(1)).getAttribute("text")).isEmpty();
  }

  private static byte[] bytes(BufferedImage image, Map<String, String> texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PngFile.write(image, "nn", texts, out);
    return out.toByteArray();
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static NodeList entries(byte[] png) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
      reader.setInput(in);
      IIOMetadataNode root =
          (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
      return root.getElementsByTagName("iTXtEntry");
    } finally {
      reader.dispose();
    }
  }
}
