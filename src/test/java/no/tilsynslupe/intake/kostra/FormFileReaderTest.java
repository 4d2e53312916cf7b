package no.tilsynslupe.intake.kostra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.Remark;
import no.tilsynslupe.intake.SourceFile;
import no.tilsynslupe.privacy.GateKind;
import no.tilsynslupe.privacy.GatePolicy;
import no.tilsynslupe.privacy.Measure;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormFileReaderTest {
  private static final String NAME = "11f.dat";
  private static final int MANY = 1000;

  private static FormFile read(byte[] bytes) throws IOException {
    return read(bytes, new Gate());
  }

  private static FormFile read(byte[] bytes, Gate gate) throws IOException {
    SourceFile file = new SourceFile(NAME, () -> new ByteArrayInputStream(bytes));
    return new FormFileReader(file, gate, MANY).read().orElseThrow();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String record(int year) {
    return FormWriter.f11(year, "A1").months(1, 3, 9000).line();
  }

  static Stream<Integer> years() {
    return IntStream.rangeClosed(Layouts.FIRST_YEAR, Layouts.LAST_YEAR).boxed();
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyYearOf11FReadsTheSameFacts(int year) throws IOException {
    FormRecord record =
        read(FormWriter.file(
                FormWriter.f11(year, "A1")
                    .months(2, 3, 9000)
                    .with("LAAN_MARS", "0000500")
                    .with("VILKARSOSLOV", "1")
                    .with("VILKARSAMT", "08")
                    .date("UTBETDATO", year + "-02-29".replace("29", "28"))
                    .date("UTBETTOMDATO", year + "-12-31")
                    .line()))
            .records()
            .get(0);

    assertThat(record.form()).isEqualTo(Form.OKONOMISK_SOSIALHJELP);
    assertThat(record.year()).isEqualTo(year);
    assertThat(record.municipality()).isEqualTo("4204");
    assertThat(record.journal()).isEqualTo("A1");
    assertThat(record.birthYear()).isEqualTo(1985);
    assertThat(record.code("VKLO")).isEqualTo("5");
    assertThat(record.monthTicked(1)).isFalse();
    assertThat(record.monthTicked(2)).isTrue();
    assertThat(record.number("BIDRAG_MARS")).isEqualTo(9000);
    assertThat(record.number("LAAN_MARS")).isEqualTo(500);
    assertThat(record.number("BIDRAG_JAN")).as("blank is not nought").isNull();
    assertThat(record.number("LAAN")).isZero();
    assertThat(record.ticked("VILKARSAMT")).isTrue();
    assertThat(record.ticked("VILKARHELSE")).isFalse();
    assertThat(record.date("UTBETDATO")).isEqualTo(year + "-02-28");
    assertThat(record.date("UTBETTOMDATO")).isEqualTo(year + "-12-31");
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyYearOf11CFReadsTheSameFacts(int year) throws IOException {
    FormRecord record =
        read(FormWriter.file(
                FormWriter.cf11(year, "A1")
                    .date("REG_DATO", "2021-11-30")
                    .date("BEGYNT_DATO", "2022-01-03")
                    .with("STATUS", "3")
                    .date("AVSL_DATO", year + "-10-31")
                    .with("AVSL_SKOLE", "04")
                    .with("KVP_STONAD", "0123456")
                    .line()))
            .records()
            .get(0);

    assertThat(record.form()).isEqualTo(Form.KVALIFISERINGSSTONAD);
    assertThat(record.birthYear()).isEqualTo(1985);
    assertThat(record.date("REG_DATO")).isEqualTo("2021-11-30");
    assertThat(record.date("VEDTAK_DATO")).isNull();
    assertThat(record.date("AVSL_DATO")).isEqualTo(year + "-10-31");
    assertThat(record.ticked("AVSL_SKOLE")).isTrue();
    assertThat(record.number("KVP_STONAD")).isEqualTo(123456);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\n\n", "\r\n\r\n", "\n \n"})
  void linesEndInEitherWayAndBlankOnesAreCounted(String end) throws IOException {
    FormFile file = read(latin(record(2025) + end + record(2025) + end));

    int blank = (int) end.chars().filter(c -> c == '\n').count() - 1;
    assertThat(file.records()).extracting(FormRecord::line).containsExactly(1L, 2L + blank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u001A", "\n\u001A"})
  void theLastLineNeedsNoEnd(String end) throws IOException {
    assertThat(
            read(latin(
                    record(2025) + "\n" + record(2025) + (end.equals("\u001A") ? "\n\u001A" : end)))
                .records())
        .hasSize(2);
  }

  @Test
  void oneByteIsOneColumnSoNorwegianLettersMoveNothing() throws IOException {
    String line = FormWriter.f11(2025, "ÆØÅ-1").with("BOSIT", "4").line();

    FormRecord record = read(latin(line)).records().get(0);

    assertThat(record.journal()).isEqualTo("ÆØÅ-1");
    assertThat(record.code("BOSIT")).isEqualTo("4");
  }

  @ParameterizedTest
  @CsvSource({"2025, 24", "2024, 25", "2022, 26", "2026, 23"})
  void lengthAndYearMustFitEachOther(int layout, String version) {
    String line = record(layout);
    String other = line.substring(0, 4) + version + line.substring(6);

    refused(latin(other))
        .hasMessageContaining("Linje 1")
        .hasMessageContaining(line.length() + " tegn")
        .hasMessageContaining("VERSION")
        .hasMessageContaining("er " + version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"27", "21", "  ", "XX"})
  void aYearThatIsNotKnownIsSaid(String version) {
    String line = record(2025);

    refused(latin(line.substring(0, 4) + version + line.substring(6)))
        .hasMessageContaining("VERSION")
        .hasMessageContaining("2022–2026");
  }

  static Stream<Arguments> faults() {
    String good = record(2025);
    return Stream.of(
        Arguments.of("tab", good.replaceFirst("A1 ", "A1\t"), "tabulator"),
        Arguments.of("short line", good + "\n" + good.stripTrailing(), "Linje 2"),
        Arguments.of("long line", good + "\n" + good + " ", "Linje 2 er 339 tegn"),
        Arguments.of(
            "two forms", good + "\n" + FormWriter.cf11(2025, "A1").line(), "Linje 2 er 152"),
        Arguments.of(
            "two years",
            good + "\n\n" + good.replaceFirst("^420425", "420426"),
            "Linje 3 har et annet år"),
        Arguments.of(
            "two municipalities",
            good + "\n" + good.replaceFirst("^4204", "0301"),
            "kommunenummer"),
        Arguments.of("no municipality", good.replaceFirst("^4204", "ABCD"), "kommunenummer"),
        Arguments.of("nul", good.replaceFirst("A1 ", "A1\u0000"), "UTF-16"),
        Arguments.of("binary", good.replaceFirst("A1 ", "A1\u0007"), "ikke er tekst"),
        Arguments.of("old line ends", good + "\r" + good, "vognretur"),
        Arguments.of("no line ends", good.repeat(9), "lengre enn 1024"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aFileThatIsNotAsItShouldBeIsRefusedInOneLine(String what, String text, String said) {
    refused(latin(text)).hasMessageContaining(said).hasMessageStartingWith(NAME + ": ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsNamed(String charset) {
    refused(record(2025).getBytes(Charset.forName(charset))).hasMessageContaining("UTF-16");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void utf8IsNamedWhereItMakesALineLonger(int line) {
    String odd = FormWriter.f11(2025, "ÆØÅ-1").line();
    String text = line == 1 ? odd : record(2025) + "\n" + odd;

    refused(text.getBytes(StandardCharsets.UTF_8))
        .hasMessageContaining("Linje " + line)
        .hasMessageContaining("UTF-8")
        .hasMessageContaining("ISO-8859-1");
  }

  @Test
  void aMarkOfUtf8BeforePlainTextHarmsNothing() throws IOException {
    assertThat(read(("\uFEFF" + record(2025)).getBytes(StandardCharsets.UTF_8)).records())
        .hasSize(1);
  }

  @Test
  void aFileOfOneBlankHasNothingToReport() throws IOException {
    SourceFile file = new SourceFile(NAME, () -> new ByteArrayInputStream(latin(" ")));

    assertThat(new FormFileReader(file, new Gate(), MANY).read()).isEmpty();
  }

  @Test
  void moreRecordsThanCanBeHeldAreRefused() {
    byte[] bytes = latin((record(2025) + "\n").repeat(MANY + 1));

    refused(bytes).hasMessageContaining("flere poster");
  }

  @Test
  void aLineWithoutEndIsRefusedBeforeItIsHeld() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '1';
          }
        };

    assertThatThrownBy(
            () -> new FormFileReader(new SourceFile(NAME, () -> endless), new Gate(), MANY).read())
        .isInstanceOf(UserError.class)
        .hasMessageContaining("lengre enn");
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON_FODSELSNR, 15039012345",
    "PERSON_FODSELSNR, 01019012345",
    "PERSON_FODSELSNR, 15039000100",
    "PERSON_FODSELSNR, 4103901234",
    "PERSON_FODSELSNR, NORDMANN",
    "PERSON_DUF, 201017238203"
  })
  void aNumberOfAPersonStopsTheRunAndIsNotRepeated(String field, String number) {
    byte[] bytes =
        latin(record(2025) + "\n" + FormWriter.f11(2025, "A2").with(field, number).line());

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            UserError.class,
            error -> assertThat(error.kind()).isEqualTo(UserError.Kind.PRIVACY_GATE))
        .hasMessageContaining("linje 2")
        .hasMessageContaining(field)
        .hasMessageContaining("pseudonymise")
        .hasMessageNotContaining(number);
  }

  @ParameterizedTest
  @CsvSource({
    "01018500100, 2024, 1985",
    "01018599999, 2024, 1985",
    "01010000200, 2024, 2000",
    "01012500100, 2024, 2025",
    "01012600100, 2024, 1926"
  })
  void anIncompleteNumberOfFirstOfJanuaryTellsTheYearAlone(String number, int year, int born)
      throws IOException {
    FormRecord record =
        read(latin(FormWriter.f11(year, "A1").with("PERSON_FODSELSNR", number).line()))
            .records()
            .get(0);

    assertThat(record.birthYear()).isEqualTo(born);
    assertThat(record.text()).doesNotContain(number);
  }

  @Test
  void ofAFullDateOfBirthTheYearAloneIsKept() throws IOException {
    FormFile file = read(latin(FormWriter.f11(2025, "A1").with("FODSELSDATO", "15031985").line()));

    assertThat(file.records().get(0).birthYear()).isEqualTo(1985);
    assertThat(file.records().get(0).text()).doesNotContain("15031985");
    assertThat(file.merknader().remarks())
        .extracting(Remark::tekst)
        .anyMatch(t -> t.contains("KOSTRA-30"));
  }

  @Test
  void aFullDateOfBirthIsTreatedAsThePolicySays() throws IOException {
    byte[] bytes = latin(FormWriter.f11(2025, "A1").with("FODSELSDATO", "15031985").line());
    Gate stops = new Gate(GatePolicy.defaults().with(GateKind.FODSELSDATO, Measure.STOPP));
    Gate rejects = new Gate(GatePolicy.defaults().with(GateKind.FODSELSDATO, Measure.AVVIS_RAD));

    assertThatThrownBy(() -> read(bytes, stops)).isInstanceOf(UserError.class);
    FormFile file = read(bytes, rejects);
    assertThat(file.records()).isEmpty();
    assertThat(file.rejected()).hasSize(1);
    assertThat(file.rejected().get(0).fault().message()).doesNotContain("1503");
  }

  @Test
  void dateAndNumberThatDisagreeGiveNoYear() throws IOException {
    String line = FormWriter.f11(2025, "A1").with("PERSON_FODSELSNR", "01018600100").line();

    FormFile file = read(latin(line));

    assertThat(file.records().get(0).birthYear()).isNull();
    assertThat(file.merknader().remarks())
        .extracting(Remark::tekst)
        .anyMatch(t -> t.contains("KOSTRA-22"));
  }

  @Test
  void theCaseworkerIsCountedAndNeverKept() throws IOException {
    FormFile file =
        read(
            FormWriter.file(
                record(2025),
                FormWriter.f11(2025, "A2").with("SAKSBEHANDLER", "NORDMANN O").line()));

    assertThat(file.records()).allSatisfy(r -> assertThat(r.text()).doesNotContain("NORDMANN"));
    Remark remark = file.merknader().remarks().get(0);
    assertThat(remark.kolonne()).isEqualTo("SAKSBEHANDLER");
    assertThat(remark.antall()).isEqualTo(1);
    assertThat(remark.forsteLinje()).isEqualTo(2);
  }

  @Test
  void aBlankJournalNumberRejectsTheRecord() throws IOException {
    FormFile file = read(FormWriter.file(record(2025), FormWriter.f11(2025, " ").line()));

    assertThat(file.records()).hasSize(1);
    assertThat(file.rejected())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.sakId()).isEmpty();
              assertThat(one.melding()).contains("linje 2").contains("Journalnummeret");
            });
  }

  @Test
  void valuesThatCannotBeReadAreCountedByField() throws IOException {
    FormFile file =
        read(
            FormWriter.file(
                FormWriter.f11(2025, "A1").with("VKLO", "X").with("UTBETDATO", "31022025").line(),
                FormWriter.f11(2025, "A2").with("VKLO", "0").with("BIDRAG_MAI", "12.5").line()));

    List<Remark> remarks = file.merknader().remarks();
    assertThat(remarks)
        .extracting(Remark::kolonne, Remark::antall, Remark::forsteLinje)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("BIDRAG_MAI", 1L, 2L),
            org.assertj.core.groups.Tuple.tuple("UTBETDATO", 1L, 1L),
            org.assertj.core.groups.Tuple.tuple("VKLO", 2L, 1L));
    assertThat(file.records().get(0).code("VKLO")).isEmpty();
    assertThat(file.records().get(0).date("UTBETDATO")).isNull();
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
      byte[] bytes) {
    return assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            UserError.class,
            error -> {
              assertThat(error.kind()).isEqualTo(UserError.Kind.UNREADABLE_INPUT);
              assertThat(error.lines()).hasSize(1);
              assertThat(error.getMessage()).doesNotContain("\n");
            });
  }
}
