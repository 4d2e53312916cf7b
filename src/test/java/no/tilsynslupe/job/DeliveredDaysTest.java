package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tilsynslupe.intake.DeliveryReport;
import no.tilsynslupe.intake.Office;
import no.tilsynslupe.intake.SourceFormat;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.model.PeriodGap;
import no.tilsynslupe.sak.Periode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveredDaysTest {

  private static final Periode YEAR = period("2024-01-01/2024-12-31");

  /** Deliveries as {@code offices from/to}, with {@code ~} where the period is inferred. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "NS 2024-01-01/2024-12-31 | -",
        "NS 2023-06-01/2025-03-31 | -",
        "N 2024-01-01/2024-12-31, S 2024-01-01/2024-12-31 | -",
        "NS 2024-01-01/2024-06-30, NS 2024-07-01/2024-12-31 | -",
        "N ~2024-02-03/2024-11-20 | -",
        "N ~2024-02-03/2024-11-20, S 2024-01-01/2024-12-31 | -",
        "NS 2024-01-01/2024-12-30 | Uttrekket gjelder 01.01.2024–30.12.2024 og dekker ikke hele"
            + " perioden som er kontrollert (01.01.2024–31.12.2024).",
        "NS 2024-01-01/2024-03-31, NS 2024-04-02/2024-12-31 | Uttrekket gjelder"
            + " 01.01.2024–31.03.2024 og 02.04.2024–31.12.2024 og dekker ikke hele perioden som er"
            + " kontrollert (01.01.2024–31.12.2024).",
        "N 2024-01-01/2024-06-30, S 2024-07-01/2024-12-31 | 2 av 2 kontorer har ikke levert hele"
            + " perioden som er kontrollert (01.01.2024–31.12.2024): Nord (9901) bare"
            + " 01.01.2024–30.06.2024 og Sør (9901) bare 01.07.2024–31.12.2024.",
        "N 2024-01-01/2024-12-31, S 2024-01-02/2024-12-31 | 1 av 2 kontorer har ikke levert hele"
            + " perioden som er kontrollert (01.01.2024–31.12.2024): Sør (9901) bare"
            + " 02.01.2024–31.12.2024.",
        "NS 2024-01-01/2024-06-30, N 2024-07-01/2024-12-31 | 1 av 2 kontorer har ikke levert hele"
            + " perioden som er kontrollert (01.01.2024–31.12.2024): Sør (9901) bare"
            + " 01.01.2024–30.06.2024.",
        "N 2024-01-01/2024-12-31, S ~2022-01-01/2022-12-31 | 1 av 2 kontorer har ikke levert hele"
            + " perioden som er kontrollert (01.01.2024–31.12.2024): Sør (9901) bare"
            + " 01.01.2022–31.12.2022.",
        "NS 2023-01-01/2023-12-31 | Perioden som er kontrollert (01.01.2024–31.12.2024), ligger"
            + " utenfor uttrekket, som gjelder 01.01.2023–31.12.2023.",
        "N 2022-01-01/2022-12-31, S 2023-02-01/2023-12-31 | Perioden som er kontrollert"
            + " (01.01.2024–31.12.2024), ligger utenfor uttrekket, som gjelder"
            + " 01.01.2022–31.12.2022 og 01.02.2023–31.12.2023."
      })
  void daysThatAreJudgedButNotDeliveredAreToldOfByOffice(
      String deliveries, @Nullable String expected) {
    @Nullable PeriodGap gap = new DeliveredDays(deliveries(deliveries)).missing(YEAR);

    if (expected == null) {
      assertThat(gap).isNull();
    } else {
      assertThat(gap).isNotNull();
      assertThat(gap.sentence(Language.NB).replace('\u00a0', ' ')).startsWith(expected);
    }
  }

  @Test
  void ofManyOfficesTheFirstAreNamedAndTheOthersCounted() {
    PeriodGap gap =
        new DeliveredDays(deliveries("ABCDEFG 2024-01-01/2024-06-30, H 2024-01-01/2024-12-31"))
            .missing(YEAR);

    assertThat(gap).isNotNull();
    assertThat(gap.sentence(Language.NB).replace('\u00a0', ' '))
        .startsWith("7 av 8 kontorer har ikke levert")
        .contains("E (9901) bare 01.01.2024–30.06.2024 og 2 kontorer til.")
        .doesNotContain("F (9901)");
  }

  private static List<DeliveryReport> deliveries(String text) {
    List<DeliveryReport> deliveries = new ArrayList<>();
    for (String one : text.split(", ")) {
      String[] parts = one.split(" ");
      deliveries.add(delivery(deliveries.size(), parts[0], parts[1]));
    }
    return deliveries;
  }

  private static DeliveryReport delivery(int index, String offices, String days) {
    boolean told = !days.startsWith("~");
    Periode period = period(told ? days : days.substring(1));
    return new DeliveryReport(
        index,
        "leveranse" + index,
        SourceFormat.SAKSUTTREKK,
        "9901",
        "Lupevik",
        told ? period : null,
        told ? null : period,
        LocalDate.of(2025, 1, 15),
        false,
        told,
        "",
        "",
        "",
        "",
        List.of(),
        List.of(),
        10,
        List.of(),
        List.of(),
        offices.chars().mapToObj(letter -> new Office("9901", name(letter))).toList());
  }

  private static String name(int letter) {
    return switch (letter) {
      case 'N' -> "Nord";
      case 'S' -> "Sør";
      default -> String.valueOf((char) letter);
    };
  }

  private static Periode period(String days) {
    List<LocalDate> ends = Arrays.stream(days.split("/")).map(LocalDate::parse).toList();
    return new Periode(ends.get(0), ends.get(1));
  }
}
