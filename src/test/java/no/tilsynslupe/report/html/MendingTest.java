package no.tilsynslupe.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.report.html.Mending.State;
import no.tilsynslupe.store.StoredAssessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendingTest {

  private static final LocalDate EXPORTED = LocalDate.of(2025, 1, 15);

  @ParameterizedTest(name = "{0} with {1}: {2} {3}")
  @CsvSource(
      textBlock =
          """
          P27-3MND,     b.csv:2 fra=2024-01-10 | b.csv:2 til=2024-05-20,                  ENDED,     2024-05-20
          P27-3MND,     b.csv:2 fra=2024-01-10 | b.csv:2 til=,                            NOW,
          P27-3MND,     b.csv:2 til=2025-01-15,                                           ENDED,     2025-01-15
          P27-3MND,     b.csv:2 til=2025-01-16,                                           NOW,
          P27-BARN,     b.csv:2 til=2024-05-20 | b.csv:3 til=,                            NOW,
          P27-BARN,     b.csv:3 til=2024-09-28 | b.csv:2 til=2024-05-20,                  ENDED,     2024-09-28
          P27-VARIG,    b.csv:2 fra=2024-01-10,                                           LOOK,
          P27-3MND,     Uttrekk NAV Lupevik.xlsx#botilbud:2 til=2024-05-20,               ENDED,     2024-05-20
          P29-START,    k.csv:3 start_dato=2024-08-26 | k.csv:3 slutt_dato=,              DONE_LATE, 2024-08-26
          P29-START,    k.csv:3 start_dato= | k.csv:3 slutt_dato=,                        NOW,
          KL-OVERSENDT, k.csv:6 oversendt_dato=,                                          NOW,
          KL-OVERSENDT, k.csv:6 oversendt_dato=2024-04-29,                                DONE_LATE, 2024-04-29
          P18-NOD-TID,  s.csv:1 mottatt_dato=2024-08-30,                                  LOOK,
          P14A-PASSIV,  oppfolging: ingen TILTAK 2024-07-01–2024-12-31,                   NOW,
          P20-DOK,      v.csv:8 tekst=Legge frem totaloversikt,                           LOOK,
          P43-GJENTATT, d.csv:1 tekst=Kontoutskrift,                                      PRACTICE,
          P18-19-INNBO, v.csv:50 til=2024-03-31,                                          NOW,
          """)
  void whetherAFindingCanStillBeMendedIsReadFromItsOwnEvidence(
      String criterion, String evidence, State state, LocalDate day) {
    assertThat(Mending.of(finding(criterion, evidence), EXPORTED))
        .isEqualTo(new Mending(state, day));
  }

  @Test
  void theCriteriaNamedAreInTheCatalogueAndUnderOneRuleEach() {
    List<String> named = new ArrayList<>();
    named.addAll(Mending.UNTIL.keySet());
    named.addAll(Mending.DONE.keySet());
    named.addAll(Mending.MAY_BE_OVER);
    named.addAll(Mending.NEXT_TIME);

    assertThat(named).doesNotHaveDuplicates();
    assertThat(Catalogue.ids()).containsAll(named);
  }

  private static StoredAssessment finding(String criterion, String evidence) {
    return new StoredAssessment(
        "f",
        criterion,
        1,
        "9901",
        "NAV Lupevik",
        "S001",
        "OPPHOLD",
        "B1",
        EXPORTED,
        OutcomeCode.AVVIK,
        "MODERAT",
        "§ 27",
        "Tekst.",
        evidence,
        "",
        null);
  }
}
