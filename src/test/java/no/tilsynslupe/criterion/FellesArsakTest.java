package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.Message;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Outcome;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;

class FellesArsakTest {

  private final FellesArsak causes = new FellesArsak(Phrases.in("nb"));

  @Test
  void findingsOnOneConditionOrOneDecisionNameEachOther() {
    List<Assessment> marked =
        causes.mark(
            List.of(
                finding("P20-DOK", UnitKind.VILKAR, "C1", 7),
                finding("P20A-MANGLER", UnitKind.VEDTAK, "V1", 0),
                finding("P20A-DOK", UnitKind.VEDTAK, "V1", 7)));

    assertThat(marked)
        .extracting(Assessment::tekst)
        .containsExactly(
            "Funnet. Har samme årsak som P20A-DOK i saken, og teller én gang for personen i de samlede tallene.",
            "Funnet. Har samme årsak som P20A-DOK i saken, og teller én gang for personen i de samlede tallene.",
            "Funnet. Har samme årsak som P20-DOK og P20A-MANGLER i saken, og teller én gang for personen i de"
                + " samlede tallene.");
  }

  @Test
  void otherDecisionsConditionsAndCriteriaHaveCausesOfTheirOwn() {
    List<Assessment> found =
        List.of(
            finding("P20-DOK", UnitKind.VILKAR, "C1", 7),
            finding("P20A-MANGLER", UnitKind.VEDTAK, "V2", 0),
            finding("P18-BEGR", UnitKind.VEDTAK, "V1", 0),
            finding("P20A-DOK", UnitKind.VEDTAK, "V1", 8));

    assertThat(causes.mark(found)).isEqualTo(found);
  }

  /**
   * @param line row of the condition it rests on; 0 for none
   */
  private static Assessment finding(String criterion, UnitKind kind, String id, int line) {
    Felt felt =
        line == 0
            ? new Felt(Tabell.SAKER, new Kilde("saker.csv", 2), "fodselsar")
            : new Felt(Tabell.VILKAR, new Kilde("vilkar.csv", line), "tekst");
    List<Evidence> evidence = List.of(Evidence.value(felt, "x"));
    return new Assessment(
        criterion,
        1,
        new Office("9901", "Nord"),
        "S1",
        new UnitRef(kind, id),
        LocalDate.of(2024, 3, 1),
        new Outcome.Avvik(Severity.MODERAT, new Message("x", Map.of()), evidence),
        "§ 20",
        "Funnet.");
  }
}
