package no.tilsynslupe.report.model;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import no.tilsynslupe.statistics.KaplanMeier;
import no.tilsynslupe.statistics.Quantile;

/**
 * The counts behind the charts by theme.
 *
 * @param formal purposes decided, most lines first
 * @param vilkar classes of conditions, most first
 * @param skjult tables that are empty since they are of so few
 */
public record ThemeCounts(
    List<Purpose> formal, List<Condition> vilkar, Stays botilbud, Set<Table> skjult) {

  /** One of the tables. */
  public enum Table {
    FORMAL,
    VILKAR,
    BOTILBUD
  }

  public ThemeCounts {
    skjult = Set.copyOf(skjult);
  }

  /** With nothing hidden. */
  public ThemeCounts(List<Purpose> formal, List<Condition> vilkar, Stays botilbud) {
    this(formal, vilkar, botilbud, Set.of());
  }

  /** Whether a table is empty since it is hidden, and not since there is nothing to tell. */
  public boolean skjuler(Table table) {
    return skjult.contains(table);
  }

  /** Decision lines of one purpose by the section they rest on. */
  public record Purpose(String kode, String navn, long bare18, long bare19, long begge) {
    public long alle() {
      return bare18 + bare19 + begge;
    }
  }

  /**
   * Conditions of one class by the section they rest on.
   *
   * @param uten without a paragraph
   * @param ukjent of which the delivery doesn't tell the paragraph
   * @param dokumentasjon whether the class demands documentation
   */
  public record Condition(
      String kode,
      String navn,
      long etter20,
      long etter20a,
      long uten,
      long ukjent,
      long annen,
      boolean dokumentasjon) {
    public long alle() {
      return etter20 + etter20a + uten + ukjent + annen;
    }
  }

  /**
   * Runs of stays by length.
   *
   * @param avsluttet number that ended, by days
   * @param pagar number that still run, by days so far
   * @param overGrensen number that lasted past three months by the calendar
   * @param kurve share ended within so many days
   */
  public record Stays(
      SortedMap<Integer, Long> avsluttet,
      SortedMap<Integer, Long> pagar,
      long overGrensen,
      List<KaplanMeier.Step> kurve) {

    public long antallAvsluttet() {
      return avsluttet.values().stream().mapToLong(Long::longValue).sum();
    }

    public long antallPagar() {
      return pagar.values().stream().mapToLong(Long::longValue).sum();
    }

    public long alle() {
      return antallAvsluttet() + antallPagar();
    }

    /** Half of them ended within so many days; those that still run count as long as seen. */
    public Quantile median() {
      return KaplanMeier.quantile(0.5, avsluttet, pagar);
    }

    /** Nine of ten ended within so many days; counted likewise. */
    public Quantile persentil90() {
      return KaplanMeier.quantile(0.9, avsluttet, pagar);
    }
  }
}
