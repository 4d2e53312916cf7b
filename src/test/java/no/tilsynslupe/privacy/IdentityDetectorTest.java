package no.tilsynslupe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number here is computed in the test or has a date that can't be anyone's. */
class IdentityDetectorTest {

  /** The nine first digits with their check digits, or "" where a check digit would be 10. */
  private static String withCheckDigits(String nine) {
    int[] first = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    int[] second = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    int one = (11 - sum(nine, first) % 11) % 11;
    if (one == 10) {
      return "";
    }
    int two = (11 - sum(nine + one, second) % 11) % 11;
    return two == 10 ? "" : nine + one + two;
  }

  private static int sum(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum;
  }

  /** A valid number for a date part: the first individual number whose check digits exist. */
  private static String valid(String date) {
    for (int individual = 0; individual < 1000; individual++) {
      String number = withCheckDigits(date + String.format("%03d", individual));
      if (!number.isEmpty()) {
        return number;
      }
    }
    throw new IllegalStateException("no valid number for " + date);
  }

  @ParameterizedTest
  @CsvSource({
    "010170, FODSELSNUMMER",
    "290200, FODSELSNUMMER",
    "410170, D_NUMMER",
    "710170, D_NUMMER",
    "018170, SYNTETISK",
    "419170, SYNTETISK",
    "016670, SYNTETISK",
    "014170, HJELPENUMMER",
    "815493, HJELPENUMMER",
    "999999, HJELPENUMMER",
  })
  void findsEveryKindInEveryForm(String date, IdentityKind kind) {
    String n = valid(date);
    for (String form :
        new String[] {
          n,
          n.substring(0, 6) + " " + n.substring(6),
          n.substring(0, 6) + "\u00A0" + n.substring(6),
          n.substring(0, 6) + "\u2009" + n.substring(6),
          n.substring(0, 6) + "\u202F" + n.substring(6),
          n.substring(0, 6) + "-" + n.substring(6),
          n.substring(0, 6) + "\u2011" + n.substring(6),
          n.substring(0, 6) + " - " + n.substring(6),
          n.substring(0, 6) + "." + n.substring(6),
          n.substring(0, 6) + "/" + n.substring(6),
          n.replaceAll("(..)(..)(..)(.*)", "$1.$2.$3 $4"),
          n.replaceAll("(..)(..)(..)(...)(..)", "$1 $2 $3 $4 $5"),
          n.replaceAll("(...)(...)(..)(...)", "$1 $2 $3 $4"),
          String.join(" ", n.split("")),
          String.join("-", n.split("")),
          "V" + n,
          n + "V",
          "sak " + n + ", mottatt 01.03.2024",
          "01.03.2024 " + n,
          "(" + n + ")",
          "1," + n + ",2",
        }) {
      assertThat(IdentityDetector.find(form)).as(form.replace(n, "N")).isEqualTo(kind);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01017000100", // the made-up suffixes of the statistics office
        "01017000200",
        "01017099999",
        "01017012345",
        "010170 12345",
        "01.01.70 12345",
        "01 01 70 123 45",
        "010170-12345",
        "0 1 0 1 7 0 1 2 3 4 5",
        "formål: klær til 01017012345",
      })
  void elevenDigitsWithAPossibleDateCountEvenWhenTheCheckDigitsDoNotFit(String text) {
    assertThat(IdentityDetector.find(text)).isEqualTo(IdentityKind.UFULLSTENDIG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "201017238203",
        "2010 172382 03",
        "2010-17238203",
        "2010.172382.03",
        "DUF 201017238203.",
        "DUF201017238203",
      })
  void findsDufNumbers(String text) {
    assertThat(IdentityDetector.find(text)).isEqualTo(IdentityKind.DUF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12 345,50",
        "12.345.678,50",
        "kr 1 234 567,-",
        "01.03.2024 12 345",
        "01.03.2024 100 kr",
        "01.03.2024 123",
        "1.3.2024 1 234,50",
        "2024-03-01 123",
        "2024-03-01 10.30",
        "2024-03-01T10:30:00",
        "01.03.2024-31.03.2024",
        "01.03.2024 - 31.03.2024 12 345,50",
        "01.03.2024 22334455",
        "01.03.2024 22 33 44 55",
        "tlf. 22 33 44 55 den 01.03.2024",
        "1.10 22334455",
        "01.10 22 33 44 55",
        "+47 22 33 44 55",
        "15.03.24 12 345 kr",
        "01.03.24 12 345,50",
        "20240301 123",
        "3.1415926535",
        "1.0101234567",
        "0101701234", // ten digits
        "0101701234567", // thirteen
        "V-2024-000123",
        "2024/1234567",
        "202400012345",
        "32013012345", // no 32nd of any month
        "00013012345",
        "30027012345", // no 30 February
        "99999999999",
        "12341234567",
        "4f9a01017012345bd2c3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b5",
        "550e8400-e29b-41d4-a716-01017012345a",
      })
  void letsThroughWhatIsSomethingElse(String text) {
    assertThat(IdentityDetector.find(text)).isNull();
  }

  @Test
  void findsANumberBehindAnotherOneThatIsNone() {
    assertThat(IdentityDetector.find("tlf 22 33 44 55 01017012345")).isNotNull();
    assertThat(IdentityDetector.find("ref 123456789 010170 12345 200 kr")).isNotNull();
  }

  @Test
  void digitsOfOtherScriptsAreDigits() {
    String fullWidth =
        "01017012345"
            .chars()
            .map(c -> c - '0' + '\uFF10')
            .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
            .toString();
    assertThat(IdentityDetector.find(fullWidth)).isNotNull();
  }

  @Test
  void maskingLeavesNothingToFindAndTheRestAlone() {
    assertThat(IdentityDetector.mask("S1;010170 12345;01.03.2024;DUF 201017238203;12 345,50"))
        .isEqualTo("S1;****** *****;01.03.2024;DUF ************;12 345,50");
    assertThat(IdentityDetector.mask("01.03.2024 12 345")).isEqualTo("01.03.2024 12 345");
  }

  @Test
  void whateverItFindsItMasksInTenThousandMadeUpTexts() {
    SplittableRandom random = new SplittableRandom(20240301);
    char[] alphabet = "0123456789 .-a,".toCharArray();
    for (int n = 0; n < 10_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet[random.nextInt(alphabet.length)]);
      }
      String masked = IdentityDetector.mask(text.toString());
      assertThat(IdentityDetector.find(masked)).as(text.toString()).isNull();
      assertThat(masked.equals(text.toString()))
          .as(text.toString())
          .isEqualTo(IdentityDetector.find(text.toString()) == null);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"_", ":", ","})
  void aRareMarkJoinsSixAndFiveDigitsOnlyWhenTheCheckDigitsFit(String mark) {
    String n = valid("010170");
    String split = n.substring(0, 6) + mark + n.substring(6);
    assertThat(IdentityDetector.find("fnr " + split + " ringte"))
        .isEqualTo(IdentityKind.FODSELSNUMMER);
    assertThat(IdentityDetector.mask(split)).isEqualTo("******" + mark + "*****");
    char wrong = n.charAt(10) == '9' ? '0' : (char) (n.charAt(10) + 1);
    assertThat(IdentityDetector.find(split.substring(0, split.length() - 1) + wrong)).isNull();
    assertThat(IdentityDetector.find(n.substring(0, 5) + mark + n.substring(5))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\u2028"})
  void aLineBreakMayStandAnywhereInANumberAndItsCheckDigitsNeedNotFit(String mark) {
    String n = valid("010170");
    for (int at = 1; at < n.length(); at++) {
      String split = n.substring(0, at) + mark + n.substring(at);
      assertThat(IdentityDetector.find("fnr " + split + " ringte"))
          .isEqualTo(IdentityKind.FODSELSNUMMER);
      assertThat(
              IdentityDetector.find(
                  "01017012345".substring(0, at) + mark + "01017012345".substring(at)))
          .isEqualTo(IdentityKind.UFULLSTENDIG);
    }
  }
}
