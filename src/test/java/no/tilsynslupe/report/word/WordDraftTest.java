package no.tilsynslupe.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.ForeignWords;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.ReportFixture;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.report.ReportWriter;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordDraftTest {
  @TempDir private Path dir;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NB | Sammendrag; 1 Tilsynets tema og omfang; 2 Aktuelt lovgrunnlag; 3 Beskrivelse av faktagrunnlaget;"
            + " 4 Vurdering av faktagrunnlaget opp mot lovgrunnlaget; 5 Konklusjon; 6 Oppfølging av lovbrudd;"
            + " Vedlegg: Gjennomføringen av tilsynet",
        "NN | Samandrag; 1 Temaet for tilsynet og omfanget; 2 Aktuelt lovgrunnlag; 3 Skildring av faktagrunnlaget;"
            + " 4 Vurdering av faktagrunnlaget opp mot lovgrunnlaget; 5 Konklusjon; 6 Oppfølging av lovbrot;"
            + " Vedlegg: Gjennomføringa av tilsynet",
        "EN | Summary; 1 Topic and scope; 2 The law; 3 The facts; 4 Assessment of the facts against the law;"
            + " 5 Conclusion; 6 Follow-up of breaches; Annex: How the supervision was carried out",
      })
  void theChaptersAreThoseOfASupervisionReport(Language language, String chapters)
      throws IOException {
    assertThat(
            paragraphs(language).stream()
                .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText))
        .containsExactly(chapters.split("; *"));
  }

  @Test
  void whatCanBeCountedIsFilledInAndJudgementIsAMarkedGap() throws IOException {
    List<XWPFParagraph> paragraphs = paragraphs(Language.NB);
    assertThat(paragraphs.stream().map(XWPFParagraph::getText))
        .anyMatch(text -> text.contains("Mulig lovbrudd i 1 av 3 saker"));
    List<XWPFParagraph> gaps =
        paragraphs.stream().filter(paragraph -> paragraph.getText().startsWith("[")).toList();
    assertThat(gaps)
        .hasSizeGreaterThan(8)
        .allSatisfy(
            gap -> {
              assertThat(gap.getText()).endsWith("]");
              assertThat(gap.getRuns().get(0).getTextHighlightColor().toString())
                  .isEqualTo("yellow");
            });
  }

  @Test
  void noCaseIsNamed() throws IOException {
    try (InputStream in = Files.newInputStream(write(Language.NB));
        XWPFDocument document = new XWPFDocument(in)) {
      String all = document.getDocument().xmlText();
      ReportFixture.store()
          .readFindings(
              no.tilsynslupe.store.RunStore.Order.BY_PLACE,
              Integer.MAX_VALUE,
              found -> {
                if (!found.sakId().isEmpty()) {
                  assertThat(all).doesNotContain(found.sakId());
                }
              });
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theDraftIsInTheWordsOfItsLanguage(Language language) throws IOException {
    String gaps =
        paragraphs(language).stream()
            .map(XWPFParagraph::getText)
            .filter(text -> text.startsWith("[") || text.startsWith("1.") || text.startsWith("3."))
            .collect(Collectors.joining("\n"));
    assertThat(ForeignWords.in(language.code(), gaps)).isEmpty();
  }

  @Test
  void theSameReportGivesTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(write(Language.NB));
    assertThat(Files.readAllBytes(write(Language.NB))).isEqualTo(first);
  }

  private List<XWPFParagraph> paragraphs(Language language) throws IOException {
    try (InputStream in = Files.newInputStream(write(language));
        XWPFDocument document = new XWPFDocument(in)) {
      return List.copyOf(document.getParagraphs());
    }
  }

  private Path write(Language language) throws IOException {
    ReportWriter.write(
        ReportFixture.input().as(ReportForm.usual().in(language)).with(Set.of(Format.DOCX)), dir);
    return Objects.requireNonNull(dir.resolve(WordDraft.FILE));
  }
}
