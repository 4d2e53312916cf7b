package no.tilsynslupe.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.outcome.CaseUnits;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Outcome;
import no.tilsynslupe.outcome.Phrase;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.ReportFixture;
import no.tilsynslupe.store.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseCounterTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

  @ParameterizedTest
  @CsvSource({"1, 1", "40, 40", "41, 0"})
  void anOfficeWithMoreTeamsThanOneCanHaveIsToldOfWithoutThem(int teams, int told) {
    Tallies tallies = new Tallies();
    for (int team = 0; team < teams; team++) {
      add(tallies, ReportFixture.NORD, "Team " + team);
    }
    add(tallies, ReportFixture.SOR, "Mottak");

    List<TeamFindings> found = count(tallies);

    assertThat(found).filteredOn(one -> one.kontor().equals(ReportFixture.NORD)).hasSize(told);
    assertThat(found).filteredOn(one -> one.kontor().equals(ReportFixture.SOR)).hasSize(1);
  }

  @Test
  void whereNoTeamIsToldThereAreNoneAndElseTheUnknownComesLast() {
    Tallies tallies = new Tallies();
    add(tallies, ReportFixture.NORD, "");
    add(tallies, ReportFixture.SOR, "");
    add(tallies, ReportFixture.SOR, "Ung");
    add(tallies, ReportFixture.SOR, "Ung");

    assertThat(count(tallies))
        .containsExactly(
            new TeamFindings(ReportFixture.SOR, "Ung", "P17-START", 0, 0, 2, 0),
            new TeamFindings(ReportFixture.SOR, "", "P17-START", 0, 0, 1, 0));
  }

  @ParameterizedTest
  @CsvSource({"2, 0", "3, 1"})
  void aWordingMetLessThanThreeTimesIsNobodysHabit(int times, int shown) {
    Tallies tallies = new Tallies();
    tallies.phrases().add(Phrase.of("AKTIVITET", "Møt til samtale hver uke"), times);

    assertThat(overview(tallies).ordlyder()).hasSize(shown);
  }

  @ParameterizedTest
  @CsvSource({"10, 10", "11, 10"})
  void ofEachClassTheTenWordingsMetMostAreShown(int wordings, int shown) {
    Tallies tallies = new Tallies();
    for (int i = 0; i < wordings; i++) {
      tallies.phrases().add(Phrase.of("AKTIVITET", "Møt til samtale nummer " + (i + 10)), 50 - i);
    }

    assertThat(overview(tallies).ordlyder())
        .hasSize(shown)
        .extracting(ConditionWording::antall)
        .startsWith(50L)
        .endsWith(41L);
  }

  private static void add(Tallies tallies, Office office, String team) {
    CaseUnits units = new CaseUnits(office, team, "S1");
    units.add("P17-START", DAY, new Outcome.Ok());
    tallies.addCase(units);
  }

  private static List<TeamFindings> count(Tallies tallies) {
    return overview(tallies).team();
  }

  private static CaseOverview overview(Tallies tallies) {
    RunStore store = ReportFixture.emptyStore();
    store.addTallies(0, tallies);
    return CaseCounter.count(store, tallies, Language.NB);
  }
}
