package no.tilsynslupe.export.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsynslupe.export.pseudonym.RareFacts.Trait;
import no.tilsynslupe.intake.kostra.FormText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RareCasesTest {
  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void anOffice() throws IOException {
    office = new Office(folder);
  }

  private static RareFacts facts(String year, String household, String children, String income) {
    return new RareFacts("1101", year, "2", household, children, income);
  }

  @Test
  void whoStandsInManyRecordsIsOnePersonAndNoCrowd() {
    RareCases rare = new RareCases(3, false);
    for (String person : List.of("A", "B")) {
      for (int year = 0; year < 4; year++) {
        rare.see(person, facts("1980", "1", "0", "5"));
      }
    }
    rare.settle();
    assertThat(rare.persons()).isEqualTo(2);
    assertThat(rare.rarePersons()).isEqualTo(2);
    assertThat(rare.rare()).hasSize(2).allMatch(one -> one.alike() == 2);
  }

  @Test
  void aPersonIsRareByAnyOfTheRecordsButCountedOnce() {
    RareCases rare = new RareCases(3, false);
    for (String person : List.of("A", "B", "C")) {
      rare.see(person, facts("1980", "1", "0", "5"));
    }
    rare.see("A", facts("1980", "2", "4", "1"));
    rare.see("A", facts("1980", "2", "5", "1"));
    rare.settle();
    assertThat(rare.rarePersons()).isEqualTo(1);
    assertThat(rare.rare()).hasSize(2).allMatch(one -> one.person().equals("A"));
  }

  /** Each is alike in what is left after some steps, so no further one is taken. */
  @ParameterizedTest
  @CsvSource({
    "1980 1 0 5, 1980 1 0 5, 1980, 1, 0, 5",
    "1980 4 2 5, 1980 1 1 5, 1980, 1, 1, 5",
    "1980 4 5 5, 1980 5 3 5, 1980, 1, 3, 5",
    "1982 2 1 5, 1979 2 1 5, 1981, 2, 1, 5",
    "1982 2 1 5, 1979 3 1 9, 1981, 2, 1, ''",
    "1982 2 1 5, 1979 1 0 9, 1981, '', '', ''",
    "1982 2 1 5, 1995 1 0 9, '', '', '', ''"
  })
  void itIsToldInWiderGroupsBeforeItIsMadeUnknown(
      String one, String others, String year, String household, String children, String income) {
    RareCases rare = new RareCases(3, true);
    String[] mine = one.split(" ", -1);
    String[] theirs = others.split(" ", -1);
    rare.see("A", facts(mine[0], mine[1], mine[2], mine[3]));
    rare.see("B", facts(theirs[0], theirs[1], theirs[2], theirs[3]));
    rare.see("C", facts(theirs[0], theirs[1], theirs[2], theirs[3]));
    rare.ages().seeEnd(2025);
    rare.settle();
    assertThat(rare.safe("A", Trait.YEAR, mine[0])).isEqualTo(year);
    assertThat(rare.safe("A", Trait.HOUSEHOLD, mine[1])).isEqualTo(household);
    assertThat(rare.safe("A", Trait.CHILDREN, mine[2])).isEqualTo(children);
    assertThat(rare.safe("A", Trait.INCOME, mine[3])).isEqualTo(income);
    assertThat(rare.stillRare()).isZero();
  }

  @Test
  void whatWasDoneIsToldAsItEnded() {
    RareCases rare = new RareCases(3, true);
    rare.see("A", facts("1982", "4", "2", "5"));
    rare.see("B", facts("1979", "1", "1", "9"));
    rare.see("C", facts("1979", "1", "1", "9"));
    rare.ages().seeEnd(2025);
    rare.settle();
    assertThat(rare.lost())
        .isEqualTo(
            Map.of(
                "antall barn eller sivilstand i færre klasser", 1,
                "fødselsår som midten av en aldersgruppe", 3,
                "kjønn gjort ukjent", 3,
                "hovedinntekt gjort ukjent", 3));
  }

  /** At the end of 2025; who turns 18, 19, 23, 25, 30 or 67 in the span keeps the year. */
  @ParameterizedTest
  @CsvSource({
    "1979, 2025, 2025, 1981",
    "1976, 2025, 2025, 1981",
    "1995, 2025, 2025, 1995",
    "1995, 2026, 2026, 1991",
    "1994, 2025, 2025, 1991",
    "1996, 2025, 2025, 1998",
    "1994, 2023, 2025, 1994",
    "1990, 2015, 2025, 1990",
    "2010, 2025, 2025, 2017",
    "1958, 2025, 2025, 1958",
    "1957, 2025, 2025, 1949",
    "1930, 2025, 2025, 1949"
  })
  void aYearOfBirthIsTheMiddleOfItsGroupUnlessItWouldAnswerOtherwise(
      int born, int first, int last, int told) {
    AgeBands ages = new AgeBands();
    ages.seeEnd(2025);
    ages.see("A", first);
    ages.see("A", last);
    if (told != born) {
      assertThat(ages.year("A", born)).isNotEqualTo(born);
    }
    for (int year = first; year <= last; year++) {
      for (int asked : new int[] {18, 19, 23, 25, 30, 67}) {
        int is = year - ages.year("A", born);
        int was = year - born;
        assertThat(is < asked).as("under %d in %d", asked, year).isEqualTo(was < asked);
        assertThat(is > asked).as("over %d in %d", asked, year).isEqualTo(was > asked);
      }
    }
    assertThat(ages.year("A", born)).isEqualTo(told);
  }

  @Test
  void withoutAnyDateNoYearIsChanged() {
    assertThat(new AgeBands().year("A", 1981)).isEqualTo(1981);
  }

  @ParameterizedTest
  @CsvSource({
    "17, 8", "18, 18", "19, 21", "22, 21", "23, 23", "24, 24", "29, 27", "30, 34", "66, 58",
    "67, 76"
  })
  void anAgeAtADecisionIsTheMiddleOfItsGroup(int age, int told) {
    assertThat(AgeBands.age(age)).isEqualTo(told);
  }

  private static String record(int length, int year, Map<String, String> fields) {
    String record = Numbers.record(length, year);
    FormText form = FormText.of(record).orElseThrow();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      record = form.with(record, field.getKey(), field.getValue());
    }
    return record;
  }

  private String written(String out) throws IOException {
    try (Stream<Path> list = Files.list(office.out(out))) {
      return list.sorted().map(RareCasesTest::read).collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, String> person(String journal, String born, String status) {
    return Map.of(
        "PERSON_JOURNALNR", journal,
        "KOMMUNE_NR", "1101",
        "FODSELSDATO", born,
        "KJONN", "2",
        "EKTSTAT", status,
        "BU18", "1",
        "ANTBU18", "02",
        "VKLO", "5");
  }

  @Test
  void formsOfSeveralYearsAreOnePersonAndStayValidWhenGeneralised() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int year : new int[] {2025, 2026}) {
      for (int i = 0; i < 3; i++) {
        String born = "12031%d".formatted(979 + i);
        text.append(record(338, year, person("J" + i, born, i == 0 ? "4" : "1"))).append('\n');
      }
    }
    Path form = office.file("11f", text.toString(), StandardCharsets.ISO_8859_1);
    PseudonymOptions options =
        new PseudonymOptions(
            List.of(form),
            office.list,
            PseudonymOptions.Texts.SCRUB,
            false,
            3,
            PseudonymOptions.Rare.GENERALISE);
    SafeResult result = office.safe("ut", options);
    assertThat(result.examined()).isEqualTo(3);
    assertThat(result.rarePersons()).isEqualTo(3);
    assertThat(written("ut").lines())
        .hasSize(6)
        .allSatisfy(
            safe -> {
              FormText fields = FormText.of(safe).orElseThrow();
              assertThat(fields.get(safe, "FODSELSDATO")).isEqualTo("01011982");
              assertThat(fields.get(safe, "EKTSTAT")).isEqualTo("1");
              assertThat(fields.get(safe, "ANTBU18")).isEqualTo("1");
              assertThat(fields.get(safe, "VKLO")).isEqualTo("5");
              assertThat(fields.get(safe, "KJONN")).isEqualTo("2");
            });
  }

  @Test
  void eachResultHasItsListAndNoneIsWrittenOverOrRemoved() throws IOException {
    Path first = office.file("a", record(338, 2025, person("J1", "12031979", "4")));
    Path second = office.file("b", record(338, 2025, person("J2", "12031988", "1")));
    Path none = office.file("c/saker.csv", "sak_id;kontor\n").getParent();
    office.safe("ut1", first);
    String before = Files.readString(RareList.file(office.list, "ut1"));
    assertThat(before)
        .startsWith(
            "pseudonym;kommune;fodselsar;kjonn;husstand;antall_barn;hovedinntekt;antall_like\n")
        .contains(office.pseudonym("J1") + ";1101;1979;2;4;02;5;1\n");
    office.safe("ut2", second);
    office.safe("ut3", none);
    assertThat(Files.readString(RareList.file(office.list, "ut1"))).isEqualTo(before);
    assertThat(RareList.file(office.list, "ut2")).content().contains("1988");
    assertThat(RareList.file(office.list, "ut3")).doesNotExist();
    office.file("d/x", "");
    try (Pseudonymiser work =
        Pseudonymiser.open(office.options(second), KeyFile.read(office.key))) {
      Path again = Files.createDirectory(office.out("d/ut1"));
      SafeResult result = work.write(again, Office.FACTS, List.of());
      assertThat(work.writeLists(result, "ut1")).isPresent();
    }
    assertThat(Files.readString(RareList.file(office.list, "ut1"))).isEqualTo(before);
  }
}
