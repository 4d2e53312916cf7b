package no.tilsynslupe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import no.tilsynslupe.intake.RowTally.Fate;
import no.tilsynslupe.sak.Hendelse;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.sak.UserError.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file so long that several threads share it is read as if one had read it from top to end. */
class SharedFileTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String HEADER = "hendelse_id;sak_id;dato;type;tema;tekst\n";

  /** Of some sixty bytes each: more than a megabyte, several blocks. */
  private static final int ROWS = 20_000;

  private static final String IDENTITY_NUMBER = "01017012345";

  @TempDir private Path temp;

  private TestExport export(String journal) {
    return exportOf(journal.getBytes(StandardCharsets.UTF_8));
  }

  private TestExport exportOf(byte[] journal) {
    StringBuilder cases = new StringBuilder("sak_id;kontor\n");
    for (int i = 0; i < 100; i++) {
      cases.append('S').append(i).append(";NAV Vik\n");
    }
    return new TestExport(temp.resolve("u"))
        .uttrekk("", "")
        .file("saker.csv", cases.toString())
        .bytes("oppfolging.csv", journal);
  }

  private static String row(int i, String text) {
    return "H" + i + ";S" + i % 100 + ";2024-03-01;SAMTALE;ARBEID;" + text + "\n";
  }

  private static String usual(int i) {
    return row(i, "Samtale om arbeid og helse; avtalt ny time".replace(';', ','));
  }

  private static String rows(int from, int to) {
    StringBuilder rows = new StringBuilder();
    for (int i = from; i < to; i++) {
      rows.append(usual(i));
    }
    return rows.toString();
  }

  private UserError refusal(TestExport export, int threads) {
    return catchThrowableOfType(
        UserError.class,
        () ->
            Intake.read(
                List.of(export.folder()),
                IntakeOptions.defaults().withThreads(threads),
                temp.resolve("spool"),
                Progress.NONE));
  }

  /** Rows with everything that may go wrong in them, all over the file. */
  private static String mixed() {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < ROWS; i++) {
      rows.append(
          switch (i % 97) {
            case 3 -> "H" + i + ";S1;;SAMTALE;ARBEID;uten dato\n";
            case 7 -> "H" + i + ";S1;2024-03-01;SAMTALE\n";
            case 11 -> "H" + i + ";S1;2024-03-01;SAMTALE;EMNE" + i % 331 + ";ukjent tema\n";
            case 13 ->
                "H" + i + ";S2;2024-03-01;\"SAMTALE\";ARBEID;\"to \"\"ord\"\"\nog en linje\"\n";
            case 17 -> "H0;S0;2024-03-01;SAMTALE;ARBEID;samme id\n";
            case 19 -> "H" + i + ";borte;2024-03-01;SAMTALE;ARBEID; \"ukjent;sak\" \n";
            case 23 -> "\n \n" + usual(i);
            case 29 -> row(i, "a\u030A bo");
            case 31 -> "EKSEMPEL-1;EKSEMPEL-1;2024-03-01;SAMTALE;ARBEID;eksempel\n";
            default -> usual(i);
          });
    }
    return rows.toString();
  }

  @Test
  void theNumberOfThreadsMakesNoDifference() {
    TestExport export = export(mixed());
    TestExport.Outcome one = export.read(IntakeOptions.defaults().withThreads(1));
    TestExport.Outcome four = export.read(IntakeOptions.defaults().withThreads(4));
    assertThat(four.result().files()).isEqualTo(one.result().files());
    assertThat(four.result().deliveries()).isEqualTo(one.result().deliveries());
    assertThat(four.rejects()).isEqualTo(one.rejects());
    assertThat(four.cases()).extracting(Sak::oppfolging).isEqualTo(journals(one));
    assertThat(journals(one)).allSatisfy(journal -> assertThat(journal).isNotEmpty());
    assertThat(four.tally()).isEqualTo(one.tally());
    assertThat(one.count("oppfolging.csv", Fate.AVVIST)).isGreaterThan(800);
    assertThat(one.file("oppfolging.csv").ukjenteKoder()).hasSizeGreaterThan(90);
  }

  private static List<List<Hendelse>> journals(TestExport.Outcome outcome) {
    return outcome.cases().stream().map(Sak::oppfolging).toList();
  }

  @Test
  void aPartTooLargeForTheMemoryGivesTheSameCases() throws IOException {
    Spool spool = Spool.open(export(mixed()).read().spool());
    int cases = 0;
    for (int p = 0; p < spool.parts(); p++) {
      try (SpoolPart inMemory = spool.part(p);
          SpoolPart stored = spool.part(p, 0)) {
        Iterator<AssembledCase> other = stored.iterator();
        for (AssembledCase one : inMemory) {
          AssembledCase same = other.next();
          assertThat(same.rejects()).isEqualTo(one.rejects());
          assertThat(same.counts()).isEqualTo(one.counts());
          Sak sak = one.sak();
          if (sak != null) {
            assertThat(same.sak()).extracting(Sak::oppfolging).isEqualTo(sak.oppfolging());
            cases++;
          }
        }
        assertThat(other).isExhausted();
      }
    }
    assertThat(cases).isEqualTo(100);
  }

  @Test
  void rejectedRowsAreShownAsTheyStood() {
    TestExport.Outcome outcome = export(mixed()).read();
    assertThat(outcome.rejects())
        .filteredOn(reject -> reject.reason() == RejectReason.UKJENT_SAK)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            reject ->
                assertThat(reject.rad())
                    .matches("H\\d+;borte;2024-03-01;SAMTALE;ARBEID;\"ukjent;sak \""));
    assertThat(outcome.rejects())
        .filteredOn(reject -> reject.reason() == RejectReason.ULIKE_MED_SAMME_ID)
        .extracting(Reject::rad)
        .contains("H0;S0;2024-03-01;SAMTALE;ARBEID;samme id");
  }

  @Test
  void ofSeveralIdentityNumbersTheFirstInTheFileIsTheOneToldOf() {
    String journal =
        HEADER
            + rows(0, 12_000)
            + row(1, IDENTITY_NUMBER)
            + rows(12_000, ROWS)
            + row(2, IDENTITY_NUMBER);
    for (int threads = 1; threads <= 4; threads++) {
      UserError error = refusal(export(journal), threads);
      assertThat(error.kind()).isEqualTo(Kind.PRIVACY_GATE);
      assertThat(error.getMessage()).contains("linje 12002, kolonne tekst");
    }
  }

  @Test
  void anIdentityNumberComesBeforeAQuoteThatIsNotClosedFurtherDown() {
    String journal =
        HEADER + rows(0, 15_000) + row(1, IDENTITY_NUMBER) + usual(1) + row(2, "\"åpen");
    assertThat(refusal(export(journal), 2).kind()).isEqualTo(Kind.PRIVACY_GATE);
    String other = HEADER + rows(0, 15_000) + row(2, "\"åpen") + rows(0, 9_000);
    assertThat(refusal(export(other), 2).getMessage()).contains("linje 15002", "anførselstegn");
  }

  @Test
  void brokenBytesAtTheEndAreToldOfBeforeWhatIsWrongWithRows() throws IOException {
    ByteArrayOutputStream journal = new ByteArrayOutputStream();
    journal.write(
        (HEADER + row(1, "møte") + row(2, IDENTITY_NUMBER)).getBytes(StandardCharsets.UTF_8));
    journal.write(rows(0, ROWS).getBytes(StandardCharsets.UTF_8));
    journal.write(row(3, "møte").getBytes(WINDOWS_1252));
    UserError error = refusal(exportOf(journal.toByteArray()), 2);
    assertThat(error.kind()).isEqualTo(Kind.UNREADABLE_INPUT);
    assertThat(error.getMessage()).contains("oppfolging.csv", "Linje 20004", "ødelagte tegn");
  }

  @Test
  void aFileWhoseOnlyLetterIsWindows1252IsReadAnewAndEveryRowCountsOnce() {
    String journal = HEADER + rows(0, ROWS) + row(ROWS, "møte på åpen dag");
    TestExport.Outcome outcome = exportOf(journal.getBytes(WINDOWS_1252)).read();
    assertThat(outcome.file("oppfolging.csv").tegnsett()).isEqualTo("windows-1252");
    assertThat(outcome.file("oppfolging.csv").lest()).isEqualTo(ROWS + 1L);
    assertThat(outcome.count("oppfolging.csv", Fate.GODTATT)).isEqualTo(ROWS + 1L);
    assertThat(outcome.cases().get(0).oppfolging())
        .anySatisfy(event -> assertThat(event.tekst().optional()).contains("møte på åpen dag"));
  }

  @Test
  void aRowLongerThanABlockIsARowLikeAnyOther() {
    String text = "\"" + "lang; tekst ".repeat(50_000) + "\"";
    String journal = HEADER + rows(0, 3_000) + row(3_000, text) + rows(3_001, 6_000);
    TestExport.Outcome outcome = export(journal).read();
    assertThat(outcome.count("oppfolging.csv", Fate.GODTATT)).isEqualTo(6_000);
  }
}
