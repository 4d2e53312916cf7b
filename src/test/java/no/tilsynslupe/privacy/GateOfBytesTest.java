package no.tilsynslupe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the quick look at bytes passes over, a look at the text must find nothing in. */
class GateOfBytesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O1O19O12345",
        "OLA LIE",
        "f.12.06.58",
        "412 34 567",
        "0l0l9Ol2345",
        "l2O658 I2345",
        "&#48;&#49;&#48;&#49;9012345",
        "41234567",
        "a%40b.no",
        "1309 7248 022"
      })
  void whatHasBeenSlippedThroughIsLookedAt(String cell) {
    assertThat(mayHold(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "J", "6250", "S9001K0N1", "37.5", "18", "-12", "12 345,50", "K/1"})
  void whatHasNeitherWordNorNumberIsPassedOver(String cell) {
    assertThat(mayHold(cell)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuning.tsv", "test.tsv", "second.tsv"})
  void nothingOfTheCorpusIsPassedOverWhereverItIsCut(String corpus) {
    int found = 0;
    for (CorpusText text : CorpusText.read(corpus)) {
      String[] words = text.text().split(" ");
      for (int length = 1; length <= 3; length++) {
        for (int i = 0; i + length <= words.length; i++) {
          String cell = String.join(" ", Arrays.copyOfRange(words, i, i + length));
          found += holds(cell) ? 1 : 0;
        }
      }
    }
    assertThat(found).isGreaterThan(1000);
  }

  @Test
  void noNumberInDisguiseIsPassedOver() {
    Random random = new Random(11);
    String[] marks = {"", "", "", " ", "-", ".", "/", "\u00A0", "\u2009", "x", "\u2011", "på "};
    int found = 0;
    for (int i = 0; i < 50_000; i++) {
      String number =
          String.format(
              Locale.ROOT,
              "%02d%02d%02d%05d",
              1 + random.nextInt(31),
              1 + random.nextInt(12),
              random.nextInt(100),
              random.nextInt(100_000));
      found += holds(disguised(number, marks, random)) ? 1 : 0;
    }
    assertThat(found).isGreaterThan(15_000);
  }

  private static String disguised(String number, String[] marks, Random random) {
    StringBuilder cell = new StringBuilder(random.nextInt(4) == 0 ? "nr " : "");
    int zero = random.nextInt(3) == 0 ? '\u0660' : random.nextInt(3) == 0 ? '\uFF10' : '0';
    boolean twins = random.nextInt(3) == 0;
    int marked = random.nextInt(number.length());
    for (int d = 0; d < number.length(); d++) {
      char digit = number.charAt(d);
      boolean twin = twins && (digit == '0' || digit == '1');
      cell.append(twin ? (digit == '0' ? 'O' : 'l') : (char) (zero + digit - '0'));
      cell.append(d == marked ? marks[random.nextInt(marks.length)] : "");
    }
    return cell.toString();
  }

  @Test
  void noDayIsAnIdentity() {
    DateTimeFormatter norwegian = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    LocalDate end = LocalDate.of(2100, 1, 1);
    for (LocalDate day = LocalDate.of(1900, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      assertThat(IdentityScan.find(day.toString())).as("%s", day).isEmpty();
      assertThat(IdentityScan.find(norwegian.format(day))).as("%s", day).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kari13097248022@gmail.com, FODSELSNUMMER",
    "OLA LIE O1O19O12345, FODSELSNUMMER",
    "Ola Nordmann 13097248022, FODSELSNUMMER",
    "kari.nordmann@gmail.com, EPOST",
    "kari.nordmann@x.no, EPOST"
  })
  void aNumberIsANumberWhateverItStandsIn(String text, GateKind kind) {
    assertThat(IdentityScan.find(text))
        .extracting(finding -> finding.kind().group())
        .contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "130972, 48022, true",
    "13.09.72, 48022, true",
    "13.09.1972, 48022, true",
    "13091972, 48022, true",
    "1972-09-13, 48022, true",
    "130972, ' 48022 ', true",
    "130972, 48023, false",
    "139972, 48022, false",
    "130972, 4802, false",
    "130972, 480220, false",
    "'', 48022, false",
    "48022, 130972, false"
  })
  void aNumberInTwoCellsIsSeenWhenItsCheckDigitsFit(String first, String second, boolean number) {
    assertThat(SplitNumber.find(first, second) != null).isEqualTo(number);
  }

  /** Whether there is something in the cell; then it must not have been passed over. */
  private static boolean holds(String cell) {
    boolean found = !IdentityScan.find(cell).isEmpty();
    assertThat(!found || mayHold(cell)).as(cell).isTrue();
    return found;
  }

  private static boolean mayHold(String cell) {
    byte[] utf8 = (";" + cell + ";").getBytes(StandardCharsets.UTF_8);
    return IdentityScan.mayHold(utf8, 1, utf8.length - 1);
  }
}
