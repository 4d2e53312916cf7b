package no.tilsynslupe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.sak.UserError.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that can't be used: one clear line, the right kind, and nothing left in the spool. */
class BadInputTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** A number that has never been anyone's: its check digits don't fit. */
  private static final String IDENTITY_NUMBER = "01017012345";

  @TempDir private Path temp;

  private TestExport export() {
    return TestExport.usual(temp.resolve("uttrekk"));
  }

  private UserError refusal(Path... inputs) throws IOException {
    Path spool = temp.resolve("spool");
    UserError error =
        catchThrowableOfType(
            UserError.class,
            () -> Intake.read(List.of(inputs), IntakeOptions.defaults(), spool, Progress.NONE));
    assertThat(error).isNotNull();
    assertThat(error.getMessage()).doesNotContain("\n").doesNotContain(IDENTITY_NUMBER);
    assertThat(spool).isEmptyDirectory();
    return error;
  }

  private void assertUnreadable(TestExport export, String... parts) throws IOException {
    UserError error = refusal(export.folder());
    assertThat(error.kind()).isEqualTo(Kind.UNREADABLE_INPUT);
    assertThat(error.getMessage()).contains(parts);
  }

  @Test
  void anEmptyFolderIsRefused() throws IOException {
    assertUnreadable(new TestExport(temp.resolve("tom")), "tom", "ingen tabeller");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() throws IOException {
    assertThat(refusal(temp.resolve("borte")).getMessage()).contains("borte", "Finner ikke");
  }

  @Test
  void aFolderWithoutCasesIsRefused() throws IOException {
    assertUnreadable(
        new TestExport(temp.resolve("u")).file("vedtak.csv", "vedtak_id\n"), "«saker» mangler");
  }

  @Test
  void onlyAHeaderInSakerIsRefused() throws IOException {
    assertUnreadable(
        export().file("saker.csv", "sak_id;kontor\n"), "saker.csv", "ingen saker å kontrollere");
  }

  @Test
  void whenEveryCaseIsRejectedNothingIsLeft() throws IOException {
    assertUnreadable(
        export().file("saker.csv", "sak_id;kontor\n;NAV Vik\n"), "Alle radene er avvist");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void anEmptyFileIsRefused(String content) throws IOException {
    assertUnreadable(export().file("vedtak.csv", content), "vedtak.csv", "tom");
  }

  @Test
  void brokenBytesInAUtf8FileAreRefusedNamingTheLine() throws IOException {
    byte[] good =
        "hendelse_id;sak_id;dato;type;tekst\nH1;S1;2024-03-01;SAMTALE;møte\n"
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.write(good);
    mixed.write("H2;S1;2024-03-01;SAMTALE;møte\n".getBytes(WINDOWS_1252));
    assertUnreadable(
        export().bytes("oppfolging.csv", mixed.toByteArray()), "oppfolging.csv", "Linje 3");
  }

  @Test
  void utf16IsRefused() throws IOException {
    assertUnreadable(
        export().file("vedtak.csv", "\uFEFFvedtak_id;sak_id\n", StandardCharsets.UTF_16LE),
        "UTF-16");
  }

  @Test
  void nulBytesAreRefused() throws IOException {
    assertUnreadable(export().file("vedtak.csv", "vedtak_id;sak_id\nV1\0;S1\n"), "Linje 2", "NUL");
  }

  @Test
  void anUnclosedQuoteIsRefusedNamingTheLineWhereTheRowBegins() throws IOException {
    assertUnreadable(
        export()
            .file(
                "oppfolging.csv",
                "hendelse_id;sak_id;dato;type;tekst\n"
                    + "H1;S1;2024-03-01;SAMTALE;\"to\nlinjer\"\n"
                    + "H2;S1;2024-03-01;SAMTALE;\"uten slutt\n"
                    + "H3;S1;2024-03-01;SAMTALE;x\n"),
        "oppfolging.csv",
        "linje 4",
        "anførselstegn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The field count comes out right: only H2 would be gone.
        "H1;S1;2024-03-01;SAMTALE;\"åpen;x\nH2;S1;2024-03-01;SAMTALE;\"lukket\";y\n",
        "H1;S1;2024-03-01;SAMTALE;\"åpen;x\r\nH2;S1;2024-03-01;SAMTALE;a;b\r\nH3;S1;2024-03-01;SAMTALE;\"c\";d\r\n",
        // The quote ends in another column.
        "H1;S1;2024-03-01;\"SAMTALE;åpen;x\nH2;S1;2024-03-01;SAMTALE;\"lukket\";y\n",
        "H1;S1;2024-03-01;SAMTALE;a;\"åpen\nH2;S1;2024-03-01;SAMTALE;b;\"lukket\"\n",
      })
  void aQuoteThatIsClosedOnlyByThatOfALaterRowIsRefused(String rows) throws IOException {
    assertUnreadable(
        export().file("oppfolging.csv", "hendelse_id;sak_id;dato;type;tekst;resultat\n" + rows),
        "oppfolging.csv",
        "linje 2",
        "anførselstegn");
  }

  @ParameterizedTest
  @CsvSource({
    "sak_id;kontor;Kontor, står to ganger",
    "sak_id;kontor;SAK-ID, «sak_id» står to ganger",
    "sak_id;team, «kontor» mangler",
    "tull;tøys, «sak_id» mangler",
  })
  void aHeaderWithDoubleOrMissingColumnsIsRefused(String header, String message)
      throws IOException {
    assertUnreadable(export().file("saker.csv", header + "\nS1;x;y\n"), "saker.csv", message);
  }

  @Test
  void theColumnHjemmelMustBeInVedtak() throws IOException {
    assertUnreadable(
        export().file("vedtak.csv", "vedtak_id;sak_id;vedtak_dato;utfall\n"), "«hjemmel» mangler");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vedtak.CSV", "eldre/vedtak.csv"})
  void twoTablesOfOneNameAreRefused(String second) throws IOException {
    String content = "vedtak_id;sak_id;vedtak_dato;hjemmel;utfall\n";
    TestExport export = export().file("vedtak.csv", content).file(second, content);
    assertUnreadable(export, "«vedtak» finnes to ganger", second);
  }

  @Test
  void aNewerFormatIsRefused() throws IOException {
    assertUnreadable(
        export()
            .file(
                "uttrekk.csv",
                TestExport.UTTREKK_HEADER + "2;9901;2024-01-01;2024-12-31;2025-01-15;;\n"),
        "Formatversjonen er ikke 1");
  }

  @Test
  void linksAreRefused() throws IOException {
    Path outside = temp.resolve("utenfor.csv");
    Files.writeString(outside, "vedtak_id\n");
    TestExport export = export();
    Files.createSymbolicLink(export.folder().resolve("vedtak.csv"), outside);
    assertUnreadable(export, "vedtak.csv", "lenke");
  }

  @Test
  void aSingleCsvFileIsRefusedWithAHint() throws IOException {
    export();
    assertThat(refusal(temp.resolve("uttrekk/saker.csv")).getMessage()).contains("Oppgi mappen");
  }

  // --- the gate of privacy ---

  private void assertStopped(TestExport export, String... parts) throws IOException {
    UserError error = refusal(export.folder());
    assertThat(error.kind()).isEqualTo(Kind.PRIVACY_GATE);
    assertThat(error.getMessage()).contains(parts);
  }

  @Test
  void anIdentityNumberInATextStopsTheRunNamingPlaceAndKind() throws IOException {
    assertStopped(
        export()
            .file(
                "vedtak.csv",
                "vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;formal\n"
                    + "V1;S1;2024-03-01;18;AVSLATT;møbler\n"
                    + "V2;S1;2024-03-01;18;AVSLATT;klær til 010170 12345\n"),
        "vedtak.csv, linje 3, kolonne formal",
        "mulig fødselsnummer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sak_id;kontor;merknad\nS1;NAV Vik;01017012345\n",
        "sak_id;kontor\n01017012345;NAV Vik\n",
        "sak_id;kontor\nS1;NAV Vik;01017012345\n",
        "sak_id;kontor;01017012345\nS1;NAV Vik;x\n",
        "sak_id;kontor\nS1;DUF 201017238203\n",
      })
  void theGateReadsUnknownColumnsIdsHeadersAndFieldsTooMany(String content) throws IOException {
    assertStopped(export().file("saker.csv", content), "saker.csv", "linje");
  }

  @Test
  void anIdentityNumberInAFileNameStopsTheRun() throws IOException {
    assertStopped(export().file(IDENTITY_NUMBER + ".csv", "x\n"), "Navnet har et");
    assertThat(refusal(new TestExport(temp.resolve(IDENTITY_NUMBER)).folder()).getMessage())
        .contains("Leveranse nr. 1");
  }

  // --- archives and workbooks ---

  private Path zip(String name, String... entries) throws IOException {
    Path file = temp.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("sak_id;kontor\nS1;NAV Vik\n".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  @Test
  void aZipOfAFolderIsReadAsTheFolder() throws IOException {
    Path file =
        zip("uttrekk.zip", "eksport/saker.csv", "eksport/LESMEG.txt", "__MACOSX/._saker.csv");
    TestExport.Outcome outcome =
        TestExport.read(
            IntakeOptions.defaults().withExportDate(java.time.LocalDate.of(2025, 1, 15)),
            List.of(file));
    assertThat(outcome.only().kilde()).hasToString("eksport/saker.csv:2");
    assertThat(outcome.result().ignorerteFiler()).containsExactly("eksport/LESMEG.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "../saker.csv, peker ut av zip-filen",
    "/etc/saker.csv, peker ut av zip-filen",
    "C:/saker.csv, peker ut av zip-filen",
    "..\\saker.csv, peker ut av zip-filen",
    "con.csv, som ikke er tillatt",
    "LPT1, som ikke er tillatt",
    "indre.zip, selv et arkiv",
    "saksuttrekk.xlsx, selv et arkiv",
  })
  void anEntryThatCouldHarmIsRefused(String entry, String message) throws IOException {
    UserError error = refusal(zip("farlig.zip", "saker.csv", entry));
    assertThat(error.kind()).isEqualTo(Kind.UNREADABLE_INPUT);
    assertThat(error.getMessage()).contains("farlig.zip", message);
  }

  @Test
  void aTruncatedZipIsRefused() throws IOException {
    Path file = zip("kuttet.zip", "saker.csv", "vedtak.csv");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(refusal(file).getMessage()).contains("kuttet.zip", "ikke fullstendig");
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    Path file = temp.resolve("bombe.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("saker.csv"));
      zip.write("sak_id;kontor\n".getBytes(StandardCharsets.UTF_8));
      byte[] zeros = new byte[1 << 20];
      java.util.Arrays.fill(zeros, (byte) '0');
      for (int i = 0; i < 64; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertThat(refusal(file).getMessage()).contains("bombe.zip", "urimelig stort");
  }

  @Test
  void aWebPageNamedXlsxIsRefused() throws IOException {
    Path file = temp.resolve("eksport.xlsx");
    Files.writeString(file, "<html><table><tr><td>sak_id</td></tr></table></html>");
    assertThat(refusal(file).getMessage()).contains("eksport.xlsx", "ikke en Excel-arbeidsbok");
  }
}
