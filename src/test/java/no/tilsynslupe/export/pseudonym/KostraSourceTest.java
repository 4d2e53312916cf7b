package no.tilsynslupe.export.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.tilsynslupe.intake.kostra.FormText;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KostraSourceTest {
  private static final int LENGTH_11F = 338;
  private static final int LENGTH_11CF = 152;
  private static final String KARI = Numbers.fnr("120386", 100);
  private static final String OLA = Numbers.fnr("050799", 200);

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void anOffice() throws IOException {
    office = new Office(folder);
  }

  private static String record(int length, int year, Map<String, String> fields) {
    String record = Numbers.record(length, year);
    FormText form = FormText.of(record).orElseThrow();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      record = form.with(record, field.getKey(), field.getValue());
    }
    return record;
  }

  private static Map<String, String> person(String number, String born, String journal) {
    return Map.of(
        "PERSON_FODSELSNR", number,
        "FODSELSDATO", born,
        "PERSON_JOURNALNR", journal,
        "SAKSBEHANDLER", "Bjørn Å.",
        "KJONN", "2");
  }

  private String only(String out) throws IOException {
    try (var list = Files.list(office.out(out))) {
      return Files.readString(list.findFirst().orElseThrow(), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void everyByteButThoseOfWhoItIsStaysAsItWas() throws IOException {
    String record = record(LENGTH_11F, 2025, person(KARI, "12031986", "JÆ-77"));
    Path form = office.file("11f.dat", "\r\n" + record + "\r\n\n", StandardCharsets.ISO_8859_1);
    office.safe("ut", form);
    String written = only("ut");
    FormText fields = FormText.of(record).orElseThrow();
    String safe = written.substring(2, 2 + LENGTH_11F);
    assertThat(written).hasSize(record.length() + 5).startsWith("\r\n").endsWith("\r\n\n");
    for (String field : fields.fields()) {
      String was = fields.get(record, field);
      assertThat(fields.get(safe, field))
          .as(field)
          .isEqualTo(
              switch (field) {
                case "PERSON_FODSELSNR" -> "";
                case "FODSELSDATO" -> "01011986";
                case "PERSON_JOURNALNR" -> office.pseudonym("JÆ-77");
                case "SAKSBEHANDLER" -> office.pseudonym("Bjørn Å.");
                default -> was;
              });
    }
    assertThat(office.pseudonym("JÆ-77")).hasSize(8).isEqualTo(office.pseudonym(KARI));
    assertThat(office.pseudonym("Bjørn Å.")).hasSize(10);
  }

  @ParameterizedTest
  @CsvSource({
    "338, 2025, 338, 2026",
    "338, 2025, 152, 2025",
    "324, 2023, 338, 2025",
    "324, 2024, 136, 2024",
    "139, 2022, 138, 2023"
  })
  void aPersonHasOnePseudonymInAllFormsAndYearsThoughTheJournalIsAnother(
      int length, int year, int otherLength, int otherYear) throws IOException {
    Map<String, String> one = Map.of("PERSON_FODSELSNR", KARI, "PERSON_JOURNALNR", "A1");
    Map<String, String> other = Map.of("PERSON_FODSELSNR", KARI, "PERSON_JOURNALNR", "B2");
    Path first = office.file("en", record(length, year, one), StandardCharsets.ISO_8859_1);
    Path second =
        office.file("to", record(otherLength, otherYear, other), StandardCharsets.ISO_8859_1);
    office.safe("ut1", first);
    office.safe("ut2", second);
    String safe = only("ut1");
    String otherSafe = only("ut2");
    assertThat(FormText.of(safe).orElseThrow().get(safe, "PERSON_JOURNALNR"))
        .isEqualTo(FormText.of(otherSafe).orElseThrow().get(otherSafe, "PERSON_JOURNALNR"))
        .isEqualTo(office.pseudonym("A1"))
        .isEqualTo(office.pseudonym("B2"));
  }

  @Test
  void theCaseOfAnExportIsThePersonWhoseJournalNumberItIs() throws IOException {
    office.file("uttrekk/saker.csv", "sak_id;kontor\nA1;Nord\nA2;Nord\n");
    Path form =
        office.file(
            "11f.dat",
            record(LENGTH_11F, 2025, person(KARI, "12031986", "A1")),
            StandardCharsets.ISO_8859_1);
    office.safe("ut", office.out("uttrekk"), form);
    assertThat(Files.readString(office.out("ut/saksuttrekk/saker.csv")))
        .contains(office.pseudonym(KARI) + ";Nord", office.pseudonym("A2") + ";Nord");
    assertThat(office.pseudonym("A2")).isNotEqualTo(office.pseudonym(KARI));
  }

  @Test
  void aJournalNumberOfTwoPersonsTellsNothing() throws IOException {
    String text =
        record(LENGTH_11F, 2025, person(KARI, "12031986", "A1"))
            + "\n"
            + record(LENGTH_11F, 2025, person(OLA, "05071999", "A1"));
    SafeResult result = office.safe("ut", office.file("11f", text, StandardCharsets.ISO_8859_1));
    assertThat(office.pseudonym(KARI)).isNotEqualTo(office.pseudonym(OLA));
    assertThat(result.journalsOfSeveral()).isEqualTo(1);
  }

  @Test
  void whoGetsANumberOfHisOwnAfterADNumberIsStillTheSame() throws IOException {
    String dNumber = Numbers.fnr("450799", 200);
    String text =
        record(LENGTH_11F, 2025, person(dNumber, "05071999", "A1"))
            + "\n"
            + record(LENGTH_11F, 2025, person(OLA, "05071999", "A1"));
    office.safe("ut", office.file("11f", text, StandardCharsets.ISO_8859_1));
    assertThat(office.pseudonym(dNumber)).isEqualTo(office.pseudonym(OLA));
  }

  @ParameterizedTest
  @CsvSource({
    "338, 2025, 12031986, '', 01011986, ''",
    "338, 2025, '', number, 01011986, ''",
    "338, 2025, 31131986, number, 01011986, ''",
    "338, 2025, 31131986, '', '', ''",
    "338, 2025, '', 01018600100, 01011986, ''",
    "324, 2024, '', number, '', 01018600100",
    "324, 2022, '', '', '', ''",
    "136, 2024, '', number, '', 01018600100",
    "152, 2026, 29022004, '', 01012004, ''"
  })
  void ofTheBirthDateTheYearStays(
      int length, int year, String born, String number, String bornAfter, String numberAfter)
      throws IOException {
    String record = Numbers.record(length, year);
    FormText form = FormText.of(record).orElseThrow();
    record = form.with(record, "PERSON_JOURNALNR", "A1");
    record = form.with(record, "PERSON_FODSELSNR", number.equals("number") ? KARI : number);
    if (form.has("FODSELSDATO")) {
      record = form.with(record, "FODSELSDATO", born);
    }
    office.safe("ut", office.file("skjema", record, StandardCharsets.ISO_8859_1));
    String safe = only("ut");
    assertThat(form.get(safe, "FODSELSDATO")).isEqualTo(bornAfter);
    assertThat(form.get(safe, "PERSON_FODSELSNR")).isEqualTo(numberAfter);
  }

  @Test
  void nothingOfTheNumbersAndNamesIsInWhatIsWritten() throws IOException {
    String duf = "201017238203";
    String record =
        record(
            LENGTH_11F,
            2025,
            Map.of(
                "PERSON_FODSELSNR", KARI,
                "PERSON_DUF", duf,
                "PERSON_JOURNALNR", "MAPPE-77",
                "SAKSBEHANDLER", "KariNordma",
                "BIDRAG", "Hansen"));
    office.safe("ut", office.file("Kari Nordmann.dat", record, StandardCharsets.ISO_8859_1));
    assertThat(office.everything("ut"))
        .doesNotContain(KARI, duf, "MAPPE-77", "KariNordma", "Nordmann", "Hansen");
  }

  @Test
  void aBlankJournalNumberStaysBlankAndIsNobodysPseudonym() throws IOException {
    Map<String, String> nobody = Map.of("KJONN", "2");
    Map<String, String> numberAlone = Map.of("PERSON_FODSELSNR", KARI);
    String text =
        record(LENGTH_11F, 2025, nobody)
            + "\n"
            + record(LENGTH_11F, 2025, nobody)
            + "\n"
            + record(LENGTH_11F, 2025, numberAlone);
    SafeResult result = office.safe("ut", office.file("11f", text, StandardCharsets.ISO_8859_1));
    for (String safe : only("ut").split("\n", -1)) {
      assertThat(FormText.of(safe).orElseThrow().get(safe, "PERSON_JOURNALNR")).isEmpty();
    }
    assertThat(KeyList.read(office.list).find("")).isEmpty();
    assertThat(result.persons()).isEqualTo(1);
    assertThat(result.examined()).isZero();
  }

  @Test
  void aFileThatHasNothingToReportStaysSo() throws IOException {
    office.safe("ut", office.file("11f.dat", " "));
    assertThat(only("ut")).isEqualTo(" ");
  }

  @Test
  void aRecordOfTheWrongLengthIsRefusedWithoutAValue() throws IOException {
    Path form =
        office.file(
            "11cf.dat",
            record(LENGTH_11CF, 2025, Map.of("PERSON_JOURNALNR", "A1"))
                + "\n"
                + Numbers.record(LENGTH_11CF - 1, 2025));
    assertThatThrownBy(() -> office.safe("ut", form))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("linje 2")
        .hasMessageContaining("151 tegn");
  }
}
