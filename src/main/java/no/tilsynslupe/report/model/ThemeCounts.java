package no.tilsynslupe.report.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.statistics.KaplanMeier;
import no.tilsynslupe.statistics.Quantile;

/**
 * The counts behind the charts by theme.
 *
 * @param formal purposes decided, most lines first
 * @param vilkar classes of conditions, most first
 */
public record ThemeCounts(List<Purpose> formal, List<Condition> vilkar, Stays botilbud) {

  /** Of nothing. */
  public static final ThemeCounts NONE =
      new ThemeCounts(
          List.of(),
          List.of(),
          new Stays(Collections.emptySortedMap(), Collections.emptySortedMap(), 0, List.of()));

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
   * @param pagar number that weren't seen to end, by days so far
   * @param usikker number of those whose end is lost, and which may have ended any day after
   * @param overGrensen number that lasted past three months by the calendar
   * @param kurve share ended within so many days; whatever lasted past three months by the calendar
   *     ends after {@link #TRE_MANEDER}, so that the curve tells there what the law asks
   */
  public record Stays(
      SortedMap<Integer, Long> avsluttet,
      SortedMap<Integer, Long> pagar,
      SortedMap<Integer, Long> usikker,
      long overGrensen,
      List<KaplanMeier.Step> kurve) {

    /** Three months have 90 to 93 days, the first and the last one counted; this is the longest. */
    public static final int TRE_MANEDER = 93;

    /** Where no end is lost. */
    public Stays(
        SortedMap<Integer, Long> avsluttet,
        SortedMap<Integer, Long> pagar,
        long overGrensen,
        List<KaplanMeier.Step> kurve) {
      this(avsluttet, pagar, Collections.emptySortedMap(), overGrensen, kurve);
    }

    /** Share ended within so many days. */
    public double andelInnen(int days) {
      double share = 0;
      for (KaplanMeier.Step step : kurve) {
        if (step.days() > days) {
          break;
        }
        share = step.share();
      }
      return share;
    }

    public long antallAvsluttet() {
      return avsluttet.values().stream().mapToLong(Long::longValue).sum();
    }

    public long antallPagar() {
      return pagar.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those that still run: not seen to end, and the end isn't lost. */
    public SortedMap<Integer, Long> fortsatt() {
      SortedMap<Integer, Long> still = new TreeMap<>(pagar);
      usikker.forEach(
          (days, n) -> still.computeIfPresent(days, (d, all) -> all > n ? all - n : null));
      return still;
    }

    public long antallUsikre() {
      return usikker.values().stream().mapToLong(Long::longValue).sum();
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
