package no.tilsynslupe.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.ReportFixture;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.report.ReportInput;
import no.tilsynslupe.report.ReportWriter;
import no.tilsynslupe.report.model.DataQuality;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class ChartTest {

  private static final Set<Format> PICTURES = Set.of(Format.PNG, Format.SVG);

  private static final DocumentBuilderFactory XML = DocumentBuilderFactory.newInstance();

  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(strings = {"rater", "botilbud", "paragraf-18-19", "vilkar"})
  void everyChartIsThereAsPictureAndAsDrawing(String name) throws IOException {
    ReportWriter.write(ReportFixture.input().with(PICTURES), dir);

    BufferedImage image = ImageIO.read(dir.resolve("diagrammer/" + name + ".png").toFile());
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(image.getHeight()).isGreaterThanOrEqualTo(900);
    assertThat(colours(image)).hasSizeGreaterThan(20);
    String svg = svg(name);
    assertThat(svg).contains("<title>").contains("<desc>").contains("Lupevik (9901)");
    assertThat(svg)
        .contains("font-family: Liberation Sans, Arial, Helvetica, sans-serif; font-size: 30px;");
    assertThatCode(() -> XML.newDocumentBuilder().parse(new InputSource(new StringReader(svg))))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rater|Størst andel mulige lovbrudd: Økonomisk rådgivning uten vedtak (i 15 av 24 saker)",
        "botilbud|5 av 15_opphold i midlertidig botilbud har vart i mer enn tre måneder",
        "paragraf-18-19|27 av 162_formål er avgjort bare etter § 19;"
            + " flest gjelder innbo og etablering (22)",
        "vilkar|31 vilkår etter § 20 eller § 20 a krever dokumentasjon",
      })
  void theTitleIsTheFindingInOneSentence(String name, String title) throws IOException {
    ReportWriter.write(ReportFixture.input().with(PICTURES), dir);

    assertThat(svg(name)).contains("<title>" + title.replace('_', '\u00a0') + "</title>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rater|Ingen saker kunne avgjøres",
        "botilbud|Ingen opphold i midlertidig botilbud i perioden",
        "paragraf-18-19|Ingen vedtak etter § 18 eller § 19 i perioden",
        "vilkar|Ingen vilkår i perioden",
      })
  void withoutDataAChartSaysSoInWords(String name, String words) throws IOException {
    ReportInput nothing =
        ReportFixture.input(
            ReportFixture.run(ReportFixture.sampling(Sampling.Kind.ALLE)),
            ReportFixture.emptyStore());

    ReportWriter.write(nothing.with(PICTURES), dir);

    // The words stand in the drawing itself, not only in its title.
    String drawing = svg(name).substring(svg(name).indexOf("</desc>"));
    assertThat(drawing).contains(words);
  }

  @Test
  void aTableThatIsNotDeliveredIsNeverShownAsNone() throws IOException {
    ReportInput whole = ReportFixture.input();
    DataQuality quality = whole.quality();
    ReportInput without =
        new ReportInput(
            whole.run(),
            whole.catalogue(),
            new DataQuality(
                quality.filer(),
                List.of("vilkar"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()),
            ReportFixture.emptyStore(),
            false,
            ReportForm.usual());

    ReportWriter.write(without.with(PICTURES), dir);

    assertThat(svg("vilkar"))
        .contains("<title>Kan ikke vises: tabellen vilkar er ikke med i leveransen</title>")
        .doesNotContain("Ingen vilkår");
  }

  @Test
  void theSameInputGivesTheSameBytesWhateverTheMachinesLanguageAndZone(@TempDir Path again)
      throws IOException {
    ReportWriter.write(ReportFixture.input().with(PICTURES), dir);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.JAPAN);
      TimeZone.setDefault(TimeZone.getTimeZone("America/Bogota"));
      ReportWriter.write(ReportFixture.input().with(PICTURES), again);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    for (String file : dir.resolve("diagrammer").toFile().list()) {
      assertThat(again.resolve("diagrammer").resolve(file))
          .hasSameBinaryContentAs(dir.resolve("diagrammer").resolve(file));
    }
  }

  @Test
  void thePictureHoldsItsDescription() throws IOException {
    ReportWriter.write(ReportFixture.input().with(Set.of(Format.PNG)), dir);

    String bytes =
        Files.readString(dir.resolve("diagrammer/rater.png"), StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("iTXtDescription").contains("Punktdiagram");
  }

  @Test
  void stillRunningStaysCountUntilTheyWereLastSeen() throws IOException {
    ReportModel model = ReportWriter.write(ReportFixture.input().with(Set.of()), dir);

    assertThat(StayChart.of(model).description())
        .contains("11 er avsluttet og 4 pågikk fortsatt")
        .contains("Etter 93 dager er 58,4\u00a0% avsluttet");
  }

  private String svg(String name) throws IOException {
    return Files.readString(dir.resolve("diagrammer/" + name + ".svg"));
  }

  private static Set<Integer> colours(BufferedImage image) {
    return java.util.stream.IntStream.range(0, image.getHeight())
        .boxed()
        .flatMap(
            y ->
                java.util.stream.IntStream.range(0, image.getWidth())
                    .mapToObj(x -> image.getRGB(x, y)))
        .collect(Collectors.toSet());
  }
}
