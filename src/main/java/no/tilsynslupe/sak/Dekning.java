package no.tilsynslupe.sak;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilsynslupe.sak.Sokedekning.Arsak;
import no.tilsynslupe.sak.Sokedekning.Grad;
import org.jspecify.annotations.Nullable;

/**
 * What the delivery of one case can know: the coverage of every table.
 *
 * <p>Source: the case export format, "What an empty place means".
 */
public final class Dekning {

  private final Map<Tabell, Tabelldekning> tabeller;
  private final boolean utenSoknadskobling;
  private final boolean stonadIUtbetalinger;

  public Dekning(Map<Tabell, Tabelldekning> tabeller) {
    this(tabeller, false);
  }

  /**
   * @param utenSoknadskobling none of the delivery's decisions names an application
   */
  public Dekning(Map<Tabell, Tabelldekning> tabeller, boolean utenSoknadskobling) {
    this(tabeller, utenSoknadskobling, /* stonadIUtbetalinger= */ false);
  }

  /**
   * @param utenSoknadskobling none of the delivery's decisions names an application
   * @param stonadIUtbetalinger the delivery says that its payments have all support
   */
  public Dekning(
      Map<Tabell, Tabelldekning> tabeller,
      boolean utenSoknadskobling,
      boolean stonadIUtbetalinger) {
    EnumMap<Tabell, Tabelldekning> copy = new EnumMap<>(Tabell.class);
    copy.putAll(tabeller);
    this.tabeller = Collections.unmodifiableMap(copy);
    this.utenSoknadskobling = utenSoknadskobling;
    this.stonadIUtbetalinger = stonadIUtbetalinger;
  }

  /**
   * True when none of the delivery's decisions names an application: then which of them are decided
   * is unknown.
   */
  public boolean utenSoknadskobling() {
    return utenSoknadskobling;
  }

  /**
   * True when the delivery says that its payments have all support under §§ 18 and 19: then a month
   * without one had none, also where the decisions are not in the delivery.
   */
  public boolean stonadIUtbetalinger() {
    return stonadIUtbetalinger;
  }

  public Tabelldekning av(Tabell tabell) {
    return tabeller.getOrDefault(tabell, Tabelldekning.IKKE_LEVERT);
  }

  public boolean har(Tabell tabell) {
    return av(tabell).iLeveransen();
  }

  /**
   * How far an absence can be trusted.
   *
   * @param deler the kinds sought (paragraphs, codes); empty when any row would do
   * @param fra first day sought, or null for "ever": since the start of the data
   * @param til last day sought
   */
  public Sokedekning sok(Tabell tabell, Set<String> deler, @Nullable LocalDate fra, LocalDate til) {
    Tabelldekning table = av(tabell);
    if (!table.iLeveransen()) {
      return answer(Grad.INGEN, Arsak.TABELL_MANGLER, tabell, deler, fra, til, null);
    }
    if (table.ufullstendig() || partMissing(table, deler)) {
      return answer(Grad.INGEN, Arsak.UFULLSTENDIG, tabell, deler, fra, til, null);
    }
    if (table.perioder().isEmpty()) {
      return answer(Grad.INGEN, Arsak.PERIODE_UKJENT, tabell, deler, fra, til, null);
    }
    LocalDate dataFra = table.perioder().get(0).fra();
    LocalDate sought = fra == null || fra.isAfter(til) ? earlier(dataFra, til) : fra;
    Grad grad = byPeriod(table.perioder(), new Periode(sought, til));
    if (grad != Grad.HEL) {
      return answer(grad, Arsak.UTENFOR_PERIODEN, tabell, deler, fra, til, dataFra);
    }
    if (!deler.isEmpty() && table.manglendeSlag().containsAll(deler)) {
      return answer(Grad.DELVIS, Arsak.SLAG_MANGLER, tabell, deler, fra, til, dataFra);
    }
    return answer(Grad.HEL, Arsak.DEKKET, tabell, deler, fra, til, dataFra);
  }

  private static Sokedekning answer(
      Grad grad,
      Arsak arsak,
      Tabell tabell,
      Set<String> deler,
      @Nullable LocalDate fra,
      LocalDate til,
      @Nullable LocalDate dataFra) {
    return new Sokedekning(grad, arsak, tabell, Set.copyOf(deler), fra, til, dataFra);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static boolean partMissing(Tabelldekning table, Set<String> deler) {
    return deler.isEmpty()
        ? !table.ufullstendigeDeler().isEmpty()
        : !Collections.disjoint(table.ufullstendigeDeler(), deler);
  }

  /** At least half covered is partly known; less is unknown. */
  private static Grad byPeriod(List<Periode> covered, Periode sought) {
    for (Periode span : covered) {
      if (!span.fra().isAfter(sought.fra()) && !span.til().isBefore(sought.til())) {
        return Grad.HEL;
      }
    }
    long days = 0;
    for (Periode span : covered) {
      if (span.overlaps(sought)) {
        LocalDate from = span.fra().isAfter(sought.fra()) ? span.fra() : sought.fra();
        LocalDate to = span.til().isBefore(sought.til()) ? span.til() : sought.til();
        days += ChronoUnit.DAYS.between(from, to) + 1;
      }
    }
    if (days >= sought.days()) {
      return Grad.HEL;
    }
    return 2 * days >= sought.days() ? Grad.DELVIS : Grad.INGEN;
  }
}
