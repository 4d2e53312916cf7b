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
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import no.tilsynslupe.prose.Language;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class ChartTest {

  private static final Set<Format> PICTURES = Set.of(Format.PNG, Format.SVG);

  private static final DocumentBuilderFactory XML = DocumentBuilderFactory.newInstance();

  @TempDir Path dir;

  @Test
  void everyChartIsThereAsPictureAndAsDrawing() throws IOException {
    ReportModel model = ReportWriter.write(ReportFixture.input().with(PICTURES), dir);

    for (ChartPicture chart : Charts.of(model)) {
      BufferedImage image = ImageIO.read(dir.resolve("diagrammer/" + chart.id() + ".png").toFile());
      assertThat(image.getWidth()).isEqualTo(1920);
      String svg = svg(chart.id());
      assertThat(svg).contains("<title").contains("<desc").contains("Lupevik");
      assertThatCode(() -> XML.newDocumentBuilder().parse(new InputSource(new StringReader(svg))))
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void inAPageAChartHasIdsOfItsOwnAndNothingThatAStrictPolicyStops(Language language)
      throws IOException {
    ReportInput input = ReportFixture.input().with(Set.of()).as(ReportForm.usual().in(language));
    List<ChartPicture> charts = Charts.of(ReportWriter.write(input, dir));

    assertThat(charts).extracting(ChartPicture::id).doesNotHaveDuplicates();
    for (ChartPicture chart : charts) {
      String id = "dg-" + chart.id();
      assertThat(chart.svg())
          .startsWith("<svg ")
          .contains("role=\"img\"", "aria-labelledby=\"" + id + "-t " + id + "-d\"")
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain("style=", "<style", "<script", "href", "url(");
      assertThat(chart.alt()).contains(chart.title());
      assertThat(chart.caption()).contains("Lupevik (9901)").contains("64");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rater|Flest saker med mulig lovbrudd: Økonomisk rådgivning uten vedtak (15 av 24_saker)",
        "botilbud|5 av 15_opphold i midlertidig botilbud har vart i mer enn tre måneder",
        "paragraf-18-19|27 av 162 formål er avgjort bare etter §_19;"
            + " flest gjelder innbo og etablering (22)",
        "vilkar|31 vilkår etter §_20 eller §_20_a krever dokumentasjon",
      })
  void theTitleIsTheFindingInOneSentence(String name, String title) throws IOException {
    ReportWriter.write(ReportFixture.input().with(PICTURES), dir);

    assertThat(svg(name)).contains(">" + title.replace('_', '\u00a0') + "</title>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rater|Ingen saker kunne avgjøres",
        "botilbud|Ingen opphold i midlertidig botilbud i perioden",
        "paragraf-18-19|Ingen vedtak etter §_18 eller §_19 i perioden",
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
    assertThat(drawing).contains(words.replace('_', '\u00a0'));
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
                new TreeMap<>(),
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
        .contains(">Kan ikke vises: tabellen vilkar er ikke med i leveransen</title>")
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

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePictureAndTheListHoldTheWordsInTheLanguageOfTheReport(Language language)
      throws IOException {
    ReportInput input =
        ReportFixture.input().with(Set.of(Format.PNG)).as(ReportForm.usual().in(language));
    ReportModel model = ReportWriter.write(input, dir);

    ChartPicture first = Charts.of(model).get(0);
    String bytes =
        Files.readString(
            dir.resolve("diagrammer/" + first.id() + ".png"), StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("iTXtDescription\0\0\0" + language.code() + "\0");
    assertThat(Files.readString(dir.resolve("diagrammer/diagrammer.json")))
        .contains(first.title(), first.alt(), first.caption());
  }

  @Test
  void stillRunningStaysCountUntilTheyWereLastSeen() throws IOException {
    ReportModel model = ReportWriter.write(ReportFixture.input().with(Set.of()), dir);

    ChartPicture stays =
        Charts.of(model).stream().filter(chart -> chart.id().equals("botilbud")).findFirst().get();
    assertThat(stays.alt()).contains("11\u00a0opphold er avsluttet");
    assertThat(stays.table().rows())
        .anySatisfy(
            row -> {
              assertThat(row.get(0).text()).isEqualTo("93");
              assertThat(row.get(1).text()).isEqualTo("58,4\u00a0%");
            });
  }

  private String svg(String name) throws IOException {
    return Files.readString(dir.resolve("diagrammer/" + name + ".svg"));
  }
}
