package no.tilsynslupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code pseudonymise} and {@code lookup} as they are typed: what they print, and the exit code.
 */
class PseudonymiseCommandTest {
  /** Nobody's: made for tests. */
  private static final String NUMBER = "15076500565";

  @TempDir private Path temp;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path key;
  private Path list;
  private Path input;

  private int run(String... args) {
    out.reset();
    err.reset();
    return TilsynslupeCommand.run(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        args);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @BeforeEach
  void anOfficeWithAKeyAndAnExport() throws IOException {
    Path office = Files.createDirectory(temp.resolve("kontor"));
    key = office.resolve("nokkel.txt");
    list = office.resolve("nokkel.txt.liste.csv");
    input = Files.createDirectory(temp.resolve("inn"));
    Files.writeString(
        input.resolve("saker.csv"), "sak_id;kontor;team\n" + NUMBER + ";Nord;Ann\nS002;Nord;Ann\n");
    assertThat(run("pseudonymise", "--new-key", key.toString())).isZero();
    assertThat(printed()).contains(key.toString()).doesNotContain(secret());
  }

  private String secret() throws IOException {
    return Files.readString(key).lines().reduce((a, b) -> b).orElseThrow();
  }

  private int pseudonymise(Path target, String... more) {
    List<String> args =
        Stream.concat(
                Stream.of(
                    "pseudonymise",
                    input.toString(),
                    "--out",
                    target.toString(),
                    "--key-file",
                    key.toString()),
                Stream.of(more))
            .toList();
    return run(args.toArray(String[]::new));
  }

  @Test
  void itEndsWithWhatWasChangedAndTheRiskThatIsLeft() throws IOException {
    Path target = temp.resolve("ut");
    assertThat(pseudonymise(target)).isZero();
    assertThat(printed())
        .contains("saker.sak_id: 2 verdier byttet med pseudonym", "saker.team: 2 verdier byttet")
        .contains("fortsatt personopplysninger", "Nøkkelliste: " + list)
        .doesNotContain(NUMBER, secret());
    assertThat(Files.readString(target.resolve("saker.csv"))).doesNotContain(NUMBER, "S002", "Ann");
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
          .isEqualTo("rwx------");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(target.resolve("saker.csv"))))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(list)))
          .isEqualTo("rw-------");
    }
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("inn", "kontor", "ut");
    }
  }

  @Test
  void whatMattersComesFirstAndManyFieldsAreSummedUp() throws IOException {
    StringBuilder head = new StringBuilder("sak_id;kontor;team");
    StringBuilder row = new StringBuilder(NUMBER + ";Nord;Ann");
    for (String column :
        "fodselsar fodselsar_x husstand antall_barn hovedinntekt innsatsgruppe".split(" ", -1)) {
      head.append(';').append(column);
      row.append(";??");
    }
    Files.writeString(input.resolve("saker.csv"), head + "\n" + row + "\n");
    Files.writeString(
        input.resolve("vedtak.csv"),
        "vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;belop;alder;antall_barn;fra;til;formal;satsbelop\n"
            + "V1;"
            + NUMBER
            + ";x;x;x;x;x;x;x;x;ring 987 65 432;x\n");
    assertThat(pseudonymise(temp.resolve("ut"))).isZero();
    assertThat(printed())
        .contains("1 kolonne som formatet ikke kjenner", "1 telefonnummer", "--details")
        .containsPattern("verdier byttet med pseudonym, i \\d felter")
        .doesNotContain("vedtak.vedtak_id:");
    assertThat(printed().indexOf("fortsatt personopplysninger"))
        .isLessThan(printed().indexOf("Endret:"));
    assertThat(printed().indexOf("Nøkkelliste: ")).isLessThan(printed().indexOf("Endret:"));
    assertThat(pseudonymise(temp.resolve("ut2"), "--details")).isZero();
    assertThat(printed()).contains("vedtak.vedtak_id: 1 verdi byttet med pseudonym");
  }

  @Test
  void aPseudonymIsLookedUpBothWaysOnTheScreenAlone() throws IOException {
    assertThat(pseudonymise(temp.resolve("ut"))).isZero();
    assertThat(run("oppslag", "S002", "--key-list", list.toString())).isZero();
    String pseudonym = printed().substring(0, 8);
    assertThat(printed()).contains("person eller sak = S002");
    assertThat(run("lookup", pseudonym, "--key-list", list.toString())).isZero();
    assertThat(printed()).contains(pseudonym + ": person eller sak = S002").hasLineCount(1);
    assertThat(run("lookup", "BBBBBBBB", "--key-list", list.toString())).isEqualTo(2);
    assertThat(told()).contains("står ikke i nøkkellisten").hasLineCount(1);
  }

  @Test
  void anIdCanBeTypedSoThatItIsNotInTheHistory() {
    assertThat(pseudonymise(temp.resolve("ut"))).isZero();
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream((NUMBER + "\n").getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(run("lookup", "-", "--key-list", list.toString())).isZero();
    } finally {
      System.setIn(before);
    }
    assertThat(printed()).contains(NUMBER);
  }

  @Test
  void aFolderThatExistsIsRefusedAndLeftAsItIs() throws IOException {
    Path target = Files.createDirectory(temp.resolve("ut"));
    assertThat(pseudonymise(target)).isEqualTo(2);
    assertThat(told()).contains("finnes").hasLineCount(1);
    assertThat(target).isEmptyDirectory();
    assertThat(list).doesNotExist();
  }

  @Test
  void theKeyAndTheListNeverLieWhereTheDataAre() throws IOException {
    Path inside = input.resolve("nokkel.txt");
    Files.copy(key, inside);
    Path target = temp.resolve("ut");
    assertThat(
            run(
                "pseudonymise",
                input.toString(),
                "--out",
                target.toString(),
                "--key",
                inside.toString()))
        .isEqualTo(2);
    assertThat(told()).contains("mappen som leses").hasLineCount(1);
    assertThat(pseudonymise(target, "--list", target.resolve("liste.csv").toString())).isEqualTo(2);
    assertThat(told()).contains("mappen som skal sendes").hasLineCount(1);
    assertThat(pseudonymise(input.resolve("ut"))).isEqualTo(2);
    assertThat(told()).contains("mappen som leses").hasLineCount(1);
    assertThat(target).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "0", "-5"})
  void rarityIsNeverBelowThree(String k) {
    assertThat(pseudonymise(temp.resolve("ut"), "--k", k)).isEqualTo(2);
    assertThat(told()).contains("minst 3").hasLineCount(1);
  }

  @Test
  void aWorkbookBecomesAWorkbookWithoutItsOtherSheets() throws IOException {
    Path book = temp.resolve("Kari Nordmann.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream to = Files.newOutputStream(book)) {
      XSSFSheet cases = workbook.createSheet("saker");
      for (int row = 0; row < 2; row++) {
        cases.createRow(row).createCell(0).setCellValue(row == 0 ? "sak_id" : NUMBER);
        cases.getRow(row).createCell(1).setCellValue(row == 0 ? "kontor" : "Nord & <Sør>");
      }
      workbook.createSheet(NUMBER).createRow(0).createCell(0).setCellValue("Kari Nordmann");
      workbook.getProperties().getCoreProperties().setCreator("Kari Nordmann");
      workbook.write(to);
    }
    Path target = temp.resolve("trygg.xlsx");
    assertThat(
            run(
                "pseudonymiser",
                book.toString(),
                "--out",
                target.toString(),
                "--key",
                key.toString()))
        .isZero();
    assertThat(printed()).contains("1 ark som ikke er tabell").doesNotContain(NUMBER);
    try (XSSFWorkbook workbook = new XSSFWorkbook(target.toFile())) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
      assertThat(workbook.getSheet("saker").getRow(1).getCell(0).getStringCellValue()).hasSize(8);
      assertThat(workbook.getSheet("saker").getRow(1).getCell(1).getStringCellValue())
          .isEqualTo("Nord & <Sør>");
      assertThat(workbook.getProperties().getCoreProperties().getCreator()).isNull();
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  @Test
  void whatIsNoDeliveryIsOneLineThatNamesNoFile() throws IOException {
    Path other = Files.writeString(temp.resolve("Kari " + NUMBER + ".txt"), "Kari");
    assertThat(
            run(
                "pseudonymise",
                other.toString(),
                "--out",
                temp.resolve("ut").toString(),
                "--key",
                key.toString()))
        .isEqualTo(3);
    assertThat(told()).contains("Leveranse nr. 1").doesNotContain(NUMBER, "Kari").hasLineCount(1);
  }

  @Test
  void helpIsNorwegianAndNamesTheSteps() {
    assertThat(run("pseudonymise", "--help")).isZero();
    assertThat(printed()).contains("--new-key", "--shift-dates", "Nøkkellisten");
  }
}
