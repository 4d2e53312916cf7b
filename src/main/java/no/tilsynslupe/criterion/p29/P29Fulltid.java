package no.tilsynslupe.criterion.p29;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Fact;

/** A programme is full-time: 37.5 hours a week. Source: the basic course for caseworkers (2021). */
public final class P29Fulltid implements Programkriterium {

  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  @Override
  public String id() {
    return "P29-FULLTID";
  }

  @Override
  public Ruling judge(Programlop program, Inquiry ask) {
    Fact<BigDecimal> hours = program.rad().timerPerUke();
    BigDecimal full =
        BigDecimal.valueOf(ask.number("minutter", program.start()))
            .divide(MINUTES, 2, RoundingMode.HALF_UP);
    boolean under =
        hours
            .optional()
            .map(known -> known.compareTo(full) < 0)
            .orElseGet(() -> ask.assume(MissingFact.of(program.felt("timer_per_uke"), hours)));
    if (!under) {
      return Ruling.ok(program.start());
    }
    return Ruling.risiko(program.start(), "deltid")
        .with("start", program.start())
        .with("timer", plain(hours.optional().orElse(full)))
        .with("full", plain(full))
        .evidence(program.felt("timer_per_uke"), hours.optional())
        .evidence(program.felt("start_dato"), program.start())
        .ruling();
  }

  /** A whole number of hours is written without decimals. */
  private static Object plain(BigDecimal hours) {
    boolean whole = hours.stripTrailingZeros().scale() <= 0;
    return whole ? (Object) hours.intValue() : hours;
  }
}
