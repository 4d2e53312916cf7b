package no.tilsynslupe.report.html;

import java.math.BigDecimal;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Figure;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.RateState;
import org.jspecify.annotations.Nullable;

/**
 * Cells with the figures of a criterion, each marked with what it is in {@code resultat.json}.
 *
 * @param part {@code personer} or {@code enheter}
 * @param office null for all offices together
 */
record FigureCells(
    PageSource source, String criterion, @Nullable Office office, String part, Group group) {

  private static final String NONE = "–";

  /** Of fewer cases a share says little. */
  private static final int FEW = 5;

  private static final String HIDDEN = ":";

  /** What is compared: persons, or offices where the criterion judges offices. */
  static FigureCells main(PageSource source, CriterionResult result) {
    return main(source, result, null, result.samlet());
  }

  static FigureCells main(
      PageSource source, CriterionResult result, @Nullable Office office, Figures figures) {
    return new FigureCells(
        source,
        result.id(),
        office,
        figures.personer() == null ? "enheter" : "personer",
        figures.hoved());
  }

  static FigureCells units(PageSource source, CriterionResult result) {
    return new FigureCells(source, result.id(), null, "enheter", result.samlet().enheter());
  }

  Cell count(OutcomeCode code) {
    Antall count = group.vist(code);
    return count.skjult() || count.minstEn()
        ? count(count, code.name())
        : count(count, code.name()).styled("tall tomt");
  }

  Cell decided() {
    return count(group.vistAvgjort(), "avgjort");
  }

  private Cell count(Antall count, String field) {
    return Cell.figure(
        count.text(source.forms()), figure(field, count.skjult() ? null : count.kode()));
  }

  Cell breachShare() {
    return share(group.avvikRate(), group.avvikState(), "rate_avvik");
  }

  Cell findingShare() {
    return share(group.funnRate(), group.funnState(), "rate_funn");
  }

  Cell coverage() {
    return share(group.dekning(), group.dekningState(), "dekning");
  }

  /**
   * A share with its interval below; a dash where nothing was decided, a colon where it is hidden.
   */
  private Cell share(@Nullable Rate rate, RateState state, String field) {
    if (rate == null) {
      return Cell.number(missing(state), "").styled("tall tomt");
    }
    return Cell.figure(percent(rate), figure(field, plain(rate.andel()))).noted(interval(rate));
  }

  private String percent(Rate rate) {
    return group.avrundet()
        ? source.forms().wholePercentRange(rate.spenn().low(), rate.spenn().high())
        : source.forms().percent(rate.andel());
  }

  private @Nullable String interval(Rate rate) {
    return rate.intervall() == null
        ? null
        : source.forms().percentRange(rate.intervall().low(), rate.intervall().high());
  }

  /** A cell of the table of offices: the darker, the higher. */
  Cell heat() {
    Rate rate = group.funnRate();
    if (rate == null) {
      return Cell.number(missing(group.funnState()), "").styled("tomt");
    }
    return Cell.figure(percent(rate), figure("rate_funn", plain(rate.andel())))
        .noted(source.say("av", "n", rate.antall(), "alle", rate.av()))
        .styled("h" + step(rate.andel()) + (rate.av() < FEW ? " faa" : ""));
  }

  private static int step(double share) {
    if (share == 0) {
      return 0;
    }
    return share <= 0.1 ? 1 : share <= 0.25 ? 2 : share <= 0.5 ? 3 : share <= 0.75 ? 4 : 5;
  }

  private static String missing(RateState state) {
    return state == RateState.SKJULT ? HIDDEN : NONE;
  }

  private Figure figure(String field, @Nullable String value) {
    String place = office == null ? null : PageSource.place(office);
    return new Figure(criterion, place, part + "." + field, value);
  }

  private static String plain(double share) {
    return BigDecimal.valueOf(share).stripTrailingZeros().toPlainString();
  }
}
