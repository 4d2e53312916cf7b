package no.tilsynslupe.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "999, 999",
    "1000, 1_000",
    "12345, 12_345",
    "1234567, 1_234_567",
    "-1500, -1_500"
  })
  void thousandsAreParted(long value, String text) {
    assertThat(Language.NB.forms().number(value)).isEqualTo(text.replace('_', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NB | 0.125 | 12,5_%",
        "NN | 1 | 100,0_%",
        "EN | 0.125 | 12.5%",
        "NB | 0.00049 | 0,0_%",
        "NB | 0.9995 | 100,0_%",
      })
  void aShareIsWrittenWithOneDecimal(Language language, double share, String text) {
    assertThat(language.forms().percent(share)).isEqualTo(text.replace('_', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NB | 0.363636 | 0.666667 | 36–67_%",
        "EN | 0.361 | 0.660001 | 36–67%",
        "NN | 0 | 0.25 | 0–25_%",
        "NB | 1 | 1 | 100_%",
        "NB | 0 | 0 | 0_%",
      })
  void aRangeOfSharesIsWrittenInWholePercentagesThatHoldIt(
      Language language, double low, double high, String text) {
    assertThat(language.forms().wholePercentRange(low, high))
        .isEqualTo(text.replace('_', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NB | 0 | 0_%",
        "NB | 0.0001 | <1_%",
        "NB | 0.0049 | <1_%",
        "NB | 0.005 | 1_%",
        "NN | 0.625 | 63_%",
        "NB | 0.9949 | 99_%",
        "NB | 0.995 | >99_%",
        "EN | 0.9999 | >99%",
        "NB | 1 | 100_%"
      })
  void aWholePercentageIsNoneOrAllOnlyWhenTheShareIs(Language language, double share, String text) {
    assertThat(language.forms().wholePercent(share)).isEqualTo(text.replace('_', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NB | 05.03.2024 | mars 2024",
        "NN | 05.03.2024 | mars 2024",
        "EN | 5 March 2024 | March 2024"
      })
  void aDayAndAMonthAreWrittenAsTheLanguageHasThem(Language language, String day, String month) {
    assertThat(language.forms().date(DAY)).isEqualTo(day);
    assertThat(language.forms().month(YearMonth.from(DAY))).isEqualTo(month);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"NB | 3._kv. 2024", "NN | 3._kv. 2024", "EN | Q3 2024"})
  void aQuarterIsWrittenAsTheLanguageHasIt(Language language, String text) {
    assertThat(language.forms().quarter("2024-K3")).isEqualTo(text.replace('_', '\u00a0'));
  }

  @Test
  void whatIsNoQuarterIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Language.NB.forms().quarter("2024-K5"));
  }

  @Test
  void aRangeOfOneDayIsTheDay() {
    assertThat(Language.NB.forms().dateRange(DAY, DAY)).isEqualTo("05.03.2024");
    assertThat(Language.EN.forms().dateRange(DAY, DAY.plusDays(1)))
        .isEqualTo("5 March 2024 – 6 March 2024");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"NB | 1234.5 | 1_234,50", "EN | 1234.5 | 1_234.50", "NB | 7850.00 | 7_850"})
  void anAmountHasOreOnlyWhenItHasAny(Language language, BigDecimal amount, String text) {
    assertThat(language.forms().kroner(amount)).isEqualTo(text.replace('_', '\u00a0'));
  }

  @Test
  void theLastOfAListIsJoinedByAWord() {
    assertThat(Language.NB.forms().list(List.of())).isEmpty();
    assertThat(Language.NB.forms().list(List.of("a"))).isEqualTo("a");
    assertThat(Language.NN.forms().list(List.of("a", "b", "c"))).isEqualTo("a, b og c");
    assertThat(Language.EN.forms().list(List.of("a", "b"))).isEqualTo("a and b");
  }

  @Test
  void namesAreSortedAsInNorwayWhateverTheLanguage() {
    assertThat(
            Stream.of("Ås", "Asker", "Østby", "Ærfugl", "Zulu", "Aasen").sorted(Language.order()))
        .containsExactly("Asker", "Zulu", "Ærfugl", "Østby", "Ås", "Aasen");
  }

  @Test
  void aSentenceTakesItsValues() {
    Sentence sentence = Sentence.read("{n:sak/saker} den {dato}, {n|den/dem} med {#kontor}.");
    assertThat(sentence.names()).containsExactly("n", "dato", "n", "#kontor");
    assertThat(sentence.fill(name -> name.equals("n") ? "2" : "<" + name + ">"))
        .isEqualTo("2\u00a0saker den <dato>, dem med <#kontor>.");
    assertThat(sentence.fill(name -> "1")).startsWith("1\u00a0sak den 1, den med");
    assertThat(Sentence.read("Uten plasser.").fill(name -> "x")).isEqualTo("Uten plasser.");
  }
}
