package no.tilsynslupe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsynslupe.intake.RowTally.Fate;
import no.tilsynslupe.sak.Botilbudstype;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Husstand;
import no.tilsynslupe.sak.Konsekvens;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.SakKey;
import no.tilsynslupe.sak.Stonadsform;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  @TempDir private Path temp;

  private TestExport export() {
    return TestExport.usual(temp.resolve("uttrekk"));
  }

  @Test
  void aCaseIsReadWithEveryKindOfValue() {
    Sak sak =
        export()
            .file(
                "saker.csv",
                "sak_id;kontor;team;fodselsar;husstand;antall_barn;flere_instanser\n"
                    + "S1;NAV Vik;Ung;1999;Enslig forsørger;2;Ja\n")
            .file(
                "vedtak.csv",
                "vedtak_id;sak_id;vedtak_dato;hjemmel;formal;utfall;fra;til;belop;vurdert_18\n"
                    + "V1;S1;01.03.2024;§§ 18 og 19;møbler;Delvis innvilget;1.3.2024;"
                    + "31.12.9999;12 345,50;N\n")
            .read()
            .only();
    assertThat(sak.key()).isEqualTo(new SakKey("9901", "S1"));
    assertThat(sak.kilde()).hasToString("saker.csv:2");
    assertThat(sak.uttrekkDato()).isEqualTo(LocalDate.of(2025, 1, 15));
    assertThat(sak.hode().kontor()).isEqualTo("NAV Vik");
    assertThat(sak.hode().husstand()).isEqualTo(Fact.known(Husstand.ENSLIG_FORSORGER));
    assertThat(sak.hode().antallBarn()).isEqualTo(Fact.known(2));
    assertThat(sak.hode().flereInstanser()).isEqualTo(Fact.known(true));
    assertThat(sak.hode().tolkebehov()).isEqualTo(Fact.notInDelivery());
    Vedtakslinje line = sak.vedtak().get(0);
    assertThat(line.kilde()).hasToString("vedtak.csv:2");
    assertThat(line.vedtakDato()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(line.hjemmel().paragrafer()).containsExactlyInAnyOrder("18", "19");
    assertThat(line.utfall()).isEqualTo(Utfall.DELVIS_INNVILGET);
    assertThat(line.til()).isEqualTo(Fact.blank());
    assertThat(line.belop()).isEqualTo(Fact.known(new BigDecimal("12345.50")));
    assertThat(line.vurdert18()).isEqualTo(Fact.known(false));
    assertThat(line.linje()).isEqualTo(1);
  }

  @Test
  void emptyPlacesMeanWhatTheFormatSays() {
    Sak sak =
        export()
            .file("saker.csv", "sak_id;kontor;husstand;antall_barn;team\nS1;NAV Vik;PAR;;\n")
            .file(
                "vedtak.csv",
                "vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;oppstart_dato;vurdert_18;belop;"
                    + "soknad_id;stonadsform;unntak_20a;linje\n"
                    + "V1;S1;2024-03-01;;INNVILGET;;;;;;;\n"
                    + "V2;S1;2024-03-02;17;INNVILGET;30.02.2024;kanskje;mye;;gave;ukjent;x\n")
            .file(
                "vilkar.csv",
                "vilkar_id;sak_id;tekst;brutt_dato;konsekvens;type\n"
                    + "A;S1;møte til samtale;;;\n"
                    + "B;S1;møte til samtale;2024-04-01;;\n"
                    + "C;S1;møte til samtale;;Stans;\n")
            .file(
                "ytelser.csv",
                "sak_id;ytelse;fra;til;over_veiledende_sats\n"
                    + "S1;AAP;2024-01-01;;\n"
                    + "S1;Uføretrygd;2024-02-01;;\n")
            .read()
            .only();
    assertThat(sak.hode().antallBarn()).isEqualTo(Fact.known(0));
    assertThat(sak.hode().team()).isEqualTo(Fact.blank());
    Vedtakslinje blank = sak.vedtak().get(0);
    assertThat(blank.hjemmel().erBlank()).isTrue();
    assertThat(blank.oppstartDato()).isEqualTo(Fact.blank());
    assertThat(blank.vurdert18()).isEqualTo(Fact.notRecorded());
    assertThat(blank.belop()).isEqualTo(Fact.notRecorded());
    assertThat(blank.soknadId()).isEqualTo(Fact.blank());
    assertThat(blank.stonadsform()).isEqualTo(Fact.known(Stonadsform.BIDRAG));
    assertThat(blank.unntak20a()).isEqualTo(Fact.blank());
    assertThat(blank.til())
        .as("a blank til means running, but a file without the column says nothing of ends")
        .isEqualTo(Fact.notInDelivery());
    assertThat(blank.begrunnelse()).isEqualTo(Fact.notInDelivery());
    Vedtakslinje unreadable = sak.vedtak().get(1);
    assertThat(unreadable.oppstartDato()).isEqualTo(Fact.notRecorded());
    assertThat(unreadable.vurdert18()).isEqualTo(Fact.notRecorded());
    assertThat(unreadable.belop()).isEqualTo(Fact.notRecorded());
    assertThat(unreadable.stonadsform()).isEqualTo(Fact.notRecorded());
    assertThat(unreadable.unntak20a()).isEqualTo(Fact.notRecorded());
    assertThat(sak.vilkar())
        .extracting(vilkar -> vilkar.konsekvens())
        .containsExactly(
            Fact.known(Konsekvens.INGEN), Fact.notRecorded(), Fact.known(Konsekvens.STANS));
    assertThat(sak.vilkar().get(0).type()).isEqualTo(Fact.notRecorded());
    assertThat(sak.ytelser().get(0).overVeiledendeSats()).isEqualTo(Fact.notRecorded());
    assertThat(sak.ytelser().get(1).overVeiledendeSats()).isEqualTo(Fact.known(false));
  }

  @Test
  void rowsThatBreakARuleAreRejectedWholeWithTheirReasonAndTheRestIsUsed() {
    TestExport.Outcome outcome =
        export()
            .file(
                "botilbud.csv",
                "opphold_id;sak_id;fra;til;type\n"
                    + "B1;S1;2024-01-01;2024-02-01;hospits\n"
                    + "B2;S1;;2024-02-01;hospits\n"
                    + "B3;S1;30.02.2024;;hospits\n"
                    + "B4;S1;2024-03-01;2024-02-01;hospits\n"
                    + "B5;S9;2024-03-01;;hospits\n"
                    + "B6;S1;2024-03-01\n"
                    + "B7;S1;2024-03-01;;hospits;ekstra\n"
                    + "B8;S1;2024-05-01;;romskip\n"
                    + ";S1;2024-05-01;;hospits\n"
                    + "B9;S1;2024-06-01;2024-06-01;\n")
            .read();
    assertThat(outcome.rejects())
        .extracting(Reject::linje, Reject::reason, Reject::kolonne)
        .containsExactly(
            tuple(3L, RejectReason.MANGLER_VERDI, "fra"),
            tuple(4L, RejectReason.ULESELIG_VERDI, "fra"),
            tuple(5L, RejectReason.TIL_FOR_FRA, "til"),
            tuple(6L, RejectReason.UKJENT_SAK, "sak_id"),
            tuple(7L, RejectReason.FELTANTALL, ""),
            tuple(8L, RejectReason.FELTANTALL, ""),
            tuple(10L, RejectReason.MANGLER_VERDI, "opphold_id"));
    assertThat(outcome.rejects().get(3).rad()).isEqualTo("B5;S9;2024-03-01;;hospits");
    assertThat(outcome.rejects().get(0).rad()).isEqualTo("B2;S1;;2024-02-01;hospits");
    Sak sak = outcome.only();
    assertThat(sak.botilbud())
        .extracting(stay -> stay.oppholdId())
        .containsExactly("B1", "B8", "B9");
    assertThat(sak.botilbud().get(0).type()).isEqualTo(Fact.known(Botilbudstype.HOSPITS));
    assertThat(sak.botilbud().get(1).type()).isEqualTo(Fact.notRecorded());
    assertThat(sak.dekning().av(Tabell.BOTILBUD).ufullstendig()).isTrue();
    assertThat(outcome.file("botilbud.csv").lest()).isEqualTo(10);
    assertThat(outcome.count("botilbud.csv", Fate.GODTATT)).isEqualTo(3);
    assertThat(outcome.count("botilbud.csv", Fate.AVVIST)).isEqualTo(7);
    assertThat(outcome.file("botilbud.csv").ukjenteKoder())
        .containsExactly(new UnknownCode("botilbud.csv", "type", "romskip", 1, 9));
  }

  @Test
  void aRejectedRowMakesItsTableIncompleteForItsCaseAlone() {
    TestExport.Outcome outcome =
        export()
            .file("saker.csv", "sak_id;kontor\nS1;NAV Vik\nS2;NAV Vik\n")
            .file(
                "oppfolging.csv",
                "hendelse_id;sak_id;dato;type\nH1;S1;30.02.2024;SAMTALE\nH2;S2;2024-03-01;SAMTALE\n")
            .read();
    assertThat(outcome.cases())
        .extracting(sak -> sak.dekning().av(Tabell.OPPFOLGING).ufullstendig())
        .containsExactly(true, false);
  }

  @Test
  void aRejectedRowOfACaseThatCannotBeReadMakesItsTableIncompleteForAll() {
    TestExport.Outcome outcome =
        export()
            .file("saker.csv", "sak_id;kontor\nS1;NAV Vik\nS2;NAV Vik\n")
            .file(
                "oppfolging.csv",
                "hendelse_id;sak_id;dato;type\nH1;;2024-03-01;SAMTALE\nH2;S2;2024-03-01;SAMTALE\n")
            .read();
    assertThat(outcome.cases())
        .extracting(sak -> sak.dekning().av(Tabell.OPPFOLGING).ufullstendig())
        .containsExactly(true, true);
    assertThat(outcome.result().deliveries().get(0).ufullstendigForKontor())
        .containsExactly(Tabell.OPPFOLGING);
  }

  @Test
  void equalRowsAreKeptOnceAndUnequalOnesWithTheSameKeyAllRejected() {
    TestExport.Outcome outcome =
        export()
            .file(
                "vedtak.csv",
                "vedtak_id;sak_id;linje;vedtak_dato;hjemmel;utfall\n"
                    + "V1;S1;1;2024-03-01;18;INNVILGET\n"
                    + "V1;S1;;01.03.2024;18;Innvilget\n"
                    + "V1;S1;2;2024-03-01;18;INNVILGET\n"
                    + "V2;S1;1;2024-03-01;18;INNVILGET\n"
                    + "V2;S1;1;2024-03-01;18;INNVILGET\n"
                    + "V3;S1;1;2024-03-01;18;INNVILGET\n"
                    + "V3;S1;1;2024-03-01;19;INNVILGET\n"
                    + "V3;S1;1;2024-03-01;18;INNVILGET\n")
            .file(
                "ytelser.csv",
                "sak_id;ytelse;fra\nS1;AAP;2024-01-01\nS1;AAP;2024-01-01\nS1;AAP;2024-02-01\n")
            .read();
    assertThat(outcome.reasons()).hasSize(5).containsOnly(RejectReason.ULIKE_MED_SAMME_ID);
    assertThat(outcome.only().vedtak())
        .extracting(line -> line.vedtakId() + "/" + line.linje())
        .containsExactly("V1/2", "V2/1");
    assertThat(outcome.count("vedtak.csv", Fate.DUPLIKAT)).isEqualTo(1);
    assertThat(outcome.count("ytelser.csv", Fate.DUPLIKAT)).isEqualTo(1);
    assertThat(outcome.only().ytelser()).hasSize(2);
    assertThat(outcome.only().dekning().av(Tabell.VEDTAK).ufullstendig()).isTrue();
    assertThat(outcome.only().dekning().av(Tabell.YTELSER).ufullstendig()).isFalse();
  }

  @Test
  void theOrderOfRowsNeverMatters() {
    String[] rows = {
      "V1;S1;1;2024-03-01;18;INNVILGET\n",
      "V1;S1;1;2024-03-01;19;INNVILGET\n",
      "V2;S1;1;2024-03-05;18;INNVILGET\n"
    };
    String header = "vedtak_id;sak_id;linje;vedtak_dato;hjemmel;utfall\n";
    Sak one =
        TestExport.usual(temp.resolve("a"))
            .file("vedtak.csv", header + rows[0] + rows[1] + rows[2])
            .read()
            .only();
    Sak other =
        TestExport.usual(temp.resolve("b"))
            .file("vedtak.csv", header + rows[2] + rows[1] + rows[0])
            .read()
            .only();
    assertThat(one.vedtak()).extracting(Vedtakslinje::vedtakId).containsExactly("V2");
    assertThat(other.vedtak()).extracting(Vedtakslinje::vedtakId).containsExactly("V2");
  }

  @Test
  void whereTheRowsOfACaseDisagreeTheCaseIsGoneAndItsOtherRowsWithIt() {
    TestExport.Outcome outcome =
        export()
            .file("saker.csv", "sak_id;kontor\nS1;NAV Vik\nS1;NAV Nes\nS2;NAV Vik\n")
            .file("oppfolging.csv", "hendelse_id;sak_id;dato;type\nH1;S1;2024-03-01;SAMTALE\n")
            .read();
    assertThat(outcome.only().key().sakId()).isEqualTo("S2");
    assertThat(outcome.reasons())
        .containsExactlyInAnyOrder(
            RejectReason.ULIKE_MED_SAMME_ID,
            RejectReason.ULIKE_MED_SAMME_ID,
            RejectReason.UKJENT_SAK);
  }

  @Test
  void aColumnThatIsBlankInTwentyRowsThatCanUseItIsUnknownAndInNineteenNot() {
    for (int rows : new int[] {19, 20}) {
      StringBuilder lines =
          new StringBuilder("vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;oppstart_dato;til\n");
      for (int i = 0; i < rows; i++) {
        lines.append("V" + i + ";S1;2024-03-01;17;INNVILGET;;\n");
      }
      for (int i = 0; i < 30; i++) {
        lines.append("W" + i + ";S1;2024-03-01;18;INNVILGET;;\n");
      }
      Sak sak =
          TestExport.usual(temp.resolve("rows" + rows))
              .file("vedtak.csv", lines.toString())
              .read()
              .only();
      assertThat(sak.vedtak())
          .extracting(Vedtakslinje::oppstartDato)
          .containsOnly(rows == 20 ? Fact.notInDelivery() : Fact.blank());
      assertThat(sak.vedtak()).extracting(Vedtakslinje::til).containsOnly(Fact.blank());
    }
  }

  @Test
  void aBlankColumnThatTheDeliverySaysItCoversIsKnownToBeEmpty() {
    StringBuilder lines =
        new StringBuilder("vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;oppstart_dato\n");
    for (int i = 0; i < 25; i++) {
      lines.append("V" + i + ";S1;2024-03-01;17;INNVILGET;\n");
    }
    Sak sak =
        export()
            .uttrekk(
                "", "vedtak:27, vedtak.oppstart_dato, vedtak.begrunnelse, vedtak fra 2022-01-01")
            .file("vedtak.csv", lines.toString())
            .read()
            .only();
    assertThat(sak.vedtak()).extracting(Vedtakslinje::oppstartDato).containsOnly(Fact.blank());
    assertThat(sak.vedtak()).extracting(Vedtakslinje::begrunnelse).containsOnly(Fact.blank());
    assertThat(sak.dekning().av(Tabell.VEDTAK).perioder().get(0).fra())
        .isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(sak.dekning().av(Tabell.VEDTAK).manglendeSlag())
        .contains("18", "19", "20a")
        .doesNotContain("17", "27");
  }

  @Test
  void nineteenDecisionsAreTooFewForAMissingParagraphToMean() {
    StringBuilder lines = new StringBuilder("vedtak_id;sak_id;linje;vedtak_dato;hjemmel;utfall\n");
    for (int i = 0; i < 38; i++) {
      lines.append("V" + i / 2 + ";S1;" + (i % 2 + 1) + ";2024-03-01;18;INNVILGET\n");
    }
    TestExport.Outcome outcome = export().file("vedtak.csv", lines.toString()).read();
    assertThat(outcome.result().deliveries().get(0).antallVedtak()).isEqualTo(19);
    assertThat(outcome.only().dekning().av(Tabell.VEDTAK).manglendeSlag()).isEmpty();
  }

  @Test
  void whatTheDeliverySaysIsIncompleteIsIncomplete() {
    Sak sak =
        export()
            .uttrekk("oppfølging, vedtak: § 17, botilbud:hospits, tull", "klager")
            .file("oppfolging.csv", "hendelse_id;sak_id;dato;type\n")
            .file("vedtak.csv", "vedtak_id;sak_id;vedtak_dato;hjemmel;utfall\n")
            .file("botilbud.csv", "opphold_id;sak_id;fra\n")
            .read()
            .only();
    assertThat(sak.dekning().av(Tabell.OPPFOLGING).ufullstendig()).isTrue();
    assertThat(sak.dekning().av(Tabell.VEDTAK).ufullstendig()).isFalse();
    assertThat(sak.dekning().av(Tabell.VEDTAK).ufullstendigeDeler()).containsExactly("17");
    assertThat(sak.dekning().av(Tabell.BOTILBUD).ufullstendigeDeler()).containsExactly("HOSPITS");
    assertThat(sak.dekning().har(Tabell.KLAGER)).as("named in dekker, no row").isTrue();
    assertThat(sak.dekning().har(Tabell.UTBETALINGER)).isFalse();
  }

  @Test
  void withoutUttrekkTheLatestDateIsTheExportDateAndNoTableIsComplete() {
    TestExport.Outcome outcome =
        new TestExport(temp.resolve("u"))
            .file("saker.csv", "sak_id;kommune;kontor\nS1;301;NAV Vik\n")
            .file("oppfolging.csv", "hendelse_id;sak_id;dato;type\nH1;S1;2024-03-07;SAMTALE\n")
            .read();
    Sak sak = outcome.only();
    assertThat(sak.key().kommune()).isEqualTo("0301");
    assertThat(sak.uttrekkDato()).isEqualTo(LocalDate.of(2024, 3, 7));
    assertThat(sak.dekning().har(Tabell.OPPFOLGING)).isTrue();
    assertThat(sak.dekning().av(Tabell.OPPFOLGING).perioder()).isEmpty();
    assertThat(outcome.result().exportDateInferred()).isTrue();
    assertThat(outcome.file("saker.csv").merknader())
        .extracting(Remark::kolonne, Remark::forsteLinje)
        .containsExactly(tuple("kommune", 2L));
  }

  @Test
  void aRefusalWithoutAGroundIsRemarkedOnAndOneThatIsGrantedIsNot() {
    TestExport.Outcome outcome =
        export()
            .file(
                "vedtak.csv",
                """
                vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;avslagsgrunn
                V1;S1;2024-03-01;18;INNVILGET;
                V2;S1;2024-03-02;18;AVSLATT;ANNET
                V3;S1;2024-03-03;18;AVVIST;
                V4;S1;2024-03-04;18;DELVIS_INNVILGET;
                V5;S1;2024-03-05;18;AVSLATT;ukjent kode
                V6;S1;2024-03-06;18;TRUKKET;
                """)
            .read();
    assertThat(outcome.file("vedtak.csv").merknader())
        .extracting(Remark::kolonne, Remark::antall, Remark::forsteLinje)
        .containsExactly(tuple("avslagsgrunn", 2L, 4L));
  }

  @Test
  void theSameInputGivesTheSameSpoolWithOneThreadOrMany() throws Exception {
    TestExport export = export();
    for (String table : new String[] {"vedtak", "oppfolging"}) {
      StringBuilder rows =
          new StringBuilder(
              table.equals("vedtak")
                  ? "vedtak_id;sak_id;vedtak_dato;hjemmel;utfall\n"
                  : "hendelse_id;sak_id;dato;type\n");
      for (int i = 0; i < 500; i++) {
        rows.append("X" + i + ";S" + i % 40 + ";2024-03-01;");
        rows.append(table.equals("vedtak") ? "18;AVSLATT\n" : "SAMTALE\n");
      }
      export.file(table + ".csv", rows.toString());
    }
    StringBuilder cases = new StringBuilder("sak_id;kontor\n");
    for (int i = 0; i < 40; i++) {
      cases.append("S" + i + ";NAV Vik\n");
    }
    export.file("saker.csv", cases.toString());
    TestExport.Outcome one = export.read(IntakeOptions.defaults().withThreads(1));
    TestExport.Outcome many = export.read(IntakeOptions.defaults().withThreads(8));
    assertThat(one.cases())
        .hasSize(40)
        .extracting(Sak::vedtak)
        .isEqualTo(many.cases().stream().map(Sak::vedtak).toList());
    assertThat(one.tally()).isEqualTo(many.tally());
    assertThat(segments(one.spool())).isNotEmpty().isEqualTo(segments(many.spool()));
  }

  /** Every file of rows in a spool, as text that compares. */
  private static Map<String, String> segments(Path spool) throws IOException {
    try (Stream<Path> files = Files.walk(spool)) {
      return files
          .filter(file -> file.toString().endsWith(".seg"))
          .collect(
              Collectors.toMap(
                  file -> spool.relativize(file).toString(),
                  file -> {
                    try {
                      return HexFormat.of().formatHex(Files.readAllBytes(file));
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  }));
    }
  }
}
