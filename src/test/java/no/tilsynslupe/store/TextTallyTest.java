package no.tilsynslupe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.outcome.TextTally;
import no.tilsynslupe.outcome.TextTally.Bearers;
import no.tilsynslupe.outcome.Utterance;
import no.tilsynslupe.outcome.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of an office come out the same whatever the parts, kept and read again or not. */
class TextTallyTest {
  private static final Office NORD = new Office("9901", "Nord");
  private static final String TEMA = "P18-STDTEKST-K";

  @ParameterizedTest(name = "{0} bearers of {1} texts")
  @CsvSource({
    "30, 7, true",
    "5000, 900, true",
    "1000, 1000, true",
    "1001, 1001, false",
    "4000, 3000, false"
  })
  void partsGiveTheWhole(int bearers, int texts, boolean all) {
    Tallies whole = tallies(bearers, texts, 1, 0);
    TextTally one = whole.texts(TEMA, NORD);
    assertThat(one.total()).isEqualTo(bearers);
    assertThat(one.whole()).isEqualTo(all);
    long compared = one.bearers().stream().mapToLong(Bearers::antall).sum();
    assertThat(compared).isEqualTo(all ? bearers : 500);
    for (int parts : List.of(2, 7)) {
      Tallies merged = new Tallies();
      for (int part = parts - 1; part >= 0; part--) {
        // As through the run folder.
        TalliesCodec.decode(TalliesCodec.encode(tallies(bearers, texts, parts, part)), merged);
      }
      assertThat(content(merged.texts(TEMA, NORD))).isEqualTo(content(one));
    }
  }

  @ParameterizedTest
  @CsvSource({"500, 40", "3000, 2500"})
  void theSameIsShownWhateverTheParts(int bearers, int texts) {
    TextTally one = tallies(bearers, texts, 1, 0).texts(TEMA, NORD);
    Tallies merged = new Tallies();
    merged.add(tallies(bearers, texts, 2, 1));
    merged.add(tallies(bearers, texts, 2, 0));
    assertThat(merged.texts(TEMA, NORD).shown()).isEqualTo(one.shown()).hasSize(64);
    assertThat(one.shown().get(0).utdrag()).hasSizeBetween(1, 2);
  }

  private static List<String> content(TextTally tally) {
    List<String> content = new ArrayList<>();
    for (Bearers bearers : tally.bearers()) {
      StringBuilder line = new StringBuilder();
      for (Wording text : bearers.ordlyder()) {
        line.append(text.id()).append(Arrays.toString(text.marks()));
      }
      content.add(line.append(" x").append(bearers.antall()).toString());
    }
    content.sort(Comparator.naturalOrder());
    content.add(tally.total() + " " + tally.shown());
    return content;
  }

  /** Every so-manieth of the bearers; every fifth of them has two texts. */
  private static Tallies tallies(int bearers, int texts, int parts, int part) {
    Tallies tallies = new Tallies();
    for (int i = part; i < bearers; i += parts) {
      int text = i % texts;
      List<Utterance.Text> own = new ArrayList<>();
      own.add(text(text));
      if (text % 5 == 0) {
        own.add(text(-text - 1));
      }
      tallies.observe(new Utterance(TEMA, NORD, Utterance.rang("S" + i), "S" + i, own));
    }
    return tallies;
  }

  private static Utterance.Text text(int number) {
    Wording wording =
        new Wording(
            31L * number,
            () -> new int[] {Integer.MIN_VALUE, number - 5000, number + 6000, Integer.MAX_VALUE});
    return new Utterance.Text(wording, "tekst " + number);
  }
}
