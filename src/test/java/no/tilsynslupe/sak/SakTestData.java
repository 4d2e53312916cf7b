package no.tilsynslupe.sak;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Small cases for the tests of the case model; «?» stands for what is not recorded. */
final class SakTestData {

  private static final Kilde KILDE = new Kilde("test.csv", 2);

  private SakTestData() {}

  static Utbetaling utbetaling(String id, String fra, String til, String hjemmel) {
    return new Utbetaling(
        KILDE,
        id,
        Fact.blank(),
        LocalDate.parse(fra),
        LocalDate.parse(til),
        Fact.blank(),
        Fact.blank(),
        Fact.known(new BigDecimal("1000")),
        hjemmel(hjemmel),
        Fact.blank(),
        Fact.notRecorded(),
        Fact.blank());
  }

  static Vedtakslinje vedtak(String id, String hjemmel, Utfall utfall, String fra, String til) {
    return new Vedtakslinje(
        KILDE,
        id,
        1,
        Fact.blank(),
        LocalDate.parse("2024-01-15"),
        Hjemmel.parse(hjemmel),
        Fact.blank(),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.notRecorded(),
        utfall,
        date(fra),
        date(til),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.blank(),
        Fact.blank(),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.known(Stonadsform.BIDRAG),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.blank(),
        Fact.blank(),
        Fact.blank(),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.blank(),
        Fact.blank());
  }

  static Botilbud opphold(String id, String fra, String til) {
    return new Botilbud(
        KILDE,
        id,
        Fact.blank(),
        Fact.blank(),
        Fact.blank(),
        LocalDate.parse(fra),
        date(til),
        Fact.known(Botilbudstype.CAMPING),
        Fact.known(false),
        Fact.notRecorded(),
        Fact.notRecorded(),
        Fact.blank(),
        Fact.blank(),
        Fact.notRecorded());
  }

  static Hendelse hendelse(String id, String dato, Hendelsestype type) {
    return new Hendelse(
        KILDE,
        id,
        LocalDate.parse(dato),
        type,
        Fact.known(true),
        Fact.notRecorded(),
        Fact.blank(),
        Fact.blank());
  }

  static Sak sak(List<Vedtakslinje> vedtak, List<Utbetaling> utbetalinger) {
    Sakshode hode =
        new Sakshode(
            "Nord",
            Fact.blank(),
            Fact.known(1990),
            Fact.notRecorded(),
            Fact.notRecorded(),
            Fact.notRecorded(),
            Fact.notRecorded(),
            Fact.blank(),
            Fact.notRecorded(),
            Fact.notRecorded());
    return new Sak(
        new SakKey("9901", "S1"),
        KILDE,
        LocalDate.parse("2025-01-15"),
        new Dekning(Map.of()),
        hode,
        List.of(),
        List.of(),
        vedtak,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        utbetalinger,
        List.of());
  }

  private static Fact<LocalDate> date(String text) {
    return switch (text) {
      case "" -> Fact.blank();
      case "?" -> Fact.notRecorded();
      default -> Fact.known(LocalDate.parse(text));
    };
  }

  private static Fact<Hjemmel> hjemmel(String text) {
    return switch (text) {
      case "" -> Fact.blank();
      case "?" -> Fact.notRecorded();
      default -> Fact.known(Hjemmel.parse(text));
    };
  }
}
