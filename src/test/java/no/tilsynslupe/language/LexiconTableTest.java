package no.tilsynslupe.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTableTest {
  @Test
  void commentsAndBlankLinesAreLeftOutAndLinesAreCountedWithThem() {
    LexiconTable table =
        LexiconTable.read("x.tsv", List.of("# hei", "slag\tord", "", "A\tb", "TULL\tc"));

    assertThat(table.rows()).hasSize(2);
    assertThatThrownBy(
            () -> table.rows().get(1).constant(Thread.State.class, "slag", Thread.State.NEW))
        .isInstanceOf(LexiconFault.class)
        .hasMessageContaining("x.tsv, linje 5")
        .hasMessageContaining("TULL");
  }

  @Test
  void aLineWithTooManyFieldsIsNamed() {
    assertThatThrownBy(() -> LexiconTable.read("x.tsv", List.of("slag\tord", "A\tb\tc")))
        .isInstanceOf(LexiconFault.class)
        .hasMessageContaining("x.tsv, linje 2");
  }

  @Test
  void aRowWithoutWordsIsNamed() {
    LexiconTable table = LexiconTable.read("x.tsv", List.of("slag\tbokmål\tnynorsk", "A\t \t"));

    assertThatThrownBy(() -> table.rows().get(0).phrases()).hasMessageContaining("linje 2");
  }

  @Test
  void aMissingFileAndAMissingColumnAreFaults() {
    assertThatThrownBy(() -> LexiconTable.load("finnes-ikke.tsv")).isInstanceOf(LexiconFault.class);
    LexiconTable table = LexiconTable.read("x.tsv", List.of("slag", "A"));
    assertThatThrownBy(() -> table.rows().get(0).text("ord")).hasMessageContaining("«ord»");
  }

  @Test
  void aPhraseCannotBeginWithAGap() {
    assertThatThrownBy(() -> PhrasePattern.parse(".. husleie", true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
