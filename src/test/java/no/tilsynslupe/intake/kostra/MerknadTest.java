package no.tilsynslupe.intake.kostra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tilsynslupe.intake.Remark;
import no.tilsynslupe.intake.RemarkRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MerknadTest {
  private static final Path DOCUMENT = Path.of("docs", "kostra.md");

  private static Arguments f11(String what, UnaryOperator<FormWriter> fill, String codes) {
    return Arguments.of("11F: " + what, fill.apply(FormWriter.f11(2025, "A")), codes);
  }

  private static Arguments cf11(String what, UnaryOperator<FormWriter> fill, String codes) {
    FormWriter record = FormWriter.cf11(2025, "A").date("BEGYNT_DATO", "2025-03-01");
    return Arguments.of("11CF: " + what, fill.apply(record), codes);
  }

  static Stream<Arguments> records() {
    return Stream.of(
        f11("as it should be", r -> r.months(1, 12, 100), ""),
        f11("a month without amount", r -> r.months(1, 2, 100).tick(3), "01"),
        f11("a month of nought", r -> r.months(1, 2, 100).tick(3).with("BIDRAG_MARS", "0"), "01"),
        f11("a loan is an amount", r -> r.tick(3).with("LAAN_MARS", "5").with("LAAN", "5"), ""),
        f11("an amount without month", r -> r.with("LAAN_MARS", "5").with("LAAN", "5"), "02"),
        f11("nought without month", r -> r.months(1, 1, 100).with("LAAN_MARS", "0"), ""),
        f11("grants that don't add up", r -> r.months(1, 2, 100).with("BIDRAG", "201"), "03"),
        f11(
            "loans that don't",
            r -> r.months(1, 2, 100).with("LAAN", "1").with("LAAN_JAN", "2"),
            "04"),
        f11("a year's sum without months", r -> r.tick(1).with("BIDRAG", "100"), "01"),
        f11("no sum for the year", r -> r.months(1, 2, 100).with("BIDRAG", " "), ""),
        f11(
            "a negative amount",
            r -> r.months(1, 1, 100).with("LAAN_MAI", "-5").with("LAAN", "-5"),
            "28"),
        f11("the same day", r -> decision(r, "2025-05-01", "2025-05-01"), ""),
        f11("ends the day before", r -> decision(r, "2025-05-01", "2025-04-30"), "05"),
        f11("over from last year", r -> decision(r, "2024-12-31", "2025-01-01"), ""),
        f11("over by New Year", r -> decision(r, "2024-01-01", "2024-12-31"), "06"),
        f11("first day of next year", r -> decision(r, "2026-01-01", "2026-01-31"), "06"),
        f11("last day of the year", r -> decision(r, "2025-12-31", "2026-01-31"), ""),
        f11("29 at most", r -> r.months(1, 1, 1).born(1996), "07"),
        f11("turns 30 in the year", r -> r.months(1, 1, 1).born(1995), ""),
        f11("turns 18 in the year", r -> r.months(1, 1, 1).born(2007), ""),
        f11("18 all year", r -> r.months(1, 1, 1).born(2006), "07"),
        f11("year of birth unknown", r -> r.months(1, 1, 1).with("FODSELSDATO", " "), ""),
        f11("young with a condition", r -> decision(r.born(2000), "2025-05-01", "2025-05-31"), ""),
        f11("young with exemption", r -> exempt(r.months(1, 1, 1).born(2000), "2025-05-01"), ""),
        f11("young, not said", r -> r.months(1, 1, 1).born(2000).with("VILKARSOSLOV", " "), ""),
        f11("exempt at 30 or 29", r -> exempt(r.months(1, 1, 1).born(1995), "2025-05-01"), ""),
        f11("exempt at 30", r -> exempt(r.months(1, 1, 1).born(1994), "2025-05-01"), "08"),
        f11("exempt the year before", r -> exempt(r.months(1, 1, 1).born(1994), "2024-12-31"), ""),
        f11(
            "exempt without ground",
            r -> r.months(1, 1, 1).born(2000).date("VEDTAKDATO", "2025-05-01"),
            "09"),
        f11("ground without date", r -> r.months(1, 1, 1).born(2000).with("VEDTAKARB", "01"), "10"),
        f11("sanction without condition", r -> r.months(1, 1, 1).with("SANKSJONRED", "01"), "11"),
        f11(
            "sanction with condition",
            r -> decision(r, "2025-05-01", "2025-05-31").with("SANKSJONANDRE", "02"),
            ""),
        f11("condition on nobody", r -> r.months(1, 1, 1).with("VILKARSAMEKT", "1"), "12"),
        f11(
            "condition on a spouse",
            r -> r.months(1, 1, 1).with("VILKARSAMEKT", "1").with("EKTSTAT", "2"),
            ""),
        f11(
            "status unknown",
            r -> r.months(1, 1, 1).with("VILKARSAMEKT", "1").with("EKTSTAT", " "),
            ""),
        f11("ticked in spite of no", r -> r.months(1, 1, 1).with("VILKARANNET", "15"), "13"),
        f11("children without number", r -> r.months(1, 1, 1).with("BU18", "1"), ""),
        f11("children, none", r -> r.months(1, 1, 1).with("BU18", "1").with("ANTBU18", "0"), "23"),
        f11("none, but two", r -> r.months(1, 1, 1).with("ANTBU18", "2"), "23"),
        f11("a district elsewhere", r -> r.months(1, 1, 1).with("BYDELSNR", "03"), "26"),
        f11("Oslo without district", r -> r.months(1, 1, 1).with("KOMMUNE_NR", "0301"), "27"),
        f11("full date of birth", r -> r.months(1, 1, 1).with("FODSELSDATO", "02011985"), "30"),
        f11("a date of birth as journal number", r -> journal(r, "13091972"), "37"),
        f11("a date of birth in six digits", r -> journal(r, "130972"), "37"),
        f11("the beginning of an identity number", r -> journal(r, "13097248"), "37"),
        f11("the beginning of a D-number", r -> journal(r, "53097248"), "37"),
        f11("29 February of a leap year", r -> journal(r, "290200"), "37"),
        f11("29 February of no leap year", r -> journal(r, "29020112"), ""),
        f11("no such month", r -> journal(r, "13131312"), ""),
        f11("no such day", r -> journal(r, "00010112"), ""),
        f11("a year and a number", r -> journal(r, "20250001"), ""),
        f11("seven digits", r -> journal(r, "1309724"), ""),
        f11("a letter", r -> journal(r, "A3097248"), ""),
        f11("a caseworker", r -> r.months(1, 1, 1).with("SAKSBEHANDLER", "X1"), "31"),
        f11("an unknown code", r -> r.months(1, 1, 1).with("BOSIT", "9"), "32"),
        f11(
            "noughts for a number",
            r -> r.months(1, 1, 1).with("PERSON_DUF", "000000000000"),
            "33"),
        cf11("as it should be", r -> r, ""),
        cf11(
            "all on one day",
            r -> r.date("REG_DATO", "2025-03-01").date("VEDTAK_DATO", "2025-03-01"),
            ""),
        cf11("decided after the start", r -> r.date("VEDTAK_DATO", "2025-03-02"), "14"),
        cf11(
            "decided before the application",
            r -> r.date("REG_DATO", "2025-02-02").date("VEDTAK_DATO", "2025-02-01"),
            "14"),
        cf11(
            "ended before the start",
            r -> r.with("STATUS", "3").date("AVSL_DATO", "2025-02-28"),
            "14"),
        cf11("ended without a day", r -> r.with("STATUS", "3"), "24"),
        cf11("runs, with an end", r -> r.date("AVSL_DATO", "2025-04-01"), "24"),
        cf11("from elsewhere", r -> r.with("KVP_KOMM", "1"), "34"),
        cf11("not from elsewhere", r -> r.with("KVP_KOMM", "2"), ""));
  }

  private static FormWriter decision(FormWriter record, String from, String until) {
    return record
        .months(1, 1, 1)
        .with("VILKARSOSLOV", "1")
        .with("VILKARSAMT", "08")
        .date("UTBETDATO", from)
        .date("UTBETTOMDATO", until);
  }

  private static FormWriter exempt(FormWriter record, String day) {
    return record.date("VEDTAKDATO", day).with("VEDTAKHELSE", "03");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void aRecordIsRemarkedOnAtItsLimits(String what, FormWriter record, String codes)
      throws IOException {
    assertThat(Forms.of(record).codes())
        .isEqualTo(codes.isEmpty() ? List.of() : List.of("KOSTRA-" + codes));
  }

  private static FormWriter support(int year) {
    return FormWriter.f11(year, "A").months(1, 1, 100);
  }

  private static FormWriter programme(int year) {
    return FormWriter.cf11(year, "A").date("BEGYNT_DATO", "2023-03-01");
  }

  static Stream<Arguments> cases() {
    FormWriter other = FormWriter.f11(2025, "B").months(1, 1, 100);
    FormWriter otherProgramme = FormWriter.cf11(2025, "B").date("BEGYNT_DATO", "2025-03-01");
    FormWriter otherSupport = FormWriter.f11(2025, "B").months(1, 1, 100);
    return Stream.of(
        Arguments.of("both forms", List.of(support(2025), programme(2025)), ""),
        Arguments.of("11CF without 11F", List.of(other, programme(2025)), "15"),
        Arguments.of(
            "11CF that says there was support",
            List.of(other, programme(2025).with("KVP_MED_SOSHJ_SUP", "7")),
            "16"),
        Arguments.of(
            "11CF where 11F of the year isn't there", List.of(support(2024), programme(2025)), ""),
        Arguments.of(
            "11F says programme, no 11CF",
            List.of(support(2025).with("ARBSIT", "10"), otherProgramme, otherSupport),
            "17"),
        Arguments.of(
            "11F says its benefit, no 11CF",
            List.of(support(2025).with("VKLO", "8"), otherProgramme, otherSupport),
            "17"),
        Arguments.of(
            "11F says programme, 11CF not delivered", List.of(support(2025).with("VKLO", "8")), ""),
        Arguments.of("born another year", List.of(support(2024), support(2025).born(1986)), "18"),
        Arguments.of("another sex", List.of(support(2024), support(2025).with("KJONN", "1")), "19"),
        Arguments.of("sex not said", List.of(support(2024), support(2025).with("KJONN", " ")), ""),
        Arguments.of(
            "ended, yet going on",
            List.of(
                programme(2024).with("STATUS", "3").date("AVSL_DATO", "2024-05-01"),
                programme(2025)),
            "20"),
        Arguments.of("gone without an end", List.of(programme(2024), otherProgramme), "21"),
        Arguments.of("next year not delivered", List.of(programme(2024)), ""),
        Arguments.of(
            "dates changed",
            List.of(
                programme(2024).date("VEDTAK_DATO", "2023-01-02"),
                programme(2025).date("VEDTAK_DATO", "2023-01-03")),
            "25"),
        Arguments.of(
            "date lacking one year",
            List.of(programme(2024).date("VEDTAK_DATO", "2023-01-02"), programme(2025)),
            ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void formsAndYearsAreHeldAgainstEachOther(String what, List<FormWriter> records, String codes)
      throws IOException {
    assertThat(Forms.of(records.toArray(FormWriter[]::new)).codes())
        .isEqualTo(codes.isEmpty() ? List.of() : List.of("KOSTRA-" + codes));
  }

  @ParameterizedTest
  @CsvSource({"1985, 01018500100, false", "1985, 01018600100, true", "2001, 01010100200, false"})
  void dateAndNumberAreHeldAgainstEachOther(int born, String number, boolean remarked)
      throws IOException {
    Forms forms =
        Forms.of(
            FormWriter.f11(2025, "A")
                .months(1, 1, 1)
                .born(born)
                .with("PERSON_FODSELSNR", number)
                .with("VILKARSOSLOV", " "));

    assertThat(forms.codes()).isEqualTo(remarked ? List.of("KOSTRA-22") : List.of());
  }

  private static FormWriter journal(FormWriter record, String number) {
    return record.months(1, 1, 1).with("PERSON_JOURNALNR", number);
  }

  @Test
  void everyRecordThatIsRemarkedOnIsListed() throws IOException {
    Forms forms =
        new Forms()
            .file(
                FormWriter.f11(2025, "A").months(1, 1, 1),
                FormWriter.f11(2025, "B").tick(1).with("BIDRAG", "5"),
                FormWriter.f11(2025, "C").tick(1).with("BIDRAG", "5").with("BOSIT", "9"))
            .file(FormWriter.f11(2024, "B").tick(1).with("BIDRAG", "5"));

    assertThat(forms.one().remarkRows())
        .extracting(r -> r.kode() + " " + r.fil() + ":" + r.linje() + " " + r.sakId())
        .containsExactly(
            "KOSTRA-01 fil1:2 B", "KOSTRA-01 fil1:3 C", "KOSTRA-32 fil1:3 C", "KOSTRA-01 fil2:1 B");
    assertThat(forms.one().remarkRows())
        .extracting(RemarkRow::hva)
        .contains(
            "STMND: Måned krysset av, men uten beløp i måneden.",
            "BOSIT: Verdien kan ikke leses, eller koden finnes ikke for årgangen. Den er ikke brukt.");
  }

  @Test
  void aJournalNumberThatTheGateStopsIsInNoList() throws IOException {
    Forms forms =
        Forms.of(
            FormWriter.f11(2025, "A").months(1, 1, 1),
            journal(FormWriter.f11(2025, "K. Moe"), "Kari Moe").with("SAKSBEHANDLER", "X1"));

    assertThat(forms.one().remarkRows())
        .extracting(r -> r.kode() + " " + r.sakId())
        .containsExactly("KOSTRA-31 ");
  }

  @Test
  void remarksAreCountedForEachFileWithTheFirstLine() throws IOException {
    Forms forms =
        new Forms()
            .file(
                FormWriter.f11(2025, "A").months(1, 1, 1),
                FormWriter.f11(2025, "B").tick(1).with("BIDRAG", "5"),
                FormWriter.f11(2025, "C").tick(1).with("BIDRAG", "5"))
            .file(FormWriter.f11(2025, "D").tick(1).with("BIDRAG", "5"));

    assertThat(forms.one().remarks().stream().filter(r -> r.tekst().startsWith("KOSTRA-01")))
        .containsExactly(
            new Remark("fil1", "STMND", Merknad.MANED_UTEN_BELOP.tekst(), 2, 2),
            new Remark("fil2", "STMND", Merknad.MANED_UTEN_BELOP.tekst(), 1, 1));
  }

  @Test
  void theDeliverySaysWhatTheFormsCanAndCannotTell() throws IOException {
    List<String> both =
        Forms.of(support(2025), programme(2025)).one().remarks().stream()
            .map(Remark::tekst)
            .toList();
    List<String> gap =
        Forms.of(support(2023), support(2025)).one().remarks().stream().map(Remark::tekst).toList();

    assertThat(both)
        .extracting(t -> t.substring(0, 9))
        .containsExactly("KOSTRA-90", "KOSTRA-94", "KOSTRA-91", "KOSTRA-92");
    assertThat(gap)
        .extracting(t -> t.substring(0, 9))
        .containsExactly("KOSTRA-90", "KOSTRA-94", "KOSTRA-92", "KOSTRA-93");
  }

  @Test
  void codesAreUnlikeEachOther() {
    assertThat(Arrays.stream(Merknad.values()).map(Merknad::kode)).doesNotHaveDuplicates();
  }

  @Test
  void theDocumentListsEveryRemark() throws IOException {
    String document = Files.readString(DOCUMENT, StandardCharsets.UTF_8);

    assertThat(Merknad.values())
        .allSatisfy(
            one -> {
              String sentence = one.tekst().substring(one.kode().length() + 2);
              String field = one.kolonne().isEmpty() ? "–" : "`" + one.kolonne() + "`";
              assertThat(document)
                  .contains("| " + one.kode() + " | " + field + " | " + sentence + " |");
            });
  }

  @Test
  void theDocumentSaysWhatBecomesOfEveryField() throws IOException {
    Set<String> told = new TreeSet<>();
    Matcher name =
        Pattern.compile("`([A-Z][A-Z0-9_]+)`")
            .matcher(Files.readString(DOCUMENT, StandardCharsets.UTF_8));
    while (name.find()) {
      told.add(name.group(1));
    }
    Set<String> untold = new TreeSet<>();
    for (Layout layout : Layouts.all()) {
      untold.addAll(layout.fields().keySet());
    }
    untold.removeAll(told);

    // Of the months, the first and the last are named.
    assertThat(untold).allMatch(field -> field.matches("(STMND|BIDRAG|LAAN)_\\w+"));
    assertThat(told)
        .contains("STMND_1", "STMND_12", "BIDRAG_JAN", "BIDRAG_DES", "LAAN_JAN", "LAAN_DES");
  }
}
