package no.tilsynslupe.export.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseExportSourceTest {
  private static final String KARI = Numbers.fnr("120386", 100);

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void anOffice() throws IOException {
    office = new Office(folder);
    office.file(
        "inn/uttrekk.csv",
        "formatversjon;kommune;periode_fra;periode_til;uttrekk_dato;dekker\n"
            + "1;9901;2024-01-01;2024-12-31;2025-01-15;vedtak.formal, vedtak:17\n");
  }

  private String table(String out, String name) throws IOException {
    return Files.readString(office.out(out).resolve(name + ".csv"));
  }

  @Test
  void whatWasPlantedInOddPlacesIsNowhereInWhatIsWritten() throws IOException {
    office.file(
        "inn/saker.csv",
        "SAK ID;kontor;team;fødselsår;antall_barn;Saksbehandler;husstand\n"
            + "MAPPE-4711;Nord;Karis team;12.03.1986;"
            + KARI
            + ";Per Hansen;gift med Ola Dunk\n");
    office.file(
        "inn/oppfolging.csv",
        "hendelse_id;sak_id;dato;type;tekst\n"
            + "H-1;MAPPE-4711;2024-02-01;SAMTALE;\"Mappe-4711, nr. "
            + KARI.substring(0, 6)
            + " "
            + KARI.substring(6)
            + ".\nSe H-10023/2.\"\n");
    office.file("inn/Kari Nordmann.txt", "Kari Nordmann");
    office.file("inn/notater.csv", "a;b\n" + KARI + ";Kari\n");
    SafeResult result = office.safe("ut", office.out("inn"));
    assertThat(office.everything("ut"))
        .doesNotContainIgnoringCase("MAPPE-4711")
        .doesNotContain(
            KARI, KARI.substring(6), "Hansen", "Dunk", "Karis team", "1203", "Nordmann");
    assertThat(table("ut", "saker"))
        .startsWith("sak_id;kontor;team;fodselsar;husstand;antall_barn\n")
        .contains(";1986;?;?");
    assertThat(result.remarks())
        .anyMatch(line -> line.startsWith("1 kolonne som"))
        .anyMatch(line -> line.startsWith("2 filer"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vedtak_dato | 01.03.2024         | 2024-03-01",
        "vedtak_dato | 2024-03-01T10:00   | 2024-03-01",
        "til         | 31.12.9999         | ''",
        "til         | mars               | ?",
        "belop       | kr 12 345,50       | 12345.50",
        "belop       | -300               | -300",
        "belop       | 0,05               | 0.05",
        "belop       | mye                | ?",
        "belop       | 12038610044        | ?",
        "utfall      | delvis innvilget   | DELVIS_INNVILGET",
        "utfall      | av Kari            | ?",
        "skriftlig   | Ja                 | J",
        "skriftlig   | usann              | N",
        "skriftlig   | kanskje            | ?",
        "alder       | 37                 | 37",
        "alder       | 12.03.1986         | ?",
        "hjemmel     | § 18 og § 19       | § 18 og § 19",
        "linje       | 2,0                | 2"
      })
  void aValueIsWrittenAsWhatWasReadAndElseAsUnreadable(String column, String raw, String safe)
      throws IOException {
    office.file("inn/saker.csv", "sak_id;kontor\nS001;Nord\n");
    boolean dated = column.equals("vedtak_dato");
    office.file(
        "inn/vedtak.csv",
        "vedtak_id;sak_id;%s%s\nV-1;S001;%s%s\n"
            .formatted(dated ? "" : "vedtak_dato;", column, dated ? "" : "2024-03-01;", raw));
    office.safe("ut", office.out("inn"));
    List<String> lines = table("ut", "vedtak").lines().toList();
    int place = List.of(lines.get(0).split(";", -1)).indexOf(column);
    assertThat(lines.get(1).split(";", -1)[place]).isEqualTo(safe);
  }

  @Test
  void aRowWithTooFewOrTooManyFieldsIsStillRejectedAfterwards() throws IOException {
    office.file("inn/saker.csv", "sak_id;kontor;team\nS001;Nord;A\nS002;Sør\nS003;Øst;A;Kari\n");
    office.safe("ut", office.out("inn"));
    assertThat(table("ut", "saker").lines().map(line -> line.split(";", -1).length))
        .containsExactlyInAnyOrder(3, 3, 4, 4);
    assertThat(table("ut", "saker")).doesNotContain("Kari");
  }

  @Test
  void exampleRowsAreNoDataAndAreLeftOut() throws IOException {
    office.file("inn/saker.csv", "sak_id;kontor\nEKSEMPEL-1;Nord\nS001;Nord\n");
    office.safe("ut", office.out("inn"));
    assertThat(table("ut", "saker").lines()).hasSize(2);
  }

  @Test
  void theSameIdHasTheSamePseudonymInEveryTableAndEveryKindItsOwn() throws IOException {
    office.file("inn/saker.csv", "sak_id;kontor\nX1234;Nord\n");
    office.file(
        "inn/vedtak.csv", "vedtak_id;sak_id;soknad_id;vedtak_dato\nX1234;X1234;X1234;2024-03-01\n");
    office.file(
        "inn/dokumentkrav.csv",
        "krav_id;sak_id;vedtak_id;dato;tekst\nX1234;X1234;X1234;2024-03-01;Se X1234\n");
    office.safe("ut", office.out("inn"));
    String[] decision = table("ut", "vedtak").lines().skip(1).findFirst().get().split(";", -1);
    String[] demand = table("ut", "dokumentkrav").lines().skip(1).findFirst().get().split(";", -1);
    assertThat(demand[1]).isEqualTo(decision[1]);
    assertThat(demand[2]).isEqualTo(decision[0]);
    assertThat(List.of(decision[0], decision[1], decision[2], demand[0])).doesNotHaveDuplicates();
    assertThat(office.everything("ut")).doesNotContain("X1234");
  }

  @Test
  void theSameInputAndKeyGiveTheSameBytesTwiceAndAfterOthers() throws IOException {
    office.file("inn/saker.csv", "sak_id;kontor\nS002;Nord\nS001;Nord\n");
    office.file("annet/saker.csv", "sak_id;kontor\nS003;Nord\n");
    office.safe("ut1", office.out("inn"));
    byte[] list = Files.readAllBytes(office.list);
    office.safe("ut2", office.out("inn"));
    assertThat(Files.readAllBytes(office.list)).isEqualTo(list);
    office.safe("ut3", office.out("annet"));
    office.safe("ut4", office.out("inn"));
    assertThat(table("ut2", "saker"))
        .isEqualTo(table("ut1", "saker"))
        .isEqualTo(table("ut4", "saker"));
    assertThat(KeyList.read(office.list).find("S003")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-1252"})
  void aFolderAndAZipOfItGiveTheSame(String encoding) throws IOException {
    Charset charset = Charset.forName(encoding);
    String text = "sak_id;kontor\nS001;Sør\n";
    office.file("inn/saker.csv", text, charset);
    Path zip = office.out("inn.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (String name : List.of("saker.csv", "uttrekk.csv")) {
        entries.putNextEntry(new ZipEntry(KARI + "/" + name));
        entries.write(Files.readAllBytes(office.out("inn/" + name)));
      }
    }
    office.safe("ut1", office.out("inn"));
    office.safe("ut2", zip);
    assertThat(office.everything("ut2").substring(3))
        .isEqualTo(office.everything("ut1").substring(3));
    assertThat(table("ut1", "saker")).contains(";Sør");
  }

  @Test
  void aCaseIdThatIsAPersonsNumberIsThatPerson() throws IOException {
    office.file(
        "inn/saker.csv",
        "sak_id;kontor\n" + KARI.substring(0, 6) + " " + KARI.substring(6) + ";Nord\n");
    office.safe("ut", office.out("inn"));
    assertThat(table("ut", "saker")).contains(office.pseudonym(KARI) + ";Nord");
  }

  @Test
  void textsGivenUpBecomeClassFingerprintAndWords() throws IOException {
    office.file("inn/saker.csv", "sak_id;kontor\nS001;Nord\n");
    office.file(
        "inn/vedtak.csv",
        "vedtak_id;sak_id;vedtak_dato;formal;begrunnelse\n"
            + "V-11;S001;2024-03-01;husleie mars;Samme ord her\n"
            + "V-12;S001;2024-04-01;annet;SAMME ord her\n"
            + "V-13;S001;2024-05-01;annet;Andre ord her nå\n"
            + "V-14;S001;2024-06-01;annet;\n");
    PseudonymOptions usual = office.options(office.out("inn"));
    office.safe(
        "ut",
        new PseudonymOptions(
            usual.inputs(), usual.keyList(), PseudonymOptions.Texts.CLASS, false, 5, usual.rare()));
    String decisions = table("ut", "vedtak");
    assertThat(decisions)
        .startsWith(
            "vedtak_id;sak_id;vedtak_dato;formal_kode;begrunnelse_avtrykk;begrunnelse_ord\n")
        .doesNotContainIgnoringCase("ord her");
    List<String[]> rows = decisions.lines().skip(1).map(line -> line.split(";", -1)).toList();
    assertThat(rows).filteredOn(row -> row[3].equals("HUSLEIE")).hasSize(1);
    assertThat(rows.stream().map(row -> row[4]).filter(print -> !print.isEmpty()).distinct())
        .hasSize(2);
    assertThat(rows.stream().map(row -> row[5])).containsExactlyInAnyOrder("3", "3", "4", "");
    assertThat(table("ut", "uttrekk")).contains("vedtak:17").doesNotContain("vedtak.formal");
  }

  @Test
  void datesMoveByWholeWeeksAndNeverAcrossABorder() throws IOException {
    StringBuilder cases = new StringBuilder("sak_id;kontor\n");
    StringBuilder journal = new StringBuilder("hendelse_id;sak_id;dato;type\n");
    for (int i = 100; i < 140; i++) {
      cases.append("S").append(i).append(";Nord\n");
      LocalDate first = LocalDate.parse("2024-05-06").plusDays(i - 100);
      journal.append("H1%d;S%d;%s;SAMTALE\n".formatted(i, i, first));
      journal.append("H2%d;S%d;%s;SAMTALE\n".formatted(i, i, first.plusDays(33)));
    }
    cases.append("S200;Nord\n");
    journal.append("H9991;S200;2024-01-01;SAMTALE\nH9992;S200;2024-12-31;SAMTALE\n");
    office.file("inn/saker.csv", cases.toString());
    office.file("inn/oppfolging.csv", journal.toString());
    PseudonymOptions usual = office.options(office.out("inn"));
    SafeResult result =
        office.safe(
            "ut",
            new PseudonymOptions(
                usual.inputs(), usual.keyList(), usual.texts(), true, 5, usual.rare()),
            LocalDate.parse("2024-04-01"),
            LocalDate.parse("2024-08-01"));
    assertThat(result.dated()).isEqualTo(41);
    assertThat(result.moved()).isBetween(25L, 40L);
    String moved = table("ut", "oppfolging");
    KeyList list = KeyList.read(office.list);
    for (int i = 100; i < 140; i++) {
      LocalDate one = day(moved, list.find("H1" + i).get(0).pseudonym());
      LocalDate two = day(moved, list.find("H2" + i).get(0).pseudonym());
      long days = one.toEpochDay() - LocalDate.parse("2024-05-06").plusDays(i - 100).toEpochDay();
      assertThat(days % 7).isZero();
      assertThat(two).isEqualTo(one.plusDays(33)).isBefore("2024-08-01");
      assertThat(one).isAfterOrEqualTo("2024-04-01");
    }
    // Of the export's first and last day neither can leave the period.
    assertThat(day(moved, list.find("H9991").get(0).pseudonym())).isEqualTo("2024-01-01");
  }

  private static LocalDate day(String table, String id) {
    return table
        .lines()
        .filter(line -> line.startsWith(id))
        .map(line -> LocalDate.parse(line.split(";", -1)[2]))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"3, 3, 0, false", "3, 4, 3, true", "4, 4, 0, false", "4, 5, 4, true"})
  void aCombinationIsRareWhenFewerThanKHaveIt(int alike, int k, int rare, boolean hidden)
      throws IOException {
    StringBuilder cases = new StringBuilder("sak_id;kontor;fodselsar;husstand;hovedinntekt\n");
    for (int i = 0; i < alike; i++) {
      cases.append("S10%d;Nord;1980;ENSLIG;TRYGD\n".formatted(i));
    }
    for (int i = 0; i < 9; i++) {
      cases.append("S20%d;Nord;1990;PAR;ARBEID\n".formatted(i));
    }
    office.file("inn/saker.csv", cases.toString());
    PseudonymOptions usual = office.options(office.out("inn"));
    SafeResult listed =
        office.safe(
            "ut",
            new PseudonymOptions(
                usual.inputs(), usual.keyList(), usual.texts(), false, k, usual.rare()));
    assertThat(listed.rarePersons()).isEqualTo(rare);
    assertThat(Files.exists(RareList.file(office.list, "ut"))).isEqualTo(hidden);
    assertThat(table("ut", "saker").lines().filter(line -> line.contains("1980;ENSLIG;TRYGD")))
        .hasSize(alike);
    office.safe(
        "ut2",
        new PseudonymOptions(
            usual.inputs(),
            usual.keyList(),
            usual.texts(),
            false,
            k,
            PseudonymOptions.Rare.GENERALISE));
    assertThat(table("ut2", "saker").contains("TRYGD")).isEqualTo(!hidden);
    assertThat(table("ut2", "saker").lines().filter(line -> line.contains("1990;PAR;ARBEID")))
        .hasSize(9);
  }

  @Test
  void whatTheGateStillFindsIsToldByPlaceAndNeverByValue() throws IOException {
    office.file("inn/saker.csv", "sak_id;kontor\nS001;Nord\n");
    office.safe("ut", office.out("inn"));
    Path planted = office.file("ut/saker.csv", "sak_id;kontor\nA;Nord\nB;" + KARI + "\n");
    try (Pseudonymiser work =
        Pseudonymiser.open(office.options(office.out("inn")), KeyFile.read(office.key))) {
      assertThatThrownBy(() -> work.check().look(planted.getParent()))
          .isInstanceOfSatisfying(
              UserError.class,
              error -> {
                assertThat(error.kind()).isEqualTo(UserError.Kind.PRIVACY_GATE);
                assertThat(error.getMessage())
                    .contains("saker.csv", "rad 3", "kolonne 2")
                    .doesNotContain(KARI);
              });
      Files.write(planted, "sak_id;kontor\nS001;Nord\n".getBytes(StandardCharsets.UTF_8));
      assertThatThrownBy(() -> work.check().look(planted.getParent()))
          .hasMessageContaining("en id fra fagsystemet");
    }
  }
}
