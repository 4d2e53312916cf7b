package no.tilsynslupe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.outcome.TextTally;
import no.tilsynslupe.outcome.TextTally.Bearers;
import no.tilsynslupe.outcome.Utterance;
import no.tilsynslupe.outcome.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of an office come out the same whatever the parts, kept and read again or not. */
class TextTallyTest {
  private static final Office NORD = new Office("9901", "Nord");
  private static final String TEMA = "P18-STDTEKST-K";

  @ParameterizedTest(name = "{0} bearers of {1} texts")
  @CsvSource({
    "30, 7, 30",
    "9999, 900, 9999",
    "10000, 10000, 10000",
    "10001, 900, 10000",
    "12000, 11000, 10000"
  })
  void partsGiveTheWhole(int bearers, int texts, int compared) {
    TextTally one = texts(tallies(bearers, texts, 1, 0));
    assertThat(one.total()).isEqualTo(bearers);
    assertThat(one.bearers().stream().mapToLong(Bearers::antall).sum()).isEqualTo(compared);
    for (int parts : List.of(2, 7)) {
      TextTally.Builder merged = new TextTally.Builder();
      for (int part = parts - 1; part >= 0; part--) {
        // As through the run folder.
        TextTally some = texts(tallies(bearers, texts, parts, part));
        TextTallyCodec.decode(TextTallyCodec.encode(Map.of(NORD, some)), office -> merged);
      }
      assertThat(content(merged.tally())).isEqualTo(content(one));
    }
  }

  @ParameterizedTest
  @CsvSource({"500, 40", "3000, 2500"})
  void theSameIsShownWhateverTheParts(int bearers, int texts) {
    TextTally one = texts(tallies(bearers, texts, 1, 0));
    Tallies merged = new Tallies();
    merged.add(tallies(bearers, texts, 2, 1));
    merged.add(tallies(bearers, texts, 2, 0));
    assertThat(texts(merged).shown()).isEqualTo(one.shown()).hasSize(64);
    assertThat(one.shown().get(0).utdrag()).hasSizeBetween(1, 2);
  }

  @Test
  void clearedTalliesHoldNothingOfTheCasesBefore() {
    Tallies tallies = tallies(30, 7, 1, 0);
    tallies.clear();
    tallies.texts().read(TEMA, (office, texts) -> fail("tekster ved " + office));
    tallies.observe(utterance(1, 7));
    assertThat(texts(tallies).total()).isEqualTo(1);
  }

  private static TextTally texts(Tallies tallies) {
    List<TextTally> found = new ArrayList<>();
    tallies
        .texts()
        .read(
            TEMA,
            (office, texts) -> {
              assertThat(office).isEqualTo(NORD);
              found.add(texts);
            });
    assertThat(found).hasSize(1);
    return found.get(0);
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
      tallies.observe(utterance(i, texts));
    }
    return tallies;
  }

  private static Utterance utterance(int number, int texts) {
    int text = number % texts;
    List<Utterance.Text> own = new ArrayList<>();
    own.add(text(text));
    if (text % 5 == 0) {
      own.add(text(-text - 1));
    }
    return new Utterance(TEMA, NORD, Utterance.rang("S" + number), "S" + number, own);
  }

  private static Utterance.Text text(int number) {
    Wording wording =
        new Wording(
            31L * number,
            () -> new int[] {Integer.MIN_VALUE, number - 5000, number + 6000, Integer.MAX_VALUE});
    return new Utterance.Text(wording, "tekst " + number);
  }
}
