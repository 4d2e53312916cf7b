package no.tilsynslupe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.intake.RowTally.Fate;
import no.tilsynslupe.sak.Hendelse;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralDeliveriesTest {
  @TempDir private Path temp;

  private TestExport delivery(String name, String from, String to, String taken, String kontor) {
    return new TestExport(temp.resolve(name))
        .file(
            "uttrekk.csv",
            TestExport.UTTREKK_HEADER + "1;9901;" + from + ";" + to + ";" + taken + ";;\n")
        .file("saker.csv", "sak_id;kontor\nS1;" + kontor + "\n")
        .file(
            "oppfolging.csv",
            "hendelse_id;sak_id;dato;type;tekst\n"
                + ("H-" + name + ";S1;" + from + ";SAMTALE;x\n")
                + ("H1;S1;2023-12-31;SAMTALE;" + name + "\n"));
  }

  private TestExport.Outcome read(IntakeOptions options, TestExport... deliveries) {
    return TestExport.read(
        options, java.util.Arrays.stream(deliveries).map(TestExport::folder).toList());
  }

  /** As convert leaves the deliveries of several municipalities. */
  @Test
  void aFolderOfWholeDeliveriesIsSeveral() {
    delivery("alle/i2023", "2023-01-01", "2023-12-31", "2024-01-10", "NAV Vik");
    delivery("alle/i2024", "2024-01-01", "2024-12-31", "2025-01-10", "NAV Vik");

    TestExport.Outcome outcome =
        TestExport.read(IntakeOptions.defaults(), List.of(temp.resolve("alle")));

    assertThat(outcome.result().deliveries())
        .extracting(DeliveryReport::navn)
        .containsExactly("alle/i2023", "alle/i2024");
    assertThat(outcome.only().kilde()).hasToString("alle/i2024/saker.csv:2");
    assertThat(outcome.count("alle/i2024/oppfolging.csv", Fate.GODTATT)).isEqualTo(2);
  }

  @Test
  void aTableThatStandsTwiceWithoutBeingADeliveryIsRefused() {
    delivery("alle/i2023", "2023-01-01", "2023-12-31", "2024-01-10", "NAV Vik");
    new TestExport(temp.resolve("alle/kopi")).file("saker.csv", "sak_id;kontor\nS1;NAV Vik\n");

    UserError error =
        catchThrowableOfType(
            UserError.class,
            () -> TestExport.read(IntakeOptions.defaults(), List.of(temp.resolve("alle"))));

    assertThat(error).hasMessageContaining("Tabellen «saker» finnes to ganger");
  }

  @Test
  void theRowsOfACaseAreMergedAndLaterOnesReplaceEarlierOnes() {
    TestExport first = delivery("i2023", "2023-01-01", "2023-12-31", "2024-01-10", "NAV Vik");
    TestExport second = delivery("i2024", "2024-01-01", "2024-12-31", "2025-01-10", "NAV Vik");
    for (List<TestExport> order : List.of(List.of(first, second), List.of(second, first))) {
      TestExport.Outcome outcome = read(IntakeOptions.defaults(), order.toArray(new TestExport[0]));
      Sak sak = outcome.only();
      assertThat(sak.uttrekkDato()).isEqualTo(LocalDate.of(2025, 1, 10));
      assertThat(sak.kilde()).hasToString("i2024/saker.csv:2");
      assertThat(sak.oppfolging())
          .extracting(Hendelse::hendelseId)
          .containsExactly("H-i2023", "H1", "H-i2024");
      assertThat(sak.oppfolging().get(1).kilde()).hasToString("i2024/oppfolging.csv:3");
      assertThat(sak.dekning().av(Tabell.OPPFOLGING).perioder())
          .containsExactly(new Periode(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)));
      assertThat(outcome.count("i2023/saker.csv", Fate.ERSTATTET)).isEqualTo(1);
      assertThat(outcome.count("i2023/oppfolging.csv", Fate.ERSTATTET)).isEqualTo(1);
      assertThat(outcome.count("i2023/oppfolging.csv", Fate.GODTATT)).isEqualTo(1);
      assertThat(outcome.count("i2024/oppfolging.csv", Fate.GODTATT)).isEqualTo(2);
    }
  }

  @Test
  void aGapBetweenTheDeliveriesIsAGapInTheCoverage() {
    TestExport.Outcome outcome =
        read(
            IntakeOptions.defaults(),
            delivery("a", "2022-01-01", "2022-12-31", "2023-01-10", "NAV Vik"),
            delivery("b", "2024-01-01", "2024-12-31", "2025-01-10", "NAV Vik"));
    assertThat(outcome.only().dekning().av(Tabell.OPPFOLGING).perioder()).hasSize(2);
  }

  @Test
  void overlappingExportsOfOneOfficeAreRefused() {
    TestExport one = delivery("a", "2024-01-01", "2024-12-31", "2025-01-10", "NAV Vik");
    TestExport other = delivery("b", "2024-12-31", "2025-06-30", "2025-07-10", "NAV Vik");
    UserError error =
        catchThrowableOfType(UserError.class, () -> read(IntakeOptions.defaults(), one, other));
    assertThat(error.kind()).isEqualTo(UserError.Kind.WRONG_USE);
    assertThat(error.getMessage()).contains("a og b", "--newest-wins");
  }

  @Test
  void theNewestWinsCaseByCaseWhenAskedTo() {
    TestExport one = delivery("a", "2024-01-01", "2024-12-31", "2025-01-10", "NAV Vik");
    TestExport other = delivery("b", "2024-12-31", "2025-06-30", "2025-07-10", "NAV Vik");
    one.file("saker.csv", "sak_id;kontor\nS1;NAV Vik\nS2;NAV Vik\n");
    TestExport.Outcome outcome = read(IntakeOptions.defaults().withNewestWins(true), one, other);
    assertThat(outcome.cases()).hasSize(2);
    assertThat(outcome.cases().get(0).oppfolging())
        .extracting(Hendelse::hendelseId)
        .containsExactly("H1", "H-b");
    assertThat(outcome.cases().get(0).dekning().av(Tabell.OPPFOLGING).perioder())
        .containsExactly(new Periode(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 6, 30)));
    assertThat(outcome.cases().get(1).dekning().av(Tabell.OPPFOLGING).perioder())
        .containsExactly(new Periode(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    assertThat(outcome.count("a/oppfolging.csv", Fate.ERSTATTET)).isEqualTo(2);
    assertThat(outcome.count("a/saker.csv", Fate.GODTATT)).isEqualTo(1);
  }

  @Test
  void overlappingExportsOfDifferentOfficesAreRead() {
    TestExport.Outcome outcome =
        read(
            IntakeOptions.defaults(),
            delivery("a", "2024-01-01", "2024-12-31", "2025-01-10", "NAV Vik"),
            delivery("b", "2024-01-01", "2024-12-31", "2025-01-11", "NAV Nes"));
    assertThat(outcome.only().hode().kontor()).isEqualTo("NAV Nes");
  }

  @Test
  void theSameIdInTwoMunicipalitiesIsTwoCases() {
    TestExport one = delivery("a", "2024-01-01", "2024-12-31", "2025-01-10", "NAV Vik");
    TestExport other = delivery("b", "2024-01-01", "2024-12-31", "2025-01-10", "NAV Vik");
    other.file(
        "uttrekk.csv", TestExport.UTTREKK_HEADER + "1;9902;2024-01-01;2024-12-31;2025-01-10;;\n");
    assertThat(read(IntakeOptions.defaults(), one, other).cases())
        .extracting(sak -> sak.key().kommune())
        .containsExactly("9901", "9902");
  }

  @Test
  void twoDeliveriesOfOneNameAreToldApart() {
    TestExport one = delivery("x/uttrekk", "2023-01-01", "2023-12-31", "2024-01-10", "NAV Vik");
    TestExport other = delivery("y/uttrekk", "2024-01-01", "2024-12-31", "2025-01-10", "NAV Vik");
    TestExport.Outcome outcome = read(IntakeOptions.defaults(), one, other);
    assertThat(outcome.result().files()).extracting(FileReport::fil).doesNotHaveDuplicates();
  }
}
