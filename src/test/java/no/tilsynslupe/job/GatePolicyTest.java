package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.tilsynslupe.intake.Intake;
import no.tilsynslupe.intake.IntakeOptions;
import no.tilsynslupe.intake.IntakeResult;
import no.tilsynslupe.intake.Remark;
import no.tilsynslupe.privacy.GateKind;
import no.tilsynslupe.privacy.GatePolicy;
import no.tilsynslupe.privacy.Measure;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planted identities, and what is left of them after each policy. */
class GatePolicyTest {
  private static final List<String> PLANTED =
      List.of(
          "Oddrun", "Fjellanger", "91234567", "912 34 567", "oddrun@", "Kapellveien", "03.04.1987");

  private static final String JOURNAL =
      """
      hendelse_id;sak_id;dato;type;tekst
      H1;S1;2024-02-01;TELEFON;Ringte Oddrun Fjellanger, tlf 91234567.
      H2;S1;2024-02-02;NOTAT;"Bor i Kapellveien 12, oddrun@example.org; født 03.04.1987"
      H3;S1;2024-02-03;NOTAT;Faktura lagt i saken.
      H4;S1;2024-02-03;NOTAT;912 34 567
      H4;S1;2024-02-04;NOTAT;Ulik rad med Oddrun Fjellanger
      H5;S1;ingen dato;NOTAT;Møte med Oddrun Fjellanger
      """;

  @TempDir private Path temp;
  private Path export;
  private Path spool;

  @BeforeEach
  void makeExport() throws IOException {
    export = Files.createDirectory(temp.resolve("uttrekk"));
    spool = temp.resolve("spool");
    Files.writeString(
        export.resolve("uttrekk.csv"),
        "formatversjon;kommune;periode_fra;periode_til;uttrekk_dato\n"
            + "1;0301;2024-01-01;2024-12-31;2025-01-15\n");
    cases("S1;NAV Solberg;1987");
    Files.writeString(export.resolve("oppfolging.csv"), JOURNAL);
  }

  private void cases(String... rows) throws IOException {
    Files.writeString(
        export.resolve("saker.csv"), "sak_id;kontor;fodselsar\n" + String.join("\n", rows) + "\n");
  }

  private IntakeResult read(GatePolicy policy) throws IOException {
    return Intake.read(
        List.of(export),
        IntakeOptions.defaults().withThreads(2).withPersonvern(policy),
        spool,
        no.tilsynslupe.intake.Progress.NONE);
  }

  private static List<String> leftOf(Path folder) throws IOException {
    List<String> left = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        for (String planted : PLANTED) {
          if (content.toLowerCase(Locale.ROOT).contains(planted.toLowerCase(Locale.ROOT))) {
            left.add(planted + " in " + file.getFileName());
          }
        }
      }
    }
    return left;
  }

  @Test
  void whatIsMaskedIsNowhereInTheSpool() throws IOException {
    IntakeResult result = read(GatePolicy.defaults());

    assertThat(leftOf(spool)).isEmpty();
    assertThat(result.files().get(2).lest()).isEqualTo(6);
    assertThat(result.files().get(2).avvist()).isEqualTo(1);
    assertThat(result.files().get(2).merknader())
        .extracting(Remark::kolonne, Remark::tekst, Remark::antall)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "tekst", "PERSONVERN: Her sto navn på personer. Erstattet med [navn].", 3L),
            org.assertj.core.groups.Tuple.tuple(
                "tekst", "PERSONVERN: Her sto telefonnumre. Erstattet med [telefon].", 2L),
            org.assertj.core.groups.Tuple.tuple(
                "tekst", "PERSONVERN: Her sto fødselsdatoer. Erstattet med [fødselsdato].", 1L));
  }

  @Test
  void aNameInTheHeadingOfAnUnknownColumnIsMasked() throws IOException {
    Files.writeString(
        export.resolve("oppfolging.csv"),
        "hendelse_id;sak_id;dato;type;Oddrun Fjellanger;ekstra\nH1;S1;2024-02-01;NOTAT;x;y\n");

    IntakeResult result = read(GatePolicy.defaults());

    assertThat(leftOf(spool)).isEmpty();
    assertThat(result.files().get(2).ukjenteKolonner()).containsExactly("[navn]", "ekstra");
  }

  @Test
  void aRejectedRowIsCountedAndLeavesNothing() throws IOException {
    IntakeResult result = read(GatePolicy.defaults().with(GateKind.NAVN, Measure.AVVIS_RAD));

    assertThat(leftOf(spool)).isEmpty();
    assertThat(result.files().get(2).avvist()).isEqualTo(3);
  }

  @Test
  void aStoppedRunSaysWhereAndLeavesNothing() throws IOException {
    UserError error =
        catchThrowableOfType(
            UserError.class, () -> read(GatePolicy.defaults().with(GateKind.EPOST, Measure.STOPP)));

    assertThat(error.kind()).isEqualTo(UserError.Kind.PRIVACY_GATE);
    assertThat(error.getMessage())
        .contains("oppfolging.csv, linje 3, kolonne tekst: Her står en e-postadresse.");
    assertThat(PLANTED).noneMatch(error.getMessage()::contains);
    assertThat(leftOf(spool)).isEmpty();
  }

  @Test
  void aNameInAnIdOrAnOfficeRejectsTheRowAsAMaskWouldMakeOneOfTwo() throws IOException {
    cases("S1;NAV Solberg;1987", "Oddrun Fjellanger;NAV Solberg;1990", "S3;Oddrun Fjellanger;1990");
    IntakeResult result = read(GatePolicy.defaults());

    assertThat(result.files().get(1).avvist()).isEqualTo(2);
    assertThat(leftOf(spool)).isEmpty();
  }

  @Test
  void aWholeBirthDateWhereAYearBelongsBecomesTheYear() throws IOException {
    cases("S1;NAV Solberg;03.04.1987", "S2;NAV Solberg;1987-04-03");
    IntakeResult result = read(GatePolicy.defaults());

    assertThat(leftOf(spool)).isEmpty();
    assertThat(result.files().get(1).avvist()).isZero();
    assertThat(result.files().get(1).kolonner())
        .filteredOn(column -> column.kolonne().equals("fodselsar"))
        .allSatisfy(column -> assertThat(column.filled()).isEqualTo(2));
  }

  @Test
  void theReportSaysInWordsWhatThePolicyWas() {
    assertThat(GatePolicy.defaults().with(GateKind.NAVN, Measure.AVVIS_RAD).words())
        .isEqualTo(
            "stopper kjøringen: fødselsnumre og D-numre, DUF-numre, kontonumre;"
                + " raden avvises: navn på personer;"
                + " maskeres: telefonnumre, e-postadresser, adresser, fødselsdatoer");
  }
}
